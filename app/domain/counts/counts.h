// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/counts/duty.h"
#include "domain/counts/filter.h"
#include "domain/counts/verdict.h"

#include <array>

// Everything that screen, command line and paper count, counted in one place: what a number says here it says
// everywhere.
namespace qd
{

/// How often each light is on.
struct LightCount {
    std::array<int, 4> of{}; ///< by Light
    int operator[](Light light) const { return of[static_cast<size_t>(light)]; }
    int &operator[](Light light) { return of[static_cast<size_t>(light)]; }
    int total() const { return of[0] + of[1] + of[2] + of[3]; }
};

/// How often each role is held.
struct RoleCount {
    std::array<int, 4> of{}; ///< by Role
    int operator[](Role role) const { return of[static_cast<size_t>(role)]; }
    int &operator[](Role role) { return of[static_cast<size_t>(role)]; }
};

struct JudgedMeasure {
    const Measure *measure = nullptr;
    Verdict verdict;
};

/// What one agency answers for, itself or through a collective, without what it is exempt from.
struct AgencyCount {
    AgencyId agency;
    RoleCount tasks; ///< in how many tasks it holds the role, on one measure or more
    RoleCount measures; ///< on how many measures
    LightCount lights; ///< of the measures it answers for, each once, as far as it is concerned (verdictFor)
    DutyCount duties; ///< of the period
    /// A collective with members on that day: tasks and measures are counted, lights and duties are its members'.
    bool throughMembers = false;
};

struct PlanCounts {
    std::vector<JudgedMeasure> measures; ///< in document order
    LightCount lights;
    std::array<int, 5> states{}; ///< by WorkState
    int overdue = 0;
    int blocked = 0; ///< and not finished
    int near = 0; ///< due within LightRules::nearDays and not finished
    int withoutDeadline = 0;
    DutyCount duties; ///< of the period
    std::vector<AgencyCount> agencies; ///< in official order, those with a part
    int taskCount = 0;
    int sectionCount = 0; ///< with tasks in them
    /// Of 临时任务 that are not in the plan's counts (Task::counted): listed where measures are listed, counted nowhere above.
    std::vector<JudgedMeasure> beside;
    int besideTasks = 0; ///< how many tasks those are: 另有临时任务N项
    /// What has left the plan (PlanBook::measuresGone), where all of it is asked for: counted in duties alone, for what was owed
    /// before stays owed. Its verdicts say nothing.
    std::vector<JudgedMeasure> gone;
};

/// The measures whose reports are in PlanCounts::duties: those of the plan, then those gone.
std::vector<JudgedMeasure> owingMeasures(const PlanCounts &counts);

/// By the facts up to the day; duties of the period. Of the measures that the filter lists alone, where it asks for
/// anything: then of the sections and tasks those with such a measure.
PlanCounts countPlan(const PlanBook &book, const Period &period, QDate day, const TaskFilter &filter = {});

/// Only who holds which role in how many tasks and measures: without lights and duties.
std::vector<AgencyCount> countRoles(const PlanBook &book, QDate day);

/// Whether every total equals the sum of its parts; error TotalsDisagree names the first that does not.
Result<> reconcile(const PlanCounts &counts);

/// Shares of a whole in tenths of a percent that add up to 1000 exactly (largest remainder). All 0 for an
/// empty whole.
std::vector<int> shares(const std::vector<int> &parts);
/// 123 → "12.3"
QString tenths(int value);

} // namespace qd
