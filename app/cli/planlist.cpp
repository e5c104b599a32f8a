// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/listing.h"
#include "cli/planjson.h"
#include "domain/counts/reviewqueue.h"
#include "domain/plan/planyear.h"
#include "domain/plan/reportingcycles.h"
#include "domain/records/records.h"
#include "texts/enumtext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

qsizetype progressCount(const PlanBook &book)
{
    qsizetype count = 0;
    for (const Measure *measure : book.measures())
        count += countReports(book, measure->id);
    return count;
}

QJsonObject planRow(const PlanBook &book, Cycle cycle, const std::optional<ImportBatch> &import)
{
    const Plan &plan = book.plan();
    return {{u"id"_s, plan.id.value}, {u"title"_s, plan.title}, {u"year"_s, plan.year},
        {u"version"_s, plan.version}, {u"cycle"_s, QString(key(cycle))},
        {u"first_period"_s, book.firstPeriod().toString()}, {u"created_at"_s, toJsonValue(plan.createdAt)},
        {u"sections"_s, static_cast<qint64>(book.sections().size())},
        {u"tasks"_s, static_cast<qint64>(book.tasks().size())},
        {u"measures"_s, static_cast<qint64>(book.measures().size())}, {u"reports"_s, progressCount(book)},
        {u"facts"_s, factsJson({plan.issuer, plan.documentNumber, plan.dated, plan.source})},
        {u"file"_s, import ? QJsonValue(import->fileName) : QJsonValue()},
        {u"sha256"_s, import ? QJsonValue(import->sha256) : QJsonValue()},
        {u"archived_on"_s, toJsonValue(plan.archivedOn)}};
}

} // namespace

Result<> planList(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    Workspace &workspace = (*use)->workspace();
    const auto plans = workspace.plans();
    if (!plans)
        return plans.error();
    QJsonArray json;
    Listing listing{{Cli::tr("No."), Cli::tr("Year of the plan"), Cli::tr("Title"), Cli::tr("Version number"),
                        Cli::tr("Cycle"), Cli::tr("Number of tasks"), Cli::tr("Number of measures"),
                        Cli::tr("Number of reports"), Cli::tr("Archived on")},
        {}};
    for (const Plan &plan : *plans) {
        const auto whole = workspace.book(plan.id);
        if (!whole)
            return whole.error();
        const QDate day = shownDay(plan, workspace.clock().today());
        const PlanBook book = whole->onDay(day);
        const Cycle cycle = cycleOn(book, day).cycle;
        const auto import = workspace.importOf(plan.id);
        if (!import)
            return import.error();
        json << planRow(book, cycle, *import);
        listing.rows.push_back({QString::number(plan.id.value), QString::number(plan.year), plan.title,
            QString::number(plan.version), text(cycle), QString::number(book.tasks().size()),
            QString::number(book.measures().size()), QString::number(progressCount(book)),
            plan.archivedOn.toString(Qt::ISODate)});
    }
    if (arguments.has("json"))
        console.json(QJsonDocument(json));
    else
        console.print(asText(listing));
    return {};
}

} // namespace qd
