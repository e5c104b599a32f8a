// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal/proposalnodes.h"
#include "review/doubtanswers.h"
#include "review/importreview.h"
#include "review/measureedits.h"
#include "support/builders.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// What an id names stays the same while rows come, move and go around it.
class TestNodeIds final : public QObject
{
    Q_OBJECT
    ImportReview m_review;

    NodeId taskNode(int section, int task) const
    {
        return m_review.proposal().sections[static_cast<size_t>(section)].tasks[static_cast<size_t>(task)].id;
    }
    NodeId measureNode(NodeId task, size_t at) const { return m_review.task(task)->measures[at].id; }
    QSet<NodeId> all() const
    {
        QSet<NodeId> ids;
        for (const ProposedSection &section : m_review.proposal().sections) {
            ids.insert(section.id);
            for (const ProposedTask &task : section.tasks) {
                ids.insert(task.id);
                for (const ProposedMeasure &measure : task.measures)
                    ids.insert(measure.id);
            }
        }
        return ids;
    }

private Q_SLOTS:
    void init() { m_review = ImportReview(smallPlan().proposal, {}); }

    void everyNodeHasOneOfItsOwn()
    {
        const auto &plan = m_review.proposal();
        QCOMPARE(static_cast<int>(all().size()),
            static_cast<int>(plan.sections.size()) + plan.taskCount() + m_review.measureCount());
        QVERIFY(!all().contains(NodeId{}));
    }

    void thoseWithoutGetOneAndTheOthersKeepTheirs()
    {
        Proposal plan = smallPlan().proposal;
        const NodeId kept = plan.sections[1].tasks[0].id;
        plan.sections[0].tasks.insert(plan.sections[0].tasks.begin(), plan.sections[1].tasks[0]); // a copy
        plan.sections[1].tasks[1].id = {};
        const qint64 last = giveNodeIds(plan);
        QSet<NodeId> ids;
        for (const ProposedSection &section : plan.sections) {
            for (const ProposedTask &task : section.tasks)
                ids.insert(task.id);
        }
        QCOMPARE(ids.size(), 5);
        QVERIFY(ids.contains(kept) && !ids.contains(NodeId{}));
        QCOMPARE(giveNodeIds(plan), last); // nothing left to give
    }

    void aTaskBehindOneLeftOutIsStillTheSame()
    {
        const NodeId second = taskNode(0, 1);
        QVERIFY(removeTask(m_review, taskNode(0, 0)));
        QCOMPARE(m_review.task(second)->title, u"完善激励机制"_s);
        QCOMPARE(m_review.placeOf(second), (NodePlace{0, 0, -1}));
    }

    void aMeasureThatMovesIsStillTheSame()
    {
        const NodeId moved = measureNode(taskNode(1, 0), 0);
        const QString text = m_review.measure(moved)->text;
        QVERIFY(moveMeasure(m_review, moved, taskNode(0, 1), 0));
        QCOMPARE(m_review.measure(moved)->text, text);
        QCOMPARE(m_review.task(moved)->id, taskNode(0, 1));
        QVERIFY(m_review.undo());
        QCOMPARE(m_review.task(moved)->id, taskNode(1, 0));
    }

    void ofTwoMergedTheFirstStaysAndUndoBringsTheOtherBackAsItself()
    {
        const NodeId task = taskNode(0, 0);
        const NodeId first = measureNode(task, 0);
        const NodeId second = measureNode(task, 1);
        QVERIFY(mergeMeasures(m_review, {first, second}));
        QVERIFY(m_review.measure(first));
        QVERIFY(!m_review.contains(second));
        QVERIFY(m_review.undo());
        QCOMPARE(measureNode(task, 1), second);
    }

    void anIdThatUndoMayBringBackIsNotGivenAgain()
    {
        const NodeId task = taskNode(0, 0);
        QVERIFY(addMeasure(m_review, task, u"甲。"_s));
        const NodeId added = measureNode(task, 2);
        QVERIFY(m_review.undo());
        QVERIFY(addMeasure(m_review, task, u"乙。"_s));
        QVERIFY(measureNode(task, 2) != added);
    }

    void sentencesSplitAgainAreThoseThatWereRead()
    {
        Proposal plan = smallPlan().proposal;
        plan.sections[0].tasks[0].span = {10, 20};
        m_review = ImportReview(plan, {});
        const NodeId task = taskNode(0, 0);
        const NodeId second = measureNode(task, 1);
        QVERIFY(splitTask(m_review, task, Split::None));
        QVERIFY(!m_review.contains(second));
        QVERIFY(splitTask(m_review, task, Split::Sentences));
        QCOMPARE(measureNode(task, 1), second);
    }

    void aDoubtStaysWithItsTask()
    {
        Proposal plan = smallPlan().proposal;
        plan.doubts = {{DoubtKind::NoLead, {}, {}, plan.sections[0].tasks[0].id, {}},
            {DoubtKind::NoLead, {}, {}, plan.sections[1].tasks[0].id, {}}};
        m_review = ImportReview(plan, {});
        QVERIFY(removeTask(m_review, taskNode(0, 0)));
        QCOMPARE(m_review.doubts().size(), size_t(2));
        QVERIFY(isSettled(m_review, 0));
        QVERIFY(!isSettled(m_review, 1));
        QCOMPARE(m_review.task(m_review.doubts()[1].task)->title, u"扩大服务供给"_s);
    }

    void neighboursAreThoseOfTheSameParent()
    {
        const NodeId task = taskNode(0, 1);
        QCOMPARE(m_review.sibling(task, -1), taskNode(0, 0));
        QVERIFY(!m_review.sibling(task, 1).isValid());
        QVERIFY(!m_review.sibling(measureNode(task, 0), 1).isValid());
        QVERIFY(!m_review.sibling(taskNode(0, 0), -1).isValid());
        QCOMPARE(m_review.sibling(m_review.section(task)->id, 1), m_review.proposal().sections[1].id);
        QVERIFY(!m_review.sibling(NodeId{99}, 1).isValid());
    }
};

QTEST_APPLESS_MAIN(TestNodeIds)
#include "tst_nodeids.moc"
