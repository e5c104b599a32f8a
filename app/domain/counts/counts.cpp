// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/counts.h"

#include "base/reasons/paperreason.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Whether the light of the measure is that of each of its agencies too: nobody's reports decided about it.
bool isEverybodys(LightReason reason)
{
    return reason == LightReason::Finished || reason == LightReason::Overdue
        || reason == LightReason::ShouldHaveStarted || reason == LightReason::NotStartedLong;
}

class RoleCounter final
{
public:
    void beginTask() { m_ofTask.clear(); }

    void add(const std::vector<Answer> &answers)
    {
        m_ofMeasure.clear();
        for (const Answer &answer : answers) {
            if (answer.exempt)
                continue;
            hold({answer.agency.value, answer.role}, false);
            if (answer.through.isValid())
                hold({answer.through.value, answer.role}, true);
        }
    }

    AgencyCount &of(AgencyId agency) { return m_counts[agency.value]; }

    /// In official order.
    std::vector<AgencyCount> all(const AgencyRegister &agencies) const
    {
        std::vector<AgencyCount> list;
        for (const Agency *agency : agencies.inOrder()) {
            const auto found = m_counts.constFind(agency->id.value);
            if (found == m_counts.constEnd())
                continue;
            list.push_back(*found);
            list.back().agency = agency->id;
        }
        return list;
    }

private:
    using Held = std::pair<qint64, Role>;

    static bool takeIn(std::vector<Held> &list, const Held &held) ///< false: known already
    {
        if (std::find(list.begin(), list.end(), held) != list.end())
            return false;
        list.push_back(held);
        return true;
    }

    void hold(const Held &held, bool collective)
    {
        if (!takeIn(m_ofMeasure, held))
            return;
        AgencyCount &count = m_counts[held.first];
        ++count.measures[held.second];
        count.throughMembers = count.throughMembers || collective;
        if (takeIn(m_ofTask, held))
            ++count.tasks[held.second];
    }

    QHash<qint64, AgencyCount> m_counts;
    std::vector<Held> m_ofTask, m_ofMeasure; // short lists: a task has some twenty parties at most
};

class PlanCounter final
{
public:
    PlanCounter(const PlanBook &book, const Period &period, QDate day, const TaskFilter &filter)
        : m_book(book)
        , m_period(period)
        , m_day(day)
        , m_filter(filter)
        , m_all(filter.isEmpty())
    {
        m_near.dueWithinDays = book.rules().lights.nearDays;
        m_overdue.overdueOnly = true;
        m_open.withoutDeadline = true;
    }

    PlanCounts count()
    {
        QSet<SectionId> sections;
        for (const Task *task : m_book.tasks()) {
            if (!task->counted) {
                standBeside(*task);
                continue;
            }
            m_roles.beginTask();
            const size_t before = m_counts.measures.size();
            for (const Measure *measure : m_book.measuresOf(task->id))
                add(*measure);
            if (!m_all && m_counts.measures.size() == before)
                continue;
            ++m_counts.taskCount;
            if (m_book.section(task->sectionId))
                sections.insert(task->sectionId);
        }
        if (m_all)
            countGone();
        m_counts.sectionCount = static_cast<int>(sections.size());
        m_counts.agencies = m_roles.all(m_book.agencies());
        return std::move(m_counts);
    }

private:
    void standBeside(const Task &task)
    {
        const size_t before = m_counts.beside.size();
        for (const Measure *measure : m_book.measuresOf(task.id)) {
            const JudgedMeasure judged{measure, MeasureJudge(m_book, *measure, m_day).verdict()};
            if (m_all || matches(m_book, *measure, judged.verdict, m_filter, m_day))
                m_counts.beside.push_back(judged);
        }
        m_counts.besideTasks += m_counts.beside.size() > before ? 1 : 0;
    }

    void countGone()
    {
        for (const Measure *measure : m_book.measuresGone()) {
            if (const Task *task = m_book.task(measure->taskId); task && !task->counted)
                continue;
            m_counts.gone.push_back({measure, {}});
            addDuties(MeasureJudge(m_book, *measure, m_day));
        }
    }

    void add(const Measure &measure)
    {
        const MeasureJudge judge(m_book, measure, m_day);
        const JudgedMeasure judged{&measure, judge.verdict()};
        const Verdict &v = judged.verdict;
        if (!m_all && !matches(m_book, measure, v, m_filter, m_day))
            return;
        const auto listed
            = [&](const TaskFilter &filter) { return matches(m_book, measure, v, filter, m_day) ? 1 : 0; };
        ++m_counts.lights[v.light];
        ++m_counts.states[static_cast<size_t>(v.state)];
        m_counts.overdue += listed(m_overdue);
        m_counts.near += listed(m_near);
        m_counts.withoutDeadline += listed(m_open);
        m_counts.blocked += v.blocked && !isFinished(v.state) ? 1 : 0;
        addAgencies(judge, judged);
        m_counts.measures.push_back(judged);
    }

