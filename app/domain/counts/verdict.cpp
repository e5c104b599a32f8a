// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/verdict.h"

#include "domain/counts/owedperiods.h"
#include "domain/plan/deadlines.h"
#include "domain/plan/planyear.h"

#include <algorithm>

namespace qd
{
namespace
{

std::vector<AgencyId> lackingIn(
    const PlanBook &book, const Measure &measure, const Period &period, std::vector<AgencyId> agencies)
{
    std::erase_if(agencies,
        [&](AgencyId agency) { return book.handedInOf(measure.id, agency, period) != nullptr; });
    return agencies;
}

int elapsedPercent(QDate start, QDate deadline, QDate today)
{
    const qint64 whole = start.daysTo(deadline);
    if (whole <= 0)
        return today >= deadline ? 100 : 0;
    return static_cast<int>(std::clamp<qint64>(100 * start.daysTo(today) / whole, 0, 100));
}

void raiseToYellow(Verdict &v, LightReason reason)
{
    if (v.light == Light::Green || v.light == Light::None) {
        v.light = Light::Yellow;
        v.reason = reason;
    }
}

int severity(const Verdict &v)
{
    return static_cast<int>(v.light) * 2 + (v.reason == LightReason::Overdue ? 1 : 0);
}

} // namespace

MeasureJudge::MeasureJudge(const PlanBook &book, const Measure &measure, QDate day)
    : m_book(book)
    , m_measure(measure)
    , m_rules(book.rules().lights)
    , m_day(day)
    , m_start(book.startOf(measure))
    , m_deadline(judgedDeadlineOf(book, measure, day).date)
    , m_answers(answersFor(book, measure, day))
{
}

const std::vector<AgencyId> &MeasureJudge::principals() const
{
    if (!m_principals)
        m_principals = principalsOf(m_book, m_measure, m_answers);
    return *m_principals;
}

const Standing &MeasureJudge::standing() const
{
    if (!m_standing)
        m_standing = standingOf(m_book, m_measure, principals(), m_day);
    return *m_standing;
}

std::vector<Period> MeasureJudge::periodsDue() const
{
    const QDate first = std::max({m_start, m_book.firstPeriod().start(), m_book.inPlanFrom(m_measure)});
    const QDate last = lastDayAsked(m_book.plan(), m_book.deadlineOf(m_measure, m_day).date);
    auto due = ownPeriods(m_book, m_measure, first, std::min(last, m_day));
    const QDate until = m_book.inPlanUntil(m_measure);
    std::erase_if(due, [&](const Period &period) {
        return dueDayOf(m_book, m_measure, period) >= m_day || (until.isValid() && until < period.end());
    });
    return due;
}

/// Whose reports decide about the period: the principals at its end, or today where it runs still, that owe one.
std::vector<AgencyId> MeasureJudge::deciding(const Period &period, AgencyId only) const
{
    auto known = std::find_if(
        m_answersOf.begin(), m_answersOf.end(), [&](const auto &of) { return of.first == period; });
    if (known == m_answersOf.end())
        known = m_answersOf.insert(
            m_answersOf.end(), {period, answersFor(m_book, m_measure, std::min(period.end(), m_day))});
    const auto &answers = known->second;
    const auto mustReport = [&](AgencyId agency) {
        return std::any_of(answers.begin(), answers.end(),
            [&](const Answer &answer) { return answer.agency == agency && owes(m_book, answer); });
    };
    auto agencies = only.isValid() ? std::vector{only} : principalsOf(m_book, m_measure, answers);
    std::erase_if(agencies, [&](AgencyId agency) { return !mustReport(agency); });
    return agencies;
}

void MeasureJudge::judgeByPercent(Verdict &v) const
{
    v.expected = elapsedPercent(m_start, m_deadline, m_day);
    const int behind = *v.expected - *v.percent;
    if (behind > m_rules.redBehind) {
        v.light = Light::Red;
        v.reason = LightReason::BehindFar;
    } else if (behind >= m_rules.yellowBehind) {
        v.light = Light::Yellow;
        v.reason = LightReason::BehindSomewhat;
    } else {
        v.light = Light::Green;
        v.reason = LightReason::OnSchedule;
    }
    v.timeliness = behind >= m_rules.yellowBehind ? Timeliness::Behind
        : behind <= -m_rules.yellowBehind         ? Timeliness::Ahead
                                                  : Timeliness::OnSchedule;
}

void MeasureJudge::judgeByReporting(Verdict &v, AgencyId only) const
{
    const auto due = periodsDue();
    const auto last = due.empty() ? std::vector<AgencyId>() : deciding(due.back(), only);
    if (last.empty()) {
        v.light = Light::None;
        v.reason = m_day < m_start ? LightReason::NotYetStarted : LightReason::NothingDue;
        return;
    }
    for (auto period = due.rbegin(); period != due.rend(); ++period) {
        auto lacking = lackingIn(m_book, m_measure, *period, period == due.rbegin() ? last : deciding(*period, only));
        if (lacking.empty())
            break;
        if (v.missed++ == 0) {
            v.owing = static_cast<int>(last.size());
            v.lacking = std::move(lacking);
        }
    }
    v.light = v.missed >= m_rules.redMissed ? Light::Red : v.missed > 0 ? Light::Yellow : Light::Green;
    v.reason = v.missed == 0 ? LightReason::ReportedLast
        : v.missed == 1      ? LightReason::MissedOne
                             : LightReason::MissedMore;
    v.timeliness = v.missed > 0 ? Timeliness::Behind : Timeliness::OnSchedule;
}

/// 未启动 although the planned start month has come; a plain 1 January of the year is no planned start.
bool MeasureJudge::judgeStart(Verdict &v) const
{
    const Task *task = m_book.task(m_measure.taskId);
    const bool planned = m_measure.startDate.isValid() || (task && task->startDate.isValid());
    if (standing().state != WorkState::NotStarted || !planned || m_day < m_start)
        return false;
    const int months = (m_day.year() - m_start.year()) * 12 + m_day.month() - m_start.month();
    const bool longAgo = m_start.addMonths(m_rules.redNotStartedMonths) <= m_day;
    v.light = longAgo ? Light::Red : Light::Yellow;
    v.reason = longAgo ? LightReason::NotStartedLong : LightReason::ShouldHaveStarted;
    v.timeliness = Timeliness::Behind;
    v.days = months;
    return true;
}

Verdict MeasureJudge::finished(Verdict v) const
{
    v.light = Light::Green;
    v.reason = LightReason::Finished;
    const bool late = m_deadline.isValid() && v.since.isValid() && v.since > m_deadline;
    v.days = late ? static_cast<int>(m_deadline.daysTo(v.since)) : 0;
    v.timeliness = late ? Timeliness::Overdue : Timeliness::OnSchedule;
    return v;
}

Verdict MeasureJudge::judged(AgencyId only) const
{
    Verdict v;
    static_cast<Standing &>(v) = standing();
    v.day = m_day;
    v.percent = only.isValid() ? percentOf(m_book, m_measure, only, m_day)
                               : percentOf(m_book, m_measure, principals(), m_day);
    if (isFinished(v.state))
        return finished(std::move(v));
    if (m_deadline.isValid() && m_day > m_deadline) {
        v.light = Light::Red;
        v.reason = LightReason::Overdue;
        v.timeliness = Timeliness::Overdue;
        v.days = static_cast<int>(m_deadline.daysTo(m_day));
        return v;
    }
    if (!judgeStart(v)) {
        if (m_deadline.isValid() && v.percent)
            judgeByPercent(v);
        else
            judgeByReporting(v, only);
    }
    if (m_deadline.isValid() && m_day.daysTo(m_deadline) <= m_rules.nearDays) {
        const bool raised = v.light != Light::Red && v.light != Light::Yellow;
        raiseToYellow(v, LightReason::Near);
        if (raised)
            v.days = static_cast<int>(m_day.daysTo(m_deadline));
    }
    if (v.blocked)
        raiseToYellow(v, LightReason::Blocked);
    return v;
}

namespace
{

Verdict ofTask(const PlanBook &book, const Task &task, AgencyId only, QDate day)
{
    std::vector<Verdict> all;
    for (const Measure *measure : book.measuresOf(task.id)) {
        if (only.isValid() && !answers(book, *measure, only, {}, day))
            continue;
        const MeasureJudge judge(book, *measure, day);
        all.push_back(only.isValid() ? judge.verdictFor(only) : judge.verdict());
    }
    std::vector<const Verdict *> each;
    for (const Verdict &one : all)
        each.push_back(&one);
    return taskVerdict(each, day);
}

} // namespace

Verdict taskVerdict(const std::vector<const Verdict *> &measures, QDate day)
{
    const Verdict *worst = nullptr;
    int sum = 0;
    int stated = 0;
    for (const Verdict *one : measures) {
        if (!worst || severity(*one) > severity(*worst))
            worst = one;
        if (one->percent) {
            sum += *one->percent;
            ++stated;
        }
    }
    Verdict task = worst ? *worst : Verdict{};
    task.day = day;
    task.stated = stated;
    task.measures = static_cast<int>(measures.size());
    task.percent = stated > 0 ? std::optional((sum + stated / 2) / stated) : std::nullopt;
    return task;
}

Verdict verdictOn(const PlanBook &book, const Measure &measure, QDate day)
{
    return MeasureJudge(book, measure, day).verdict();
}

Verdict verdictFor(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day)
{
    return MeasureJudge(book, measure, day).verdictFor(agency);
}

Verdict verdictOn(const PlanBook &book, const Task &task, QDate day)
{
    return ofTask(book, task, {}, day);
}

Verdict verdictFor(const PlanBook &book, const Task &task, AgencyId agency, QDate day)
{
    return ofTask(book, task, agency, day);
}

} // namespace qd
