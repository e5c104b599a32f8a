// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/attentionmodel.h"

#include "texts/enumtext.h"
#include "ui/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace qd
{

QString AttentionModel::header(int column) const
{
    switch (column) {
    case Status:
        return tr("Status");
    case Matter:
        return tr("Matter");
    case Agencies:
        return tr("Agency");
    case Due:
        return tr("Deadline");
    default:
        return {};
    }
}

QVariant AttentionModel::display(const TodayItem &row, int column) const
{
    switch (column) {
    case Status:
        return briefText(row.verdict, m_agencies);
    case Matter:
        return QString(row.number + u' ' + row.text);
    case Agencies:
        return row.parties;
    case Due:
        return row.deadline.phrase.isEmpty() ? row.deadline.date.toString(Qt::ISODate) : row.deadline.phrase;
    default:
        return {};
    }
}

QVariant AttentionModel::raw(const TodayItem &row, int column) const
{
    switch (column) {
    case Agencies:
        return row.parties;
    case Due:
        return row.deadline.date.isValid() ? row.deadline.date.toJulianDay() : 99999999;
    case Matter:
        return row.id;
    default:
        return row.rank;
    }
}

QVariant AttentionModel::other(const TodayItem &row, int column, int role) const
{
    if (column == Status && role == LightRole)
        return static_cast<int>(row.verdict.light);
    if (column == Status && role == Qt::ToolTipRole)
        return plainTip(text(row.verdict, m_agencies));
    if (column == Due && role == Qt::ToolTipRole)
        return dateText(row.deadline.date);
    if (role == AgencyRole)
        return row.firstParty.value;
    return RecordTableModel::other(row, column, role);
}

} // namespace qd
