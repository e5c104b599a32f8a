// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordtablemodel.h"
#include "ui/today/todaycounts.h"

namespace qd
{

/// 各单位本期情况: who leads how much, who has reported, and the lights.
class AgencyStatusModel final : public RecordTableModel<TodayAgency>
{
    Q_OBJECT
public:
    enum Column { Name, Leads, Reports, Red, Yellow, Green, ColumnCount };
    using RecordTableModel::RecordTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const TodayAgency &row, int column) const override;
    QVariant raw(const TodayAgency &row, int column) const override;
    QVariant other(const TodayAgency &row, int column, int role) const override;
    bool isNumber(int column) const override { return column != Name; }
};

} // namespace qd
