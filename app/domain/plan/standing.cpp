// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/standing.h"

#include "domain/plan/answer.h"

#include <algorithm>

namespace qd
{
namespace
{

/// What the principals' newest reports together say about a measure.
struct Word {
    bool any = false; ///< one of them has reported
    bool allDone = true; ///< everyone has, and says it is finished
    bool begun = false; ///< one of them is beyond 未启动
    QDate day; ///< of the newest of these facts
    QDate finished; ///< the last day of completion, when all are done
    Period period; ///< the latest reported
    const ProgressDigest *blockedBy = nullptr; ///< the newest that says 受阻
};

Word wordOn(
    const PlanBook &book, const Measure &measure, const std::vector<AgencyId> &principals, QDate day)
{
    Word word;
    for (const AgencyId principal : principals) {
        const ProgressDigest *report = latestReport(book, measure, principal, day);
        if (!report) {
            word.allDone = false;
            continue;
        }
        word.any = true;
        word.allDone = word.allDone && isFinished(report->state);
        word.begun = word.begun || report->state != WorkState::NotStarted;
        word.day = std::max(word.day, report->countsFrom);
        if (isFinished(report->state))
            word.finished = std::max(word.finished, report->countsFrom);
        if (!word.period.isValid() || word.period < report->period)
            word.period = report->period;
        if (report->blocked && (!word.blockedBy || word.blockedBy->id < report->id))
            word.blockedBy = report;
    }
    return word;
}

/// The newest act of the kind on or before the day.
const Act *newestAct(const PlanBook &book, const Measure &measure, ActKind kind, QDate day)
{
    const auto acts = book.actsOn(measure.id);
    const auto at = std::find_if(
        acts.rbegin(), acts.rend(), [&](const Act *act) { return act->kind == kind && act->onDay <= day; });
    return at == acts.rend() ? nullptr : *at;
}

bool actHolds(const Act &act, const Word &word)
{
    if (!word.any || act.state == WorkState::Closed)
        return true;
    if (act.state == WorkState::Adjusted) // it says what is to be done, not how far it is
        return !(word.allDone && word.finished > act.onDay);
    return act.state == WorkState::NotStarted ? act.onDay > word.period.end() : act.onDay >= word.day;
}

} // namespace

const ProgressDigest *latestReport(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day)
{
    const auto &reports = book.progressOf(measure.id); // oldest period first
    const auto at = std::find_if(reports.rbegin(), reports.rend(),
        [&](const ProgressDigest &report) { return report.agencyId == agency && report.countsFrom <= day; });
    return at == reports.rend() ? nullptr : &*at;
}

Standing standingOf(const PlanBook &book, const Measure &measure, QDate day)
{
    return standingOf(book, measure, principalsOf(book, measure, day), day);
}

Standing standingOf(
    const PlanBook &book, const Measure &measure, const std::vector<AgencyId> &principals, QDate day)
{
    const Word word = wordOn(book, measure, principals, day);
    Standing standing;
    const Act *act = newestAct(book, measure, ActKind::State, day);
    if (act && actHolds(*act, word)) {
        standing.state = act->state;
        standing.since = act->onDay;
        standing.basis = act->basis;
        standing.by = act->by;
    } else if (word.any) {
        standing.state = word.allDone ? WorkState::Done
            : word.begun              ? WorkState::Ongoing
                                      : WorkState::NotStarted;
        standing.since = word.allDone ? word.finished : QDate();
        standing.basis = word.period.toString();
    }
    const Act *blocked = newestAct(book, measure, ActKind::Blocked, day);
    if (blocked && (!word.any || blocked->onDay >= word.day)) {
        standing.blocked = blocked->blocked;
        standing.blockedReason = blocked->blocked ? blocked->basis : QString();
    } else if (word.blockedBy) {
        standing.blocked = true;
        standing.blockedReason = book.blockedReasonOf(word.blockedBy->id);
    }
    return standing;
}

WorkState stateOf(const PlanBook &book, const Task &task, QDate day)
{
    std::vector<WorkState> states;
    for (const Measure *measure : book.measuresOf(task.id))
        states.push_back(standingOf(book, *measure, day).state);
    if (states.empty())
        return WorkState::NotStarted;
    if (std::all_of(states.begin(), states.end(), [&](WorkState state) { return state == states.front(); }))
        return states.front();
    const bool finished = std::all_of(states.begin(), states.end(), isFinished);
    return finished ? WorkState::Done : WorkState::Ongoing;
}

std::optional<int> percentOf(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day)
{
    const auto &reports = book.progressOf(measure.id);
    const auto last = std::find_if(reports.rbegin(), reports.rend(), [&](const ProgressDigest &p) {
        return p.agencyId == agency && p.percent.has_value() && p.countsFrom <= day;
    });
    return last == reports.rend() ? std::nullopt : last->percent;
}

std::optional<int> percentOf(
    const PlanBook &book, const Measure &measure, const std::vector<AgencyId> &principals, QDate day)
{
    std::optional<int> lowest;
    for (const AgencyId agency : principals) {
        if (const auto percent = percentOf(book, measure, agency, day))
            lowest = std::min(lowest.value_or(100), *percent);
    }
    return lowest;
}

} // namespace qd
