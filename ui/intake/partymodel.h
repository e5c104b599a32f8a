// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/draftplace.h"

#include <QAbstractTableModel>

namespace qd
{

class DraftHolder;

/// The agencies of one task, or the own ones of one measure: name, role, and by
/// which rule it was read; the role to be changed in place.
class PartyModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, RoleColumn, Why, ColumnCount };

    explicit PartyModel(DraftHolder &holder, QObject *parent = nullptr);

    void setPlace(DraftPlace place);
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();

    DraftHolder &m_holder;
    DraftPlace m_place;
    int m_rows = 0;
};

} // namespace qd
