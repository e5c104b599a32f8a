// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/plan/planbook.h"

#include <optional>

// What the common options of the command line mean (--plan, --task, --agency, --period, --as-of and the words
// for the closed lists), told once for all commands.
namespace qd
{

class Arguments;
class Console;

/// The words of an option that takes a list: separated by , ， or 、, given once or several times.
QStringList wordsOf(const Arguments &arguments, const char *option);

/// `wanted` is an id or a year; empty: the only plan, else the latest year's. Errors: NoPlan, PlanUnknown,
/// PlanAmbiguous, OptionValueWrong.
Result<Plan> choosePlan(const std::vector<Plan> &plans, const QString &wanted);

/// `--task N[.m]` as numbers.
struct TaskReference {
    int task = 0; ///< ordinal in the plan, from 1
    int measure = 0; ///< its m-th measure, from 1; 0 when only N was given
};
/// Error: OptionValueWrong.
Result<TaskReference> taskReference(const QString &wanted);

/// What `--task N[.m]` names.
struct TaskChoice {
    TaskId task;
    MeasureId measure; ///< invalid when only N was given
};
/// Errors: OptionValueWrong, TaskUnknown, MeasureUnknown.
Result<TaskChoice> chooseTask(const PlanBook &book, const QString &wanted);
/// Of a book of that task alone (Workspace::bookOfTask); without .m the only measure. Errors: MeasureUnknown,
/// MeasureAmbiguous.
Result<MeasureId> chooseMeasure(const PlanBook &bookOfTask, const TaskReference &reference);

/// By short name, full name or alias. Errors: AgencyUnknown, AgencyAmbiguous.
Result<AgencyId> chooseAgency(const AgencyRegister &agencies, const QString &name);

/// `--period`, or `fallback` when it was not given. A period outside the plan's year is taken, with a
/// warning. Errors: PeriodMalformed.
Result<Period> choosePeriod(
    const Arguments &arguments, const PlanBook &book, const Period &fallback, Console &console);

/// An option that is a day; null when it was not given. Errors: DateMalformed.
Result<QDate> dayOf(const Arguments &arguments, const char *option);
/// `--as-of`, else the clock's day. Errors: DateMalformed.
Result<QDate> referenceDay(const Arguments &arguments, const Clock &clock);
/// `--as-of`, else the day the plan is shown for (domain/plan/planyear.h). Errors: DateMalformed.
Result<QDate> referenceDay(const Arguments &arguments, const Plan &plan, const Clock &clock);

/// An English key or the Chinese word; OptionValueWrong for anything else. Nothing when the option was not
/// given.
Result<std::optional<WorkState>> chooseState(const Arguments &arguments);
/// The same where --state may be given several times, or several words separated by commas.
Result<std::vector<WorkState>> chooseStates(const Arguments &arguments);
Result<std::optional<Role>> chooseRole(const Arguments &arguments);
Result<std::optional<Light>> chooseLight(const Arguments &arguments);

/// "3" or, where the task has several measures, "3.2": what --task takes.
QString referenceOf(const PlanBook &book, const Measure &measure);

} // namespace qd
