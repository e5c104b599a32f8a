// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/unreportedmodel.h"

using namespace Qt::StringLiterals;

namespace qd
{

QString UnreportedModel::header(int column) const
{
    switch (column) {
    case Name:
        return tr("Agency");
    case Reports:
        return tr("Reported / due");
    case Liaison:
        return tr("Liaison officer");
    default:
        return tr("Telephone");
    }
}

QVariant UnreportedModel::display(const TodayAgency &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Reports:
        return u"%1/%2"_s.arg(row.reports.reported).arg(row.reports.due);
    case Liaison:
        return row.liaison;
    default:
        return row.phone;
    }
}

QVariant UnreportedModel::raw(const TodayAgency &row, int column) const
{
    switch (column) {
    case Name:
        return row.rank;
    case Reports:
        return row.reports.due - row.reports.reported; // most missing together
    default:
        return display(row, column);
    }
}

} // namespace qd
