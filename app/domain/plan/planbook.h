// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/actindex.h"
#include "domain/plan/agencyregister.h"
#include "domain/plan/cycletable.h"
#include "domain/plan/reportversions.h"
#include "domain/plan/rules.h"
#include "domain/plan/workdays.h"
#include "domain/records/change.h"
#include "domain/records/records.h"

#include <QHash>

#include <memory>
#include <vector>

namespace qd
{

/// A day after every fact: what holds in the end, for those who change it.
inline constexpr QDate endOfTime = QDate::fromJulianDay(5373484); // 9999-12-31

/// What a PlanBook is built from.
struct PlanRows {
    Plan plan;
    std::vector<Section> sections;
    std::vector<Task> tasks;
    std::vector<Measure> measures;
    std::vector<Party> parties;
    std::vector<Exemption> exemptions;
    std::vector<ProgressDigest> progress; ///< every version, in any order
    std::vector<OpenDoubt> openDoubts; ///< the settled ones too
    std::vector<Act> acts;
    std::vector<ReportingCycle> cycles;
    std::vector<ReportingDay> reportingDays;
    std::vector<Milestone> milestones;
    std::vector<CalendarDay> calendar;
    QHash<qint64, QString> blockedReasons; ///< of reports that say 受阻, by their id
    OfficeRules rules;
    AgencyRegister agencies;
    qint64 auditEntry = 0; ///< the newest entry of the audit when they were read
};

/// One plan with everything that hangs on it, in memory: the common input of the window's models, of the
/// command line's lists and of every report, so that screen and paper count alike. Loaded once through the
/// Workspace, then kept up to date by apply(). Removed tasks and measures are not listed. What changes with
/// time is asked as of a day; the rules on top of it are in answer.h, standing.h, duty.h and verdict.h.
/// Without it each page would query and count for itself. Copyable, so that a worker thread can compose a
/// report from its own copy.
class PlanBook final
{
public:
    PlanBook() = default;
    explicit PlanBook(PlanRows rows);

    const Plan &plan() const { return m_rows.plan; }
    const AgencyRegister &agencies() const { return m_rows.agencies; }
    const OfficeRules &rules() const { return m_rows.rules; }
    /// 起报期: the plan's own, else the first of its year.
    Period firstPeriod() const;
    qint64 auditEntry() const { return m_rows.auditEntry; } ///< up to which it was read from the database

    const Section *section(SectionId id) const;
    const Task *task(TaskId id) const; ///< also of removed ones
    const Measure *measure(MeasureId id) const; ///< also of removed ones

    std::vector<const Section *> sections() const; ///< in order
    std::vector<const Task *> tasks() const; ///< in document order
    std::vector<const Task *> tasksOf(SectionId id) const; ///< in order
    std::vector<const Measure *> measuresOf(TaskId id) const; ///< in order
    std::vector<const Measure *> measures() const; ///< in document order

    /// From 1 within its task, as `--task N.m` counts; 0 when unknown or removed.
    int placeOf(const Measure &measure) const;
    /// What it is called in lists: the number of its task, and its own place where the task has several: (四)2.
    QString numberOf(const Measure &measure) const;
    /// `--task N`: by ordinal from 1 in document order among the tasks not removed; nullptr when there is
    /// none.
    const Task *taskByOrdinal(int ordinal) const;
    int ordinalOf(TaskId id) const { return m_ordinal.value(id.value); } ///< from 1; 0 when unknown or removed

    /// Printed on the task itself and valid on the day, in printed order.
    std::vector<const Party *> partiesOf(TaskId id, QDate day) const;
    /// Printed on the measure; empty when it has none of its own on that day.
    std::vector<const Party *> ownPartiesOf(MeasureId id, QDate day) const;
    /// Who is printed for a measure: its own parties when it has any, else those of its task.
    std::vector<const Party *> partiesOn(MeasureId id, QDate day) const;
    /// All parties of a task and its measures, each agency × role once, task's own first: what a table
    /// prints.
    std::vector<const Party *> allPartiesOf(TaskId id, QDate day) const;
    bool isExempt(MeasureId measure, AgencyId agency) const { return exemption(measure, agency) != nullptr; }
    const Exemption *exemption(MeasureId measure, AgencyId agency) const;

    /// The newest version that counts (reviewrules.h) of every report on the measure, oldest period first.
    const std::vector<ProgressDigest> &progressOf(MeasureId id) const { return m_reports.countingOf(id); }
    const ProgressDigest *progressOf(MeasureId id, AgencyId agency, const Period &period) const
    {
        return m_reports.countingOf(id, agency, period);
    }
    /// The newest version whether it counts or not: a draft, one that was returned. nullptr when there is none.
    const ProgressDigest *newestVersionOf(MeasureId id, AgencyId agency, const Period &period) const
    {
        return m_reports.newestOf(id, agency, period);
    }
    /// The newest version that is in, whether it counts or waits for review (enums.h, isHandedIn). nullptr: nothing is in.
    const ProgressDigest *handedInOf(MeasureId id, AgencyId agency, const Period &period) const
    {
        return m_reports.handedInOf(id, agency, period);
    }
    /// Every version of every report on the measure, in no order.
    std::vector<const ProgressDigest *> allVersionsOf(MeasureId id) const { return m_reports.allOf(id); }
    /// All versions of that report, oldest first.
    std::vector<const ProgressDigest *> versionsOf(MeasureId id, AgencyId agency, const Period &period) const
    {
        return m_reports.versionsOf(id, agency, period);
    }
    /// 存在问题 of a report that says 受阻; empty for others.
    QString blockedReasonOf(ProgressId id) const { return m_rows.blockedReasons.value(id.value); }
    /// The doubts of the import that still wait for the clerk, the weightiest first. Those of removed tasks
    /// do not.
    std::vector<const OpenDoubt *> openDoubts() const;
    /// All of them, settled or not, by id.
    const std::vector<OpenDoubt> &allOpenDoubts() const { return m_rows.openDoubts; }

