// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

/// Builds a small PlanBook in memory, without a database: `BookBuilder b; auto t = b.task("…"); …; b.book()`.
class BookBuilder final
{
public:
    explicit BookBuilder(int year = 2023)
    {
        m_rows.plan.id = {1};
        m_rows.plan.year = year;
        m_rows.plan.title = QStringLiteral("质量工作要点");
        m_rows.sections.push_back({{1}, {1}, 0, QStringLiteral("一"), QStringLiteral("夯实基础")});
    }

    qd::SectionId section(const QString &number, const QString &title)
    {
        const auto n = static_cast<qint64>(m_rows.sections.size());
        m_rows.sections.push_back({{n + 1}, {1}, static_cast<int>(n), number, title});
        return {n + 1};
    }

    qd::TaskId task(const QString &number, const QString &title, qd::SectionId section = {1})
    {
        qd::Task task;
        task.id = {static_cast<qint64>(m_rows.tasks.size()) + 1};
        task.planId = {1};
        task.sectionId = section;
        task.position = static_cast<int>(m_rows.tasks.size());
        task.number = number;
        task.title = title;
        m_rows.tasks.push_back(task);
        return task.id;
    }

    qd::MeasureId measure(qd::TaskId task, const QString &text, QDate deadline = {})
    {
        qd::Measure measure;
        measure.id = {static_cast<qint64>(m_rows.measures.size()) + 1};
        measure.taskId = task;
        measure.position = static_cast<int>(m_rows.measures.size());
        measure.text = text;
        measure.deadlineDate = deadline;
        measure.deadlinePhrase = deadline.isValid() ? deadline.toString(Qt::ISODate) : QString();
        m_rows.measures.push_back(measure);
        return measure.id;
    }

    qd::AgencyId agency(const QString &name, qd::AgencyKind kind = qd::AgencyKind::Department)
    {
        qd::Agency agency;
        agency.id = {static_cast<qint64>(m_agencies.size()) + 1};
        agency.shortName = name;
        agency.fullName = name;
        agency.kind = kind;
        agency.officialOrder = static_cast<int>(m_agencies.size());
        m_agencies.push_back(agency);
        return agency.id;
    }

    void alias(qd::AgencyId agency, const QString &name)
    {
        m_aliases.push_back({{static_cast<qint64>(m_aliases.size()) + 1}, agency, name, {}});
    }

    void member(qd::AgencyId collective, qd::AgencyId agency, QDate from = {}, QDate until = {})
    {
        m_memberships.push_back(
            {{static_cast<qint64>(m_memberships.size()) + 1}, collective, agency, from, until});
    }

    void party(qd::TaskId task, qd::AgencyId agency, qd::Role role, qd::MeasureId measure = {})
    {
        qd::Party party;
        party.id = {static_cast<qint64>(m_rows.parties.size()) + 1};
        party.taskId = task;
        party.measureId = measure;
        party.agencyId = agency;
        party.role = role;
        party.position = static_cast<int>(m_rows.parties.size());
        m_rows.parties.push_back(party);
    }

    void exempt(qd::MeasureId measure, qd::AgencyId agency)
    {
        m_rows.exemptions.push_back({{static_cast<qint64>(m_rows.exemptions.size()) + 1}, measure, agency});
    }

    qd::ProgressDigest &report(
        qd::MeasureId measure, qd::AgencyId agency, const QString &period, std::optional<int> percent = {})
    {
        qd::ProgressDigest digest;
        digest.id = {static_cast<qint64>(m_rows.progress.size()) + 1};
        digest.measureId = measure;
        digest.agencyId = agency;
        digest.period = *qd::Period::parse(period);
        digest.percent = percent;
        m_rows.progress.push_back(digest);
        return m_rows.progress.back();
    }

    qd::ProgressDigest &doneReport(qd::MeasureId measure, qd::AgencyId agency, const QString &period, QDate doneOn)
    {
        qd::ProgressDigest &digest = report(measure, agency, period);
        digest.state = qd::WorkState::Done;
        digest.countsFrom = doneOn;
        return digest;
    }

