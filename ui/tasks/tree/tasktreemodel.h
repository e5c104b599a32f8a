// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/tree/taskcolumns.h"
#include "ui/tasks/tree/taskrowfacts.h"
#include "ui/tasks/tree/tasktree.h"

#include <QAbstractItemModel>

namespace qd
{

class Session;
struct ChangeSet;
struct TouchedRows;

/// The task tree of the session's plan for the view: cells, flags, and row signals for every write. It resets only when
/// another plan is opened. Which rows there are stands in TaskTree, what is computed of them in TaskRowFacts.
class TaskTreeModel final : public QAbstractItemModel, private TaskTree::Watcher
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

    QModelIndex indexOf(TaskId id, TaskColumn column = TaskColumn::Number) const;
    QModelIndex indexOf(MeasureId id, TaskColumn column = TaskColumn::Number) const;
    static const TaskNode *nodeOf(const QModelIndex &index); ///< nullptr for an invalid index

    /// Computes which rows are shown; the proxy reads it. Emits filterApplied().
    void setFilter(const TaskFilter &filter);
    const TaskFilter &filter() const { return m_facts.filter(); }
    TaskRowFacts::Counts counts() const { return m_facts.counts(m_tree.root()); }
    /// Looks at the clock: on another day every light and deadline is judged anew.
    void lookAtClock();

Q_SIGNALS:
    void filterApplied(); ///< the proxy has to look again at every row
    void countsChanged();

private:
    void rebuild();
    void takeChanges(const ChangeSet &set);
    void judgeAnew();
    void forgetAll();
    void forget(const TouchedRows &rows);
    void refresh(const TouchedRows &rows);
    void refreshAll();
    void announce(const TaskNode &node);
    QModelIndex indexOf(TaskNode::Kind kind, qint64 id, TaskColumn column) const;
    QModelIndex indexOf(const TaskNode &node, TaskColumn column = TaskColumn::Number) const;
    QVariant cell(const TaskNode &node, TaskColumn column, int role) const;

    void insertBegins(const TaskNode &parent, int row) override;
    void insertEnds() override { endInsertRows(); }
    void moveBegins(const TaskNode &from, int row, const TaskNode &to, int place) override;
    void moveEnds() override { endMoveRows(); }
    void removeBegins(const TaskNode &parent, int first, int last) override;
    void removeEnds() override { endRemoveRows(); }

    Session &m_session;
    TaskTree m_tree;
    TaskRowFacts m_facts;
};

} // namespace qd
