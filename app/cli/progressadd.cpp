// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hiddencharacters.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "domain/check/percentfall.h"
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

/// The task alone is loaded, not the plan: one report must not cost more the more there are.
Result<PlanBook> bookOfTask(
    const Arguments &arguments, const DatabaseUse &use, const TaskReference &reference)
{
    const auto plan = use.plan(arguments);
    if (!plan)
        return plan.error();
    return use.workspace().bookOfTask(plan->id, reference.task);
}

Result<ProgressInput> inputOf(
    const Arguments &arguments, const PlanBook &book, const TaskReference &reference, Console &console)
{
    ProgressInput input;
    const auto measure = chooseMeasure(book, reference);
    if (!measure)
        return measure.error();
    const auto percent = percentOf(arguments);
    if (!percent)
        return percent.error();
    const auto state = chooseState(arguments);
    if (!state)
        return state.error();
    const auto agency = chooseAgency(book.agencies(), arguments.value("agency"));
    if (!agency)
        return agency.error();
    const auto period = choosePeriod(arguments, book, {}, console);
    if (!period)
        return period.error();
    const auto doneOn = dayOf(arguments, "done-on");
    if (!doneOn)
        return doneOn.error();
    const Measure *record = book.measure(*measure); // chosen from this very book
    input.measureId = *measure;
    input.agencyId = *agency;
    input.period = *period;
    input.state = *state ? **state : firstState(book, *record, *agency, *period);
    input.doneOn = *doneOn;
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
    const auto reference = taskReference(arguments.value("task"));
    if (!reference)
        return reference.error();
    const auto book = bookOfTask(arguments, **use, *reference);
    if (!book)
        return book.error();
    const auto input = inputOf(arguments, *book, *reference, console);
    if (!input)
        return input.error();
    for (const InputFault &fault :
        validate(*book, *input, workspace.clock().today())) { // before the day's backup: a refusal leaves no file
        if (!fault.warning)
            return named(fault.error, arguments);
    }
    const QString typed = input->text + input->problem + input->nextStep + input->remark;
    if (const auto hidden = typed.size() - withoutHidden(typed).size(); hidden > 0)
        console.note(Cli::tr("Note: %1 characters that nobody sees were taken out.").arg(hidden));
    if (const auto before = fallsBelow(*book, *input)) // the window asks; a script is told
        console.note(Cli::tr("Note: %1% was stated before, %2% is less.").arg(*before).arg(*input->percent));
    const auto added = addProgress(workspace, *input);
    if (!added)
        return added.error();
    console.workIsDone();
    const auto saved = workspace.progress(input->measureId, input->agencyId, input->period);
    if (!saved)
        return saved.error();
    console.line(Cli::tr("Saved: task %1, %2, %3, version %4.")
                     .arg(arguments.value("task"), arguments.value("agency"), text(input->period),
                         QString::number(*saved ? (*saved)->version : 1)));
    return {};
}

} // namespace qd
