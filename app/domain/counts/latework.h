// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/duty.h"
#include "domain/plan/sliprules.h"

// What is late, whoever asks: reminders, slips, close-outs, the rate of reports in time. Ask it of
// book.onDay(day).
namespace qd
{

/// Every report owed on the measure from the first reporting period to the judge's day, oldest period first.
std::vector<Duty> dutiesSoFar(const MeasureJudge &judge);

/// How many reports were due by the judge's day (dueOn on it or before) and have not been handed in: what a
/// close-out has to give a reason for.
int missingReports(const MeasureJudge &judge);

/// What one agency is late with on one measure: reports that are missing after their reporting day, the
/// measure itself past its deadline and unfinished, or both. Never a supporting agency that owes no reports.
struct LateWork {
    MeasureId measureId;
    AgencyId agencyId; ///< a member, where the party is a collective with members
    AgencyId through; ///< that collective; 0 when it is named itself
    Role role = Role::Responsible;
    std::vector<Duty> missing; ///< oldest period first
    int overdueDays = 0; ///< the measure's deadline passed so many days ago; 0: not, or finished

    Period period() const; ///< the newest of which a report is missing; invalid: none
    int days() const; ///< the greater of both: by how many days it is late
    QDate day; ///< on which it was asked
};

/// In document order, of a measure in printed order of its agencies. With a period only reports of it (and of
/// the periods inside it), no deadlines.
std::vector<LateWork> lateWork(const PlanBook &book, QDate day, const Period &only = {});
std::vector<LateWork> lateWorkOn(
    const PlanBook &book, const Measure &measure, QDate day, const Period &only = {});
/// Whoever has not reported of the period yet, whether its reporting day has passed or not: whom one asks
/// beforehand. Deadlines do not count.
std::vector<LateWork> unreportedWork(const PlanBook &book, const Period &period, QDate day);
/// What the agency, or each member of it where it is a collective, answers for on the measure and owes, late
/// or not (days() is 0 then). Empty where it has no part that owes.
std::vector<LateWork> workOf(
    const PlanBook &book, const Measure &measure, AgencyId agency, QDate day, const Period &only = {});

/// 报送及时率 of an agency: of the reports whose reporting day has passed.
struct Punctuality {
    AgencyId agency;
    int due = 0; ///< the base: owed, with a reporting day before the day asked for
    int inTime = 0; ///< received on the reporting day or before
    int late = 0; ///< received after it
    int missing = 0; ///< not received: due - inTime - late
};
/// Of all periods so far; of one alone where it is given. In official order, agencies of which any report is
/// due.
std::vector<Punctuality> punctuality(const PlanBook &book, QDate day, const Period &only = {});

/// Work that is so late that a slip is called for.
struct SlipDue {
    LateWork work;
    Slip slip = Slip::None;
};
/// The latest first.
std::vector<SlipDue> slipsDue(const PlanBook &book, const SlipRules &rules, QDate day);

} // namespace qd
