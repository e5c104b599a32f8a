// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QAbstractTableModel>

namespace qd
{

class ReviewHolder;

/// The agencies of one task, or the own ones of one measure: name, role, and by
/// which rule it was read; the role to be changed in place.
class PartyModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, RoleColumn, Why, ColumnCount };

    explicit PartyModel(ReviewHolder &holder, QObject *parent = nullptr);

    void setNode(NodeId node);
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();

    ReviewHolder &m_holder;
    NodeId m_node;
    int m_rows = 0;
};

} // namespace qd
