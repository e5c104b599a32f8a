// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/planwriter.h"

#include "storage/planqueries.h"

#include <QCryptographicHash>

#include <set>

namespace qd
{

QString importHash(const ImportRequest &request)
{
    if (!request.sha256.isEmpty())
        return QString::fromLatin1(request.sha256);
    const auto bytes = QCryptographicHash::hash(request.proposal.source.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(bytes.toHex());
}

PlanWriter::PlanWriter(Transaction &transaction, const ImportRequest &request)
    : m_transaction(transaction)
    , m_request(request)
    , m_agencies(transaction, request.agencies)
{
}

Result<PlanId> PlanWriter::write()
{
    QD_TRY(writePlan());
    QD_TRY(m_agencies.begin());
    int position = 0;
    for (const ProposedSection &section : m_request.proposal.sections)
        QD_TRY(writeSection(section, position++));
    QD_TRY(writeBatch());
    return m_plan.id;
}

Result<> PlanWriter::writePlan()
{
    const Proposal &proposal = m_request.proposal;
    m_plan.title = proposal.title.trimmed().isEmpty() ? m_request.fileName : proposal.title.trimmed();
    m_plan.year = proposal.year > 0 ? proposal.year : m_transaction.today().year();
    m_plan.preamble = proposal.preamble;
    m_plan.createdAt = m_transaction.now();
    const auto newest = newestVersionOf(m_transaction.db(), m_plan.year, m_plan.title);
    if (!newest)
        return newest.error();
    m_plan.version = *newest + 1;
    return m_transaction.insert(m_plan);
}

Result<> PlanWriter::writeSection(const ProposedSection &proposed, int position)
{
    Section section;
    section.planId = m_plan.id;
    section.position = position;
    section.number = proposed.number;
    section.title = proposed.title;
    QD_TRY(m_transaction.insert(section));
    for (const ProposedTask &task : proposed.tasks)
        QD_TRY(writeTask(task, section.id));
    return {};
}

Result<> PlanWriter::writeTask(const ProposedTask &proposed, SectionId section)
{
    Task task;
    task.planId = m_plan.id;
    task.sectionId = section;
    task.position = m_taskPosition++;
    task.number = proposed.number;
    task.title = proposed.title;
    task.text = proposed.text;
    if (proposed.heading) {
        task.headingNumber = proposed.heading->number;
        task.headingTitle = proposed.heading->title;
    }
    if (proposed.deadline) {
        task.deadlinePhrase = proposed.deadline->phrase;
        task.deadlineDate = proposed.deadline->date;
    }
    QD_TRY(m_transaction.insert(task));
    QD_TRY(writeParties(proposed.parties, {task.id, {}}));
    auto measures = proposed.measures;
    if (measures.empty()) // a task always has a measure to report on
        measures.push_back({});
    int position = 0;
    for (const ProposedMeasure &measure : measures)
        QD_TRY(writeMeasure(measure, task, position++));
    return {};
}

Result<> PlanWriter::writeMeasure(const ProposedMeasure &proposed, const Task &task, int position)
{
    Measure measure;
    measure.taskId = task.id;
    measure.position = position;
    measure.text = proposed.text;
    if (measure.text.trimmed().isEmpty())
        measure.text = task.text.trimmed().isEmpty() ? task.title : task.text;
    if (proposed.deadline) {
        measure.deadlinePhrase = proposed.deadline->phrase;
        measure.deadlineDate = proposed.deadline->date;
    }
    QD_TRY(m_transaction.insert(measure));
    QD_TRY(writeParties(proposed.parties, {task.id, measure.id}));
    return writeExemptions(proposed, measure.id);
}

Result<> PlanWriter::writeParties(const std::vector<ProposedParty> &parties, const PartyPlace &place)
{
    std::set<std::pair<AgencyId, Role>> seen; // two spellings of one agency are one party
    int position = 0;
    for (const ProposedParty &proposed : parties) {
        if (proposed.name.trimmed().isEmpty())
            continue;
        const auto agency = m_agencies.agencyOf(proposed);
        if (!agency)
            return agency.error();
        if (!seen.insert({*agency, proposed.role}).second)
            continue;
        Party party;
        party.taskId = place.task;
        party.measureId = place.measure;
        party.agencyId = *agency;
        party.role = proposed.role;
        party.position = position++;
        party.printedName = proposed.name;
        party.openEnded = proposed.openEnded;
        party.byRule = proposed.byRule;
        party.inferred = proposed.inferred;
        QD_TRY(m_transaction.insert(party));
    }
    return {};
}

Result<> PlanWriter::writeExemptions(const ProposedMeasure &proposed, MeasureId measure)
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

Result<> PlanWriter::writeBatch()
{
    ImportBatch batch;
    batch.planId = m_plan.id;
    batch.sha256 = importHash(m_request);
    batch.fileName = m_request.fileName;
    batch.sourceText = m_request.proposal.source;
    batch.at = m_transaction.now();
    return m_transaction.insert(batch);
}

} // namespace qd
