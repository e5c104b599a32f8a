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
    std::vector<AgencyId> principals;
};

/// Ended periods of the plan's cycle since the start, oldest first, up to the plan's year end.
std::vector<Period> endedPeriods(const Facts &f)
{
    std::vector<Period> ended;
    const Plan &plan = f.book.plan();
    const QDate last = std::max(QDate(plan.year, 12, 31), f.deadline);
    for (Period p = Period::containing(f.start, plan.cycle); p.end() < f.today && p.start() <= last;
         p = p.next())
        ended.push_back(p);
    return ended;
}

bool allPrincipalsReported(const Facts &f, const Period &period)
{
    return std::all_of(f.principals.begin(), f.principals.end(),
        [&](AgencyId agency) { return f.book.progressOf(f.measure.id, agency, period) != nullptr; });
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
    if (ended.empty() || f.principals.empty()) {
        v.light = Light::None;
        v.reason = f.today < f.start ? LightReason::NotYetStarted : LightReason::NothingDue;
        return;
    }
    for (auto period = ended.rbegin(); period != ended.rend() && !allPrincipalsReported(f, *period); ++period)
        ++v.missed;
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
    if (f.measure.state != WorkState::NotStarted || !planned || f.today < f.start)
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
    v.finishedOn = f.measure.stateOn;
    const bool late = f.deadline.isValid() && v.finishedOn.isValid() && v.finishedOn > f.deadline;
    v.days = late ? static_cast<int>(f.deadline.daysTo(v.finishedOn)) : 0;
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

} // namespace

std::optional<int> percentOf(const PlanBook &book, const Measure &measure, QDate day)
{
    const auto principals = principalsOf(book, measure, day);
    const auto &progress = book.progressOf(measure.id);
    std::optional<int> lowest;
    for (const AgencyId agency : principals) {
        const auto last = std::find_if(progress.rbegin(), progress.rend(), [&](const ProgressDigest &p) {
            return p.agencyId == agency && p.percent.has_value() && p.period.start() <= day;
        });
        if (last != progress.rend())
            lowest = std::min(lowest.value_or(100), *last->percent);
    }
    return lowest;
}

std::optional<int> percentOf(const PlanBook &book, const Task &task, QDate day)
{
    int sum = 0;
    int count = 0;
    for (const Measure *measure : book.measuresOf(task.id)) {
        if (const auto percent = percentOf(book, *measure, day)) {
            sum += *percent;
            ++count;
        }
    }
    return count > 0 ? std::optional((sum + count / 2) / count) : std::nullopt;
}

Verdict verdictOn(const PlanBook &book, const Measure &measure, const LightRules &rules, QDate today)
{
    const Facts f{book, measure, rules, today, book.startOf(measure), book.deadlineOf(measure).date,
        principalsOf(book, measure, today)};
    Verdict v;
    v.state = measure.state;
    v.blocked = measure.blocked;
    v.percent = percentOf(book, measure, today);
    if (isFinished(measure.state))
        return finished(f, v);
    if (f.deadline.isValid() && today > f.deadline) {
        v.light = Light::Red;
        v.reason = LightReason::Overdue;
        v.timeliness = Timeliness::Overdue;
        v.days = static_cast<int>(f.deadline.daysTo(today));
        return v;
    }
    if (!judgeStart(f, v)) {
        if (f.deadline.isValid() && v.percent)
            judgeByPercent(f, v);
        else
            judgeByReporting(f, v);
    }
    if (f.deadline.isValid() && today.daysTo(f.deadline) <= rules.nearDays) {
        const bool raised = v.light != Light::Red && v.light != Light::Yellow;
        raiseToYellow(v, LightReason::Near);
        if (raised)
            v.days = static_cast<int>(today.daysTo(f.deadline));
    }
    if (measure.blocked)
        raiseToYellow(v, LightReason::Blocked);
    return v;
}

Verdict verdictOn(const PlanBook &book, const Task &task, const LightRules &rules, QDate today)
{
    Verdict worst;
    bool first = true;
    for (const Measure *measure : book.measuresOf(task.id)) {
        const Verdict v = verdictOn(book, *measure, rules, today);
        if (first || severity(v) > severity(worst))
            worst = v;
        first = false;
    }
    worst.percent = percentOf(book, task, today);
    return worst;
}

} // namespace qd
