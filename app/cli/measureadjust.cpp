// SPDX-License-Identifier: GPL-3.0-or-later
// `adjust` and `terminate`: another wording of a measure from a day on, or its end.
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/measureuse.h"
#include "texts/enumtext.h"
#include "workspace/supervision/decisionverbs.h"

namespace qd
{

Result<> measureAdjust(const Arguments &arguments, Console &console)
{
    const auto chosen = useMeasure(arguments, console);
    if (!chosen)
        return chosen.error();
    const AdjustmentInput input{chosen->measure, arguments.value("text"), arguments.value("reason"),
        arguments.value("basis"), chosen->on};
    if (const auto act = adjustMeasure(chosen->workspace(), input); !act)
        return act.error();
    console.workIsDone();
    console.line(Cli::tr("Adjusted from %1: %2. Before: %3 Now: %4")
                     .arg(dateText(chosen->day()), arguments.value("task"), chosen->row().text.simplified(),
                         input.text));
    return {};
}

Result<> measureTerminate(const Arguments &arguments, Console &console)
{
    const auto chosen = useMeasure(arguments, console);
    if (!chosen)
        return chosen.error();
    QD_TRY(terminateMeasures(chosen->workspace(), {chosen->measure}, arguments.value("reason"),
        arguments.value("basis"), chosen->on));
    console.workIsDone();
    console.line(Cli::tr("Terminated from %1: %2.").arg(dateText(chosen->day()), arguments.value("task")));
    return {};
}

} // namespace qd
