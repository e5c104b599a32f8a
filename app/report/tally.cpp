// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tally.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Who answers for a measure on a day: members for collectives, less the pairs the office unticked.
QSet<AgencyId> carriersOf(const PlanBook &book, const Measure &measure, QDate day)
{
    QSet<AgencyId> carriers;
    for (const Party *party : book.partiesOn(measure.id)) {
        if (book.isExempt(measure.id, party->agencyId))
            continue;
        for (const AgencyId agency : book.agencies().countedAs(party->agencyId, day)) {
            if (!book.isExempt(measure.id, agency))
                carriers.insert(agency);
        }
    }
    return carriers;
}

void countMeasure(const ReportInput &input, const JudgedMeasure &judged, Tally &tally)
{
    const Verdict &v = judged.verdict;
    ++tally.lights[v.light];
    ++tally.states[static_cast<size_t>(v.state)];
    tally.overdue += v.reason == LightReason::Overdue ? 1 : 0;
    tally.blocked += v.blocked && !isFinished(v.state) ? 1 : 0;
    const QDate due = input.book.deadlineOf(*judged.measure).date;
    const qint64 left = due.isValid() ? input.options.asOf.daysTo(due) : -1;
    tally.near += !isFinished(v.state) && left >= 0 && left <= input.rules.nearDays ? 1 : 0;
}

Error disagreement(const QString &what)
{
    return {ErrorCode::Invalid, Reason::TotalsDisagree, u"totals disagree: "_s + what, {{u"value"_s, what}}};
}

} // namespace

Tally count(const ReportInput &input)
{
    const PlanBook &book = input.book;
    Tally tally;
    tally.taskCount = static_cast<int>(book.tasks().size());
    for (const Section *section : book.sections())
        tally.sectionCount += book.tasksOf(section->id).empty() ? 0 : 1;
    QHash<AgencyId, AgencyTally> byAgency;
    for (const Measure *measure : book.measures()) {
        const JudgedMeasure judged{measure, verdictOn(book, *measure, input.rules, input.options.asOf)};
        tally.measures.push_back(judged);
        countMeasure(input, judged, tally);
        for (const AgencyId agency : carriersOf(book, *measure, input.options.asOf))
            ++byAgency[agency].lights[judged.verdict.light];
        for (const Duty &duty : dutiesOf(book, *measure, input.options.period)) {
            DutyCount &own = byAgency[duty.agencyId].duties;
            ++own.due;
            own.reported += duty.reported ? 1 : 0;
        }
    }
    tally.duties = countDuties(dutiesIn(book, input.options.period));
    for (const Agency *agency : book.agencies().inOrder()) {
        const auto found = byAgency.constFind(agency->id);
        if (found == byAgency.constEnd())
            continue;
        tally.agencies.push_back(*found);
        tally.agencies.back().agency = agency->id;
    }
    return tally;
}

Result<> reconcile(const Tally &tally)
{
    const int measures = static_cast<int>(tally.measures.size());
    const auto differs = [](const QString &what, int parts, int whole) {
        return disagreement(u"%1 %2 ≠ %3"_s.arg(what).arg(parts).arg(whole));
    };
    if (tally.lights.total() != measures)
        return differs(u"举措灯色"_s, tally.lights.total(), measures);
    if (const int states = std::accumulate(tally.states.begin(), tally.states.end(), 0); states != measures)
        return differs(u"举措状态"_s, states, measures);
    DutyCount sum;
    for (const AgencyTally &agency : tally.agencies) {
        sum.due += agency.duties.due;
        sum.reported += agency.duties.reported;
        if (agency.lights.total() > measures)
            return differs(u"单位举措"_s, agency.lights.total(), measures);
    }
    if (sum.due != tally.duties.due)
        return differs(u"应报"_s, sum.due, tally.duties.due);
    if (sum.reported != tally.duties.reported)
        return differs(u"已报"_s, sum.reported, tally.duties.reported);
    if (tally.duties.reported > tally.duties.due)
        return differs(u"已报"_s, tally.duties.reported, tally.duties.due);
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
