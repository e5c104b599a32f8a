// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

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

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AgencyTableModel &m_model;
    QString m_text;
};

} // namespace qd
