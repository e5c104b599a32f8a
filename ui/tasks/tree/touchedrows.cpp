// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tree/touchedrows.h"

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
    if (change.table == Table::Section) {
        rows.sections.insert(change.id);
        rows.structure = true;
    } else if (change.table == Table::Task) {
        rows.tasks.insert(change.id);
        if (columnChanged(change, "section_id"_L1))
            collect(change, "section_id"_L1, rows.sections);
        rows.structure = rows.structure || columnChanged(change, "position"_L1)
            || columnChanged(change, "section_id"_L1) || columnChanged(change, "removed"_L1);
    } else if (change.table == Table::Measure) {
        rows.measures.insert(change.id);
        rows.structure = rows.structure || columnChanged(change, "position"_L1)
            || columnChanged(change, "task_id"_L1) || columnChanged(change, "removed"_L1);
    } else if (change.table == Table::Plan || headOf(change.table) != Table::Plan) {
        rows.all = true; // who there is, and by what rules: any row may show it
    } else {
        collect(change, "task_id"_L1, rows.tasks);
        collect(change, "measure_id"_L1, rows.measures);
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
