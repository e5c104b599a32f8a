// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/agencywork.h"

#include <QHash>

#include <algorithm>

namespace qd
{
namespace
{

class WorkGatherer final
{
public:
    WorkGatherer(const PlanBook &book, const Period &period, QDate day, const TaskFilter &filter)
        : m_book(book)
        , m_period(period)
        , m_day(day)
        , m_filter(filter)
        , m_only(filter.agency)
    {
        m_filter.agency = {}; // an exempt agency is named, too
    }

    std::vector<AgencyWork> gather()
    {
        for (const Measure *measure : m_book.measures())
            add(*measure);
        std::vector<AgencyWork> list;
        for (const Agency *agency : m_book.agencies().inOrder()) {
            const auto found = m_works.find(agency->id);
            if (found == m_works.end())
                continue;
            list.push_back(std::move(*found));
            list.back().agency = agency->id;
        }
        return list;
    }

private:
    bool isCounted(const Measure &measure) const
    {
        const Task *task = m_book.task(measure.taskId);
        return !task || task->counted;
    }

    bool wanted(AgencyId agency) const { return agency.isValid() && (!m_only.isValid() || agency == m_only); }

    void add(const Measure &measure)
    {
        const MeasureJudge judge(m_book, measure, m_day);
        const auto &answers = judge.answers();
        const bool concerns = std::any_of(answers.begin(), answers.end(),
            [&](const Answer &answer) { return wanted(answer.agency) || wanted(answer.through); });
        if (!concerns)
            return;
        const Verdict verdict = judge.verdict();
        if (!matches(m_book, measure, verdict, m_filter, m_day))
            return;
        const auto duties = dutiesWithin(judge, m_period);
        for (const Answer &answer : answers) {
            if (wanted(answer.agency))
                addOwn(judge, answer, duties);
            if (wanted(answer.through))
                addThrough(verdict, measure, answer, duties);
        }
    }

    void addOwn(const MeasureJudge &judge, const Answer &answer, const std::vector<Duty> &duties)
    {
        AgencyWork &work = m_works[answer.agency];
        if (answer.exempt) {
            addExempt(work, judge.measure());
            return;
        }
        AgencyItem item{&judge.measure(), answer.role, answer.through, judge.verdictFor(answer.agency), {},
            isCounted(judge.measure())};
        for (const Duty &duty : duties) {
            if (duty.agencyId == answer.agency && duty.role == answer.role)
                item.duties += {duty.reported ? 1 : 0, 1};
        }
        work.items.push_back(std::move(item));
    }

    /// A collective stands once for each role, whichever of its members brings it in.
    void addThrough(
        const Verdict &verdict, const Measure &measure, const Answer &answer, const std::vector<Duty> &duties)
    {
        AgencyWork &work = m_works[answer.through];
        work.throughMembers = true;
        if (answer.exempt)
            return;
        const bool known = std::any_of(work.items.rbegin(), work.items.rend(),
            [&](const AgencyItem &item) { return item.measure == &measure && item.role == answer.role; });
        if (known)
            return;
        AgencyItem item{&measure, answer.role, {}, verdict, {}, isCounted(measure)};
        for (const Duty &duty : duties) {
            if (duty.through == answer.through && duty.role == answer.role)
                item.duties += {duty.reported ? 1 : 0, 1};
        }
        work.items.push_back(std::move(item));
    }

    static void addExempt(AgencyWork &work, const Measure &measure)
    {
        if (work.exempt.empty() || work.exempt.back() != &measure)
            work.exempt.push_back(&measure);
    }

    const PlanBook &m_book;
    const Period m_period;
    const QDate m_day;
    TaskFilter m_filter;
    const AgencyId m_only;
    QHash<AgencyId, AgencyWork> m_works;
};

} // namespace

std::vector<AgencyWork> agencyWork(
    const PlanBook &book, const Period &period, QDate day, const TaskFilter &filter)
{
    return WorkGatherer(book, period, day, filter).gather();
}

} // namespace qd
