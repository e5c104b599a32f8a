// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/agencyrow.h"
#include "ui/common/recordtablemodel.h"

#include <QCoreApplication>

namespace qd
{

/// The register as a table.
class AgencyTableModel final : public RecordTableModel<AgencyRow>
{
    Q_DECLARE_TR_FUNCTIONS(qd::AgencyTableModel)
public:
    enum Column { Order, Name, Kind, Lead, Support, Joint, Liaison, Phone, ColumnCount };
    using RecordTableModel::RecordTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const AgencyRow &row, int column) const override;
    QVariant raw(const AgencyRow &row, int column) const override;
    bool isNumber(int column) const override;
    QVariant other(const AgencyRow &row, int column, int role) const override;
};

} // namespace qd
