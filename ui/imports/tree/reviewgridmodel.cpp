// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/reviewgridmodel.h"

#include "base/textcompare.h"
#include "review/partyedits.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"

namespace qd
{
namespace
{

QStringList namesOf(const ProposedTask &task)
{
    QStringList names;
    for (const ProposedParty &party : task.parties)
        names << party.name;
    return names;
}

std::vector<NodeId> measuresOf(const ProposedTask &task)
{
    std::vector<NodeId> measures;
    for (const ProposedMeasure &measure : task.measures)
        measures.push_back(measure.id);
    return measures;
}

} // namespace

ReviewGridModel::ReviewGridModel(ReviewHolder &holder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_holder(holder)
{
    connect(&holder, &ReviewHolder::replaced, this, [this] {
        m_task = {};
        rebuild();
    });
    connect(&holder, &ReviewHolder::changed, this, &ReviewGridModel::follow);
}

void ReviewGridModel::setNode(NodeId node)
{
    const ProposedTask *task = m_holder.review().task(node);
    const NodeId wanted = task ? task->id : NodeId{};
    if (wanted == m_task)
        return;
    m_task = wanted;
    rebuild();
}

void ReviewGridModel::rebuild()
{
    beginResetModel();
    m_names.clear();
    m_measures.clear();
    if (const ProposedTask *task = m_holder.review().task(m_task)) {
        m_names = namesOf(*task);
        m_measures = measuresOf(*task);
    }
    endResetModel();
}

void ReviewGridModel::follow()
{
    const ProposedTask *task = m_holder.review().task(m_task);
    if (!task || namesOf(*task) != m_names || measuresOf(*task) != m_measures)
        rebuild(); // another shape: a small grid, made anew
    else if (!m_measures.empty() && !m_names.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

NodeId ReviewGridModel::measureAt(int row) const
{
    const auto at = static_cast<size_t>(row);
    return row >= 0 && at < m_measures.size() ? m_measures[at] : NodeId{};
}

bool ReviewGridModel::answersItself(int row) const
{
    const ProposedMeasure *measure = m_holder.review().measure(measureAt(row));
    return measure && !measure->parties.empty();
}

int ReviewGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measures.size());
}

int ReviewGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant ReviewGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool ticked = owes(m_holder.review(), measureAt(index.row()), m_names.at(index.column()));
    switch (role) {
    case Qt::CheckStateRole:
        return answersItself(index.row()) ? QVariant() : QVariant(ticked ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return m_names.at(index.column());
    case Qt::ToolTipRole:
        if (answersItself(index.row()))
            return tr("This measure names agencies of its own; only they report on it");
        return plainTip((ticked ? tr("%1 reports on this measure")
                                : tr("%1 owes no report on this measure; paper still prints it"))
                            .arg(m_names.at(index.column())));
    default:
        return {};
    }
}

bool ReviewGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || answersItself(index.row()))
        return false;
    const bool ticked = value.value<Qt::CheckState>() == Qt::Checked;
    return m_holder.edit([&](ImportReview &review) {
        return setOwes(review, measureAt(index.row()), m_names.at(index.column()), ticked);
    });
}

void ReviewGridModel::toggleRow(int row)
{
    const NodeId node = measureAt(row);
    bool all = true;
    for (const QString &name : m_names)
        all = all && owes(m_holder.review(), node, name);
    if (!answersItself(row))
        m_holder.edit([&](ImportReview &review) { return setOwesAll(review, node, !all); });
}

void ReviewGridModel::toggleColumn(int column)
{
    bool all = true;
    for (const NodeId measure : m_measures)
        all = all && owes(m_holder.review(), measure, m_names.at(column));
    m_holder.edit(
        [&](ImportReview &review) { return setOwesEverywhere(review, m_task, m_names.at(column), !all); });
}

QVariant ReviewGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return m_names.value(section);
        return role == Qt::ToolTipRole ? QVariant(tr("Click: tick or untick the whole column")) : QVariant();
    }
    const ProposedMeasure *measure = m_holder.review().measure(measureAt(section));
    if (!measure)
        return {};
    constexpr qsizetype shown = 14;
    if (role == Qt::DisplayRole) {
        return tr("%1  %2", "number and text of a measure")
            .arg(QString::number(section + 1), cutShort(measure->text, shown));
    }
    if (role == Qt::ToolTipRole)
        return plainTip(tr("%1\nClick: tick or untick the whole row").arg(measure->text));
    return {};
}

Qt::ItemFlags ReviewGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || answersItself(index.row()))
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace qd
