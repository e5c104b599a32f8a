// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdict.h"

#include "domain/duty.h"

#include <algorithm>

namespace qd
{
namespace
{

/// What the rule looks at, gathered once.
struct Facts {
    const PlanBook &book;
    const Measure &measure;
    const LightRules &rules;
    QDate today;
    QDate start;
    QDate deadline;
    Standing standing;
    AgencyId only; ///< whose reports alone decide; 0: those of all principals
};

/// Ended periods of the plan's cycle since the start and the first reporting period, oldest first, up to the
/// plan's year end.
std::vector<Period> endedPeriods(const Facts &f)
{
    std::vector<Period> ended;
    const Plan &plan = f.book.plan();
    const QDate first = std::max(f.start, f.book.firstPeriod().start());
    const QDate last = std::max(QDate(plan.year, 12, 31), f.deadline);
    for (Period p = Period::containing(first, plan.cycle); p.end() < f.today && p.start() <= last; p = p.next())
        ended.push_back(p);
    return ended;
}

/// Whose reports decide about the period: the principals at its end that owe one.
std::vector<AgencyId> deciding(const Facts &f, const Period &period)
{
    const auto answers = answersFor(f.book, f.measure, period.end());
    const auto mustReport = [&](AgencyId agency) {
        return std::any_of(answers.begin(), answers.end(),
            [&](const Answer &answer) { return answer.agency == agency && owes(f.book, answer); });
    };
    auto agencies = f.only.isValid() ? std::vector{f.only} : principalsOf(f.book, f.measure, period.end());
    std::erase_if(agencies, [&](AgencyId agency) { return !mustReport(agency); });
    return agencies;
}

std::vector<AgencyId> lackingIn(const Facts &f, const Period &period, std::vector<AgencyId> agencies)
{
    std::erase_if(agencies,
        [&](AgencyId agency) { return f.book.progressOf(f.measure.id, agency, period) != nullptr; });
    return agencies;
}

int elapsedPercent(QDate start, QDate deadline, QDate today)
{
    const qint64 whole = start.daysTo(deadline);
    if (whole <= 0)
        return today >= deadline ? 100 : 0;
    return static_cast<int>(std::clamp<qint64>(100 * start.daysTo(today) / whole, 0, 100));
}

void judgeByPercent(const Facts &f, Verdict &v)
{
    v.expected = elapsedPercent(f.start, f.deadline, f.today);
    const int behind = *v.expected - *v.percent;
    if (behind > f.rules.redBehind) {
        v.light = Light::Red;
        v.reason = LightReason::BehindFar;
    } else if (behind >= f.rules.yellowBehind) {
        v.light = Light::Yellow;
        v.reason = LightReason::BehindSomewhat;
    } else {
        v.light = Light::Green;
        v.reason = LightReason::OnSchedule;
    }
    v.timeliness = behind >= f.rules.yellowBehind ? Timeliness::Behind
        : behind <= -f.rules.yellowBehind         ? Timeliness::Ahead
                                                  : Timeliness::OnSchedule;
}

void judgeByReporting(const Facts &f, Verdict &v)
{
    const auto ended = endedPeriods(f);
    const auto last = ended.empty() ? std::vector<AgencyId>() : deciding(f, ended.back());
    if (last.empty()) {
        v.light = Light::None;
        v.reason = f.today < f.start ? LightReason::NotYetStarted : LightReason::NothingDue;
        return;
    }
    for (auto period = ended.rbegin(); period != ended.rend(); ++period) {
        auto lacking = lackingIn(f, *period, period == ended.rbegin() ? last : deciding(f, *period));
        if (lacking.empty())
            break;
        if (v.missed++ == 0) {
            v.owing = static_cast<int>(last.size());
            v.lacking = std::move(lacking);
        }
    }
    v.light = v.missed >= f.rules.redMissed ? Light::Red : v.missed > 0 ? Light::Yellow : Light::Green;
    v.reason = v.missed == 0 ? LightReason::ReportedLast
        : v.missed == 1      ? LightReason::MissedOne
                             : LightReason::MissedMore;
    v.timeliness = v.missed > 0 ? Timeliness::Behind : Timeliness::OnSchedule;
}

/// 未启动 although the planned start month has come; a plain 1 January of the year is no planned start.
bool judgeStart(const Facts &f, Verdict &v)
{
    const Task *task = f.book.task(f.measure.taskId);
    const bool planned = f.measure.startDate.isValid() || (task && task->startDate.isValid());
    if (f.standing.state != WorkState::NotStarted || !planned || f.today < f.start)
        return false;
    const int months = (f.today.year() - f.start.year()) * 12 + f.today.month() - f.start.month();
    const bool longAgo = f.start.addMonths(f.rules.redNotStartedMonths) <= f.today;
    v.light = longAgo ? Light::Red : Light::Yellow;
    v.reason = longAgo ? LightReason::NotStartedLong : LightReason::ShouldHaveStarted;
    v.timeliness = Timeliness::Behind;
    v.days = months;
    return true;
}

Verdict finished(const Facts &f, Verdict v)
{
    v.light = Light::Green;
    v.reason = LightReason::Finished;
    const bool late = f.deadline.isValid() && v.since.isValid() && v.since > f.deadline;
    v.days = late ? static_cast<int>(f.deadline.daysTo(v.since)) : 0;
    v.timeliness = late ? Timeliness::Overdue : Timeliness::OnSchedule;
    return v;
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

Verdict judged(const Facts &f, Verdict v)
{
    if (isFinished(v.state))
        return finished(f, v);
    if (f.deadline.isValid() && f.today > f.deadline) {
        v.light = Light::Red;
        v.reason = LightReason::Overdue;
        v.timeliness = Timeliness::Overdue;
        v.days = static_cast<int>(f.deadline.daysTo(f.today));
        return v;
    }
    if (!judgeStart(f, v)) {
        if (f.deadline.isValid() && v.percent)
            judgeByPercent(f, v);
        else
            judgeByReporting(f, v);
    }
    if (f.deadline.isValid() && f.today.daysTo(f.deadline) <= f.rules.nearDays) {
        const bool raised = v.light != Light::Red && v.light != Light::Yellow;
        raiseToYellow(v, LightReason::Near);
        if (raised)
            v.days = static_cast<int>(f.today.daysTo(f.deadline));
    }
    if (v.blocked)
        raiseToYellow(v, LightReason::Blocked);
    return v;
}

Verdict verdict(const PlanBook &book, const Measure &measure, AgencyId only, QDate day)
{
    const Facts f{book, measure, book.rules().lights, day, book.startOf(measure),
        book.deadlineOf(measure, day).date, standingOf(book, measure, day), only};
    Verdict v;
    static_cast<Standing &>(v) = f.standing;
    v.day = day;
    v.percent = only.isValid() ? percentOf(book, measure, only, day) : percentOf(book, measure, day);
    return judged(f, std::move(v));
}

Verdict worstOf(const PlanBook &book, const Task &task, AgencyId only, QDate day)
{
    Verdict worst;
    bool first = true;
    for (const Measure *measure : book.measuresOf(task.id)) {
        if (only.isValid() && !answers(book, *measure, only, {}, day))
            continue;
        Verdict v = verdict(book, *measure, only, day);
        if (first || severity(v) > severity(worst))
            worst = std::move(v);
        first = false;
    }
    worst.day = day;
    const TaskPercent of = percentOf(book, task, day);
    worst.percent = of.percent;
    worst.stated = of.stated;
    worst.measures = of.measures;
    return worst;
}

} // namespace

Verdict verdictOn(const PlanBook &book, const Measure &measure, QDate day)
{
    return verdict(book, measure, {}, day);
}

Verdict verdictFor(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day)
{
    return verdict(book, measure, agency, day);
}

Verdict verdictOn(const PlanBook &book, const Task &task, QDate day)
{
    return worstOf(book, task, {}, day);
}

Verdict verdictFor(const PlanBook &book, const Task &task, AgencyId agency, QDate day)
{
    return worstOf(book, task, agency, day);
}

} // namespace qd
