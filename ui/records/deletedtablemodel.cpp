// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/deletedtablemodel.h"

#include "texts/enumtext.h"
#include "texts/fieldtext.h"

using namespace Qt::StringLiterals;

namespace qd
{

QString DeletedTableModel::header(int column) const
{
    switch (column) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("What was deleted");
    case Where:
        return tr("Where it was");
    case At:
        return tr("When");
    case Who:
        return tr("Who");
    case How:
        return tr("With");
    default:
        return {};
    }
}

QVariant DeletedTableModel::display(const DeletedLine &line, int column) const
{
    const DeletedRow &row = line.row;
    switch (column) {
    case Kind:
        return text(row.table);
    case Name:
        return row.name;
    case Where:
        if (row.table == Table::Plan)
            return QString();
        if (row.table == Table::Task)
            return row.planTitle;
        return row.isTaskDeleted ? tr("%1 (deleted too)").arg(row.taskName) : row.taskName;
    case At:
        return row.at.toString(u"yyyy-MM-dd HH:mm"_s);
    case Who:
        return row.who;
    case How:
        return row.op ? text(*row.op) : QString();
    default:
        return {};
    }
}

} // namespace qd
