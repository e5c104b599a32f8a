// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

// What holds on a day follows from facts dated up to that day, never from the day they were typed:
// - a report counts from the first day of its period; one that says finished from the day of completion,
// - an act of the office from its own day.
// Of two reports of an agency the later period counts. Facts after the day do not exist for it.
namespace qd
{

/// How a measure stands on a day.
struct Standing {
    WorkState state = WorkState::NotStarted;
    QDate since; ///< the day it was finished, or of the office's act; null when a report tells no day
    QString basis; ///< of the office's act, or the period (its key) of the report that says so; empty: no fact
    QString by; ///< who entered the act; empty where reports say so
    bool blocked = false; ///< 受阻
    QString blockedReason;
};

/// The newest report of the agency on the measure that counts on the day; nullptr when there is none.
const ProgressDigest *latestReport(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day);

/// By the reports of the principals and the acts of the office, the later fact before the earlier. On one day the
/// office's word holds; 未启动 set by the office yields to a report of the same period. 已销号 is the office's alone: no
/// report takes it back. 已调整 ends with the day on which reports say that all is finished.
Standing standingOf(const PlanBook &book, const Measure &measure, QDate day);
/// For who knows the principals of that day already (domain/plan/answer.h).
Standing standingOf(
    const PlanBook &book, const Measure &measure, const std::vector<AgencyId> &principals, QDate day);

/// The state of a task: finished when all its measures are, begun when one is; a closed-out task needs all closed.
WorkState stateOf(const PlanBook &book, const Task &task, QDate day);

/// Percent of a measure: the lowest of its principals' newest reports that state one; nothing when none does.
std::optional<int> percentOf(
    const PlanBook &book, const Measure &measure, const std::vector<AgencyId> &principals, QDate day);
/// The same by the reports of one agency.
std::optional<int> percentOf(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day);

} // namespace qd
