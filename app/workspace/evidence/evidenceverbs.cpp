// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evidence/evidenceverbs.h"

#include "base/reasons/evidencereason.h"
#include "base/reasons/rulereason.h"
#include "storage/evidencequeries.h"
#include "storage/sqlerror.h"
#include "workspace/door/transaction.h"
#include "workspace/supervision/actwriting.h"
#include "workspace/tasks/presentplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A row for the target, without a file.
Result<Evidence> rowFor(Transaction &transaction, const EvidenceTarget &target)
{
    Evidence row;
    if (target.act.isValid() && !target.report.isValid()) {
        const auto act = needAct(transaction, target.act);
        if (!act)
            return act.error();
        row.planId = act->planId;
        row.taskId = act->taskId;
        row.measureId = act->measureId;
        row.actId = target.act;
        return row;
    }
    MeasureId measure = target.measure;
    if (target.report.isValid()) {
        const auto report = transaction.need<Progress>(target.report, RuleReason::RowChangedMeanwhile);
        if (!report)
            return report.error();
        measure = report->measureId;
        row.progressId = target.report;
    }
    const auto about = actAbout(transaction, target.task, measure);
    if (!about)
        return about.error();
    row.planId = about->planId;
    row.taskId = about->taskId;
    row.measureId = about->measureId;
    return row;
}

bool isSameFile(const Evidence &a, const Evidence &b)
{
    return a.taskId == b.taskId && a.measureId == b.measureId && a.progressId == b.progressId
        && a.actId == b.actId && a.sha256 == b.sha256 && a.name == b.name;
}

Error noFile(const Connection &db)
{
    return fileFailure(ErrorCode::Invalid, Reason(), db.path(), u"not in a file"_s);
}

} // namespace

Result<std::vector<EvidenceId>> attach(
    Workspace &workspace, const EvidenceTarget &target, const std::vector<CopiedFile> &files, QDate on)
{
    if (files.empty())
        return Error{ErrorCode::Invalid, EvidenceReason::NothingChosen, {}, {}};
    std::vector<EvidenceId> ids;
    QD_TRY(workspace.store().transact(OpKind::Attach, [&](Transaction &transaction) -> Result<> {
        auto row = rowFor(transaction, target);
        if (!row)
            return row.error();
        if (const auto plan = presentPlan(transaction, row->planId); !plan)
            return plan.error();
        const auto day = dayOfAct(transaction, on);
        if (!day)
            return day.error();
        const auto there = Repo<Evidence>(transaction.db()).by("plan_id"_L1, row->planId.value);
        if (!there)
            return there.error();
        row->onDay = *day;
        row->by = transaction.user();
        const EvidenceStore store = EvidenceStore::of(transaction.db().path());
        for (const CopiedFile &file : files) {
            // Under the write lock: a clean-up of contents that nobody names is over, or waits for this row.
            if (!store.has({file.sha256, file.bytes}))
                return Error{ErrorCode::NotFound, EvidenceReason::FileVanished, {}, {{u"file"_s, file.name}}};
            Evidence evidence = *row;
            evidence.sha256 = file.sha256;
            evidence.bytes = static_cast<int>(file.bytes);
            evidence.name = file.name;
            const auto same = std::find_if(there->begin(), there->end(),
                [&](const Evidence &each) { return isSameFile(each, evidence); });
            if (same != there->end()) {
                ids.push_back(same->id);
                continue;
            }
            QD_TRY(transaction.insert(evidence));
            ids.push_back(evidence.id);
        }
        return {};
    }));
    return ids;
}

Result<> detach(Workspace &workspace, const std::vector<EvidenceId> &files)
{
    if (files.empty())
        return Error{ErrorCode::Invalid, EvidenceReason::NothingChosen, {}, {}};
    return workspace.store().transact(OpKind::Detach, [&](Transaction &transaction) -> Result<> {
        for (const EvidenceId id : files) {
            const auto row = transaction.need<Evidence>(id, EvidenceReason::EvidenceUnknown);
            if (!row)
                return row.error();
            QD_TRY(transaction.remove(*row));
        }
        return {};
    });
}

Result<std::vector<EvidenceRow>> evidenceIn(
    const Workspace &workspace, PlanId plan, TaskId task, MeasureId measure)
{
    return evidenceRows(workspace.store().db(), plan, task, measure);
}

Result<std::vector<EvidenceFault>> evidenceFaults(
    const Workspace &workspace, bool readAll, const CopyWatch &watch)
{
    Database &db = workspace.store().db();
    if (!db.files())
        return noFile(db);
    qint64 total = 0;
    if (watch && readAll) {
        const auto contents = contentsNamed(db);
        if (!contents)
            return contents.error();
        for (const FileContent &content : *contents)
            total += content.bytes;
    }
    qint64 done = 0;
    return evidenceFaults(db, EvidenceStore::of(db.path()), readAll, [&](qint64 bytes) {
        done += bytes;
        return !watch || watch(done, total);
    });
}

Result<int> removeUnnamedContents(Workspace &workspace)
{
    int removed = 0;
    QD_TRY(workspace.store().quietly([&](Database &db) -> Result<> { // nobody attaches meanwhile
        if (!db.files())
            return noFile(db);
        const auto named = contentsEverNamed(db);
        if (!named)
            return named.error();
        const EvidenceStore store = EvidenceStore::of(db.path());
        for (const QString &hash : store.all()) {
            if (named->contains(hash))
                continue;
            store.remove(hash);
            ++removed;
        }
        return {};
    }));
    return removed;
}

} // namespace qd
