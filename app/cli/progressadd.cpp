// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hiddencharacters.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "domain/check/percentfall.h"
#include "cli/reporttarget.h"
#include "texts/enumtext.h"
#include "workspace/progress/progressverbs.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<std::optional<int>> percentOf(const Arguments &arguments)
{
    if (arguments.value("percent").isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int percent = arguments.value("percent").toInt(&isNumber);
    if (!isNumber)
        return wrongValue("percent", arguments.value("percent"), Cli::tr("a whole number from 0 to 100"));
    return std::optional(percent); // the range is a rule of the domain, not of the command line
}

Result<ProgressInput> inputOf(const Arguments &arguments, const ReportTarget &target)
{
    ProgressInput input;
    const auto percent = percentOf(arguments);
    if (!percent)
        return percent.error();
    const auto state = chooseState(arguments);
    if (!state)
        return state.error();
    const auto doneOn = dayOf(arguments, "done-on");
    if (!doneOn)
        return doneOn.error();
    const auto receivedOn = dayOf(arguments, "on");
    if (!receivedOn)
        return receivedOn.error();
    input.draft = arguments.has("draft");
    if (input.draft && receivedOn->isValid())
        return wrongValue("on", arguments.value("on"), Cli::tr("left out with --draft: a draft has not been received"));
    const Measure *record = target.book.measure(target.measure); // chosen from this very book
    input.measureId = target.measure;
    input.agencyId = target.agency;
    input.period = target.period;
    input.state
        = *state ? **state : firstState(target.book, *record, target.agency, target.period);
    input.doneOn = *doneOn;
    input.receivedOn = *receivedOn;
    input.percent = *percent;
    input.blocked = arguments.has("blocked");
    input.text = arguments.value("text");
    input.problem = arguments.value("problem");
    input.nextStep = arguments.value("next");
    input.remark = arguments.value("remark");
    return input;
}

/// A refusal knows only what it refused; the sentence names the agency as it was typed.
Error named(Error error, const Arguments &arguments)
{
    if (error.fields.value(u"name"_s).isEmpty())
        error.fields.insert(u"name"_s, arguments.value("agency"));
    return error;
}

} // namespace

Result<> progressAdd(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    Workspace &workspace = (*use)->workspace();
    const auto target = reportTarget(arguments, **use, console);
    if (!target)
        return target.error();
    const auto input = inputOf(arguments, *target);
    if (!input)
        return input.error();
    for (const InputFault &fault :
        validate(target->book, *input, workspace.clock().today())) { // before the day's backup: a refusal leaves no file
        if (!fault.warning)
            return named(fault.error, arguments);
    }
    const QString typed = input->text + input->problem + input->nextStep + input->remark;
    if (const auto hidden = typed.size() - withoutHidden(typed).size(); hidden > 0)
        console.note(Cli::tr("Note: %1 characters that nobody sees were taken out.").arg(hidden));
    if (const auto before = fallsBelow(target->book, *input)) // the window asks; a script is told
        console.note(Cli::tr("Note: %1% was stated before, %2% is less.").arg(*before).arg(*input->percent));
    const auto added = addProgress(workspace, *input);
    if (!added)
        return added.error();
    console.workIsDone();
    const auto saved = workspace.progress(input->measureId, input->agencyId, input->period);
    if (!saved)
        return saved.error();
    const QString done = input->draft ? Cli::tr("Saved as a draft: task %1, %2, %3, version %4.")
                                      : Cli::tr("Saved: task %1, %2, %3, version %4.");
    console.line(done.arg(arguments.value("task"), arguments.value("agency"), text(input->period),
                         QString::number(*saved ? (*saved)->version : 1)));
    return {};
}

} // namespace qd
