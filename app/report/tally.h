// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include "domain/duty.h"

#include <array>
#include <map>

namespace qd
{

/// How often each light is on.
struct LightCount {
    std::array<int, 4> of{}; ///< by Light
    int operator[](Light light) const { return of[static_cast<size_t>(light)]; }
    int &operator[](Light light) { return of[static_cast<size_t>(light)]; }
    int total() const { return of[0] + of[1] + of[2] + of[3]; }
};

struct JudgedMeasure {
    const Measure *measure = nullptr;
    Verdict verdict;
};

struct AgencyTally {
    AgencyId agency;
    LightCount lights; ///< of the measures it answers for
    DutyCount duties; ///< in the report's period
};

/// Everything a report counts, counted once: the text and the tables take their numbers from here.
struct Tally {
    std::vector<JudgedMeasure> measures; ///< in document order
    LightCount lights;
    std::array<int, 5> states{}; ///< by WorkState
    int overdue = 0;
    int blocked = 0;
    int near = 0; ///< due within LightRules::nearDays and not finished
    DutyCount duties;
    std::vector<AgencyTally> agencies; ///< in official order, those with a part
    int taskCount = 0;
    int sectionCount = 0;
};
Tally count(const ReportInput &input);

/// Whether every total equals the sum of its parts; error TotalsDisagree names the first that does not.
Result<> reconcile(const Tally &tally);

/// Shares of a whole in tenths of a percent that add up to 1000 exactly (largest remainder). All 0 for an
/// empty whole.
std::vector<int> shares(const std::vector<int> &parts);
/// 123 → "12.3"
QString tenths(int value);

} // namespace qd
