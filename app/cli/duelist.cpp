// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/listing.h"
#include "domain/counts/duty.h"
#include "texts/duetext.h"
#include "texts/enumtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The plan of the reference day, and for what has left it since the plan as it was on its last day: there it
/// has its number.
class DueBooks final
{
public:
    DueBooks(const PlanBook &whole, QDate day)
        : m_whole(whole)
        , m_now(whole.onDay(day))
    {
    }

    const PlanBook &now() const { return m_now; }
    const PlanBook &listing(const Measure &measure)
    {
        if (!m_now.isGone(measure.id))
            return m_now;
        const QDate last = m_whole.inPlanUntil(measure);
        const auto known = m_earlier.find(last);
        return known != m_earlier.end() ? known->second
                                        : m_earlier.emplace(last, m_whole.onDay(last)).first->second;
    }

private:
    const PlanBook &m_whole;
    const PlanBook m_now;
    std::map<QDate, PlanBook> m_earlier;
};

std::vector<Duty> dutiesAskedFor(
    const PlanBook &book, const Period &period, AgencyId agency, bool lateOnly, QDate day)
{
    auto duties = period.isValid() ? dutiesIn(book, period, day) : overdueDuties(book, day);
    std::erase_if(duties, [&](const Duty &duty) {
        const bool another = agency.isValid() && duty.agencyId != agency && duty.through != agency;
        return another || (lateOnly && timingOf(duty, day) != ReportTiming::Overdue);
    });
    return duties;
}

QJsonArray asJson(DueBooks &books, const std::vector<Duty> &duties, QDate day)
{
    QJsonArray all;
    for (const Duty &duty : duties) {
        const PlanBook &book = books.listing(*books.now().measure(duty.measureId));
        const Measure &measure = *book.measure(duty.measureId);
        const QString through = book.agencies().nameOn(duty.through, day);
        all << QJsonObject{{u"task"_s, book.ordinalOf(measure.taskId)}, {u"measure"_s, book.placeOf(measure)},
            {u"agency"_s, book.agencies().nameOn(duty.agencyId, day)}, {u"role"_s, QString(key(duty.role))},
            {u"through"_s, through.isEmpty() ? QJsonValue() : QJsonValue(through)},
            {u"period"_s, duty.period.toString()}, {u"due_on"_s, duty.dueOn.toString(Qt::ISODate)},
            {u"reported"_s, duty.reported},
            {u"state"_s, duty.state ? QJsonValue(QString(key(*duty.state))) : QJsonValue()},
            {u"late_days"_s, lateDays(duty, day)}};
    }
    return all;
}

/// With the period of each where it may be another than the one asked for.
Listing asListing(DueBooks &books, const std::vector<Duty> &duties, const Period &asked, QDate day)
{
    const bool several
        = std::any_of(duties.begin(), duties.end(), [&](const Duty &duty) { return duty.period != asked; });
    Listing listing{
        {Cli::tr("Ordinal"), Cli::tr("Work task"), Cli::tr("Agency"), Cli::tr("Role"), Cli::tr("Through"),
            Cli::tr("Report due on"), Cli::tr("Reported"), Cli::tr("Days late")},
        {}};
    for (const Duty &duty : duties) {
        const PlanBook &book = books.listing(*books.now().measure(duty.measureId));
        const Measure &measure = *book.measure(duty.measureId);
        const Task *task = book.task(measure.taskId);
        const int late = lateDays(duty, day);
        listing.rows.push_back({referenceOf(book, measure), task ? task->title : QString(),
            book.agencies().nameOn(duty.agencyId, day), text(duty.role),
            book.agencies().nameOn(duty.through, day), duty.dueOn.toString(Qt::ISODate),
            text(timingOf(duty, day)), late > 0 ? QString::number(late) : QString()});
        if (several)
            listing.rows.back() << text(duty.period);
    }
    if (several)
        listing.header << Cli::tr("Period");
    return listing;
}

void sayCount(const std::vector<Duty> &duties, const Period &period, bool lateOnly, Console &console)
{
    const DutyCount count = countDuties(duties);
    const QString due = QString::number(count.due);
    if (!period.isValid())
        console.line(Cli::tr("%1 reports are missing after their reporting day").arg(due));
    else if (lateOnly)
        console.line(
            Cli::tr("%1 reports of %2 are missing after their reporting day").arg(due, text(period)));
    else
        console.line(Cli::tr("%1 reports owed for %2, %3 made")
                         .arg(due, text(period), QString::number(count.reported)));
}

} // namespace

Result<> dueList(const Arguments &arguments, Console &console)
{
    const bool lateOnly = arguments.has("late");
    if (!lateOnly && !arguments.has("period"))
        return optionMissing("period");
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto book = (*use)->book(arguments);
    if (!book)
        return book.error();
    const auto day = referenceDay(arguments, book->plan(), (*use)->workspace().clock());
    if (!day)
        return day.error();
    const auto period = choosePeriod(arguments, *book, {}, console);
    if (!period)
        return period.error();
    AgencyId agency;
    if (arguments.has("agency")) {
        const auto chosen = chooseAgency(book->agencies(), arguments.value("agency"));
        if (!chosen)
            return chosen.error();
        agency = *chosen;
    }
    DueBooks books(*book, *day);
    const auto duties = dutiesAskedFor(books.now(), *period, agency, lateOnly, *day);
    if (arguments.has("json")) {
        console.json(QJsonDocument(asJson(books, duties, *day)));
        return {};
    }
    console.print(asText(asListing(books, duties, *period, *day), 36));
    sayCount(duties, *period, lateOnly, console);
    return {};
}

} // namespace qd
