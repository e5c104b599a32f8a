// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tree/taskfilterproxy.h"

#include "ui/common/roles.h"
#include "ui/tasks/tree/tasktreemodel.h"

namespace qd
{

TaskFilterProxy::TaskFilterProxy(TaskTreeModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(SortRole);
    setSourceModel(&model);
    // One layout change, selection kept: a word that picks rows here and there would else be thousands of row
    // signals (190 ms on 10,000 measures).
    connect(&model, &TaskTreeModel::filterApplied, this, [this] { invalidate(); });
}

void TaskFilterProxy::sort(int column, Qt::SortOrder order)
{
    const bool asInPlan = column == static_cast<int>(TaskColumn::Number) && order == Qt::AscendingOrder;
    QSortFilterProxyModel::sort(asInPlan ? -1 : column, order); // the plan's own order: nothing to compare
}

QModelIndex TaskFilterProxy::rowOf(TaskId task, MeasureId measure) const
{
    if (!measure.isValid())
        return mapFromSource(m_model.indexOf(task));
    const QModelIndex own = m_model.indexOf(measure);
    const bool folded = own.parent().data(WholeMeasureRole).toLongLong() == measure.value;
    return mapFromSource(folded ? own.parent() : own);
}

QModelIndex TaskFilterProxy::rowOf(SectionId section) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (const TaskNode *node = TaskTreeModel::nodeOf(mapToSource(index(i, 0))); node && node->id == section.value)
            return index(i, 0);
    }
    return {};
}

bool TaskFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const TaskNode *node = TaskTreeModel::nodeOf(sourceModel()->index(row, 0, parent));
    return node && node->shown && !node->folded;
}

} // namespace qd
