// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/opendoubtmodel.h"

#include "texts/intaketext.h"
#include "ui/common/plaintext.h"

namespace qd
{

QString OpenDoubtModel::header(int column) const
{
    return column == About ? tr("About") : tr("To be confirmed");
}

QVariant OpenDoubtModel::display(const TodayPoint &row, int column) const
{
    if (column == Point)
        return text(row.doubt);
    return row.task.isEmpty() ? tr("Whole plan") : row.task;
}

QVariant OpenDoubtModel::raw(const TodayPoint &row, int column) const
{
    return column == About ? row.place : row.rank;
}

QVariant OpenDoubtModel::other(const TodayPoint &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainTip(display(row, column).toString());
    return RecordTableModel::other(row, column, role);
}

} // namespace qd
