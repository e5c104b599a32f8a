// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "texts/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TextsTest final : public QObject
{
    Q_OBJECT

    static bool isChinese(const QString &text)
    {
        static const QRegularExpression han(u"[\\x{4e00}-\\x{9fff}]"_s);
        return han.match(text).hasMatch();
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), Language::Chinese); }

    void everyReasonHasOneChineseSentence()
    {
        QStringList faults;
        for (int i = 1; i <= static_cast<int>(Reason::OptionValueWrong); ++i) {
            const Error error{ErrorCode::Invalid, static_cast<Reason>(i), {}, {{u"file"_s, u"甲.txt"_s}}};
            const QString sentence = errorText(error);
            if (!isChinese(sentence) || sentence.contains(u'{') || sentence.contains(u'\n'))
                faults << QString::number(i) + u": "_s + sentence;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void fieldsFillTheBlanksOfASentence()
    {
        const Error error{ErrorCode::Invalid, Reason::PercentOutOfRange, {}, {{u"value"_s, u"120"_s}}};
        QCOMPARE(errorText(error), u"完成百分比应为0–100的整数，不能是120。"_s);
    }

    void anErrorWithoutReasonStillSaysWhatToDo()
    {
        QVERIFY(isChinese(errorText(Error{})));
        QVERIFY(errorText(Error{ErrorCode::Busy, Reason::Unspecified, {}, {}}).contains(u"重试"_s));
    }

    void wordsAreTheOfficesOwn()
    {
        QCOMPARE(text(Role::Lead), u"牵头"_s);
        QCOMPARE(text(WorkState::Closed), u"已销号"_s);
        QCOMPARE(text(*Period::parse(u"2023Q2")), u"2023年第二季度"_s);
        QCOMPARE(text(*Period::parse(u"2023-03")), u"2023年3月"_s);
        QCOMPARE(text(*Period::parse(u"2023H1")), u"2023年上半年"_s);
        QCOMPARE(dateText(QDate(2023, 4, 5)), u"2023年4月5日"_s);
        QCOMPARE(text(OpKind::AddProgress), u"填报进展"_s);
    }

    void everyEnumeratorHasAWord()
    {
        for (int i = 0; i <= static_cast<int>(OpKind::Restore); ++i)
            QVERIFY2(isChinese(text(static_cast<OpKind>(i))), qPrintable(QString::number(i)));
        for (int i = 0; i <= static_cast<int>(LightReason::Blocked); ++i)
            QVERIFY2(isChinese(text(Verdict{.reason = static_cast<LightReason>(i)})),
                qPrintable(QString::number(i)));
    }

    void noStringIsUnfinished()
    {
        QFile file(QStringLiteral(QD_SOURCE_DIR "/translations/qualitydesk_zh_CN.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString ts = QString::fromUtf8(file.readAll());
        QVERIFY(ts.count(u"<message"_s) > 100);
        QCOMPARE(ts.count(u"type=\"unfinished\""_s), 0);
        QCOMPARE(ts.count(u"<translation />"_s) + ts.count(u"<translation></translation>"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
