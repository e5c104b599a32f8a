// SPDX-License-Identifier: GPL-3.0-or-later
// What the Workspace reads and hands out as plain data.
#include "domain/plan/planyear.h"
#include "storage/auditlog.h"
#include "storage/integrity.h"
#include "storage/planqueries.h"
#include "storage/progressqueries.h"
#include "storage/repo.h"
#include "workspace/door/auditreading.h"
#include "workspace/door/workspace.h"
#include "workspace/door/workspacestore.h"

namespace qd
{

std::shared_ptr<void> Workspace::oneState() const
{
    return std::make_shared<ReadSnapshot>(m_store->db());
}

Result<std::vector<Plan>> Workspace::plans() const
{
    return plansNewestFirst(m_store->db());
}

Result<PlanBook> Workspace::book(PlanId plan) const
{
    auto rows = rowsOfPlan(m_store->db(), plan);
    if (!rows)
        return rows.error();
    return PlanBook(*std::move(rows));
}

Result<PlanBook> Workspace::bookOfTask(PlanId plan, int ordinal) const
{
    const ReadSnapshot snapshot(m_store->db());
    const auto row = Repo<Plan>(m_store->db()).find(plan.value);
    if (!row)
        return row.error();
    const QDate today = clock().today();
    const QDate day = *row ? shownDay(**row, today) : today;
    const auto task = taskByOrdinal(m_store->db(), plan, ordinal, day);
    if (!task)
        return task.error();
    auto rows = rowsOfTask(m_store->db(), *task);
    if (!rows)
        return rows.error();
    return PlanBook(*std::move(rows)).onDay(day);
}

Result<AgencyRegister> Workspace::agencies() const
{
    return agencyRegister(m_store->db());
}

Result<std::vector<Progress>> Workspace::progressOf(MeasureId measure) const
{
    return reportsOn(m_store->db(), measure);
}

Result<std::vector<Progress>> Workspace::progressIn(PlanId plan, const Period &period, bool allVersions) const
{
    return reportsIn(m_store->db(), {plan, period, allVersions});
}

Result<std::vector<Progress>> Workspace::latestProgress(
    PlanId plan, const Period &until, QDate asOf) const
{
    return latestReports(m_store->db(), plan, until, asOf);
}

Result<std::optional<Progress>> Workspace::progress(
    MeasureId measure, AgencyId agency, const Period &period) const
{
    auto versions = versionsOf(m_store->db(), measure, agency, period);
    if (!versions)
        return versions.error();
    return versions->empty() ? std::optional<Progress>()
                             : std::optional<Progress>(std::move(versions->back()));
}

Result<std::optional<ImportBatch>> Workspace::importOf(const QByteArray &sha256) const
{
    return importWithHash(m_store->db(), QString::fromLatin1(sha256));
}

Result<std::optional<ImportBatch>> Workspace::importOf(PlanId plan) const
{
    return newestImportOf(m_store->db(), plan);
}

Result<std::vector<AuditEntry>> Workspace::audit(const AuditFilter &filter) const
{
    return auditEntries(*this, filter);
}

Result<QDateTime> Workspace::lastRecordedChange() const
{
    return AuditLog(m_store->db()).lastChange();
}

Result<std::vector<Finding>> Workspace::integrityFindings() const
{
    return qd::integrityFindings(m_store->db());
}

} // namespace qd
