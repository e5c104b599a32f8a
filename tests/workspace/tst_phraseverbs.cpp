// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "base/reasons/rulereason.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/progress/phraseverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The office's phrases as settings: only what differs from ours is stored, one step each time.
class TestPhraseVerbs final : public QObject
{
    Q_OBJECT
    const std::vector<Phrase> m_usual{{u"wu"_s, u"无。"_s}, {u"ywc"_s, u"已完成。"_s}};

    static std::vector<Setting> rows(TempWorkspace &temp) { return *rowsOf<Setting>(temp.workspace()); }

private Q_SLOTS:
    void addedChangedAndDeletedInOneStepThatCanBeUndone()
    {
        TempWorkspace temp;
        temp.import();
        const std::vector<Phrase> wanted{{u"ywc"_s, u"已按期完成。"_s}, {u"zcz"_s, u"正在组织。"_s}};
        QVERIFY(savePhrases(*temp, rows(temp), m_usual, wanted));
        QCOMPARE(phrasesOf(m_usual, rows(temp)), wanted);
        QCOMPARE(rows(temp).size(), size_t(3)); // 无 is taken out by a row without a text
        QCOMPARE(temp->undoKind(), std::optional(OpKind::EditSettings));
        QVERIFY(temp->undo());
        QCOMPARE(phrasesOf(m_usual, rows(temp)), m_usual);
        QVERIFY(temp->redo());
        QCOMPARE(phrasesOf(m_usual, rows(temp)), wanted);
        QVERIFY(savePhrases(*temp, rows(temp), m_usual, m_usual)); // ours again: no rows
        QVERIFY(rows(temp).empty());
        QCOMPARE(findingsIn(temp.workspace()), QStringList());
    }

    void whatIsWrongIsNotWritten()
    {
        TempWorkspace temp;
        temp.import();
        const auto refused = savePhrases(*temp, {}, m_usual, {{u"正在"_s, u"正在组织。"_s}});
        QCOMPARE(refused.error().reason, Reason(RuleReason::PhraseCodeWrong));
        QVERIFY(rows(temp).empty());
    }

    void whatSomebodyElseWroteMeanwhileIsNotLost()
    {
        TempWorkspace temp;
        temp.import();
        const auto seen = rows(temp);
        QVERIFY(
            savePhrases(*temp.another(), seen, m_usual, {{u"zcz"_s, u"他办的。"_s}, m_usual[0], m_usual[1]}));
        const auto refused
            = savePhrases(*temp, seen, m_usual, {{u"zcz"_s, u"本办的。"_s}, m_usual[0], m_usual[1]});
        QVERIFY(!refused);
        QCOMPARE(phraseNamed(phrasesOf(m_usual, rows(temp)), u"zcz"_s)->text, u"他办的。"_s);
    }

    void otherSettingsStay()
    {
        TempWorkspace temp;
        temp.import();
        QVERIFY(editRows<Setting>(
            *temp, OpKind::EditSettings, {{{}, Setting{{}, u"light.near_days"_s, u"20"_s}}}));
        QVERIFY(phraseEdits(rows(temp), m_usual, m_usual).empty());
    }
};

QTEST_GUILESS_MAIN(TestPhraseVerbs)
#include "tst_phraseverbs.moc"
