// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agencyproxy.h"

#include "domain/counts/filter.h"
#include "ui/agencies/agencytablemodel.h"

namespace qd
{

AgencyProxy::AgencyProxy(AgencyTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(SortRole);
    setSortLocaleAware(true);
    sort(AgencyTableModel::Order);
}

void AgencyProxy::search(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void AgencyProxy::putFirst(const std::vector<AgencyId> &agencies)
{
    m_first.clear();
    for (const AgencyId agency : agencies)
        m_first.insert(agency.value, m_first.size());
    invalidate();
}

bool AgencyProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto placeOf = [this](const QModelIndex &index) {
        return m_first.value(m_model.at(index.row()).id.value, m_first.size());
    };
    if (const auto a = placeOf(left), b = placeOf(right); a != b)
        return sortOrder() == Qt::AscendingOrder ? a < b : a > b;
    return QSortFilterProxyModel::lessThan(left, right);
}

bool AgencyProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const AgencyRow &agency = m_model.at(row);
    return parent.isValid() || m_text.isEmpty()
        || matchesText(agency.names + QStringList{agency.liaison, agency.phone}, m_text);
}

} // namespace qd
