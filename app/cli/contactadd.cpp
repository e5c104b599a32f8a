// SPDX-License-Identifier: GPL-3.0-or-later
// `contact add` and `agency seal`: what the office did with one agency, beside its measures.
#include "cli/actchoices.h"
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

Result<> contactAdd(const Arguments &arguments, Console &console)
{
    const auto channel = chooseChannel(arguments, Channel::Phone);
    if (!channel)
        return channel.error();
    const auto on = dayOf(arguments, "on");
    if (!on)
        return on.error();
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto plan = (*use)->plan(arguments);
    if (!plan)
        return plan.error();
    const auto agencies = (*use)->workspace().agencies();
    if (!agencies)
        return agencies.error();
    const auto agency = agencyOf(arguments, *agencies);
    if (!agency)
        return agency.error();
    const ContactInput input{
        plan->id, *agency, *channel, arguments.value("person"), arguments.value("text"), *on};
    const auto act = recordContact((*use)->workspace(), input);
    if (!act)
        return act.error();
    console.workIsDone();
    console.line(Cli::tr("Recorded as act no. %1: contact with %2.")
                     .arg(QString::number(act->value), arguments.value("agency")));
    return {};
}

Result<> agencySeal(const Arguments &arguments, Console &console)
{
    const auto on = dayOf(arguments, "on");
    if (!on)
        return on.error();
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto book = (*use)->book(arguments);
    if (!book)
        return book.error();
    const auto agency = agencyOf(arguments, book->agencies());
    if (!agency)
        return agency.error();
    const auto period = choosePeriod(arguments, *book, {}, console);
    if (!period)
        return period.error();
    Workspace &workspace = (*use)->workspace();
    if (const auto act = recordSealedCopy(workspace, book->plan().id, *agency, *period, *on); !act)
        return act.error();
    console.workIsDone();
    const QDate day = on->isValid() ? *on : workspace.clock().today();
    console.line(Cli::tr("The sealed copy of %1 for %2 came in on %3.")
                     .arg(arguments.value("agency"), text(*period), dateText(day)));
    return {};
}

} // namespace qd
