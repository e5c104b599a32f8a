// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/importedtasks.h"

#include "domain/plan/wholemeasure.h"
#include "workspace/tasks/partyreplacement.h"

#include <set>

using namespace Qt::StringLiterals;

namespace qd
{

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
    task.note = noteText(proposed.notes);
}

QString noteText(const QStringList &notes)
{
    return notes.join(u'\n');
}

QString measureText(const ProposedMeasure &proposed, const Task &task)
{
    if (!proposed.text.trimmed().isEmpty())
        return proposed.text;
    return wordingOf(task);
}

ImportedTasks::ImportedTasks(Transaction &transaction, AgencyResolver &agencies)
    : m_transaction(transaction)
    , m_agencies(agencies)
{
}

Result<> ImportedTasks::writeTask(const ProposedTask &proposed, Task &task)
{
    fillTask(task, proposed);
    task.fromDay = m_change.from();
    QD_TRY(m_transaction.insert(task));
    QD_TRY(setParties(proposed.parties, task.id, {}));
    auto measures = proposed.measures;
    if (measures.empty()) // a task always has a measure to report on
        measures.push_back({});
    int position = 0;
    for (const ProposedMeasure &measure : measures)
        QD_TRY(writeMeasure(measure, task, position++, {}));
    return {};
}

Result<> ImportedTasks::writeMeasure(const ProposedMeasure &proposed, const Task &task, int position)
{
    return writeMeasure(proposed, task, position, m_change.from());
}

Result<> ImportedTasks::writeMeasure(
    const ProposedMeasure &proposed, const Task &task, int position, QDate from)
{
    Measure measure;
    measure.taskId = task.id;
    measure.position = position;
    measure.fromDay = from;
    measure.text = measureText(proposed, task);
    measure.note = noteText(proposed.notes);
    if (proposed.deadline) {
        measure.deadlinePhrase = proposed.deadline->phrase;
        measure.deadlineDate = proposed.deadline->date;
    }
    QD_TRY(m_transaction.insert(measure));
    QD_TRY(setParties(proposed.parties, task.id, measure.id));
    return writeExemptions(proposed, measure.id);
}

Result<> ImportedTasks::setParties(const std::vector<ProposedParty> &parties, TaskId task, MeasureId measure)
{
    auto rows = PartyReplacement::at(m_transaction, task, measure, m_change.from());
    if (!rows)
        return rows.error();
    std::set<std::pair<AgencyId, Role>> seen; // two spellings of one agency are one party
    for (const ProposedParty &proposed : parties) {
        if (proposed.name.trimmed().isEmpty())
            continue;
        const auto agency = m_agencies.agencyOf(proposed);
        if (!agency)
            return agency.error();
        if (!seen.insert({*agency, proposed.role}).second)
            continue;
        Party &party = rows->next(*agency, proposed.role);
        party.printedName = proposed.name;
        party.openEnded = proposed.openEnded;
        party.byRule = proposed.byRule;
        party.inferred = proposed.inferred;
    }
    return rows->write();
}

Result<> ImportedTasks::writeExemptions(const ProposedMeasure &proposed, MeasureId measure)
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
