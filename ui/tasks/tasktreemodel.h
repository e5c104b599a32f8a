// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "ui/tasks/taskcolumns.h"
#include "ui/tasks/tasknode.h"

#include <QAbstractItemModel>
#include <QHash>

namespace qd
{

class Session;
struct ChangeSet;
struct TouchedRows;

/// Sections, tasks and measures of the session's plan as a tree. Brought along by every write with row
/// signals; it resets only when another plan is opened. Verdicts, duties and folded search texts are kept for
/// each row and computed anew only where a write touched them.
class TaskTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit TaskTreeModel(Session &session, QObject *parent = nullptr);
    ~TaskTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// 完成时限 only: one Workspace call. A phrase that is not understood is kept as printed, without a date.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    QModelIndex indexOf(SectionId id, TaskColumn column = TaskColumn::Number) const;
    QModelIndex indexOf(TaskId id, TaskColumn column = TaskColumn::Number) const;
    QModelIndex indexOf(MeasureId id, TaskColumn column = TaskColumn::Number) const;
    static const TaskNode *nodeOf(const QModelIndex &index); ///< nullptr for an invalid index

    /// Computes which rows are shown; the proxy reads it. Emits filterApplied().
    void setFilter(const TaskFilter &filter);
    const TaskFilter &filter() const { return m_filter; }

    struct Counts {
        int tasks = 0, measures = 0; ///< shown
        int allTasks = 0, allMeasures = 0; ///< in the plan
        int red = 0, yellow = 0, green = 0, none = 0; ///< of the shown measures
    };
    Counts counts() const;

    const TaskFacts &factsOf(const TaskNode &node) const;
    /// Looks at the clock: on another day every light and deadline is judged anew.
    void lookAtClock();

Q_SIGNALS:
    void filterApplied(); ///< the proxy has to look again at every row
    void countsChanged();

private:
    void rebuild();
    void takeChanges(const ChangeSet &set);
    void forgetDuties();
    void syncStructure();
    void adopt(TaskNode &parent, TaskNode::Kind kind, const std::vector<qint64> &wanted);
    void dropTail(TaskNode &parent, size_t keep);
    void forgetBelow(const TaskNode &node);
    void place(TaskNode &parent, size_t at, TaskNode::Kind kind, qint64 id);
    std::vector<qint64> wantedChildren(const TaskNode &node) const;
    void forget(const TouchedRows &rows);
    void refresh(const TouchedRows &rows);
    void refreshAll();
    void announce(TaskNode &node);
    void judge(TaskNode &task, const class SearchQuery &query);
    bool judgeMeasure(TaskNode &measure, const class SearchQuery &query, quint32 shared);
    QHash<qint64, TaskNode *> &nodes(TaskNode::Kind kind) { return m_nodes[static_cast<size_t>(kind)]; }
    QModelIndex indexOf(TaskNode::Kind kind, qint64 id, TaskColumn column) const;
    QModelIndex indexOf(const TaskNode &node, TaskColumn column = TaskColumn::Number) const;

    Session &m_session;
    std::unique_ptr<TaskNode> m_root;
    QHash<qint64, TaskNode *> m_nodes[4]; // by kind: id -> node
    TaskFilter m_filter;
    QDate m_today; // of the facts; another day makes them all stale
};

} // namespace qd
