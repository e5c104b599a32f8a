// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/partymodel.h"

#include "review/partyedits.h"
#include "texts/enumtext.h"
#include "texts/intaketext.h"
#include "ui/common/roles.h"
#include "ui/common/choicedelegate.h"
#include "ui/imports/shared/reviewholder.h"

namespace qd
{
namespace
{

constexpr Role roles[] = {Role::Lead, Role::Support, Role::Joint, Role::Responsible};

} // namespace

PartyModel::PartyModel(ReviewHolder &holder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_holder(holder)
{
    connect(&holder, &ReviewHolder::replaced, this, [this] { setNode({}); });
    connect(&holder, &ReviewHolder::changed, this, &PartyModel::follow);
}

void PartyModel::setNode(NodeId node)
{
    beginResetModel();
    m_node = node;
    m_rows = static_cast<int>(parties(m_holder.review(), node).size());
    endResetModel();
}

void PartyModel::follow()
{
    const int now = static_cast<int>(parties(m_holder.review(), m_node).size());
    if (now > m_rows) {
        beginInsertRows({}, m_rows, now - 1);
        m_rows = now;
        endInsertRows();
    } else if (now < m_rows) {
        beginRemoveRows({}, now, m_rows - 1);
        m_rows = now;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void PartyModel::remove(int row)
{
    m_holder.edit([&](ImportReview &review) { return removeParty(review, m_node, row); });
}

int PartyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}
int PartyModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PartyModel::data(const QModelIndex &index, int role) const
{
    const auto &all = parties(m_holder.review(), m_node);
    if (!index.isValid() || static_cast<size_t>(index.row()) >= all.size())
        return {};
    const ProposedParty &party = all[static_cast<size_t>(index.row())];
    if (role == ChoiceDelegate::ChoicesRole && index.column() == RoleColumn) {
        QStringList words;
        for (const Role each : roles)
            words << text(each);
        return words;
    }
    if (role == Qt::EditRole && index.column() == RoleColumn)
        return static_cast<int>(party.role);
    if (role == MutedRole)
        return index.column() == Why;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == RoleColumn)
        return text(party.role);
    if (index.column() == Why)
        return party.role == Role::Joint && party.rule == ReadingRule::RoleWord
            ? tr("the plan says that they share it (按照职责分工实施)")
            : text(party.rule);
    const bool completed = party.inferred && !party.resolved.isEmpty() && party.resolved != party.name;
    return completed ? tr("%1 → %2", "as printed, as understood").arg(party.name, party.resolved)
                     : party.name;
}

bool PartyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != RoleColumn || value.toInt() < 0 || value.toInt() > 3)
        return false;
    return m_holder.edit(
        [&](ImportReview &review) { return setRole(review, m_node, index.row(), roles[value.toInt()]); });
}

QVariant PartyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Agency") : section == RoleColumn ? tr("Role") : tr("Why?");
}

Qt::ItemFlags PartyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == RoleColumn ? shown | Qt::ItemIsEditable : shown;
}

} // namespace qd
