// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/listing.h"
#include "domain/counts/duty.h"
#include "texts/enumtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// One report that is owed, ready to be written.
struct DueRow {
    Duty duty;
    const Measure *measure = nullptr;
};

std::vector<DueRow> rowsOf(const PlanBook &book, const Period &period, AgencyId agency, QDate day)
{
    std::vector<DueRow> rows;
    for (const Measure *measure : book.measures()) {
        for (const Duty &duty : dutiesWithin(book, *measure, period, day)) {
            if (agency.isValid() && duty.agencyId != agency && duty.through != agency)
                continue;
            rows.push_back({duty, measure});
        }
    }
    return rows;
}

QJsonArray asJson(const PlanBook &book, const std::vector<DueRow> &rows, QDate day)
{
    QJsonArray all;
    for (const DueRow &row : rows) {
        const QString through = book.agencies().nameOn(row.duty.through, day);
        all << QJsonObject{{u"task"_s, book.ordinalOf(row.measure->taskId)},
            {u"measure"_s, book.placeOf(*row.measure)},
            {u"agency"_s, book.agencies().nameOn(row.duty.agencyId, day)},
            {u"role"_s, QString(key(row.duty.role))},
            {u"through"_s, through.isEmpty() ? QJsonValue() : QJsonValue(through)},
            {u"period"_s, row.duty.period.toString()}, {u"due_on"_s, row.duty.dueOn.toString(Qt::ISODate)},
            {u"reported"_s, row.duty.reported},
            {u"state"_s, row.duty.state ? QJsonValue(QString(key(*row.duty.state))) : QJsonValue()},
            {u"late_days"_s, lateDays(row.duty, day)}};
    }
    return all;
}

/// With the period of each where several are asked for at once.
Listing asListing(const PlanBook &book, const std::vector<DueRow> &rows, const Period &period, QDate day)
{
    const bool several = period.cycle > book.plan().cycle;
    Listing listing{{Cli::tr("Ordinal"), Cli::tr("Work task"), Cli::tr("Agency"), Cli::tr("Role"),
                        Cli::tr("Through"), Cli::tr("Reported"), Cli::tr("Days late")},
        {}};
    for (const DueRow &row : rows) {
        const Task *task = book.task(row.measure->taskId);
        const int late = lateDays(row.duty, day);
        listing.rows.push_back({referenceOf(book, *row.measure), task ? task->title : QString(),
            book.agencies().nameOn(row.duty.agencyId, day), text(row.duty.role),
            book.agencies().nameOn(row.duty.through, day),
            row.duty.reported ? Cli::tr("yes") : Cli::tr("no"),
            late > 0 ? QString::number(late) : QString()});
        if (several)
            listing.rows.back() << text(row.duty.period);
    }
    if (several)
        listing.header << Cli::tr("Period");
    return listing;
}

} // namespace

Result<> dueList(const Arguments &arguments, Console &console)
{
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
    const auto rows = rowsOf(*book, *period, agency, *day);
    if (arguments.has("json")) {
        console.json(QJsonDocument(asJson(*book, rows, *day)));
        return {};
    }
    DutyCount count;
    for (const DueRow &row : rows)
        count += {row.duty.reported ? 1 : 0, 1};
    console.print(asText(asListing(*book, rows, *period, *day), 36));
    console.line(Cli::tr("%1 reports owed for %2, %3 made")
                     .arg(QString::number(count.due), text(*period), QString::number(count.reported)));
    return {};
}

} // namespace qd
