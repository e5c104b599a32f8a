// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "ui/tasks/tree/taskcolumns.h"
#include "ui/tasks/tree/tasknode.h"

#include <QCoreApplication>
#include <QVariant>

namespace qd
{

/// What stands in a cell of the task tree: the words, the value to sort by, the tooltip. Kept apart from the
/// model, which only knows about rows.
class TaskCells final
{
    Q_DECLARE_TR_FUNCTIONS(qd::TaskCells)
public:
    TaskCells(const PlanBook &book, const TaskNode &node, const TaskFacts &facts);

    QString display(TaskColumn column) const;
    QString inFull(TaskColumn column) const; ///< where there is room: in a copy
    QString brief(TaskColumn column) const; ///< where the display text would be cut; empty: nothing shorter says it
    QString sectionTitle() const; ///< its number and name; empty for other rows
    QVariant sortValue(TaskColumn column) const;
    QString toolTip(TaskColumn column) const;
    /// Second, muted line of a cell; empty where there is none.
    QString secondLine(TaskColumn column) const;
    /// True where a measure shows what is its task's.
    bool isInherited(TaskColumn column) const;

    static QString header(TaskColumn column);
    static QString headerTip(TaskColumn column);

private:
    QDate day() const { return m_facts.verdict.day; }
    Deadline deadline() const;
    std::vector<const Party *> parties() const;
    QString names(Role role) const;
    QString leadText() const;
    QString stateText() const;
    QString sectionSummary() const;
    int firstRank(bool support) const;

    const PlanBook &m_book;
    const TaskNode &m_node;
    const TaskFacts &m_facts;
    const Section *m_section = nullptr;
    const Task *m_task = nullptr; ///< the task, or that of the measure
    const Measure *m_measure = nullptr;
};

} // namespace qd
