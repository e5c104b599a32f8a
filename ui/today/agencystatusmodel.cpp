// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agencystatusmodel.h"

#include "texts/enumtext.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Light lightOf(int column)
{
    return column == AgencyStatusModel::Green ? Light::Green
        : column == AgencyStatusModel::Yellow ? Light::Yellow
                                              : Light::Red;
}

int lightCount(const TodayAgency &row, int column)
{
    return row.lights[lightOf(column)];
}

} // namespace

QString AgencyStatusModel::header(int column) const
{
    switch (column) {
    case Name:
        return tr("Agency");
    case Leads:
        return tr("Measures led");
    case Reports:
        return tr("Reported / due");
    default:
        return QString(lightShape(lightOf(column))) + u' ' + text(lightOf(column));
    }
}

QVariant AgencyStatusModel::display(const TodayAgency &row, int column) const
{
    const auto unlessZero = [](int n) { return n == 0 ? QString() : QString::number(n); };
    switch (column) {
    case Name:
        return row.name;
    case Leads:
        return unlessZero(row.leads);
    case Reports:
        return row.reports.due == 0 ? u"–"_s : u"%1/%2"_s.arg(row.reports.reported).arg(row.reports.due);
    default:
        return unlessZero(lightCount(row, column));
    }
}

QVariant AgencyStatusModel::raw(const TodayAgency &row, int column) const
{
    switch (column) {
    case Name:
        return row.rank;
    case Leads:
        return row.leads;
    case Reports:
        return row.reports.due - row.reports.reported; // most missing together
    default:
        return lightCount(row, column);
    }
}

QVariant AgencyStatusModel::other(const TodayAgency &row, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Reports && row.reports.due > 0)
        return tr("%1 reports due in this period, %2 made, %3 missing")
            .arg(row.reports.due)
            .arg(row.reports.reported)
            .arg(row.reports.due - row.reports.reported);
    return RecordTableModel::other(row, column, role);
}

} // namespace qd