    /// The latest period with a report in it; invalid when there is none.
    Period latestPeriod() const { return m_reports.latestPeriod(); }

    /// The acts of the office about the measure, oldest day first.
    std::vector<const Act *> actsOn(MeasureId id) const { return m_acts.on(m_rows.acts, id); }
    bool hasActs(MeasureId id) const { return m_acts.hasAny(id); }
    /// The same about the task as a whole, those about its measures not among them.
    std::vector<const Act *> actsOn(TaskId id) const { return m_acts.on(m_rows.acts, id); }
    /// All of the plan, oldest day first, those about no task too.
    std::vector<const Act *> acts() const { return m_acts.all(m_rows.acts); }
    const Act *act(ActId id) const;
    /// Those that follow it (Act::followsId), oldest day first.
    std::vector<const Act *> actsAfter(ActId id) const { return m_acts.after(m_rows.acts, id); }

    const std::vector<ReportingCycle> &cycles() const { return m_rows.cycles; } ///< by id
    const std::vector<ReportingDay> &reportingDays() const { return m_rows.reportingDays; }
    const CycleTable &cycleTable() const { return m_cycles; } ///< the same, to be asked for a day
    const std::vector<CalendarDay> &calendar() const { return m_rows.calendar; } ///< in no order
    const WorkDays &workDays() const { return m_workDays; } ///< what follows from it
    std::vector<const Milestone *> milestonesOf(MeasureId id) const; ///< in order

    /// The plan as it was on the day, of a book that knows all: tasks and measures that came later or had gone are removed, texts that were adjusted
    /// since read as they did. The same book where nothing of that kind happened. Everything else is asked as of a day anyway.
    /// What is counted, listed or printed as of a day is asked of this; forms that change the plan take the book itself.
    PlanBook onDay(QDate day) const;
    /// Whether onDay() would be another one; of one that was made for that day it would not.
    bool wasDifferentOn(QDate day) const;
    /// Of a book of onDay(): what had left the plan by that day, and may owe reports of periods before. In document order.
    std::vector<const Measure *> measuresGone() const;
    bool isGone(MeasureId id) const { return m_gone.contains(id); }
    /// By which deadline timeliness is judged, whatever the office's rule: a paper chooses for itself.
    void judgeBy(DeadlineBasis basis) { m_rows.rules.deadlineBasis = basis; }

    /// 完成时限 that holds for the measure on the day: its own, else the task's, each as the office last changed it. A stretch
    /// such as 10个工作日内 has its day where a start is known: that of the measure or task, else the day it came into the plan.
    Deadline deadlineOf(const Measure &measure, QDate day) const;
    /// The task's own.
    Deadline deadlineOf(const Task &task, QDate day) const;
    /// Its own start, else the task's, else the later of 1 January of the plan's year and the first day of
    /// the first reporting period (docs/domain.md §2.3); never before it came into the plan.
    QDate startOf(const Measure &measure) const;
    /// The day from which it is part of the plan, and the last one; null: from the beginning, to the end.
    QDate inPlanFrom(const Measure &measure) const;
    QDate inPlanUntil(const Measure &measure) const;

    /// Brings the book up to date; false when the change concerns another plan or nothing kept here.
    bool apply(const Change &change);
    /// The same of a whole operation, at the cost of one change.
    bool apply(const ChangeSet &set);

private:
    enum class Applied { No, Yes, IndexStale };
    Applied applyRows(const Change &change);
    void index();
    void indexDays();
    void takeBlockedReason(const Change &change);
    void applySetting(const Change &change);

    PlanRows m_rows;
    QHash<qint64, qsizetype> m_sectionAt, m_taskAt, m_measureAt; // id -> place in m_rows
    QHash<qint64, std::vector<qsizetype>> m_tasksOf, m_measuresOf; // parent id -> places in order
    QHash<qint64, std::vector<qsizetype>> m_taskParties, m_measureParties;
    QHash<qint64, std::vector<qsizetype>> m_exemptionsOf; // measure id -> places
    ActIndex m_acts;
    QHash<qint64, std::vector<qsizetype>> m_milestonesOf; // measure id -> places in order
    ReportVersions m_reports;
    QHash<qint64, int> m_ordinal; // task id -> from 1
    std::vector<qsizetype> m_taskOrder;
    CycleTable m_cycles;
    WorkDays m_workDays;
    QSet<MeasureId> m_gone; // of onDay()
    QDate m_onDay; // the day it was asked for; null: it knows all
};

} // namespace qd
