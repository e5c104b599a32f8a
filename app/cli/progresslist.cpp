// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/listing.h"
#include "domain/plan/planyear.h"
#include "domain/records/records.h"
#include "texts/enumtext.h"
#include "workspace/progress/reviewreads.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A report with where it belongs.
struct ReportRow {
    Progress progress;
    QString task; ///< as --task takes it
    QString agency;
    bool latest = true;
    std::vector<ReviewStep> steps; ///< the oldest first
};

std::vector<ReportRow> rowsOf(
    const PlanBook &book, const std::vector<Progress> &reports, const std::vector<ReviewStep> &steps)
{
    QHash<ProgressId, std::vector<ReviewStep>> stepsOf;
    for (const ReviewStep &step : steps)
        stepsOf[step.progressId].push_back(step);
    std::vector<ReportRow> rows;
    for (const Progress &report : reports) {
        const Measure *measure = book.measure(report.measureId);
        const ProgressDigest *newest = book.progressOf(report.measureId, report.agencyId, report.period);
        rows.push_back({report, measure && !measure->removed ? referenceOf(book, *measure) : QString(),
            book.agencies().nameOn(report.agencyId, report.period.end()), newest && newest->id == report.id,
            stepsOf.value(report.id)});
    }
    return rows;
}

QJsonArray stepsJson(const std::vector<ReviewStep> &steps)
{
    QJsonArray json;
    for (const ReviewStep &step : steps) {
        json << QJsonObject{{u"state"_s, QString(key(step.state))}, {u"on"_s, toJsonValue(step.onDay)},
            {u"reason"_s, step.reason}, {u"by"_s, step.by}};
    }
    return json;
}

/// 2023-07-05 已退回 李四：数字有误
QString lastStep(const std::vector<ReviewStep> &steps)
{
    if (steps.empty())
        return {};
    const ReviewStep &step = steps.back();
    QString words = step.onDay.toString(Qt::ISODate) + u' ' + text(step.state) + u' ' + step.by;
    if (!step.reason.isEmpty())
        words += u'：' + step.reason;
    return words;
}

QJsonObject rowJson(const ReportRow &row)
{
    const Progress &p = row.progress;
    return {{u"id"_s, p.id.value}, {u"task"_s, row.task}, {u"measure_id"_s, p.measureId.value},
        {u"agency"_s, row.agency}, {u"period"_s, p.period.toString()}, {u"version"_s, p.version},
        {u"latest"_s, row.latest}, {u"state"_s, QString(key(p.state))},
        {u"percent"_s, toJsonValue(p.percent)}, {u"blocked"_s, p.blocked}, {u"text"_s, p.text},
        {u"problem"_s, p.problem}, {u"next"_s, p.nextStep}, {u"remark"_s, p.remark},
        {u"done_on"_s, toJsonValue(p.doneOn)},
        {u"report_state"_s, QString(key(p.progressState))}, {u"received_on"_s, toJsonValue(p.receivedOn)},
        {u"steps"_s, stepsJson(row.steps)}, {u"at"_s, toJsonValue(p.at)}, {u"by"_s, p.by}};
}

Listing listingOf(const std::vector<ReportRow> &rows)
{
    Listing listing{
        {Cli::tr("Task reference"), Cli::tr("Agency"), Cli::tr("Period"), Cli::tr("Version number"),
            Cli::tr("Work state"), Cli::tr("Percent done"), Cli::tr("Progress so far"),
            Cli::tr("Problems met"), Cli::tr("Report state"), Cli::tr("Last step of review"), Cli::tr("Saved at"), Cli::tr("Saved by")},
        {}};
    for (const ReportRow &row : rows) {
        const Progress &p = row.progress;
        listing.rows.push_back({row.task, row.agency, p.period.toString(), QString::number(p.version),
            text(p.state), p.percent ? QString::number(*p.percent) : QString(), p.text, p.problem, text(p.progressState), lastStep(row.steps),
            p.at.toString(u"yyyy-MM-dd HH:mm"_s), p.by});
    }
    return listing;
}

} // namespace

Result<> progressList(const Arguments &arguments, Console &console)
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
    const auto reports
        = (*use)->workspace().progressIn(book->plan().id, *period, arguments.has("all-versions"));
    if (!reports)
        return reports.error();
    const auto steps = reviewSteps((*use)->workspace(), book->plan().id, *period);
    if (!steps)
        return steps.error();
    const auto rows = rowsOf(book->onDay(shownDay(book->plan(), (*use)->workspace().clock().today())), *reports, *steps);
    if (!arguments.has("json")) {
        console.print(asText(listingOf(rows)));
        return {};
    }
    QJsonArray json;
    for (const ReportRow &row : rows)
        json << rowJson(row);
    console.json(QJsonDocument(json));
    return {};
}

} // namespace qd
