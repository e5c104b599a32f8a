// SPDX-License-Identifier: GPL-3.0-or-later
// `act follow`, `act answer`, `act decide`, `act remove`: what comes after an act, by its number in `act
// list`.
#include "base/reasons/commandreason.h"
#include "cli/actchoices.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/measureuse.h"
#include "workspace/supervision/decisionverbs.h"
#include "workspace/supervision/supervisionverbs.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The data file, the act and the day of a step.
struct ActUse {
    std::unique_ptr<DatabaseUse> use;
    ActId act;
    QDate on;

    Workspace &workspace() const { return use->workspace(); }
};
Result<ActUse> useAct(const Arguments &arguments, Console &console)
{
    const auto act = actOf(arguments);
    if (!act)
        return act.error();
    const auto on = dayOf(arguments, "on");
    if (!on)
        return on.error();
    auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    return ActUse{*std::move(use), *act, *on};
}

Result<> done(const Result<ActId> &written, Console &console)
{
    if (!written)
        return written.error();
    console.workIsDone();
    console.line(Cli::tr("Recorded as act no. %1.").arg(written->value));
    return {};
}

} // namespace

Result<> actFollow(const Arguments &arguments, Console &console)
{
    const auto chosen = useAct(arguments, console);
    if (!chosen)
        return chosen.error();
    return done(followUp(chosen->workspace(), chosen->act, arguments.value("text"), arguments.has("settled"),
                    chosen->on),
        console);
}

Result<> actAnswer(const Arguments &arguments, Console &console)
{
    const auto chosen = useAct(arguments, console);
    if (!chosen)
        return chosen.error();
    return done(recordAnswer(chosen->workspace(), chosen->act, arguments.value("text"), chosen->on), console);
}

Result<> actDecide(const Arguments &arguments, Console &console)
{
    if (arguments.has("grant") == arguments.has("refuse")) {
        return arguments.has("grant")
            ? optionsExclude(u"--grant"_s, u"--refuse"_s)
            : Error{ErrorCode::Invalid, CommandReason::OptionMissing, {}, {{u"name"_s, u"--grant"_s}}};
    }
    const auto chosen = useAct(arguments, console);
    if (!chosen)
        return chosen.error();
    const auto plan = chosen->use->plan(arguments);
    if (!plan)
        return plan.error();
    const auto to = deadlineOf(arguments, "to", plan->year);
    if (!to)
        return to.error();
    ExtensionDecision decision;
    decision.granted = arguments.has("grant");
    if (arguments.has("to"))
        decision.to = *to;
    decision.person = arguments.value("person");
    decision.basis = arguments.value("basis");
    decision.reason = arguments.value("reason");
    decision.on = chosen->on;
    return done(decideExtension(chosen->workspace(), chosen->act, decision), console);
}

Result<> actRemove(const Arguments &arguments, Console &console)
{
    const auto chosen = useAct(arguments, console);
    if (!chosen)
        return chosen.error();
    QD_TRY(removeAct(chosen->workspace(), chosen->act));
    console.workIsDone();
    console.line(Cli::tr("Act no. %1 is taken away.").arg(chosen->act.value));
    return {};
}

} // namespace qd
