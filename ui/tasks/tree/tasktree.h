// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/tree/tasknode.h"

#include <QHash>

#include <array>

namespace qd
{

class PlanBook;

/// The sections, tasks and measures of a plan as nodes, in the order of the book, each found by its id.
/// Brought in line with the book by single insertions, moves and removals, each told before and after it is
/// done.
class TaskTree final
{
public:
    /// Who sends row signals for it.
    class Watcher
    {
    public:
        virtual void insertBegins(const TaskNode &parent, int row) = 0;
        virtual void insertEnds() = 0;
        /// To stand before what is at `place` now.
        virtual void moveBegins(const TaskNode &from, int row, const TaskNode &to, int place) = 0;
        virtual void moveEnds() = 0;
        virtual void removeBegins(const TaskNode &parent, int first, int last) = 0;
        virtual void removeEnds() = 0;

    protected:
        ~Watcher() = default;
    };

    explicit TaskTree(Watcher &watcher);

    TaskNode &root() const { return *m_root; }
    TaskNode *find(TaskNode::Kind kind, qint64 id) const; ///< nullptr: not in the tree
    const QHash<qint64, TaskNode *> &all(TaskNode::Kind kind) const
    {
        return m_nodes[static_cast<size_t>(kind)];
    }

    void rebuild(const PlanBook &book); ///< all nodes anew; tells nobody
    void follow(const PlanBook &book); ///< what stays keeps its node

private:
    void fill(const PlanBook &book, TaskNode &parent);
    void adopt(TaskNode &parent, TaskNode::Kind kind, const std::vector<qint64> &wanted);
    void place(TaskNode &parent, size_t at, TaskNode::Kind kind, qint64 id);
    void insert(TaskNode &parent, int row, TaskNode::Kind kind, qint64 id);
    void move(TaskNode &node, TaskNode &parent, int row);
    void put(std::unique_ptr<TaskNode> node, TaskNode &parent, int row);
    void forgetBelow(const TaskNode &node);
    void dropTail(TaskNode &parent, size_t keep);
    QHash<qint64, TaskNode *> &nodes(TaskNode::Kind kind) { return m_nodes[static_cast<size_t>(kind)]; }

    Watcher &m_watcher;
    std::unique_ptr<TaskNode> m_root;
    std::array<QHash<qint64, TaskNode *>, 4> m_nodes; // by kind: id -> node
};

} // namespace qd
