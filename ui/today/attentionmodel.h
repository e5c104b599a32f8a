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
    /// The register names the agencies whose reports are missing; it must outlive the model.
    explicit AttentionModel(const AgencyRegister &agencies, QObject *parent = nullptr)
        : RecordTableModel(parent)
        , m_agencies(agencies)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const TodayItem &row, int column) const override;
    QVariant raw(const TodayItem &row, int column) const override;
    QVariant other(const TodayItem &row, int column, int role) const override;

private:
    const AgencyRegister &m_agencies;
};

} // namespace qd
