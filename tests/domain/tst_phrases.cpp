// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"
#include "base/reasons/rulereason.h"
#include "domain/plan/phrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

using Phrases = std::vector<Phrase>;

/// 常用语: what codes and texts are possible, how a list is read, and what the office's settings do to it.
class TestPhrases final : public QObject
{
    Q_OBJECT

    static Setting setting(const QString &key, const QString &value) { return {{}, key, value}; }

private Q_SLOTS:
    void theOfficesWordsWinOverOurs()
    {
        const Phrases usual{{u"ywc"_s, u"已完成。"_s}, {u"wu"_s, u"无。"_s}};
        const Phrases all = phrasesOf(usual,
            {setting(u"phrase.zcz"_s, u"正在组织实施。"_s), setting(u"phrase.ywc"_s, u"已按期完成。"_s),
                setting(u"phrase.wu"_s, QString()), setting(u"light.near_days"_s, u"20"_s)});
        QCOMPARE(all, (Phrases{{u"ywc"_s, u"已按期完成。"_s}, {u"zcz"_s, u"正在组织实施。"_s}}));
        QCOMPARE(phraseNamed(all, u"ZCZ"_s)->text, u"正在组织实施。"_s);
        QVERIFY(!phraseNamed(all, u"zc"_s));
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("reason");
        const auto row = [](const char *name, const QString &code, const QString &text,
                             std::optional<RuleReason> reason) {
            QTest::newRow(name) << code << text
                                << (reason ? QVariant(static_cast<int>(*reason)) : QVariant());
        };
        row("fine", u"zcz2"_s, u"正在组织。"_s, {});
        row("no code", QString(), u"正在组织。"_s, RuleReason::PhraseCodeWrong);
        row("Chinese code", u"正在"_s, u"正在组织。"_s, RuleReason::PhraseCodeWrong);
        row("capitals", u"ZCZ"_s, u"正在组织。"_s, RuleReason::PhraseCodeWrong);
        row("blank in the code", u"z c"_s, u"正在组织。"_s, RuleReason::PhraseCodeWrong);
        row("long code", u"abcdefghijklm"_s, u"正在组织。"_s, RuleReason::PhraseCodeWrong);
        row("no text", u"zcz"_s, QString(), RuleReason::PhraseTextWrong);
        row("as long as possible", u"zcz"_s, QString(500, u'长'), {});
        row("too long", u"zcz"_s, QString(501, u'长'), RuleReason::PhraseTextWrong);
        row("code of another", u"ywc"_s, u"正在组织。"_s, RuleReason::PhraseCodeTaken);
    }
    void faultsAreNamed()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, text);
        QFETCH(const QVariant, reason);
        const auto fault = faultIn({{u"ywc"_s, u"已完成。"_s}, {code, text}});
        QCOMPARE(fault.has_value(), reason.isValid());
        if (fault)
            QCOMPARE(fault->reason, Reason(static_cast<RuleReason>(reason.toInt())));
    }

    void aSettingOfAPhraseIsCheckedByItsKey()
    {
        QVERIFY(!faultOf(setting(u"phrase.zcz"_s, u"正在组织。"_s)));
        QVERIFY(!faultOf(setting(u"phrase.zcz"_s, QString()))); // one of ours that was taken out
        QCOMPARE(faultOf(setting(u"phrase."_s, u"文字"_s))->reason, Reason(RuleReason::PhraseCodeWrong));
        QCOMPARE(faultOf(setting(u"phrase.zcz"_s, QString(501, u'长')))->reason,
            Reason(RuleReason::PhraseTextWrong));
    }

    void aListIsReadLineByLine()
    {
        const Phrases read = readPhrases(
            u"zcz\t正在组织。\r\n\n  YWC \t 已完成。\naxs 按序时进度推进。\n正在征求意见\nzcz\t正在组织实施。\n"_s);
        QCOMPARE(read,
            (Phrases{{u"zcz"_s, u"正在组织实施。"_s}, {u"ywc"_s, u"已完成。"_s},
                {u"axs"_s, u"按序时进度推进。"_s}, {u"zzzq"_s, u"正在征求意见"_s}}));
        QVERIFY(readPhrases(u"\n \n\t\n"_s).empty());
    }

    void codesAreProposedByInitials()
    {
        QCOMPARE(proposedCode(u"正在组织实施"_s, {}), u"zzzz"_s);
        QCOMPARE(proposedCode(u"“区级”调研期间"_s, {}), u"qjdy"_s);
        QCOMPARE(proposedCode(u"正在组织"_s, {{u"zzzz"_s, u"甲"_s}, {u"zzzz2"_s, u"乙"_s}}), u"zzzz3"_s);
        QCOMPARE(proposedCode(u"……"_s, {}), QString());
        QCOMPARE(readPhrases(u"正在组织"_s, {{u"zzzz"_s, u"甲"_s}}).front().code, u"zzzz2"_s);
        QCOMPARE(initialsOf(u"完成3项GDP，重点"_s), u"wc3xgdpzd"_s);
    }
};

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
