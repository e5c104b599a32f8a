// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasks/partyreplacement.h"

#include "storage/repo.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{

PartyReplacement::PartyReplacement(
    Transaction &transaction, TaskId task, MeasureId measure, QDate from, std::vector<Party> present)
    : m_transaction(&transaction)
    , m_task(task)
    , m_measure(measure)
    , m_from(from)
    , m_present(std::move(present))
{
}

Result<PartyReplacement> PartyReplacement::at(Transaction &transaction, TaskId task, MeasureId measure, QDate from)
{
    auto parties = Repo<Party>(transaction.db()).by("task_id"_L1, task.value);
    if (!parties)
        return parties.error();
    std::erase_if(*parties,
        [&](const Party &party) { return party.measureId != measure || party.untilDate.isValid(); });
    return PartyReplacement(transaction, task, measure, from, *std::move(parties));
}

Party &PartyReplacement::next(AgencyId agency, Role role)
{
    const auto same = [&](const Party &party) { return party.agencyId == agency; };
    auto at = std::find_if(m_present.begin(), m_present.end(),
        [&](const Party &party) { return same(party) && party.role == role; });
    // Another role from a day on is another row: the old one holds until then.
    if (at == m_present.end() && !m_from.isValid())
        at = std::find_if(m_present.begin(), m_present.end(), same);
    Row row;
    if (at != m_present.end()) {
        row.before = *at;
        row.after = *at;
        m_present.erase(at);
    } else {
        row.after.fromDate = m_from;
    }
    row.after.taskId = m_task;
    row.after.measureId = m_measure;
    row.after.agencyId = agency;
    row.after.role = role;
    row.after.position = static_cast<int>(m_rows.size());
    m_rows.push_back(row);
    return m_rows.back().after;
}

Result<> PartyReplacement::end(const Party &party)
{
    const bool wasNever = !m_from.isValid() || (party.fromDate.isValid() && party.fromDate >= m_from);
    if (wasNever)
        return m_transaction->remove(party);
    Party ended = party;
    ended.untilDate = m_from.addDays(-1);
    return m_transaction->update(party, ended);
}

Result<> PartyReplacement::write()
{
    for (const Party &gone : m_present)
        QD_TRY(end(gone));
    for (Row &row : m_rows)
        QD_TRY(row.before ? m_transaction->update(*row.before, row.after) : m_transaction->insert(row.after));
    return {};
}

} // namespace qd
