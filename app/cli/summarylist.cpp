// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/listing.h"
#include "workspace/progress/reviewreads.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

Result<> summaryList(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto book = (*use)->book(arguments);
    if (!book)
        return book.error();
    const auto period = choosePeriod(arguments, *book, {}, console);
    if (!period)
        return period.error();
    auto texts = summaries((*use)->workspace(), book->plan().id, *period);
    if (!texts)
        return texts.error();
    std::stable_sort(texts->begin(), texts->end(), [&](const SummaryText &a, const SummaryText &b) {
        return book->ordinalOf(a.taskId) < book->ordinalOf(b.taskId);
    });
    Listing listing{{Cli::tr("Task reference"), Cli::tr("Period"), Cli::tr("Summary text"),
                        Cli::tr("Saved at"), Cli::tr("Saved by")},
        {}};
    QJsonArray json;
    for (const SummaryText &each : *texts) {
        const int task = book->ordinalOf(each.taskId);
        json << QJsonObject{{u"id"_s, each.id.value}, {u"task"_s, task},
            {u"period"_s, each.period.toString()}, {u"text"_s, each.text}, {u"at"_s, toJsonValue(each.at)},
            {u"by"_s, each.by}};
        listing.rows.push_back({QString::number(task), each.period.toString(), each.text,
            each.at.toString(u"yyyy-MM-dd HH:mm"_s), each.by});
    }
    if (arguments.has("json"))
        console.json(QJsonDocument(json));
    else
        console.print(asText(listing));
    return {};
}

} // namespace qd
