// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace qd
{

class ReviewHolder;

/// Who answers for what in one task: a row for each measure, a column for each agency of the task, a tick
/// where the agency reports on the measure. A measure with agencies of its own is answered for by those
/// alone: no ticks.
class ReviewGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReviewGridModel(ReviewHolder &holder, QObject *parent = nullptr);

    /// Shows the task that the node is or stands in; nothing for any other.
    void setNode(NodeId node);
    /// True where a grid makes sense: several measures, several agencies.
    bool isUseful() const { return m_measures.size() > 1 && m_names.size() > 1; }

    /// Ticks the whole row or column; unticks it when it is ticked already.
    void toggleRow(int row);
    void toggleColumn(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    void follow();
    NodeId measureAt(int row) const; ///< invalid beyond the last
    bool answersItself(int row) const;

    ReviewHolder &m_holder;
    NodeId m_task;
    QStringList m_names;
    std::vector<NodeId> m_measures; ///< by row
};

} // namespace qd
