// SPDX-License-Identifier: GPL-3.0-or-later
// `extend`: an extension asked for, and decided where --grant or --refuse says so.
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/measureuse.h"
#include "domain/counts/supervisioncounts.h"
#include "texts/enumtext.h"
#include "workspace/supervision/decisionverbs.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<std::optional<ExtensionDecision>> decisionOf(const Arguments &arguments)
{
    const bool grants = arguments.has("grant");
    const bool refuses = arguments.has("refuse");
    if (grants && refuses)
        return optionsExclude(u"--grant"_s, u"--refuse"_s);
    if (!grants && !refuses)
        return std::optional<ExtensionDecision>();
    ExtensionDecision decision;
    decision.granted = grants;
    decision.person = arguments.value("person");
    decision.basis = arguments.value("basis");
    const auto on = dayOf(arguments, "on");
    if (!on)
        return on.error();
    decision.on = *on;
    return std::optional(decision);
}

/// The request for that very day that still waits: a decision that is typed later is about it.
const Act *waitingFor(const MeasureUse &chosen, const Deadline &to)
{
    for (const UndecidedExtension &open : undecidedExtensions(chosen.book, chosen.day())) {
        if (open.act->measureId == chosen.measure && open.act->deadlineDate == to.date)
            return open.act;
    }
    return nullptr;
}

QString outcome(const std::optional<ExtensionDecision> &decision)
{
    return !decision ? Cli::tr("to be decided") : decision->granted ? Cli::tr("granted") : Cli::tr("refused");
}

} // namespace

Result<> extensionAdd(const Arguments &arguments, Console &console)
{
    const auto decision = decisionOf(arguments);
    if (!decision)
        return decision.error();
    const auto chosen = useMeasure(arguments, console);
    if (!chosen)
        return chosen.error();
    const auto to = deadlineOf(arguments, "to", chosen->book.plan().year);
    if (!to)
        return to.error();
    const auto agency = agencyOf(arguments, chosen->book.agencies());
    if (!agency)
        return agency.error();
    const Deadline before = chosen->book.deadlineOf(chosen->row(), chosen->day().addDays(-1));
    const Act *waiting = *decision ? waitingFor(*chosen, *to) : nullptr;
    if (waiting) {
        ExtensionDecision now = **decision;
        now.reason = now.granted ? QString() : arguments.value("reason");
        if (const auto decided = decideExtension(chosen->workspace(), waiting->id, now); !decided)
            return decided.error();
    } else {
        ExtensionInput input{{}, chosen->measure, *agency, *to, arguments.value("reason"),
            arguments.value("progress"), chosen->on};
        if (const auto asked = askExtension(chosen->workspace(), input, *decision); !asked)
            return asked.error();
    }
    console.workIsDone();
    if (before.date.isValid() && before.date < chosen->day() && !waiting)
        console.note(
            Cli::tr("Note: it was asked for after the deadline %1 had passed.").arg(dateText(before.date)));
    console.line(Cli::tr("Extension of %1 to %2: %3.")
                     .arg(arguments.value("task"), dateText(to->date), outcome(*decision)));
    return {};
}

} // namespace qd
