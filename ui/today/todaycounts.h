// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "domain/counts/deskwork.h"
#include "domain/proposal/proposal.h"

#include <array>
#include <vector>

// What the Today page says, as plain data: computed from the book by the same rules as every list and report.
namespace qd
{

/// One line of 需要处理: an unfinished measure that is overdue, near its deadline, blocked, red or yellow.
struct TodayItem {
    qint64 id = 0; ///< of the measure
    TaskId taskId;
    QString number; ///< (四)2: of the task, and of the measure where there are several
    QString text; ///< the measure, or the task's title where it has only one
    QString parties; ///< who decides: leads, else the summarising agency, else all; short names
    AgencyId firstParty;
    Deadline deadline;
    Verdict verdict;
    int rank = 0; ///< in order of urgency, from 0
};

/// One agency's line of 各单位本期情况.
struct TodayAgency {
    qint64 id = 0;
    int rank = 0; ///< official order, from 0
    QString name;
    QString liaison; ///< 联络员
    QString phone;
    int leads = 0; ///< measures it leads, itself or through a collective
    DutyCount reports; ///< of the period
    LightCount lights; ///< measures it answers for, as far as it is concerned
};

/// One line of 待确认: a doubt the import left open.
struct TodayPoint {
    qint64 id = 0;
    int rank = 0; ///< the weightiest first, from 0
    int place = 0; ///< of the task in the plan, from 1; 0: about the whole
    TaskId taskId;
    MeasureId measureId; ///< whose deadline was not read; none when it is the task's
    AgencyId agencyId; ///< of the name in question, where it is one of the register
    QString task; ///< number and title; empty when it is about the whole
    Doubt doubt; ///< what texts/intaketext puts into words
};

struct TodayCounts {
    int measures = 0;
    int overdue = 0;
    int dueSoon = 0; ///< unfinished and due within rules.nearDays
    int withoutDeadline = 0;
    int agenciesMissing = 0; ///< agencies that still owe a report of the period
    DutyCount reports;
    LightCount lights; ///< measures
    DeskWork work; ///< what waits besides
    std::vector<TodayItem> items; ///< by urgency
    std::vector<TodayPoint> points; ///< by weight
    std::vector<TodayAgency> agencies; ///< in official order, those that owe or lead something
};

/// Pure; 10,000 measures take well under 100 ms in a release build, a worker thread may do it on a copy of
/// the book.
TodayCounts countToday(const PlanBook &book, const Period &period, QDate day);

} // namespace qd
