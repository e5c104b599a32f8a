// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a report: progress submit, return and accept.
#include "base/reasons/supervisionreason.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/reporttarget.h"
#include "texts/enumtext.h"
#include "workspace/progress/reviewreads.h"
#include "workspace/progress/reviewverbs.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The version in hand: the newest, or the newest that is no draft. ReportUnknown.
Result<Progress> versionInHand(
    const Workspace &workspace, const ReportTarget &target, const QString &agency, bool draftsToo)
{
    auto versions = reportVersions(workspace, target.measure, target.agency, target.period);
    if (!versions)
        return versions.error();
    for (auto version = versions->rbegin(); version != versions->rend(); ++version) {
        const bool alone = draftsToo || versions->size() == 1; // a draft alone is refused as what it is
        if (alone || version->progressState != ProgressState::Draft)
            return *version;
    }
    return Error{ErrorCode::NotFound, SupervisionReason::ReportUnknown, {},
        {{u"name"_s, agency}, {u"period"_s, text(target.period)}}};
}

using Verb = std::function<Result<>(Workspace &, ProgressId, QDate)>;

Result<> review(const Arguments &arguments, Console &console, ProgressState to, const Verb &verb)
{
    const auto on = dayOf(arguments, "on");
    if (!on)
        return on.error();
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto target = reportTarget(arguments, **use, console);
    if (!target)
        return target.error();
    const auto version = versionInHand(
        (*use)->workspace(), *target, arguments.value("agency"), to == ProgressState::Submitted);
    if (!version)
        return version.error();
    QD_TRY(verb((*use)->workspace(), version->id, *on));
    console.workIsDone();
    console.line(Cli::tr("%1: task %2, %3, %4, version %5.")
                     .arg(text(to), arguments.value("task"), arguments.value("agency"), text(target->period),
                         QString::number(version->version)));
    return {};
}

} // namespace

Result<> progressSubmit(const Arguments &arguments, Console &console)
{
    return review(arguments, console, ProgressState::Submitted, submitReport);
}

Result<> progressReturn(const Arguments &arguments, Console &console)
{
    return review(
        arguments, console, ProgressState::Returned, [&](Workspace &workspace, ProgressId id, QDate on) {
            return returnReport(workspace, id, arguments.value("reason"), on);
        });
}

Result<> progressAccept(const Arguments &arguments, Console &console)
{
    return review(arguments, console, ProgressState::Accepted, acceptReport);
}

} // namespace qd
