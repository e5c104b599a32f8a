// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/touchedrows.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The value of a column before and after, where there is one.
void collect(const Change &change, QLatin1String column, QSet<qint64> &into)
{
    for (const auto &row : {change.before, change.after}) {
        if (const qint64 id = row ? row->value(column).toInteger() : 0; id > 0)
            into.insert(id);
    }
}

bool columnChanged(const Change &change, QLatin1String column)
{
    return !change.before || !change.after || change.before->value(column) != change.after->value(column);
}

void take(const Change &change, TouchedRows &rows)
{
    switch (change.table) {
    case Table::Section:
        rows.sections.insert(change.id);
        rows.structure = true;
        break;
    case Table::Task:
        rows.tasks.insert(change.id);
        if (columnChanged(change, "section_id"_L1))
            collect(change, "section_id"_L1, rows.sections);
        rows.structure = rows.structure || columnChanged(change, "position"_L1)
            || columnChanged(change, "section_id"_L1) || columnChanged(change, "removed"_L1);
        break;
    case Table::Measure:
        rows.measures.insert(change.id);
        rows.structure = rows.structure || columnChanged(change, "position"_L1)
            || columnChanged(change, "task_id"_L1) || columnChanged(change, "removed"_L1);
        break;
    case Table::Party:
    case Table::Act:
        collect(change, "task_id"_L1, rows.tasks);
        collect(change, "measure_id"_L1, rows.measures);
        break;
    case Table::Exemption:
    case Table::Progress:
        collect(change, "measure_id"_L1, rows.measures);
        break;
    case Table::Plan:
    case Table::Agency:
    case Table::Alias:
    case Table::Membership:
        rows.all = true;
        break;
    case Table::ImportBatch:
    case Table::OpenPoint:
        break;
    }
}

} // namespace

TouchedRows touchedBy(const PlanBook &book, const ChangeSet &set)
{
    TouchedRows rows;
    for (const Change &change : set.changes)
        take(change, rows);
    for (const qint64 id : std::as_const(rows.sections)) {
        for (const Task *task : book.tasksOf(SectionId{id}))
            rows.tasks.insert(task->id.value);
    }
    return rows;
}

} // namespace qd
