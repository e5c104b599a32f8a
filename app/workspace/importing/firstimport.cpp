// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/firstimport.h"

#include "domain/plan/planyear.h"
#include "domain/proposal/proposalparts.h"
#include "storage/planqueries.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace qd
{

QString importHash(const ImportRequest &request)
{
    if (!request.sha256.isEmpty())
        return QString::fromLatin1(request.sha256);
    const auto bytes = QCryptographicHash::hash(request.proposal.source.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(bytes.toHex());
}

Result<> writeBatch(Transaction &transaction, PlanId plan, const ImportRequest &request)
{
    ImportBatch batch;
    batch.planId = plan;
    batch.sha256 = importHash(request);
    batch.fileName = request.fileName;
    batch.sourceText = request.proposal.source;
    batch.at = transaction.now();
    batch.parts = partsKey(request.proposal);
    const auto before = Repo<ImportBatch>(transaction.db()).by("plan_id"_L1, plan.value);
    if (!before)
        return before.error();
    for (const ImportBatch &row : *before) {
        if (row.sha256 == batch.sha256)
            QD_TRY(transaction.remove(row));
    }
    return transaction.insert(batch);
}

void fillPlan(Plan &plan, const ImportRequest &request, QDate today)
{
    const Proposal &proposal = request.proposal;
    plan.year = proposal.year > 0 ? proposal.year : today.year();
    plan.title = proposal.title.trimmed().isEmpty() ? request.fileName : proposal.title.trimmed();
    if (plan.title.isEmpty()) // read from standard input
        plan.title = u"%1年工作要点"_s.arg(plan.year);
    plan.preamble = wholePreamble(proposal);
    const auto take = [](QString &held, const QString &stated) {
        if (!stated.isEmpty())
            held = stated;
    };
    take(plan.issuer, proposal.facts.issuer);
    take(plan.documentNumber, proposal.facts.number);
    take(plan.source, proposal.facts.source);
    if (proposal.facts.dated.isValid())
        plan.dated = proposal.facts.dated;
}

FirstImport::FirstImport(Transaction &transaction, const ImportRequest &request)
    : m_transaction(transaction)
    , m_request(request)
    , m_agencies(transaction, request.agencies)
    , m_tasks(transaction, m_agencies)
{
}

Result<PlanId> FirstImport::write()
{
    QD_TRY(writePlan());
    QD_TRY(m_agencies.begin());
    int position = 0;
    for (const ProposedSection &section : m_request.proposal.sections)
        QD_TRY(writeSection(section, position++));
    QD_TRY(writeOpenDoubts(m_transaction, m_plan.id, m_request.left, m_written));
    QD_TRY(writeBatch(m_transaction, m_plan.id, m_request));
    return m_plan.id;
}

Result<> FirstImport::writePlan()
{
    fillPlan(m_plan, m_request, m_transaction.today());
    m_plan.createdAt = m_transaction.now();
    m_plan.firstPeriod = m_request.firstPeriod.isValid()
        ? m_request.firstPeriod
        : defaultFirstPeriod(
            m_plan.year, m_plan.cycle, documentDate(m_request.proposal), m_transaction.today());
    const auto newest = newestVersionOf(m_transaction.db(), m_plan.year, m_plan.title);
    if (!newest)
        return newest.error();
    m_plan.version = *newest + 1;
    return m_transaction.insert(m_plan);
}

Result<> FirstImport::writeSection(const ProposedSection &proposed, int position)
{
    Section section;
    section.planId = m_plan.id;
    section.position = position;
    section.number = proposed.number;
    section.title = proposed.title;
    section.part = partOf(m_request.proposal, proposed);
    QD_TRY(m_transaction.insert(section));
    for (const ProposedTask &each : proposed.tasks) {
        Task task;
        task.planId = m_plan.id;
        task.sectionId = section.id;
        task.position = m_taskPosition++;
        QD_TRY(m_tasks.writeTask(each, task));
        m_written.insert(each.id, task.id);
    }
    return {};
}

} // namespace qd
