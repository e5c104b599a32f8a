// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordtablemodel.h"
#include "ui/today/todaycounts.h"

namespace qd
{

/// 本期未报: the agencies that still owe a report of the period, with whom to call.
class UnreportedModel final : public RecordTableModel<TodayAgency>
{
    Q_OBJECT
public:
    enum Column { Name, Reports, Liaison, Phone, ColumnCount };
    using RecordTableModel::RecordTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const TodayAgency &row, int column) const override;
    QVariant raw(const TodayAgency &row, int column) const override;
    bool isNumber(int column) const override { return column == Reports; }
};

} // namespace qd