    /// The office set a state on a day.
    qd::Act &setState(qd::MeasureId measure, qd::WorkState state, QDate on, const QString &basis = {})
    {
        qd::Act &row = act(measure, qd::ActKind::State, on);
        row.state = state;
        row.basis = basis;
        return row;
    }
    void setBlocked(qd::MeasureId measure, bool blocked, QDate on, const QString &reason = {})
    {
        qd::Act &row = act(measure, qd::ActKind::Blocked, on);
        row.blocked = blocked;
        row.basis = reason;
    }
    void moveDeadline(qd::MeasureId measure, QDate to, QDate on)
    {
        qd::Act &row = act(measure, qd::ActKind::Deadline, on);
        row.deadlineDate = to;
        row.deadlinePhrase = to.toString(Qt::ISODate);
    }

    /// Any act, about the plan where no measure is given; its other fields are the caller's to fill in.
    qd::Act &addAct(qd::ActKind kind, QDate on, qd::MeasureId measure = {})
    {
        if (measure.isValid())
            return act(measure, kind, on);
        qd::Act row;
        row.id = {static_cast<qint64>(m_rows.acts.size()) + 1};
        row.planId = m_rows.plan.id;
        row.kind = kind;
        row.onDay = on;
        m_rows.acts.push_back(row);
        return m_rows.acts.back();
    }

    void blockedReason(qd::ProgressId report, const QString &reason)
    {
        m_rows.blockedReasons.insert(report.value, reason);
    }
    /// From the day on, null: from the beginning; of the plan where neither task nor measure is given.
    qd::ReportingCycle &cycle(qd::Cycle cycle, QDate from = {}, qd::TaskId task = {}, qd::MeasureId measure = {})
    {
        qd::ReportingCycle row;
        row.id = {static_cast<qint64>(m_rows.cycles.size()) + 1};
        row.planId = m_rows.plan.id;
        row.taskId = task;
        row.measureId = measure;
        row.cycle = cycle;
        row.fromDay = from;
        m_rows.cycles.push_back(row);
        return m_rows.cycles.back();
    }
    void reportingDay(const qd::Period &period, QDate day)
    {
        m_rows.reportingDays.push_back(
            {{static_cast<qint64>(m_rows.reportingDays.size()) + 1}, m_rows.plan.id, period, day});
    }
    void milestone(qd::MeasureId measure, QDate day, const QString &text = QStringLiteral("节点"))
    {
        const auto n = static_cast<qint64>(m_rows.milestones.size());
        m_rows.milestones.push_back({{n + 1}, measure, static_cast<int>(n), text, {}, day});
    }
    void calendarDay(QDate day, bool works)
    {
        m_rows.calendar.push_back({{static_cast<qint64>(m_rows.calendar.size()) + 1}, day, works, {}});
    }
    qd::Plan &plan() { return m_rows.plan; }
    qd::OfficeRules &rules() { return m_rows.rules; }
    std::vector<qd::Party> &parties() { return m_rows.parties; }
    void formerName(qd::AgencyId agency, const QString &name, QDate until)
    {
        alias(agency, name);
        m_aliases.back().untilDate = until;
    }

    void openDoubt(qd::OpenDoubt point)
    {
        point.id = {static_cast<qint64>(m_rows.openDoubts.size()) + 1};
        point.planId = {1};
        m_rows.openDoubts.push_back(point);
    }

    qd::Measure &measureRow(qd::MeasureId id) { return m_rows.measures[static_cast<size_t>(id.value - 1)]; }
    qd::Agency &agencyRow(qd::AgencyId id) { return m_agencies[static_cast<size_t>(id.value - 1)]; }
    qd::Task &taskRow(qd::TaskId id) { return m_rows.tasks[static_cast<size_t>(id.value - 1)]; }
    qd::Section &sectionRow(qd::SectionId id) { return m_rows.sections[static_cast<size_t>(id.value - 1)]; }

    qd::PlanBook book() const
    {
        qd::PlanRows rows = m_rows;
        rows.agencies = qd::AgencyRegister(m_agencies, m_aliases, m_memberships);
        return qd::PlanBook(std::move(rows));
    }

private:
    qd::Act &act(qd::MeasureId measure, qd::ActKind kind, QDate on)
    {
        qd::Act row;
        row.id = {static_cast<qint64>(m_rows.acts.size()) + 1};
        row.planId = m_rows.plan.id;
        row.taskId = measureRow(measure).taskId;
        row.measureId = measure;
        row.kind = kind;
        row.onDay = on;
        m_rows.acts.push_back(row);
        return m_rows.acts.back();
    }

    qd::PlanRows m_rows;
    std::vector<qd::Agency> m_agencies;
    std::vector<qd::Alias> m_aliases;
    std::vector<qd::Membership> m_memberships;
};
