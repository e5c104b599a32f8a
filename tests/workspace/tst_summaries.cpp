// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/progress/reviewreads.h"
#include "workspace/progress/summaryverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// 汇总稿 through the write door and the data file.
class TestSummaries : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() { return **m_temp; }
    SummaryText text(const QString &words, int task = 1)
    {
        SummaryText wanted;
        wanted.taskId = taskAt(m_temp->book(), task).id;
        wanted.period = quarter(2023, 2);
        wanted.text = words;
        return wanted;
    }
    std::optional<SummaryText> stored() { return *summary(ws(), text({}).taskId, quarter(2023, 2)); }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
    }
    void cleanup() { QCOMPARE(findingsIn(ws()), QStringList()); }

    void aTextIsWrittenChangedAndTakenAway()
    {
        SummaryText first = text(u"两家单位均已完成。"_s);
        first.sources = u"[[0,5,1]]"_s;
        QVERIFY(setSummary(ws(), {}, first));
        QCOMPARE(stored()->text, first.text);
        QCOMPARE(stored()->sources, first.sources);
        QCOMPARE(stored()->by, u"张三"_s);
        const auto seen = stored();
        QVERIFY(setSummary(ws(), seen, text(u"改过的汇总。"_s)));
        QCOMPARE(ws().undoKind(), std::optional(OpKind::EditSummary));
        QVERIFY(ws().undo());
        QCOMPARE(stored()->text, first.text);
        QVERIFY(setSummary(ws(), seen, text(u" \n"_s)));
        QVERIFY(!stored());
        QVERIFY(ws().undo());
        QCOMPARE(stored()->text, first.text);
        QCOMPARE(summaries(ws(), m_temp->book().plan().id)->size(), 1u);
        QCOMPARE(summaries(ws(), m_temp->book().plan().id, quarter(2023, 1))->size(), 0u);
    }

    void aTextThatAnotherHandWroteMeanwhileIsNotOverwritten()
    {
        QVERIFY(setSummary(ws(), {}, text(u"甲的汇总。"_s)));
        const auto refused = setSummary(ws(), {}, text(u"乙的汇总。"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(RuleReason::FieldChangedMeanwhile));
        QCOMPARE(stored()->text, u"甲的汇总。"_s);
        QVERIFY(setSummary(ws(), {}, text(u"甲的汇总。"_s))); // the same words are no conflict
    }

    void whatIsNotThereIsRefused()
    {
        SummaryText nowhere = text(u"汇总。"_s);
        nowhere.taskId = TaskId{999};
        QCOMPARE(setSummary(ws(), {}, nowhere).error().reason, Reason(RuleReason::TaskUnknown));
        SummaryText never = text(u"汇总。"_s);
        never.period = {};
        QCOMPARE(setSummary(ws(), {}, never).error().reason, Reason(RuleReason::PeriodMalformed));
    }

    void savingForgetsWhatWasTypedAndNotSaved()
    {
        const SummaryText wanted = text(u"汇总。"_s);
        const QString form = summaryFormKey(wanted.taskId, wanted.period);
        QVERIFY(ws().keepFormText(form, u"{\"typed\":1}"_s));
        QVERIFY(setSummary(ws(), {}, wanted));
        QVERIFY(ws().formText(form)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSummaries)
#include "tst_summaries.moc"
