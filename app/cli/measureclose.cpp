// SPDX-License-Identifier: GPL-3.0-or-later
// `close` and `reopen`: 办结, 销号 and back.
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/measureuse.h"
#include "domain/counts/latework.h"
#include "texts/enumtext.h"
#include "workspace/supervision/decisionverbs.h"

namespace qd
{
namespace
{

/// --state done or closed; 已销号 where it was not given.
Result<WorkState> finishedState(const Arguments &arguments)
{
    const auto state = chooseState(arguments);
    if (!state)
        return state.error();
    const WorkState wanted = state->value_or(WorkState::Closed);
    if (!isFinished(wanted))
        return wrongValue("state", arguments.value("state"), QStringLiteral("done, closed"));
    return wanted;
}

} // namespace

Result<> measureClose(const Arguments &arguments, Console &console)
{
    const auto state = finishedState(arguments);
    if (!state)
        return state.error();
    const auto chosen = useMeasure(arguments, console);
    if (!chosen)
        return chosen.error();
    CloseOutInput input;
    input.measures = {chosen->measure};
    input.state = *state;
    input.basis = arguments.value("basis");
    input.reason = arguments.value("reason");
    const PlanBook past = chosen->book.onDay(chosen->day());
    input.missing = missingReports(MeasureJudge(past, *past.measure(chosen->measure), chosen->day()));
    input.on = chosen->on;
    if (const auto acts = closeOut(chosen->workspace(), input); !acts)
        return acts.error();
    console.workIsDone();
    if (input.missing > 0)
        console.note(Cli::tr("Note: %1 reports are missing.").arg(input.missing));
    console.line(
        Cli::tr("%1 on %2: %3.").arg(text(*state), dateText(chosen->day()), arguments.value("task")));
    return {};
}

Result<> measureReopen(const Arguments &arguments, Console &console)
{
    const auto chosen = useMeasure(arguments, console);
    if (!chosen)
        return chosen.error();
    QD_TRY(reopen(chosen->workspace(), {chosen->measure}, arguments.value("reason"), chosen->on));
    console.workIsDone();
    console.line(Cli::tr("Open again from %1: %2.").arg(dateText(chosen->day()), arguments.value("task")));
    return {};
}

} // namespace qd
