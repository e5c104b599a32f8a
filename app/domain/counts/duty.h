// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/verdict.h"

namespace qd
{

/// One report that is owed (应报): this agency on this measure in this period.
struct Duty {
    MeasureId measureId;
    AgencyId agencyId; ///< a member, where the party is a collective with members
    AgencyId through; ///< that collective; 0 when it is named itself
    Role role = Role::Responsible;
    Period period; ///< of which it is owed
    bool reported = false; ///< a version is handed in or accepted; one that was returned is none
    QDate dueOn; ///< 报送截止: the day by which it is owed
    std::optional<ProgressState> state; ///< of its newest version; nothing where there is none
    QDate receivedOn; ///< when the office had it first, of the versions that were not returned; null = not yet
};

/// By how many days it came after dueOn, or is missing on the day; 0 in time.
int lateDays(const Duty &duty, QDate day);

/// Who owes a report on the measure in the period, as known on the day: who answers for it on the earlier of the
/// day and the period's last day and owes (domain/plan/answer.h). None before the plan's first period, when the
/// measure starts after the period, or was finished before it began and is so still. An agency with two roles
/// owes once, under the first.
std::vector<Duty> dutiesOf(const PlanBook &book, const Measure &measure, const Period &period, QDate day);

/// The same for who has a judge of the measure on that day.
std::vector<Duty> dutiesOf(const MeasureJudge &judge, const Period &period);

/// What is owed of the period wherever it is counted: of one longer than the plan's cycle each report of the periods inside
/// it that have begun by the day, of any other dutiesOf(). One report of the whole longer period answers for all of those.
/// Screen, command line and paper count by this alone.
std::vector<Duty> dutiesWithin(const MeasureJudge &judge, const Period &period);
std::vector<Duty> dutiesWithin(const PlanBook &book, const Measure &measure, const Period &period, QDate day);

/// The very period's of all of the plan, in document order.
std::vector<Duty> dutiesIn(const PlanBook &book, const Period &period, QDate day);

struct DutyCount {
    int reported = 0;
    int due = 0;
    DutyCount &operator+=(const DutyCount &other);
};
DutyCount countDuties(const std::vector<Duty> &duties);

} // namespace qd
