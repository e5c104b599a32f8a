// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planbook.h"

namespace qd
{

/// The numbers of the default light rule (domain.md §2); all of them settings.
struct LightRules {
    int yellowBehind = 10; ///< points behind expected from which yellow
    int redBehind = 30; ///< points behind expected beyond which red
    int nearDays = 7; ///< due within so many days: at least yellow
    int redNotStartedMonths = 3; ///< months past the planned start and still 未启动: red
    int redMissed = 2; ///< due periods without a report from which red
};

/// Why a light is what it is. Sentence in texts/verdicttext.
enum class LightReason {
    NotYetStarted, ///< not to be started yet, nothing due: no light
    NothingDue, ///< no deadline and percent, and no period ended yet: no light
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

/// Computed, never stored.
struct Verdict {
    WorkState state = WorkState::NotStarted;
    Timeliness timeliness = Timeliness::None;
    Light light = Light::None;
    LightReason reason = LightReason::NothingDue;
    int days = 0; ///< overdue by / late by / left, as the reason says
    int missed = 0; ///< due periods without a report, for MissedOne/MissedMore
    std::optional<int> percent; ///< that decided
    std::optional<int> expected; ///< share of start…deadline elapsed, percent
    bool blocked = false;
    QDate finishedOn; ///< for Finished
};

/// The light of a measure on a day, by the default rule of domain.md §2.
Verdict verdictOn(const PlanBook &book, const Measure &measure, const LightRules &rules, QDate today);

/// The light of a task: the worst of its measures (red, yellow, green, none); the verdict of that measure.
Verdict verdictOn(const PlanBook &book, const Task &task, const LightRules &rules, QDate today);

/// Percent of a measure: the lowest of its principals' latest reports that state one; nothing when none does.
std::optional<int> percentOf(const PlanBook &book, const Measure &measure, QDate day);

/// Percent of a task: mean over its measures that have one.
std::optional<int> percentOf(const PlanBook &book, const Task &task, QDate day);

} // namespace qd
