// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/evidencechoice.h"
#include "cli/listing.h"
#include "texts/evidencetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString agencyOf(const PlanBook &book, const EvidenceRow &row)
{
    return row.agency.isValid() ? book.agencies().nameOn(row.agency, row.file.onDay) : QString();
}

/// Null for 0: there is none.
QJsonValue orNull(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

QJsonObject rowJson(const PlanBook &book, const EvidenceRow &row)
{
    const Evidence &file = row.file;
    const Measure *measure = book.measure(file.measureId);
    return {{u"id"_s, file.id.value}, {u"task"_s, orNull(book.ordinalOf(file.taskId))},
        {u"measure"_s, orNull(measure ? book.placeOf(*measure) : 0)}, {u"agency"_s, agencyOf(book, row)},
        {u"period"_s, row.period.isValid() ? QJsonValue(row.period.toString()) : QJsonValue()},
        {u"act"_s, orNull(file.actId.value)}, {u"name"_s, file.name}, {u"bytes"_s, file.bytes},
        {u"sha256"_s, file.sha256}, {u"on_day"_s, toJsonValue(file.onDay)}, {u"by"_s, file.by}};
}

QString taskOf(const PlanBook &book, const Evidence &file)
{
    const Measure *measure = book.measure(file.measureId);
    if (measure && !measure->removed)
        return referenceOf(book, *measure);
    const int ordinal = book.ordinalOf(file.taskId);
    return ordinal > 0 ? QString::number(ordinal) : QString();
}

} // namespace

Result<> evidenceList(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto book = (*use)->book(arguments);
    if (!book)
        return book.error();
    const auto rows = chosenEvidence(arguments, (*use)->workspace(), *book);
    if (!rows)
        return rows.error();
    QJsonArray json;
    Listing listing{{Cli::tr("Id"), Cli::tr("Task reference"), Cli::tr("Attached to"), Cli::tr("File"),
                        Cli::tr("Type"), Cli::tr("Size"), Cli::tr("On"), Cli::tr("Saved by")},
        {}};
    for (const EvidenceRow &row : *rows) {
        json << rowJson(*book, row);
        listing.rows.push_back({QString::number(row.file.id.value), taskOf(*book, row.file),
            hangsOnText(row, agencyOf(*book, row)), row.file.name, fileTypeText(row.file.name),
            sizeText(row.file.bytes), row.file.onDay.toString(Qt::ISODate), row.file.by});
    }
    if (arguments.has("json"))
        console.json(QJsonDocument(json));
    else
        console.print(asText(listing));
    return {};
}

} // namespace qd
