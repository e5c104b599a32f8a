// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "review/reviewedchanges.h"
#include "workspace/importing/importverbs.h"
#include "workspace/measures/measureverbs.h"

#include "review/importreview.h"
#include "review/measureedits.h"
#include "review/planedits.h"
#include "support/builders.h"
#include "support/tempworkspace.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// What a reviewed document changes in the plan that is there, and which of it is carried out.
class TestReviewedChanges final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    std::unique_ptr<ImportReview> m_review;
    ReviewedChanges m_changes;

    Workspace &ws() { return m_temp->workspace(); }
    NodeId taskNode(int section, int task) const
    {
        return m_review->proposal()
            .sections[static_cast<size_t>(section)]
            .tasks[static_cast<size_t>(task)]
            .id;
    }
    const TaskDifference &rowOf(NodeId node) const
    {
        for (const TaskDifference &row : m_changes.all().tasks()) {
            if (row.node == node)
                return row;
        }
        qFatal("no row about that task");
    }
    void compare() { m_changes.compare(*m_review); }

private Q_SLOTS:
    /// The plan, and the same document with a task more.
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        Proposal next = smallPlan().proposal;
        auto fresh = task(u"(五)"_s, u"举办质量开放日"_s, {u"邀请市民参观。"_s});
        fresh.parties = {party(u"区商务委"_s, Role::Lead)};
        next.sections[1].tasks.push_back(fresh);
        m_review = std::make_unique<ImportReview>(next, std::vector<AgencyDecision>());
        m_changes = ReviewedChanges(m_temp->book());
        compare();
    }

    void everythingIsTickedToBeginWith()
    {
        QCOMPARE(m_changes.all().count(TaskFate::Added), 1);
        QCOMPARE(m_changes.unticked(), 0);
        QCOMPARE(m_changes.ticked().tasks().size(), size_t(5));
    }

    void whatIsUntickedIsNotInTheUpdate()
    {
        m_changes.tick(rowOf(taskNode(1, 2)), false);
        QCOMPARE(m_changes.unticked(), 1);
        const PlanUpdate update = m_changes.ticked();
        QCOMPARE(update.tasks().size(), size_t(4));
        QVERIFY(updatePlan(ws(), update));
        QCOMPARE(m_temp->book().tasks().size(), size_t(4));
        QVERIFY2(!m_temp->book().agencies().findByName(u"区商务委"_s), "nor does it make an agency");
    }

    /// With places instead of ids the tick would have gone over to another task.
    void aTickStaysWithItsTaskWhenOthersAreLeftOut()
    {
        const NodeId fresh = taskNode(1, 2);
        m_changes.tick(rowOf(fresh), false);
        QVERIFY(removeTask(*m_review, taskNode(1, 0)));
        QVERIFY(setText(*m_review, fresh, u"举办质量主题日"_s));
        compare();
        QVERIFY(!m_changes.isTicked(rowOf(fresh)));
        QCOMPARE(m_changes.unticked(), 1);
        QCOMPARE(m_changes.ticked().count(TaskFate::Removed), 1);
    }

    void theDifferenceGoesDownToTheMeasures()
    {
        const NodeId reworded = taskNode(0, 0);
        const NodeId second = m_review->task(reworded)->measures[1].id;
        QVERIFY(setText(*m_review, second, u"完善工作规则和考核办法。"_s));
        QVERIFY(addMeasure(*m_review, reworded, u"定期通报。"_s));
        compare();
        const auto &rows = rowOf(reworded).measures.rows;
        QCOMPARE(rows.size(), size_t(3));
        QVERIFY(!rows[0].isReworded() && !rows[0].isAdded());
        QVERIFY(rows[1].isReworded());
        QCOMPARE(rows[1].measure, measureAt(m_temp->book(), 1, 2).id);
        QCOMPARE(rows[1].before, u"完善工作规则。"_s);
        QVERIFY(rows[2].isAdded());
        QCOMPARE(rows[2].after, u"定期通报。"_s);
    }

    void whatTheUpdateSaysOfMeasuresIsWhatIsWritten()
    {
        const NodeId reworded = taskNode(1, 0); // three measures
        QVERIFY(removeMeasure(*m_review, m_review->task(reworded)->measures[1].id));
        compare();
        const auto rows = rowOf(reworded).measures.rows;
        QVERIFY(rows[2].isRemoved());
        QVERIFY(updatePlan(ws(), m_changes.ticked()));
        const auto book = m_temp->book();
        QCOMPARE(book.measuresOf(taskAt(book, 3).id).size(), size_t(2));
        QVERIFY(book.measure(rows[2].measure)->removed);
    }

    /// Made by another program between the comparison and the writing: nobody asked for it to go.
    void aMeasureMadeSinceTheComparisonStays()
    {
        const NodeId reworded = taskNode(0, 0);
        QVERIFY(removeMeasure(*m_review, m_review->task(reworded)->measures[1].id));
        compare();
        const auto made = addMeasure(ws(), taskAt(m_temp->book(), 1).id, u"年底总结。"_s);
        QVERIFY(made);
        QVERIFY(updatePlan(ws(), m_changes.ticked()));
        const auto book = m_temp->book();
        const auto measures = book.measuresOf(taskAt(book, 1).id);
        QCOMPARE(measures.size(), size_t(2));
        QCOMPARE(measures[1]->id, *made);
    }

    void aMeasureThatIsGoneSinceIsSaid()
    {
        const NodeId reworded = taskNode(0, 0);
        QVERIFY(setText(*m_review, m_review->task(reworded)->measures[1].id, u"完善工作规则和考核办法。"_s));
        compare();
        QVERIFY(deleteMeasures(ws(), {measureAt(m_temp->book(), 1, 2).id}));
        const auto done = updatePlan(ws(), m_changes.ticked());
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason(RuleReason::MeasureUnknown));
    }
};

QTEST_GUILESS_MAIN(TestReviewedChanges)
#include "tst_reviewedchanges.moc"
