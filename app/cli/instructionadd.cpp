// SPDX-License-Identifier: GPL-3.0-or-later
// `instruct`: 领导批示 on a task or on one of its measures.
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/measureuse.h"
#include "texts/enumtext.h"
#include "workspace/supervision/supervisionverbs.h"

namespace qd
{

Result<> instructionAdd(const Arguments &arguments, Console &console)
{
    const auto dueOn = dayOf(arguments, "due");
    if (!dueOn)
        return dueOn.error();
    const auto chosen = useMeasure(arguments, console, About::Task);
    if (!chosen)
        return chosen.error();
    const auto agency = agencyOf(arguments, chosen->book.agencies());
    if (!agency)
        return agency.error();
    InstructionInput input;
    input.task = chosen->task;
    input.measure = chosen->measure;
    input.agency = *agency;
    input.text = arguments.value("text");
    input.leader = arguments.value("leader");
    input.basis = arguments.value("basis");
    input.on = chosen->on;
    input.dueOn = *dueOn;
    const auto act = instruct(chosen->workspace(), input);
    if (!act)
        return act.error();
    console.workIsDone();
    console.line(Cli::tr("Recorded as act no. %1: instruction of %2 on task %3, %4.")
                     .arg(QString::number(act->value), input.leader, arguments.value("task"),
                         dateText(chosen->day())));
    return {};
}

} // namespace qd
