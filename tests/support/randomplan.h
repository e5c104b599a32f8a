// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

#include <QRandomGenerator>

namespace qd::test
{

/// How wild a made-up plan is.
struct RandomPlanSize {
    int mostTasks = 8;
    int longestText = 300; ///< characters of a measure or report, now and then ten times that
};

/// A plan of 2023 with everything that counting asks for: own parties of measures, parties from and until a
/// day, collectives with and without members, exemptions, a summarising agency, starts, deadlines that were
/// moved, removed tasks and measures, reports in several versions and review states, 已完成 and 受阻, acts of
/// the office. The same seed makes the same plan. Ids are from 1 in each table; the agencies are the same in
/// all plans.
class RandomPlan final
{
public:
    explicit RandomPlan(quint32 seed, const RandomPlanSize &size = {});

    PlanRows rows; ///< without agencies and digests
    std::vector<Progress> progress; ///< every version
    Period period; ///< to ask for
    QDate day; ///< to ask on

    static std::vector<Agency> agencies();
    static std::vector<Membership> memberships();

    /// With its agencies and digests, as a workspace would read it; with agencies of other names where they
    /// are given.
    PlanBook book(std::vector<Agency> named = agencies()) const;
    /// Of each measure and agency, as Workspace::latestProgress().
    std::vector<Progress> latest() const;

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return below(100) < percent; }
    QDate anyDay() { return QDate(2023, 1, 1).addDays(below(365)); }
    QString text(int longest);
    void addTask(int position);
    void addMeasure(const Task &task, int position);
    void addParties(TaskId task, MeasureId measure);
    void addReports(const Measure &measure);
    void addReport(const Measure &measure, AgencyId agency, const Period &of, int version);
    void addActs(const Measure &measure);

    QRandomGenerator m_random;
    RandomPlanSize m_size;
};

} // namespace qd::test
