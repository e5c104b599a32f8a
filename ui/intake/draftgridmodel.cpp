// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/draftgridmodel.h"

#include "base/textcompare.h"
#include "ui/common/plaintext.h"
#include "ui/intake/draftholder.h"

namespace qd
{

DraftGridModel::DraftGridModel(DraftHolder &holder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_holder(holder)
{
    connect(&holder, &DraftHolder::replaced, this, [this] { setTask({}); });
    connect(&holder, &DraftHolder::changed, this, &DraftGridModel::follow);
}

void DraftGridModel::setTask(DraftPlace place)
{
    beginResetModel();
    m_task = place.taskPlace();
    m_names.clear();
    m_measures = 0;
    if (const ProposedTask *task = m_holder.draft().task(m_task)) {
        for (const ProposedParty &party : task->parties)
            m_names << party.name;
        m_measures = static_cast<int>(task->measures.size());
    }
    endResetModel();
}

void DraftGridModel::follow()
{
    const ProposedTask *task = m_holder.draft().task(m_task);
    QStringList names;
    for (const ProposedParty &party : task ? task->parties : std::vector<ProposedParty>())
        names << party.name;
    if (!task || names != m_names || static_cast<int>(task->measures.size()) != m_measures)
        setTask(m_task); // another shape: a small grid, made anew
    else if (m_measures > 0 && !m_names.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(m_measures - 1, static_cast<int>(m_names.size()) - 1));
}

bool DraftGridModel::answersItself(int row) const
{
    const ProposedMeasure *measure = m_holder.draft().measure(m_task.withMeasure(row));
    return measure && !measure->parties.empty();
}

int DraftGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_measures;
}

int DraftGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant DraftGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool owes = m_holder.draft().owes(m_task.withMeasure(index.row()), m_names.at(index.column()));
    switch (role) {
    case Qt::CheckStateRole:
        return answersItself(index.row()) ? QVariant() : QVariant(owes ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return m_names.at(index.column());
    case Qt::ToolTipRole:
        if (answersItself(index.row()))
            return tr("This measure names agencies of its own; only they report on it");
        return plainTip((owes ? tr("%1 reports on this measure")
                              : tr("%1 owes no report on this measure; paper still prints it"))
                            .arg(m_names.at(index.column())));
    default:
        return {};
    }
}

bool DraftGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || answersItself(index.row()))
        return false;
    const bool owes = value.value<Qt::CheckState>() == Qt::Checked;
    return m_holder.edit([&](ProposalDraft &draft) {
        return draft.setOwes(m_task.withMeasure(index.row()), m_names.at(index.column()), owes);
    });
}

void DraftGridModel::toggleRow(int row)
{
    const DraftPlace place = m_task.withMeasure(row);
    bool all = true;
    for (const QString &name : m_names)
        all = all && m_holder.draft().owes(place, name);
    if (!answersItself(row))
        m_holder.edit([&](ProposalDraft &draft) { return draft.setOwesAll(place, !all); });
}

void DraftGridModel::toggleColumn(int column)
{
    bool all = true;
    for (int row = 0; row < m_measures; ++row)
        all = all && m_holder.draft().owes(m_task.withMeasure(row), m_names.at(column));
    m_holder.edit(
        [&](ProposalDraft &draft) { return draft.setOwesEverywhere(m_task, m_names.at(column), !all); });
}

QVariant DraftGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return m_names.value(section);
        return role == Qt::ToolTipRole ? QVariant(tr("Click: tick or untick the whole column")) : QVariant();
    }
    const ProposedMeasure *measure = m_holder.draft().measure(m_task.withMeasure(section));
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

Qt::ItemFlags DraftGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || answersItself(index.row()))
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace qd
