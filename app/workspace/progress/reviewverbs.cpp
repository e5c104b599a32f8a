// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/progress/reviewverbs.h"

#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "storage/progressqueries.h"
#include "workspace/door/dayofact.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The step a version is to take.
struct Step {
    ProgressState to = ProgressState::Submitted;
    QString reason;
    QDate on;
};

bool mayFollow(ProgressState from, ProgressState to)
{
    switch (to) {
    case ProgressState::Submitted:
        return from == ProgressState::Draft || from == ProgressState::Returned;
    case ProgressState::Returned:
        return isHandedIn(from);
    case ProgressState::Accepted:
        return from == ProgressState::Submitted;
    case ProgressState::Draft:
        return false;
    }
    return false;
}

/// Whether the version is the one in hand. A draft behind it is nobody's word yet: only who hands in is asked
/// for the very newest.
Result<> checkNewest(Transaction &transaction, const Progress &version, ProgressState to)
{
    const auto all = versionsOf(transaction.db(), version.measureId, version.agencyId, version.period);
    if (!all)
        return all.error();
    const bool overtaken = std::any_of(all->begin(), all->end(), [&](const Progress &other) {
        return other.version > version.version
            && (to == ProgressState::Submitted || other.progressState != ProgressState::Draft);
    });
    if (overtaken)
        return Error{ErrorCode::Conflict, SupervisionReason::ReportChangedMeanwhile, {}, {}};
    return {};
}

Result<> take(Transaction &transaction, ProgressId id, const Step &step)
{
    const auto version = transaction.need<Progress>(id, SupervisionReason::ReportUnknown);
    if (!version)
        return version.error();
    const auto day = dayOfAct(transaction, step.on);
    if (!day)
        return day.error();
    QD_TRY(checkNewest(transaction, *version, step.to));
    if (!mayFollow(version->progressState, step.to))
        return Error{ErrorCode::Conflict, SupervisionReason::NotWaiting, {},
            {{u"value"_s, key(version->progressState)}}};
    if (step.to != ProgressState::Submitted && version->receivedOn.isValid() && *day < version->receivedOn)
        return Error{ErrorCode::Invalid, RuleReason::DateOrder, u"reviewed before it was received"_s, {}};
    Progress after = *version;
    after.progressState = step.to;
    if (step.to == ProgressState::Submitted)
        after.receivedOn = *day;
    QD_TRY(transaction.update(*version, after));
    ReviewStep row;
    row.progressId = id;
    row.state = step.to;
    row.onDay = *day;
    row.reason = step.reason;
    row.at = transaction.now();
    row.by = transaction.user();
    return transaction.insert(row);
}

} // namespace

Result<> submitReport(Workspace &workspace, ProgressId version, QDate on)
{
    return workspace.store().transact(OpKind::SubmitReport, [&](Transaction &transaction) {
        return take(transaction, version, {ProgressState::Submitted, {}, on});
    });
}

Result<> returnReport(Workspace &workspace, ProgressId version, const QString &reason, QDate on)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, SupervisionReason::ReasonMissing, {}, {}};
    return workspace.store().transact(OpKind::ReturnReport, [&](Transaction &transaction) {
        return take(transaction, version, {ProgressState::Returned, reason.trimmed(), on});
    });
}

Result<> acceptReport(Workspace &workspace, ProgressId version, QDate on)
{
    return acceptMany(workspace, {version}, on);
}

Result<> acceptMany(Workspace &workspace, const std::vector<ProgressId> &versions, QDate on)
{
    return workspace.store().transact(OpKind::AcceptReport, [&](Transaction &transaction) -> Result<> {
        for (const ProgressId version : versions)
            QD_TRY(take(transaction, version, {ProgressState::Accepted, {}, on}));
        return {};
    });
}

} // namespace qd
