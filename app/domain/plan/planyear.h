// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

// What follows from the year of a plan: the day its state is shown for, and the period its reporting begins with.
namespace qd
{

struct Plan;
class PlanBook;

/// The day a plan is judged by when nobody says another: the earlier of today and 31 December of its year. A plan
/// whose year is over is shown as it stood then.
QDate shownDay(const Plan &plan, QDate today);

/// Periods that begin behind this day owe nothing and judge nothing: 31 December of the plan's year, or the deadline
/// where that is later (null: there is none).
QDate lastDayAsked(const Plan &plan, QDate deadline);

/// The default reference day and period of a report (docs/commandline.md §3): --as-of, else the earlier of
/// today and the period's last day; the latest period with a report in it, else the one that contains the
/// day, clamped to the plan's year.
Period defaultPeriod(const PlanBook &book, QDate today);
/// The period that contains the day, of the cycle that the plan is reported by then, clamped to the plan's year.
Period currentPeriod(const PlanBook &book, QDate day);
QDate defaultAsOf(const Period &period, QDate today);

/// The date of a document as it states it, else as its signature or its head says it; the last one where there are several. Null when
/// none was found.
QDate documentDate(const Proposal &proposal);

/// From when a changed document holds for a plan: from its own date, where it states a later one than the plan; else from today.
/// Never after the last day the plan is shown for. Null on the day the plan itself was imported: then a document of no later date
/// corrects it.
QDate dayOfUpdate(const Plan &plan, const Proposal &proposal, QDate today);

/// 起报期 where the office names none: the period with the document's date, without one that of the day of import,
/// either only where it lies in the plan's year, else the year's first.
Period defaultFirstPeriod(int year, Cycle cycle, QDate documentDate, QDate today);

} // namespace qd
