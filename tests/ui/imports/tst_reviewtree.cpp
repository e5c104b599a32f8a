// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/measureedits.h"
#include "support/builders.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/tree/reviewtreemodel.h"
#include "uisupport/uitest.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <random>

using namespace qd;
using namespace Qt::StringLiterals;

/// The tree of a review: its rows are the nodes, and stay them whatever is done around them.
class TestReviewTree final : public QObject
{
    Q_OBJECT
    ReviewHolder m_holder;
    std::unique_ptr<ReviewTreeModel> m_model;

    const ImportReview &review() const { return m_holder.review(); }
    NodeId taskNode(size_t section, size_t task) const
    {
        return review().proposal().sections[section].tasks[task].id;
    }
    NodeId measureNode(NodeId task, size_t at) const { return review().task(task)->measures[at].id; }
    std::vector<NodeId> nodes() const
    {
        std::vector<NodeId> all;
        for (const ProposedSection &section : review().proposal().sections) {
            all.push_back(section.id);
            for (const ProposedTask &task : section.tasks) {
                all.push_back(task.id);
                for (const ProposedMeasure &measure : task.measures)
                    all.push_back(measure.id);
            }
        }
        return all;
    }
    static void list(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &rows)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            rows << QString::number(row) + u' ' + index.data().toString();
            list(model, index, rows);
        }
    }
    static QStringList rowsOf(const QAbstractItemModel &model)
    {
        QStringList rows;
        list(model, {}, rows);
        return rows;
    }
    /// One edit of any kind, by chance.
    void editSomething(std::mt19937 &chance)
    {
        const auto any = [&](size_t count) { return count > 0 ? chance() % count : 0; };
        const auto all = nodes();
        const NodeId node = all[any(all.size())];
        const NodeId task = taskNode(any(2), 0);
        m_holder.edit([&](ImportReview &changed) {
            switch (any(9)) {
            case 0:
                return moveMeasure(changed, node, task, static_cast<int>(any(4)));
            case 1:
                return removeMeasure(changed, node);
            case 2:
                return addMeasure(changed, task, u"第%1项举措。"_s.arg(chance() % 1000));
            case 3:
                return splitTask(changed, task, any(2) == 0 ? Split::None : Split::Sentences);
            case 4:
                return splitMeasure(changed, node, 3);
            case 5:
                return mergeMeasures(changed, {node, changed.sibling(node, 1)});
            case 6:
                return changed.section(node)->tasks.size() > 1 && removeTask(changed, node);
            case 7:
                return changed.redo();
            default:
                return changed.undo();
            }
        });
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void init()
    {
        m_holder.replace(ImportReview(test::smallPlan().proposal, {}));
        m_model = std::make_unique<ReviewTreeModel>(m_holder);
    }

    void aRowKeptInMindIsStillThatNodeWhenOneBeforeItGoes()
    {
        const NodeId second = taskNode(0, 1);
        const QPersistentModelIndex kept = m_model->indexOf(second);
        const QPersistentModelIndex measure = m_model->indexOf(measureNode(second, 0));
        QVERIFY(m_holder.edit([&](ImportReview &changed) { return removeTask(changed, taskNode(0, 0)); }));
        QCOMPARE(m_model->nodeOf(kept), second);
        QCOMPARE(kept.row(), 0);
        QVERIFY(kept.data().toString().contains(u"完善激励机制"_s));
        QCOMPARE(measure.parent(), QModelIndex(kept));
        QVERIFY(m_holder.edit([](ImportReview &changed) { return changed.undo(); }));
        QCOMPARE(kept.row(), 1);
    }

    void aMeasureThatMovesTakesItsRowAlong()
    {
        const NodeId moved = measureNode(taskNode(1, 0), 1);
        const QPersistentModelIndex kept = m_model->indexOf(moved);
        QVERIFY(m_holder.edit(
            [&](ImportReview &changed) { return moveMeasure(changed, moved, taskNode(0, 1), 0); }));
        QCOMPARE(m_model->nodeOf(kept), moved);
        QCOMPARE(m_model->nodeOf(kept.parent()), taskNode(0, 1));
    }

    void whatIsDraggedIsNamedByItself()
    {
        const NodeId moved = measureNode(taskNode(1, 0), 2);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(moved)}));
        QVERIFY(data);
        QVERIFY(m_holder.edit( // meanwhile it is no longer the third
            [&](ImportReview &changed) { return removeMeasure(changed, measureNode(taskNode(1, 0), 0)); }));
        m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, m_model->indexOf(taskNode(0, 1)));
        QCOMPARE(review().task(moved)->id, taskNode(0, 1));
        QVERIFY2(!m_model->mimeData({m_model->indexOf(taskNode(0, 0))}), "a task is not dragged");
    }

    void theViewKeepsWhatIsChosen()
    {
        QTreeView view;
        view.setModel(m_model.get());
        view.expandAll();
        const NodeId chosen = measureNode(taskNode(1, 0), 2);
        view.setCurrentIndex(m_model->indexOf(chosen));
        QVERIFY(m_holder.edit([&](ImportReview &changed) {
            return removeMeasure(changed, changed.task(chosen)->measures[0].id);
        }));
        QCOMPARE(m_model->nodeOf(view.currentIndex()), chosen);
    }

    void whateverIsDoneTheRowsAreThoseOfTheReview()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        std::mt19937 chance(7);
        for (int i = 0; i < 600; ++i) {
            QHash<NodeId, QPersistentModelIndex> kept;
            for (const NodeId node : nodes())
                kept.insert(node, m_model->indexOf(node));
            editSomething(chance);
            QCOMPARE(rowsOf(*m_model), rowsOf(ReviewTreeModel(m_holder)));
            for (const NodeId node : nodes()) {
                if (kept.contains(node))
                    QCOMPARE(m_model->nodeOf(kept.value(node)), node);
            }
        }
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_MAIN(TestReviewTree)
#include "tst_reviewtree.moc"
