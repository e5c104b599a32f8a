// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordtablemodel.h"
#include "ui/today/todaycounts.h"

namespace qd
{

/// 待确认: what the import left open.
class OpenDoubtModel final : public RecordTableModel<TodayPoint>
{
    Q_OBJECT
public:
    enum Column { About, Point, ColumnCount };
    using RecordTableModel::RecordTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const TodayPoint &row, int column) const override;
    QVariant raw(const TodayPoint &row, int column) const override;
    QVariant other(const TodayPoint &row, int column, int role) const override;
};

} // namespace qd
