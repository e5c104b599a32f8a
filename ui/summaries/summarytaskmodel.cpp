// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summaries/summarytaskmodel.h"

#include "ui/common/session.h"

using namespace Qt::StringLiterals;

namespace qd
{

SummaryTaskModel::SummaryTaskModel(Session &session, QObject *parent)
    : RecordTableModel<SummaryTask>(parent)
    , m_session(session)
{
}

QString SummaryTaskModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case TaskName:
        return tr("Task");
    case Reported:
        return tr("Reported");
    case Text:
        return tr("Summary text");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SummaryTaskModel::display(const SummaryTask &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case TaskName: {
        const Task *task = m_session.book().task(TaskId{row.id});
        return task ? task->number + u' ' + task->title : QString();
    }
    case Reported:
        return u"%1/%2"_s.arg(row.count.reported).arg(row.count.due);
    case Text:
        return row.changed ? tr("reports changed") : row.written ? tr("✓ written") : tr("none");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SummaryTaskModel::raw(const SummaryTask &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case TaskName:
        return m_session.book().ordinalOf(TaskId{row.id});
    case Reported:
        return row.count.due - row.count.reported;
    case Text:
        return row.changed ? 0 : row.written ? 2 : 1;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SummaryTaskModel::other(const SummaryTask &row, int column, int role) const
{
    if (role == MutedRole && column == Text)
        return row.written && !row.changed;
    if (role == MutedRole && column == Reported)
        return row.count.reported == row.count.due;
    return RecordTableModel<SummaryTask>::other(row, column, role);
}

} // namespace qd
