// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace qd
{

// When reports are owed, and which days the office works.

/// 填报周期: how often agencies report from a day on, for the plan, a task or a measure; the narrowest that is in force holds.
/// A period is owed when its cycle is in force on its last day, so that a change never touches what was owed before.
struct ReportingCycle {
    ReportingCycleId id;
    PlanId planId;
    TaskId taskId; ///< 0: of the whole plan
    MeasureId measureId; ///< 0: of the whole task or plan
    Cycle cycle = Cycle::Quarter;
    bool atMilestones = false; ///< 形象进度: only months in which a Milestone lies; `cycle` is Month then
    int dueDay = 0; ///< 每月28日前: the day of the month by which; 0 = the last
    int dueMonth = 0; ///< in the last month of the period (0) or so many months after it
    QDate fromDay; ///< null = from the beginning
    QString basis;
};
// clang-format off
template <>
struct RecordTraits<ReportingCycle> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &ReportingCycle::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &ReportingCycle::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"task_id", &ReportingCycle::taskId, QT_TRANSLATE_NOOP("qd::FieldWords", "Task")},
            Field{"measure_id", &ReportingCycle::measureId, QT_TRANSLATE_NOOP("qd::FieldWords", "Measure")},
            Field{"cycle", &ReportingCycle::cycle, QT_TRANSLATE_NOOP("qd::FieldWords", "Reporting cycle")},
            Field{"at_milestones", &ReportingCycle::atMilestones, QT_TRANSLATE_NOOP("qd::FieldWords", "At milestones")},
            Field{"due_day", &ReportingCycle::dueDay, QT_TRANSLATE_NOOP("qd::FieldWords", "Day of the month")},
            Field{"due_month", &ReportingCycle::dueMonth, QT_TRANSLATE_NOOP("qd::FieldWords", "Months after")},
            Field{"from_day", &ReportingCycle::fromDay, QT_TRANSLATE_NOOP("qd::FieldWords", "From")},
            Field{"basis", &ReportingCycle::basis, QT_TRANSLATE_NOOP("qd::FieldWords", "Basis")});
    }
};
// clang-format on

/// 报送截止: the day that the office set for the reports of one period, in place of the one that follows from the cycle.
struct ReportingDay {
    ReportingDayId id;
    PlanId planId;
    Period period;
    QDate day;
};
// clang-format off
template <>
struct RecordTraits<ReportingDay> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &ReportingDay::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &ReportingDay::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"period", &ReportingDay::period, QT_TRANSLATE_NOOP("qd::FieldWords", "Period")},
            Field{"day", &ReportingDay::day, QT_TRANSLATE_NOOP("qd::FieldWords", "Day")});
    }
};
// clang-format on

/// PeriodMalformed, DateMalformed where one is missing; DueBeforePeriod for a day before the period begins.
std::optional<Error> faultOf(const ReportingDay &row);

/// 形象进度: a step of a measure with a day of its own (①②③ lines).
struct Milestone {
    MilestoneId id;
    MeasureId measureId;
    int position = 0; ///< from 0 within the measure
    QString text;
    QString deadlinePhrase;
    QDate deadlineDate;
};
// clang-format off
template <>
struct RecordTraits<Milestone> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Milestone::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"measure_id", &Milestone::measureId, QT_TRANSLATE_NOOP("qd::FieldWords", "Measure")},
            Field{"position", &Milestone::position, QT_TRANSLATE_NOOP("qd::FieldWords", "Position")},
            Field{"text", &Milestone::text, QT_TRANSLATE_NOOP("qd::FieldWords", "Text")},
            Field{"deadline_phrase", &Milestone::deadlinePhrase, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline")},
            Field{"deadline_date", &Milestone::deadlineDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline day")});
    }
};
// clang-format on

/// 工作日历: a day on which the office works or not against what its weekday says: 国庆节, 调休上班. Where the table has no
/// day of a year, weekends are all that is known of it.
struct CalendarDay {
    CalendarDayId id;
    QDate day; ///< each once
    bool works = false;
    QString name; ///< 国庆节; may be empty
};
// clang-format off
template <>
struct RecordTraits<CalendarDay> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &CalendarDay::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"day", &CalendarDay::day, QT_TRANSLATE_NOOP("qd::FieldWords", "Day")},
            Field{"works", &CalendarDay::works, QT_TRANSLATE_NOOP("qd::FieldWords", "Working day")},
            Field{"name", &CalendarDay::name, QT_TRANSLATE_NOOP("qd::FieldWords", "Name")});
    }
};
// clang-format on

/// DateMalformed where it has no day.
std::optional<Error> faultOf(const CalendarDay &row);

/// 本办日程: a date of the office's own that stands in the calendar of the year (质量月启动仪式).
struct OfficeDate {
    OfficeDateId id;
    QDate day;
    QString text;
};
// clang-format off
template <>
struct RecordTraits<OfficeDate> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &OfficeDate::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"day", &OfficeDate::day, QT_TRANSLATE_NOOP("qd::FieldWords", "Day")},
            Field{"text", &OfficeDate::text, QT_TRANSLATE_NOOP("qd::FieldWords", "Text")});
    }
};
// clang-format on

} // namespace qd
