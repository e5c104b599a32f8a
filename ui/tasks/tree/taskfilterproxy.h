// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace qd
{

class TaskTreeModel;

/// Hides the rows the model's filter does not show and sorts by numbers (SortRole).
class TaskFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TaskFilterProxy(TaskTreeModel &model, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace qd
