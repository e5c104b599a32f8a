// SPDX-License-Identifier: GPL-3.0-or-later
// `task add`: 临时任务, a task that came during the year.
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/measureuse.h"
#include "texts/enumtext.h"
#include "workspace/supervision/decisionverbs.h"

namespace qd
{
namespace
{

/// The agencies named, the first as lead and the others in support; all in the role of --role where it was
/// given.
Result<std::vector<ExtraTaskInput::Who>> partiesOf(const Arguments &arguments, const AgencyRegister &agencies)
{
    const auto role = chooseRole(arguments);
    if (!role)
        return role.error();
    std::vector<ExtraTaskInput::Who> parties;
    for (const QString &name : wordsOf(arguments, "agency")) {
        const auto agency = chooseAgency(agencies, name);
        if (!agency)
            return agency.error();
        parties.push_back({*agency, role->value_or(parties.empty() ? Role::Lead : Role::Support)});
    }
    return parties;
}

} // namespace

Result<> taskAdd(const Arguments &arguments, Console &console)
{
    const auto on = dayOf(arguments, "on");
    if (!on)
        return on.error();
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    Workspace &workspace = (*use)->workspace();
    const auto plan = (*use)->plan(arguments);
    if (!plan)
        return plan.error();
    const auto agencies = workspace.agencies();
    if (!agencies)
        return agencies.error();
    const auto parties = partiesOf(arguments, *agencies);
    if (!parties)
        return parties.error();
    const auto deadline = deadlineOf(arguments, "to", plan->year);
    if (!deadline)
        return deadline.error();
    ExtraTaskInput input;
    input.plan = plan->id;
    input.title = arguments.value("title");
    input.text = arguments.value("text");
    input.source = arguments.value("source");
    input.deadline = *deadline;
    input.counted = !arguments.has("uncounted");
    input.on = *on;
    input.parties = *parties;
    const auto added = addExtraTask(workspace, input);
    if (!added)
        return added.error();
    console.workIsDone();
    const auto book = workspace.book(plan->id);
    if (!book)
        return book.error();
    const Task *task = book->task(*added);
    console.line(Cli::tr("Added: %1, task %2 of the plan from %3, with %4 agencies.")
                     .arg(task ? task->number : QString(), QString::number(book->ordinalOf(*added)),
                         dateText(task ? task->fromDay : QDate()), QString::number(parties->size())));
    return {};
}

} // namespace qd
