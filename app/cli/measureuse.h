// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/databaseuse.h"

#include <optional>

namespace qd
{

class Arguments;
class Console;
struct Deadline;

/// A command about one measure, or about one task: its data file, and the plan as far as it is about that
/// task, so that one act costs the same however large the plan is.
struct MeasureUse {
    std::unique_ptr<DatabaseUse> use;
    PlanBook book; ///< of that task alone
    TaskId task;
    MeasureId measure; ///< with AboutTask 0 where only N was given
    QDate on; ///< --on; null: today

    Workspace &workspace() const { return use->workspace(); }
    QDate day() const { return on.isValid() ? on : use->workspace().clock().today(); }
    const Measure &row() const { return *book.measure(measure); } ///< where a measure was chosen
};
enum class About {
    Measure, ///< --task N is the only measure of N
    Task ///< --task N is the whole task
};
/// `--db`, `--plan`, `--task`, `--on`. Errors: those of DatabaseUse::open and chooseMeasure; DateMalformed.
Result<MeasureUse> useMeasure(const Arguments &arguments, Console &console, About about = About::Measure);

/// `--agency`; 0 where it was not given. Errors: AgencyUnknown, AgencyAmbiguous.
Result<AgencyId> agencyOf(const Arguments &arguments, const AgencyRegister &agencies);

/// An option that is a deadline: a day, or a phrase that names one. Errors: DateMalformed for a day that does
/// not exist, DeadlineNotUnderstood.
Result<Deadline> deadlineOf(const Arguments &arguments, const char *option, int planYear);

} // namespace qd
