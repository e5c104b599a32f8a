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

bool AgencyProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const AgencyRow &agency = m_model.at(row);
    return parent.isValid() || m_text.isEmpty()
        || matchesText(agency.names + QStringList{agency.liaison, agency.phone}, m_text);
}

} // namespace qd
