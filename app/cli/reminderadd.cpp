// SPDX-License-Identifier: GPL-3.0-or-later
// `remind`: one agency about one measure, or all that are late.
#include "base/reasons/commandreason.h"
#include "base/reasons/rulereason.h"
#include "cli/actchoices.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/listing.h"
#include "cli/measureuse.h"
#include "domain/counts/latework.h"
#include "paper/document/remindertext.h"
#include "texts/enumtext.h"
#include "workspace/door/rowedits.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Who is to be reminded of what, as the options say, and how.
struct Reminding {
    std::unique_ptr<DatabaseUse> use;
    PlanBook book; ///< of the one task where --task was given
    PlanBook past; ///< the same as it was on the day
    QDate day; ///< the reference day
    QDate on; ///< null: today
    Period period;
    AgencyId agency;
    std::vector<LateWork> works;
};

Result<std::vector<LateWork>> oneOf(const Arguments &arguments, const Reminding &reminding)
{
    const auto reference = taskReference(arguments.value("task"));
    if (!reference)
        return reference.error();
    const auto measure = chooseMeasure(reminding.book, *reference);
    if (!measure)
        return measure.error();
    auto works = workOf(
        reminding.past, *reminding.past.measure(*measure), reminding.agency, reminding.day, reminding.period);
    if (works.empty())
        return Error{ErrorCode::Invalid, RuleReason::NotAParty, {}, {{u"name"_s, arguments.value("agency")}}};
    if (works.size() > 1) // a collective: of its members those alone that are late
        std::erase_if(works, [](const LateWork &work) { return work.days() == 0; });
    return works;
}

Result<std::vector<LateWork>> lateOnes(const Arguments &arguments, const Reminding &reminding)
{
    auto works = lateWork(reminding.past, reminding.day, reminding.period);
    if (const auto reference
        = arguments.has("task") ? taskReference(arguments.value("task")) : TaskReference{};
        reference && reference->measure > 0) {
        const auto measure = chooseMeasure(reminding.book, *reference);
        if (!measure)
            return measure.error();
        std::erase_if(works, [&](const LateWork &work) { return work.measureId != *measure; });
    }
    if (reminding.agency.isValid()) {
        std::erase_if(works, [&](const LateWork &work) {
            return work.agencyId != reminding.agency && work.through != reminding.agency;
        });
    }
    return works;
}

Result<PlanBook> bookFor(const Arguments &arguments, const DatabaseUse &use)
{
    if (!arguments.has("task"))
        return use.book(arguments);
    const auto reference = taskReference(arguments.value("task"));
    if (!reference)
        return reference.error();
    const auto plan = use.plan(arguments);
    return plan ? use.workspace().bookOfTask(plan->id, reference->task) : Result<PlanBook>(plan.error());
}

Result<Reminding> prepared(const Arguments &arguments, Console &console)
{
    if (!arguments.has("late") && !(arguments.has("task") && arguments.has("agency")))
        return Error{ErrorCode::Invalid, CommandReason::OptionMissing, {}, {{u"name"_s, u"--late"_s}}};
    const auto on = dayOf(arguments, "on");
    if (!on)
        return on.error();
    auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto book = bookFor(arguments, **use);
    if (!book)
        return book.error();
    Reminding reminding{*std::move(use), *book, {}, *on, *on, {}, {}, {}};
    if (arguments.has("as-of") || !on->isValid()) {
        const auto day = referenceDay(arguments, reminding.use->workspace().clock());
        if (!day)
            return day.error();
        reminding.day = *day;
        if (!on->isValid() && arguments.has("as-of"))
            reminding.on = *day;
    }
    reminding.past = book->onDay(reminding.day);
    const auto period = choosePeriod(arguments, reminding.book, {}, console);
    if (!period)
        return period.error();
    reminding.period = *period;
    const auto agency = agencyOf(arguments, reminding.book.agencies());
    if (!agency)
        return agency.error();
    reminding.agency = *agency;
    auto works = arguments.has("late") ? lateOnes(arguments, reminding) : oneOf(arguments, reminding);
    if (!works)
        return works.error();
    reminding.works = *std::move(works);
    return reminding;
}

Result<std::vector<ReminderInput>> inputsOf(const Arguments &arguments, const Reminding &reminding)
{
    const auto channel = chooseChannel(arguments, Channel::None);
    if (!channel)
        return channel.error();
    const auto answerBy = dayOf(arguments, "due");
    if (!answerBy)
        return answerBy.error();
    const Workspace &workspace = reminding.use->workspace();
    const auto settings = rowsOf<Setting>(workspace);
    if (!settings)
        return settings.error();
    const auto wording = Wording::load(Wording::folderBeside(workspace.path()));
    if (!wording)
        return wording.error();
    const SlipRules rules = slipRules(*settings);
    std::vector<ReminderInput> inputs;
    for (const LateWork &work : reminding.works) {
        ReminderInput input;
        input.agency = work.agencyId;
        input.measure = work.measureId;
        input.period = work.period().isValid() ? work.period() : reminding.period;
        input.on = reminding.on;
        input.channel = *channel;
        input.slip = slipFor(rules, work.days());
        input.text = arguments.has("text")
            ? arguments.value("text")
            : reminderText(PaperText(*wording), reminding.past, work, *answerBy);
        input.dueOn = *answerBy;
        inputs.push_back(input);
    }
    return inputs;
}

void tell(const Arguments &arguments, const Reminding &reminding, const std::vector<ReminderInput> &inputs,
    Console &console)
{
    Listing listing{{Cli::tr("Task reference"), Cli::tr("Agency"), Cli::tr("Days late"), Cli::tr("Slip"),
                        Cli::tr("Words of the reminder")},
        {}};
    QSet<qint64> agencies;
    for (size_t i = 0; i < inputs.size(); ++i) {
        const LateWork &work = reminding.works[i];
        agencies << work.agencyId.value;
        const QString task = arguments.has("task")
            ? arguments.value("task")
            : referenceOf(reminding.past, *reminding.past.measure(work.measureId));
        listing.rows.push_back({task, reminding.book.agencies().nameOn(work.agencyId, reminding.day),
            work.days() > 0 ? QString::number(work.days()) : QString(), text(inputs[i].slip),
            inputs[i].text});
    }
    console.print(asText(listing));
    console.line(Cli::tr("%1 reminders to %2 agencies are recorded.")
                     .arg(QString::number(inputs.size()), QString::number(agencies.size())));
}

} // namespace

Result<> reminderAdd(const Arguments &arguments, Console &console)
{
    const auto reminding = prepared(arguments, console);
    if (!reminding)
        return reminding.error();
    if (reminding->works.empty()) {
        console.line(
            Cli::tr("On %1 nobody is late with that; nobody was reminded.").arg(dateText(reminding->day)));
        return {};
    }
    const auto inputs = inputsOf(arguments, *reminding);
    if (!inputs)
        return inputs.error();
    QD_TRY(remind(reminding->use->workspace(), reminding->book.plan().id, *inputs));
    console.workIsDone();
    tell(arguments, *reminding, *inputs, console);
    return {};
}

} // namespace qd
