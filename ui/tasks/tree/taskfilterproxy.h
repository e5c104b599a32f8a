// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QSortFilterProxyModel>

namespace qd
{

class TaskTreeModel;

/// Hides the rows the model's filter does not show and measures that are their whole task; sorts by numbers (SortRole).
class TaskFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TaskFilterProxy(TaskTreeModel &model, QObject *parent = nullptr);

    /// The row that shows the measure, else the task: its own, or that of the task it is folded into.
    QModelIndex rowOf(TaskId task, MeasureId measure) const;
    QModelIndex rowOf(SectionId section) const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TaskTreeModel &m_model;
};

} // namespace qd
