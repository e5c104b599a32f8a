// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/openpointmodel.h"

#include "texts/intaketext.h"
#include "ui/common/plaintext.h"

namespace qd
{

QString OpenPointModel::header(int column) const
{
    return column == About ? tr("About") : tr("To be confirmed");
}

QVariant OpenPointModel::display(const TodayPoint &row, int column) const
{
    if (column == Point)
        return text(row.doubt);
    return row.task.isEmpty() ? tr("Whole plan") : row.task;
}

QVariant OpenPointModel::raw(const TodayPoint &row, int column) const
{
    return column == About ? row.place : row.rank;
}

QVariant OpenPointModel::other(const TodayPoint &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainTip(display(row, column).toString());
    return RecordTableModel::other(row, column, role);
}

} // namespace qd
