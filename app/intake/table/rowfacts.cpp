// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table/rowfacts.h"

#include <algorithm>

namespace qd
{
namespace
{

std::vector<std::pair<QString, Role>> rolesOf(const std::vector<ProposedParty> &parties)
{
    std::vector<std::pair<QString, Role>> all;
    for (const ProposedParty &party : parties)
        all.emplace_back(party.name, party.role);
    return all;
}

bool sameFacts(const RowFacts &a, const RowFacts &b)
{
    return rolesOf(a.parties) == rolesOf(b.parties) && a.deadline == b.deadline && a.leaders == b.leaders;
}

std::optional<Role> roleOfColumn(ColumnRole column)
{
    switch (column) {
    case ColumnRole::Lead:
        return Role::Lead;
    case ColumnRole::Support:
        return Role::Support;
    case ColumnRole::Responsible:
        return Role::Responsible;
    default:
        return std::nullopt;
    }
}

void addLeaders(ProposedTask &task, const QStringList &leaders)
{
    for (const QString &leader : leaders) {
        if (!task.leaders.contains(leader))
            task.leaders << leader;
    }
}

/// What one of the task's rows says; a party that another row has named in the same role is not named twice,
/// and the first deadline stands.
void addToTask(ProposedTask &task, const RowFacts &row, const SettleHow &how)
{
    for (const ProposedParty &party : row.parties) {
        const bool known = std::any_of(task.parties.begin(), task.parties.end(),
            [&](const ProposedParty &other) { return other.name == party.name && other.role == party.role; });
        if (!known)
            task.parties.push_back(party);
    }
    addLeaders(task, row.leaders);
    const bool columnSaid = task.deadline && task.deadlineRule == how.deadlineRule;
    if (row.deadline && !columnSaid) {
        task.deadline = row.deadline;
        task.deadlineRule = how.deadlineRule;
    }
}

} // namespace

RowFacts factsOf(const TableGrid &grid, int row, const TableReading &reading, const ReadingRules &rules)
{
    RowFacts facts;
    for (const int column : grid.filledColumns(row)) {
        const ColumnRole role = reading.roles.at(static_cast<size_t>(column));
        const CellText cell = grid.paragraphs(row, column);
        if (const auto as = roleOfColumn(role)) {
            const auto parties = agenciesIn(cell, *as, rules);
            facts.parties.insert(facts.parties.end(), parties.begin(), parties.end());
        } else if (role == ColumnRole::Deadline) {
            facts.deadline = deadlineIn(cell, rules.year);
        } else if (role == ColumnRole::Leader) {
            facts.leaders << leadersIn(cell);
        }
    }
    return facts;
}

void settleFacts(ProposedTask &task, const std::vector<RowFacts> &facts, const SettleHow &how)
{
    if (facts.empty())
        return;
    const bool alike = std::all_of(
        facts.begin(), facts.end(), [&](const RowFacts &row) { return sameFacts(row, facts.front()); });
    const bool onlyFirst = how.merges
        && std::all_of(facts.begin() + 1, facts.end(), [](const RowFacts &row) { return row.isEmpty(); });
    if (alike || onlyFirst || facts.size() != task.measures.size()) {
        for (const RowFacts &row : facts)
            addToTask(task, row, how);
        return;
    }
    for (size_t i = 0; i < facts.size(); ++i) {
        ProposedMeasure &measure = task.measures[i];
        measure.parties = facts[i].parties;
        measure.deadline = facts[i].deadline;
        if (measure.deadline)
            measure.deadlineRule = how.deadlineRule;
        addLeaders(task, facts[i].leaders);
    }
}

} // namespace qd
