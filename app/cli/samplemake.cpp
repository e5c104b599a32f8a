// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "workspace/sample/sampleverbs.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<> sampleMake(const Arguments &arguments, Console &console)
{
    SampleSize size;
    const auto measures = arguments.number("measures", size.measures, 1, SampleSize::mostMeasures);
    if (!measures)
        return measures.error();
    const auto reports = arguments.number("reports", size.reports, 0, SampleSize::mostReports);
    if (!reports)
        return reports.error();
    const auto seed = arguments.number("seed", static_cast<int>(size.seed), 0);
    if (!seed)
        return seed.error();
    const auto day = referenceDay(arguments, SystemClock());
    if (!day)
        return day.error();
    size.measures = *measures;
    size.reports = *reports;
    size.seed = static_cast<quint32>(*seed);
    if (arguments.has("as-of"))
        size.year = day->year();
    const auto use = DatabaseUse::open(arguments, console, DatabaseUse::Missing::IsMade);
    if (!use)
        return use.error();
    const auto plan = makeSample((*use)->workspace(), size);
    if (!plan)
        return plan.error();
    (*use)->keep();
    console.workIsDone();
    console.line(Cli::tr("Made plan %1 with %2 measures and %3 reports.")
                     .arg(QString::number(plan->value), QString::number(size.measures),
                         QString::number(size.reports)));
    return {};
}

} // namespace qd
