// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/answereddoubts.h"

#include "support/bookbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Which doubts about a changed document were answered with the plan that is there.
class TestAnsweredDoubts : public QObject
{
    Q_OBJECT
    BookBuilder m_plan;
    TaskId m_first, m_second;
    PlanDifference m_difference;
    std::vector<Doubt> m_doubts;

    std::vector<int> answered() const { return answeredDoubts(m_plan.book(), m_doubts, m_difference); }

private Q_SLOTS:
    /// Two tasks, each with a doubt; the document changes the second.
    void init()
    {
        m_plan = BookBuilder();
        m_first = m_plan.task(u"（一）"_s, u"加强制度建设"_s);
        m_second = m_plan.task(u"（二）"_s, u"完善激励机制"_s);
        TaskDifference same, changed;
        same.task = m_first;
        same.node = NodeId{1};
        changed.fate = TaskFate::Changed;
        changed.task = m_second;
        changed.node = NodeId{2};
        m_difference = {{1}, {same, changed}};
        m_doubts = {{DoubtKind::NoLead, {}, {}, {1}, {}}, {DoubtKind::NoLead, {}, {}, {2}, {}}};
    }

    void thatOfAnUnchangedTaskWas() { QCOMPARE(answered(), std::vector<int>{0}); }

    void whatStillWaitsOnTodayWasNot()
    {
        OpenDoubt point;
        point.taskId = m_first;
        point.kind = DoubtKind::NoLead;
        m_plan.openDoubt(point);
        QCOMPARE(answered(), std::vector<int>());
    }

    void anotherPointOfTheTaskDoesNotCount()
    {
        m_doubts[0] = {DoubtKind::InferredPrefix, {u"审批服务局"_s}, u"市审批服务局"_s, {1}, {}};
        OpenDoubt point;
        point.taskId = m_first;
        point.kind = DoubtKind::InferredPrefix;
        point.names = u"住建局"_s;
        m_plan.openDoubt(point);
        QCOMPARE(answered(), std::vector<int>{0});
        point.names = u"审批服务局"_s;
        m_plan.openDoubt(point);
        QCOMPARE(answered(), std::vector<int>());
    }

    void aPointSettledOnTodayWas()
    {
        OpenDoubt point;
        point.taskId = m_first;
        point.kind = DoubtKind::NoLead;
        point.settled = true;
        m_plan.openDoubt(point);
        QCOMPARE(answered(), std::vector<int>{0});
    }

    void aDoubtAboutTheWholeWasNot()
    {
        m_doubts[0].task = {};
        QCOMPARE(answered(), std::vector<int>());
    }

    void aRemovedTaskAnswersNothing()
    {
        m_difference.tasks[0].fate = TaskFate::Removed;
        QCOMPARE(answered(), std::vector<int>());
    }
};

QTEST_GUILESS_MAIN(TestAnsweredDoubts)
#include "tst_answereddoubts.moc"
