// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/differencemodel.h"

#include "texts/enumtext.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const ProposedTask &taskOf(const Proposal &proposal, const TaskDifference &row)
{
    return proposal.sections[static_cast<size_t>(row.section)].tasks[static_cast<size_t>(row.index)];
}

/// "区财政局\tsupport", taken apart.
struct PartyWords {
    QString name;
    QString role;

    explicit PartyWords(const QString &entry)
        : name(entry.section(u'\t', 0, 0))
        , role(text(fromKey<Role>(entry.section(u'\t', 1)).value_or(Role::Responsible)))
    {
    }
};

/// +new（role）, −gone（role）, and an agency that only changes its role: name（before → after）.
QString partiesText(const TaskDifference &row)
{
    QStringList words;
    QStringList removed = row.partiesRemoved;
    for (const QString &entry : row.partiesAdded) {
        const PartyWords now(entry);
        const auto before = std::find_if(removed.begin(), removed.end(),
            [&](const QString &gone) { return PartyWords(gone).name == now.name; });
        if (before == removed.end()) {
            words << u"+%1（%2）"_s.arg(now.name, now.role);
        } else {
            words << u"%1（%2 → %3）"_s.arg(now.name, PartyWords(*before).role, now.role);
            removed.erase(before);
        }
    }
    for (const QString &entry : std::as_const(removed)) {
        const PartyWords gone(entry);
        words << u"−%1（%2）"_s.arg(gone.name, gone.role);
    }
    return words.join(u"  "_s);
}

QString partiesText(const ProposedTask &task)
{
    QStringList words;
    for (const ProposedParty &party : task.parties)
        words << u"+%1（%2）"_s.arg(party.name, text(party.role));
    return words.join(u"  "_s);
}

QString arrow(const QString &before, const QString &after)
{
    return before == after ? after : before + u" → "_s + after;
}

} // namespace

QString DifferenceModel::word(TaskFate fate)
{
    switch (fate) {
    case TaskFate::Same:
        return tr("Unchanged");
    case TaskFate::Changed:
        return tr("Changed");
    case TaskFate::Added:
        return tr("Added");
    case TaskFate::Removed:
        return tr("Removed");
    }
    return {};
}

void DifferenceModel::describe(Line &line, const Task &before, const ProposedTask &after)
{
    const TaskDifference &row = line.difference;
    line.number = row.renumbered ? arrow(before.number, after.number) : after.number;
    line.title = after.title;
    QStringList what;
    if (before.title != after.title && row.reworded)
        what << tr("before: %1").arg(before.title);
    else if (row.reworded)
        what << tr("text changed");
    if (row.renumbered)
        what << tr("renumbered");
    if (row.moved)
        what << tr("moved");
    if (row.deadlineChanged)
        what << tr("deadline: %1").arg(after.deadline ? after.deadline->phrase : tr("of a measure"));
    if (!row.partiesAdded.isEmpty() || !row.partiesRemoved.isEmpty())
        what << tr("agencies changed");
    line.detail = what.join(u" · "_s);
    if (row.reworded)
        line.tip = tr("Before: %1\nAfter: %2")
                       .arg(before.title + u'。' + before.text, after.title + u'。' + after.text);
}

DifferenceModel::Line DifferenceModel::lineOf(
    const PlanBook &before, const Proposal &after, const TaskDifference &difference)
{
    Line line{.difference = difference, .parties = partiesText(difference)};
    const Task *old = before.task(difference.task);
    line.key = old ? u"task/%1"_s.arg(old->id.value) : QString();
    if (difference.fate == TaskFate::Added) {
        const ProposedTask &task = taskOf(after, difference);
        line.key = u"new/%1/%2"_s.arg(task.span.begin).arg(task.number);
        line.number = task.number;
        line.title = task.title;
        line.parties = partiesText(task);
    } else if (difference.fate == TaskFate::Removed && old) {
        line.number = old->number;
        line.title = old->title;
        line.detail = difference.reports > 0 ? tr("is hidden, its reports are kept") : tr("is hidden");
    } else if (old) {
        describe(line, *old, taskOf(after, difference));
    }
    return line;
}

void DifferenceModel::show(const PlanBook &before, const Proposal &after, const PlanDifference &difference)
{
    std::vector<Line> now;
    for (const TaskDifference &row : difference.tasks) {
        if (row.fate != TaskFate::Same)
            now.push_back(lineOf(before, after, row));
    }
    m_all = difference;
    const auto among = [](const std::vector<Line> &lines, const QString &key) {
        return std::any_of(lines.begin(), lines.end(), [&](const Line &line) { return line.key == key; });
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (!among(now, m_rows[static_cast<size_t>(i)].key)) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (!among(m_rows, now[i].key)) {
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

PlanDifference DifferenceModel::accepted() const
{
    PlanDifference difference = m_all;
    std::erase_if(difference.tasks, [this](const TaskDifference &row) {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const Line &line) {
            const TaskDifference &own = line.difference;
            return own.task == row.task && own.section == row.section && own.index == row.index
                && m_refused.contains(line.key);
        });
    });
    return difference;
}

int DifferenceModel::count(TaskFate fate) const
{
    return static_cast<int>(std::count_if(m_all.tasks.begin(), m_all.tasks.end(),
        [fate](const TaskDifference &row) { return row.fate == fate; }));
}

int DifferenceModel::unticked() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [this](const Line &line) { return m_refused.contains(line.key); }));
}

void DifferenceModel::tickAll()
{
    m_refused.clear();
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
        return word(line.difference.fate);
    case Number:
        return line.number;
    case Content:
        return line.title;
    case Parties:
        return line.parties;
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
        return m_refused.contains(line.key) ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::DisplayRole)
        return display(line, index.column());
    if (role == MutedRole && index.column() == Content)
        return line.detail;
    if (role == Qt::ToolTipRole)
        return plainTip(
            index.column() == Content && !line.tip.isEmpty() ? line.tip : display(line, index.column()));
    return {};
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Take || role != Qt::CheckStateRole)
        return false;
    const QString &key = m_rows[static_cast<size_t>(index.row())].key;
    if (value.toInt() == Qt::Checked)
        m_refused.remove(key);
    else
        m_refused.insert(key);
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
