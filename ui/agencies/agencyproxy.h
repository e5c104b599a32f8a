// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace qd
{

class AgencyTableModel;

/// Agencies whose names match the search (words or pinyin initials), sorted by numbers.
class AgencyProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AgencyProxy(AgencyTableModel &model, QObject *parent = nullptr);
    void search(const QString &text);
    /// These stand first, in this order, whatever the rest is sorted by. None: no more.
    void putFirst(const std::vector<AgencyId> &agencies);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    AgencyTableModel &m_model;
    QString m_text;
    QHash<qint64, qsizetype> m_first; ///< place by agency
};

} // namespace qd