    void addAgencies(const MeasureJudge &judge, const JudgedMeasure &judged)
    {
        const auto &answers = judge.answers();
        m_roles.add(answers);
        const bool shared = isEverybodys(judged.verdict.reason);
        m_counted.clear();
        for (const Answer &answer : answers) {
            const bool again
                = std::find(m_counted.begin(), m_counted.end(), answer.agency) != m_counted.end();
            if (answer.exempt || again)
                continue;
            m_counted.push_back(answer.agency);
            const bool same = shared || answers.size() == 1;
            const Light light = same ? judged.verdict.light : judge.verdictFor(answer.agency).light;
            ++m_roles.of(answer.agency).lights[light];
        }
        addDuties(judge);
    }

    void addDuties(const MeasureJudge &judge)
    {
        for (const Duty &duty : dutiesWithin(judge, m_period)) {
            const DutyCount one{duty.reported ? 1 : 0, 1};
            m_roles.of(duty.agencyId).duties += one;
            m_counts.duties += one;
        }
    }

    const PlanBook &m_book;
    const Period m_period;
    const QDate m_day;
    const TaskFilter &m_filter;
    const bool m_all;
    TaskFilter m_near, m_overdue, m_open;
    RoleCounter m_roles;
    std::vector<AgencyId> m_counted;
    PlanCounts m_counts;
};

Error disagreement(const QString &what)
{
    return {ErrorCode::Invalid, PaperReason::TotalsDisagree, u"totals disagree: "_s + what, {{u"value"_s, what}}};
}

} // namespace

PlanCounts countPlan(const PlanBook &book, const Period &period, QDate day, const TaskFilter &filter)
{
    return PlanCounter(book, period, day, filter).count();
}

std::vector<JudgedMeasure> owingMeasures(const PlanCounts &counts)
{
    std::vector<JudgedMeasure> all = counts.measures;
    all.insert(all.end(), counts.gone.begin(), counts.gone.end());
    return all;
}

std::vector<AgencyCount> countRoles(const PlanBook &book, QDate day)
{
    RoleCounter counter;
    for (const Task *task : book.tasks()) {
        if (!task->counted)
            continue;
        counter.beginTask();
        for (const Measure *measure : book.measuresOf(task->id))
            counter.add(answersFor(book, *measure, day));
    }
    return counter.all(book.agencies());
}

Result<> reconcile(const PlanCounts &counts)
{
    const int measures = static_cast<int>(counts.measures.size());
    const auto differs = [](const QString &what, int parts, int whole) {
        return disagreement(u"%1 %2 ≠ %3"_s.arg(what).arg(parts).arg(whole));
    };
    if (counts.lights.total() != measures)
        return differs(u"举措灯色"_s, counts.lights.total(), measures);
    if (const int states = std::accumulate(counts.states.begin(), counts.states.end(), 0); states != measures)
        return differs(u"举措状态"_s, states, measures);
    DutyCount sum;
    for (const AgencyCount &agency : counts.agencies) {
        sum.due += agency.duties.due;
        sum.reported += agency.duties.reported;
        if (agency.lights.total() > measures)
            return differs(u"单位举措"_s, agency.lights.total(), measures);
    }
    if (sum.due != counts.duties.due)
        return differs(u"应报"_s, sum.due, counts.duties.due);
    if (sum.reported != counts.duties.reported)
        return differs(u"已报"_s, sum.reported, counts.duties.reported);
    if (counts.duties.reported > counts.duties.due)
        return differs(u"已报"_s, counts.duties.reported, counts.duties.due);
    return {};
}

std::vector<int> shares(const std::vector<int> &parts)
{
    const qint64 whole = std::accumulate(parts.begin(), parts.end(), qint64{0});
    std::vector<int> out(parts.size(), 0);
    if (whole == 0)
        return out;
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t{0});
    int left = 1000;
    for (size_t i = 0; i < parts.size(); ++i) {
        out[i] = static_cast<int>(qint64{parts[i]} * 1000 / whole);
        left -= out[i];
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return qint64{parts[a]} * 1000 % whole > qint64{parts[b]} * 1000 % whole;
    });
    for (size_t i = 0; left > 0; ++i, --left)
        ++out[order[i % order.size()]];
    return out;
}

QString tenths(int value)
{
    return u"%1.%2"_s.arg(value / 10).arg(value % 10);
}

} // namespace qd
