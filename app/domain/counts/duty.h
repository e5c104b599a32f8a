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
    QDate dueOn; ///< 报送截止: the day by which it is owed (dueDayOf)
    std::optional<ProgressState> state; ///< of its newest version; nothing where there is none
    QDate receivedOn; ///< when the office had it first, of the versions that were not returned; null = not yet
};

/// By how many days it came after dueOn, or is missing on the day; 0 in time.
int lateDays(const Duty &duty, QDate day);

/// How a report stands against 报送截止 on a day. Words in texts/enumtext.
enum class ReportTiming {
    InTime, ///< 按时报送
    Late, ///< 迟报: in, after dueOn
    Awaited, ///< 未报: not in, its day has not passed
    Overdue, ///< 逾期未报
};
ReportTiming timingOf(const Duty &duty, QDate day);

/// Who owes a report on the measure for one of its own periods (owedperiods.h), as known on the day: who answers for it on the
/// earlier of the day and the period's last day and owes (domain/plan/answer.h). None for a period that is not its own, before
/// the plan's first period, when the measure starts after the period or was no part of the plan on that day, or was finished
/// before it began and is so still. An agency with two roles owes once, under the first.
std::vector<Duty> dutiesOf(const PlanBook &book, const Measure &measure, const Period &period, QDate day);

/// The same for who has a judge of the measure on that day.
std::vector<Duty> dutiesOf(const MeasureJudge &judge, const Period &period);

/// What is owed of the period wherever it is counted: of one that is not the measure's own each report of its periods inside it
/// that have begun by the day, of its own dutiesOf(). One report of the whole longer period answers for all of those.
/// Screen, command line and paper count by this alone.
std::vector<Duty> dutiesWithin(const MeasureJudge &judge, const Period &period);
std::vector<Duty> dutiesWithin(const PlanBook &book, const Measure &measure, const Period &period, QDate day);

/// The same of all of the plan, in document order, then what has left the plan since (PlanBook::measuresGone): what was owed
/// before stays owed.
std::vector<Duty> dutiesIn(const PlanBook &book, const Period &period, QDate day);

/// 逾期未报: all that is missing on the day although its reporting day has passed, whatever the period; by measure as above, of
/// each the oldest period first.
std::vector<Duty> overdueDuties(const PlanBook &book, QDate day);

struct DutyCount {
    int reported = 0;
    int due = 0;
    DutyCount &operator+=(const DutyCount &other);
};
DutyCount countDuties(const std::vector<Duty> &duties);

} // namespace qd
