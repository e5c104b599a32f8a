// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/bulk/dutygridmodel.h"

#include "texts/enumtext.h"
#include "ui/common/plaintext.h"
#include "workspace/tasks/partyverbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

DutyGridModel::DutyGridModel(const PlanBook &book, TaskId task, QDate day, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const Party *party : book.allPartiesOf(task, day)) {
        const bool known = std::any_of(
            m_heads.begin(), m_heads.end(), [&](const Head &h) { return h.id == party->agencyId; });
        if (!known)
            m_heads.push_back(
                {party->agencyId, book.agencies().nameOn(party->agencyId, day), text(party->role)});
    }
    for (const Measure *measure : book.measuresOf(task)) {
        Line line{measure->id, measure->text, {}, {}, {}};
        for (const Party *party : book.partiesOn(measure->id, day)) {
            line.parties.insert(party->agencyId.value);
            if (!book.isExempt(measure->id, party->agencyId))
                line.owing.insert(party->agencyId.value);
        }
        line.before = line.owing;
        m_lines.push_back(std::move(line));
    }
}

int DutyGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DutyGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size()) + 1;
}

QVariant DutyGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    if (index.column() == 0) {
        const QString words = u"%1. %2"_s.arg(index.row() + 1).arg(line.text);
        if (role == Qt::DisplayRole)
            return words;
        if (role == Qt::ToolTipRole)
            return plainTip(words);
        return {};
    }
    const Head &head = m_heads[static_cast<size_t>(index.column() - 1)];
    const bool part = line.parties.contains(head.id.value);
    if (role == Qt::CheckStateRole && part)
        return line.owing.contains(head.id.value) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole && !part)
        return u"–"_s;
    if (role == Qt::ToolTipRole)
        return plainTip(!part ? tr("%1 has no part in this measure").arg(head.name)
                : line.owing.contains(head.id.value)
                ? tr("%1 owes reports on this measure").arg(head.name)
                : tr("%1 owes no report on this measure").arg(head.name));
    if (role == Qt::AccessibleTextRole)
        return head.name;
    return {};
}

QVariant DutyGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Measure")) : QVariant();
    const Head &head = m_heads[static_cast<size_t>(section - 1)];
    if (role == Qt::DisplayRole)
        return head.name + u'\n' + head.role;
    if (role == Qt::ToolTipRole)
        return plainTip(tr("%1: click to tick or untick the whole column").arg(head.name));
    return {};
}

Qt::ItemFlags DutyGridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() > 0) {
        const Head &head = m_heads[static_cast<size_t>(index.column() - 1)];
        if (m_lines[static_cast<size_t>(index.row())].parties.contains(head.id.value))
            flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool DutyGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    tick(index.row(), index.column(), value.toInt() == Qt::Checked);
    return true;
}

void DutyGridModel::tick(int row, int column, bool on)
{
    Line &line = m_lines[static_cast<size_t>(row)];
    const qint64 agency = m_heads[static_cast<size_t>(column - 1)].id.value;
    if (!line.parties.contains(agency))
        return;
    if (on)
        line.owing.insert(agency);
    else
        line.owing.remove(agency);
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

void DutyGridModel::toggleRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const Line &line = m_lines[static_cast<size_t>(row)];
    const bool on = line.owing.size() < line.parties.size();
    for (int column = 1; column < columnCount(); ++column)
        tick(row, column, on);
}

void DutyGridModel::toggleColumn(int column)
{
    if (column < 1 || column >= columnCount())
        return;
    const qint64 agency = m_heads[static_cast<size_t>(column - 1)].id.value;
    const bool on = std::any_of(m_lines.begin(), m_lines.end(),
        [&](const Line &line) { return line.parties.contains(agency) && !line.owing.contains(agency); });
    for (int row = 0; row < rowCount(); ++row)
        tick(row, column, on);
}

std::vector<DutyTick> DutyGridModel::changes() const
{
    std::vector<DutyTick> ticks;
    for (const Line &line : m_lines) {
        for (const qint64 agency : line.parties) {
            if (line.owing.contains(agency) != line.before.contains(agency))
                ticks.push_back({line.id, AgencyId{agency}, line.owing.contains(agency)});
        }
    }
    return ticks;
}

int DutyGridModel::rowsWithoutTick() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &l) { return l.owing.isEmpty(); }));
}

} // namespace qd
