// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/taskwriter.h"

#include "storage/repo.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<std::vector<Party>> partiesAt(Transaction &transaction, TaskId task, MeasureId measure)
{
    auto parties = Repo<Party>(transaction.db()).by("task_id"_L1, task.value);
    if (parties)
        std::erase_if(*parties, [&](const Party &party) { return party.measureId != measure; });
    return parties;
}

/// Takes the row of the same agency and role out of the list.
std::optional<Party> takeSame(std::vector<Party> &rows, AgencyId agency, Role role)
{
    const auto at = std::find_if(
        rows.begin(), rows.end(), [&](const Party &p) { return p.agencyId == agency && p.role == role; });
    if (at == rows.end())
        return std::nullopt;
    const Party row = *at;
    rows.erase(at);
    return row;
}

} // namespace

void fillTask(Task &task, const ProposedTask &proposed)
{
    task.number = proposed.number;
    task.title = proposed.title;
    task.text = proposed.text;
    task.headingNumber = proposed.heading ? proposed.heading->number : u""_s;
    task.headingTitle = proposed.heading ? proposed.heading->title : u""_s;
    if (proposed.deadline) {
        task.deadlinePhrase = proposed.deadline->phrase;
        task.deadlineDate = proposed.deadline->date;
    }
    task.leaders = proposed.leaders.join(u'、');
}

QString measureText(const ProposedMeasure &proposed, const Task &task)
{
    if (!proposed.text.trimmed().isEmpty())
        return proposed.text;
    return task.text.trimmed().isEmpty() ? task.title : task.text;
}

TaskWriter::TaskWriter(Transaction &transaction, AgencyBook &agencies)
    : m_transaction(transaction)
    , m_agencies(agencies)
{
}

Result<> TaskWriter::writeTask(const ProposedTask &proposed, Task &task)
{
    fillTask(task, proposed);
    QD_TRY(m_transaction.insert(task));
    QD_TRY(setParties(proposed.parties, task.id, {}));
    auto measures = proposed.measures;
    if (measures.empty()) // a task always has a measure to report on
        measures.push_back({});
    int position = 0;
    for (const ProposedMeasure &measure : measures)
        QD_TRY(writeMeasure(measure, task, position++));
    return {};
}

Result<> TaskWriter::writeMeasure(const ProposedMeasure &proposed, const Task &task, int position)
{
    Measure measure;
    measure.taskId = task.id;
    measure.position = position;
    measure.text = measureText(proposed, task);
    if (proposed.deadline) {
        measure.deadlinePhrase = proposed.deadline->phrase;
        measure.deadlineDate = proposed.deadline->date;
    }
    QD_TRY(m_transaction.insert(measure));
    QD_TRY(setParties(proposed.parties, task.id, measure.id));
    return writeExemptions(proposed, measure.id);
}

Result<> TaskWriter::setParties(const std::vector<ProposedParty> &parties, TaskId task, MeasureId measure)
{
    auto present = partiesAt(m_transaction, task, measure);
    if (!present)
        return present.error();
    std::vector<std::pair<std::optional<Party>, Party>> rows;
    std::set<std::pair<AgencyId, Role>> seen; // two spellings of one agency are one party
    for (const ProposedParty &proposed : parties) {
        if (proposed.name.trimmed().isEmpty())
            continue;
        const auto agency = m_agencies.agencyOf(proposed);
        if (!agency)
            return agency.error();
        if (!seen.insert({*agency, proposed.role}).second)
            continue;
        const auto before = takeSame(*present, *agency, proposed.role);
        Party party = before.value_or(Party{});
        party.taskId = task;
        party.measureId = measure;
        party.agencyId = *agency;
        party.role = proposed.role;
        party.position = static_cast<int>(rows.size());
        party.printedName = proposed.name;
        party.openEnded = proposed.openEnded;
        party.byRule = proposed.byRule;
        party.inferred = proposed.inferred;
        rows.emplace_back(before, party);
    }
    for (const Party &gone : *present)
        QD_TRY(m_transaction.remove(gone));
    for (auto &[before, after] : rows)
        QD_TRY(before ? m_transaction.update(*before, after) : m_transaction.insert(after));
    return {};
}

Result<> TaskWriter::writeExemptions(const ProposedMeasure &proposed, MeasureId measure)
{
    std::set<AgencyId> seen;
    for (const QString &name : proposed.exempt) {
        const AgencyId agency = m_agencies.known(name);
        if (!agency.isValid() || !seen.insert(agency).second)
            continue;
        Exemption exemption;
        exemption.measureId = measure;
        exemption.agencyId = agency;
        QD_TRY(m_transaction.insert(exemption));
    }
    return {};
}

} // namespace qd
