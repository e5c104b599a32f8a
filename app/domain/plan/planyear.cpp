// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/planyear.h"

#include "domain/plan/reportingcycles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

QDate shownDay(const Plan &plan, QDate today)
{
    const QDate last(plan.year, 12, 31);
    return plan.year > 0 && last < today ? last : today;
}

QDate lastDayAsked(const Plan &plan, QDate deadline)
{
    return std::max(QDate(plan.year, 12, 31), deadline);
}

Period defaultPeriod(const PlanBook &book, QDate today)
{
    if (const Period latest = book.latestPeriod(); latest.isValid())
        return latest;
    return currentPeriod(book, today);
}

Period currentPeriod(const PlanBook &book, QDate day)
{
    const Plan &plan = book.plan();
    const QDate within = plan.year > 0 ? std::clamp(day, QDate(plan.year, 1, 1), QDate(plan.year, 12, 31)) : day;
    return Period::containing(within, cycleOn(book, within).cycle);
}

QDate defaultAsOf(const Period &period, QDate today)
{
    return period.isValid() ? std::min(today, period.end()) : today;
}

QDate documentDate(const Proposal &proposal)
{
    static const QRegularExpression line(
        u"^[（(]?(?:(?:成文|发文|发布|印发)?日期\\s*[：:]\\s*)?([0-9]{4})\\s?年\\s?([0-9]{1,2})\\s?月\\s?([0-9]{1,2})\\s?日.{0,6}[）)]?$"_s);
    if (proposal.facts.dated.isValid())
        return proposal.facts.dated;
    QDate found;
    for (const Ignored &ignored : proposal.ignored) {
        const auto match = line.match(ignored.text.trimmed());
        if (!match.hasMatch())
            continue;
        const QDate day(
            match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
        found = day.isValid() ? day : found;
    }
    return found;
}

QDate dayOfUpdate(const Plan &plan, const Proposal &proposal, QDate today)
{
    const QDate last = shownDay(plan, today);
    const QDate dated = documentDate(proposal);
    if (dated.isValid() && plan.dated.isValid() && dated > plan.dated)
        return std::min(dated, last);
    return plan.createdAt.date() == today ? QDate() : last;
}

Period defaultFirstPeriod(int year, Cycle cycle, QDate documentDate, QDate today)
{
    const QDate day = documentDate.isValid() ? documentDate : today;
    return day.year() == year ? Period::containing(day, cycle) : Period{year, cycle, 1};
}

} // namespace qd
