// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/answer.h"
#include "domain/plan/standing.h"

namespace qd
{

/// Why a light is what it is. Sentence in texts/enumtext.
enum class LightReason {
    NotYetStarted, ///< not to be started yet, nothing due: no light
    NothingDue, ///< no deadline and percent, and no period due yet: no light
    Finished, ///< 已于…完成 (days > 0: so many days late)
    Overdue, ///< 逾期N天
    OnSchedule, ///< at or above expected, or less than yellowBehind under it
    BehindSomewhat,
    BehindFar,
    ShouldHaveStarted,
    NotStartedLong,
    ReportedLast,
    MissedOne,
    MissedMore,
    Near, ///< 临近: due within nearDays
    Blocked, ///< 受阻
};

/// How a measure stands on a day, and the light that follows from it. Computed, never stored.
struct Verdict : Standing {
    Timeliness timeliness = Timeliness::None;
    Light light = Light::None;
    LightReason reason = LightReason::NothingDue;
    int days = 0; ///< overdue by / late by / left, as the reason says
    int missed = 0; ///< periods due in a row that were not reported in full, for MissedOne/MissedMore
    int owing = 0; ///< how many agencies owe a report for the last period due; with `missed` only
    std::vector<AgencyId> lacking; ///< those of them that have not reported, as a rule in printed order
    std::optional<int> percent; ///< that decided; of a task the mean
    int stated = 1; ///< of a task: over how many measures the percent is the mean
    int measures = 1; ///< of a task: how many it has
    std::optional<int> expected; ///< share of start…deadline elapsed, percent
    QDate day; ///< on which it was asked
};

/// The verdicts on one measure on one day, for the measure and for each of its agencies: what they share is
/// gathered once. The book must outlive it.
class MeasureJudge final
{
public:
    MeasureJudge(const PlanBook &book, const Measure &measure, QDate day);

    /// By the default rule of docs/domain.md §2.3 and the facts dated up to the day.
    Verdict verdict() const { return judged({}); }
    /// As far as one agency is concerned: its own reports and percent decide, not those of others. State, deadline
    /// and 受阻 are those of the measure.
    Verdict verdictFor(AgencyId agency) const { return judged(agency); }
    const std::vector<Answer> &answers() const { return m_answers; } ///< on the day
    const Standing &standing() const;
    /// Its own periods of which the reporting day has passed (owedperiods.h), oldest first: from its start or the first
    /// reporting period, whichever is later, up to the plan's year end or the deadline. A light is judged by them.
    std::vector<Period> periodsDue() const;
    const PlanBook &book() const { return m_book; }
    const Measure &measure() const { return m_measure; }
    QDate day() const { return m_day; }

private:
    Verdict judged(AgencyId only) const;
    void judgeByReporting(Verdict &verdict, AgencyId only) const;
    void judgeByPercent(Verdict &verdict) const;
    bool judgeStart(Verdict &verdict) const;
    Verdict finished(Verdict verdict) const;
    const std::vector<AgencyId> &principals() const;
    std::vector<AgencyId> deciding(const Period &period, AgencyId only) const;

    const PlanBook &m_book;
    const Measure &m_measure;
    const LightRules &m_rules;
    QDate m_day;
    QDate m_start;
    QDate m_deadline; // by which timeliness is judged
    std::vector<Answer> m_answers;
    // found when they are asked for: what is owed needs neither of most measures
    mutable std::optional<std::vector<AgencyId>> m_principals;
    mutable std::optional<Standing> m_standing;
    mutable std::vector<std::pair<Period, std::vector<Answer>>> m_answersOf; // of periods due, once asked
};

/// The light of a measure on a day, by the default rule of docs/domain.md §2.3 and the facts dated up to it.
Verdict verdictOn(const PlanBook &book, const Measure &measure, QDate day);

/// The same as far as one agency is concerned: its own reports and percent decide, not those of others. State,
/// deadline and 受阻 are those of the measure.
Verdict verdictFor(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day);

/// The light of a task: the worst of its measures (red, yellow, green, none), the verdict of that measure; the
/// percent the mean over the measures that have one.
Verdict taskVerdict(const std::vector<const Verdict *> &measures, QDate day);
Verdict verdictOn(const PlanBook &book, const Task &task, QDate day);
/// The same over those measures that the agency answers for.
Verdict verdictFor(const PlanBook &book, const Task &task, AgencyId agency, QDate day);

} // namespace qd
