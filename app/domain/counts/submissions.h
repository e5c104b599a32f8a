// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"

#include <map>

// How the reports came in, by agency and period: what the register of submissions prints, and who is named in
// a notice.
namespace qd
{

/// Of reports that are owed: each is in time, late, returned or missing, so that those four make up `due`.
struct Submission {
    int due = 0; ///< 应报
    int onTime = 0; ///< received by its 报送截止
    int late = 0; ///< received after it
    int returned = 0; ///< sent back and not handed in again
    int missing = 0; ///< nothing handed in
    int lacking = 0; ///< of those returned and missing: so many whose 报送截止 is the day or lies before it
    int passed = 0; ///< of all: so many whose 报送截止 lies before the day; the base of 报送及时率
    int passedOnTime = 0; ///< of those: received in time
    int daysLate = 0; ///< of the one that came latest, or is missing longest
    QDate lastReceived; ///< null = none came in

    int reported() const { return onTime + late; } ///< 已报
    Submission &operator+=(const Submission &other);
    bool operator==(const Submission &) const = default;
};

struct AgencySubmissions {
    AgencyId agency;
    std::map<Period, Submission> periods; ///< those of which it owes
    std::map<Period, QDate> sealed; ///< 盖章件: when that of the period came in
    int reminders = 0; ///< 催办 of the year up to the day
    Submission total;
};

struct SubmissionRegister {
    std::vector<Period> periods; ///< of which somebody owes, in order of time
    std::vector<AgencySubmissions> agencies; ///< who owes or was reminded, in official order
    std::map<Period, Submission> byPeriod;
    Submission total;
    int sealed = 0;
    int reminders = 0;

    const AgencySubmissions *of(AgencyId agency) const; ///< nullptr: owes nothing
};

/// What is owed within the period (dutiesWithin) on those measures, by the facts up to the day; with `only`
/// of that agency alone. A sealed copy of a longer period stands for each of the periods inside it.
SubmissionRegister submissionsOf(const PlanBook &book, const std::vector<JudgedMeasure> &measures,
    const Period &within, QDate day, AgencyId only = {});

/// Without what is owed of periods that end behind the day.
SubmissionRegister upTo(SubmissionRegister sums, QDate end);

/// Whether sums by agency and by period are those of the whole, and the whole what `counted` says; error
/// TotalsDisagree.
Result<> reconcile(const SubmissionRegister &sums, const DutyCount &counted);

/// What the agency owes within the period and has not handed in though it was due by the day, by period and
/// in document order. An invalid agency: of all.
std::vector<Duty> lackingDuties(const PlanBook &book, const std::vector<JudgedMeasure> &measures,
    const Period &within, QDate day, AgencyId only = {});

} // namespace qd
