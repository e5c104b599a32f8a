// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/taskrows.h"
#include "domain/plan/planyear.h"
#include "texts/enumtext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<TaskFilter> filterOf(const Arguments &arguments, const PlanBook &book)
{
    TaskFilter filter;
    filter.text = arguments.value("search");
    if (arguments.has("agency")) {
        const auto agency = chooseAgency(book.agencies(), arguments.value("agency"));
        if (!agency)
            return agency.error();
        filter.agency = *agency;
    }
    const auto role = chooseRole(arguments);
    if (!role)
        return role.error();
    const auto light = chooseLight(arguments);
    if (!light)
        return light.error();
    const auto states = chooseStates(arguments);
    if (!states)
        return states.error();
    filter.role = *role;
    filter.light = *light;
    filter.states = *states;
    return filter;
}

/// For the terminal only what fits a line; everything stands in --csv and --json.
Listing shortListing(const Listing &full)
{
    const auto pick = [](const QStringList &row) {
        QStringList parties;
        for (const int column : {5, 6, 7, 8}) {
            if (!row.at(column).isEmpty())
                parties << row.at(column);
        }
        return QStringList{row.at(0), row.at(1), row.at(3), parties.join(u" / "_s), row.at(9), row.at(11),
            row.at(12), row.at(13) + u' ' + row.at(14), row.at(15) + u'/' + row.at(16)};
    };
    Listing listing{pick(full.header), {}};
    listing.header[3] = Cli::tr("Agencies answering");
    listing.header[7] = full.header.at(13);
    for (const QStringList &row : full.rows)
        listing.rows.push_back(pick(row));
    return listing;
}

} // namespace

Result<> taskList(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto whole = (*use)->book(arguments);
    if (!whole)
        return whole.error();
    const auto day = referenceDay(arguments, whole->plan(), (*use)->workspace().clock());
    if (!day)
        return day.error();
    const PlanBook book = whole->onDay(*day);
    const auto period = choosePeriod(arguments, book, currentPeriod(book, *day), console);
    if (!period)
        return period.error();
    const auto filter = filterOf(arguments, book);
    if (!filter)
        return filter.error();
    TaskRows view{&book, *period, *day, {}};
    fill(view, *filter);
    if (arguments.has("json")) {
        console.json(QJsonDocument(taskJson(view)));
    } else if (arguments.has("csv")) {
        console.bytes(asCsv(taskListing(view)));
    } else {
        console.print(asText(shortListing(taskListing(view)), 36));
        console.line(Cli::tr("%1 of %2 tasks; lights on %3, reports of %4")
                         .arg(QString::number(view.entries.size()), QString::number(book.tasks().size()),
                             day->toString(Qt::ISODate), text(*period)));
    }
    return {};
}

} // namespace qd
