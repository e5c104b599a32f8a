// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordtablemodel.h"
#include "ui/today/todaycounts.h"

namespace qd
{

/// 需要处理: what is overdue, near, blocked or behind.
class AttentionModel final : public RecordTableModel<TodayItem>
{
    Q_OBJECT
public:
    enum Column { Status, Matter, Agencies, Due, ColumnCount };
    using RecordTableModel::RecordTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const TodayItem &row, int column) const override;
    QVariant raw(const TodayItem &row, int column) const override;
    QVariant other(const TodayItem &row, int column, int role) const override;
};

} // namespace qd
