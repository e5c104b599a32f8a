// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agencytablemodel.h"

#include "texts/enumtext.h"
#include "ui/common/plaintext.h"

namespace qd
{
namespace
{

/// A count of nothing is left empty, so that the eye finds the others.
QVariant count(int number)
{
    return number > 0 ? QVariant(number) : QVariant(QString());
}

} // namespace

QString AgencyTableModel::header(int column) const
{
    switch (column) {
    case Order:
        return tr("Order");
    case Name:
        return tr("Short name");
    case Kind:
        return tr("Kind");
    case Lead:
        return tr("Tasks led");
    case Support:
        return tr("Tasks supported");
    case Joint:
        return tr("Tasks shared");
    case Liaison:
        return tr("Liaison officer");
    case Phone:
        return tr("Phone");
    default:
        return {};
    }
}

QVariant AgencyTableModel::display(const AgencyRow &row, int column) const
{
    switch (column) {
    case Order:
        return row.order;
    case Name:
        return row.name;
    case Kind:
        return text(row.kind);
    case Lead:
        return count(row.lead);
    case Support:
        return count(row.support);
    case Joint:
        return count(row.joint);
    case Liaison:
        return row.liaison;
    case Phone:
        return row.phone;
    default:
        return {};
    }
}

QVariant AgencyTableModel::raw(const AgencyRow &row, int column) const
{
    switch (column) {
    case Order:
        return static_cast<qint64>(row.order) * 1'000'000 + row.id.value; // ties by id
    case Kind:
        return static_cast<int>(row.kind);
    case Lead:
        return row.lead;
    case Support:
        return row.support;
    case Joint:
        return row.joint;
    default:
        return display(row, column);
    }
}

bool AgencyTableModel::isNumber(int column) const
{
    return column == Order || column == Lead || column == Support || column == Joint;
}

QVariant AgencyTableModel::other(const AgencyRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Name)
        return plainTip(row.names.join(u'\n'));
    if (role == Qt::ToolTipRole && (column == Lead || column == Support || column == Joint))
        return tr("Tasks of the open plan, also those it has through a collective");
    return RecordTableModel::other(row, column, role);
}

} // namespace qd
