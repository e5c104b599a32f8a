// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/changes/differencemodel.h"

#include "domain/proposal/proposalnodes.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/spokencell.h"

#include <algorithm>
#include <utility>

namespace qd
{
namespace
{

bool isSameTask(const TaskDifference &a, const TaskDifference &b)
{
    return a.task.isValid() ? a.task == b.task : !b.task.isValid() && a.node == b.node;
}

} // namespace

void DifferenceModel::setPlan(PlanBook plan, bool fresh)
{
    if (fresh)
        m_changes.tickAll();
    m_changes.setPlan(std::move(plan));
}

void DifferenceModel::refuse(const std::vector<RefusedChange> &changes)
{
    m_changes.refuse(changes);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Take), index(rowCount() - 1, Take));
}

void DifferenceModel::compare(const ImportReview &review)
{
    m_changes.compare(review);
    const PlanUpdate &update = m_changes.all();
    const NodeIndex nodes(update.proposal());
    std::vector<Line> now;
    for (const TaskDifference &row : update.tasks()) {
        const ProposedTask *after = taskAt(update.proposal(), nodes.placeOf(row.node));
        if (ReviewedChanges::isChange(row))
            now.push_back({row, differenceWords(m_changes.plan(), after, row)});
    }
    show(std::move(now));
}

void DifferenceModel::show(std::vector<Line> now)
{
    const auto among = [](const std::vector<Line> &lines, const Line &wanted) {
        return std::any_of(lines.begin(), lines.end(),
            [&](const Line &line) { return isSameTask(line.difference, wanted.difference); });
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (!among(now, m_rows[static_cast<size_t>(i)])) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (!among(m_rows, now[i])) {
            const int place = std::min(static_cast<int>(i), rowCount());
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, now[i]);
            endInsertRows();
        }
    }
    m_rows = std::move(now);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::display(const Line &line, int column) const
{
    switch (column) {
    case Fate:
        return text(line.difference.fate);
    case Number:
        return line.words.number;
    case Content:
        return line.words.title;
    case Parties:
        return line.words.parties;
    case Reports:
        return line.difference.reports > 0 ? tr("%1 kept").arg(line.difference.reports) : QString();
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Take)
        return m_changes.isTicked(line.difference) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole)
        return display(line, index.column());
    if (role == Qt::AccessibleTextRole)
        return spokenCell(index);
    if (role == MutedRole && index.column() == Content)
        return line.words.detail;
    if (role == Qt::ToolTipRole) {
        const bool wording = index.column() == Content && !line.words.wording.isEmpty();
        return plainTip(wording ? line.words.wording : display(line, index.column()));
    }
    return {};
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Take || role != Qt::CheckStateRole)
        return false;
    m_changes.tick(row(index.row()), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Take:
        return tr("Carry out");
    case Fate:
        return tr("Change");
    case Number:
        return tr("No.");
    case Content:
        return tr("Task");
    case Parties:
        return tr("Agencies");
    case Reports:
        return tr("Reports");
    default:
        return {};
    }
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    const auto plain = QAbstractTableModel::flags(index);
    return index.column() == Take ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace qd
