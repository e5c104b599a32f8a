// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/measureuse.h"

#include "base/reasons/rulereason.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "domain/values/typeddeadline.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<MeasureUse> useMeasure(const Arguments &arguments, Console &console, About about)
{
    const auto reference = taskReference(arguments.value("task"));
    if (!reference)
        return reference.error();
    const auto on = dayOf(arguments, "on");
    if (!on)
        return on.error();
    auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto plan = (*use)->plan(arguments);
    if (!plan)
        return plan.error();
    auto book = (*use)->workspace().bookOfTask(plan->id, reference->task);
    if (!book)
        return book.error();
    MeasureUse chosen{*std::move(use), *std::move(book), {}, {}, *on};
    chosen.task = chosen.book.tasks().front()->id;
    if (about == About::Task && reference->measure == 0)
        return chosen;
    const auto measure = chooseMeasure(chosen.book, *reference);
    if (!measure)
        return measure.error();
    chosen.measure = *measure;
    return chosen;
}

Result<AgencyId> agencyOf(const Arguments &arguments, const AgencyRegister &agencies)
{
    return arguments.has("agency") ? chooseAgency(agencies, arguments.value("agency"))
                                   : Result<AgencyId>(AgencyId{});
}

Result<Deadline> deadlineOf(const Arguments &arguments, const char *option, int planYear)
{
    const QString typed = arguments.value(option);
    if (typed.isEmpty())
        return Deadline{};
    const auto fault = [&](RuleReason reason) {
        return Error{ErrorCode::Invalid, reason, QLatin1String(option), {{u"value"_s, typed}}};
    };
    if (noSuchDayIn(typed, planYear))
        return fault(RuleReason::DateMalformed);
    if (const QDate day = QDate::fromString(typed, u"yyyy-MM-dd"_s); day.isValid())
        return Deadline{day.toString(u"yyyy年M月d日"_s), day}; // as papers print it
    const auto deadline = readTypedDeadline(typed, planYear);
    return deadline ? Result<Deadline>(*deadline)
                    : Result<Deadline>(fault(RuleReason::DeadlineNotUnderstood));
}

} // namespace qd
