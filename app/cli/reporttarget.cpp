// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reporttarget.h"

#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/databaseuse.h"

namespace qd
{

Result<ReportTarget> reportTarget(const Arguments &arguments, const DatabaseUse &use, Console &console)
{
    const auto reference = taskReference(arguments.value("task"));
    if (!reference)
        return reference.error();
    const auto plan = use.plan(arguments);
    if (!plan)
        return plan.error();
    auto book = use.workspace().bookOfTask(plan->id, reference->task);
    if (!book)
        return book.error();
    const auto measure = chooseMeasure(*book, *reference);
    if (!measure)
        return measure.error();
    const auto agency = chooseAgency(book->agencies(), arguments.value("agency"));
    if (!agency)
        return agency.error();
    const auto period = choosePeriod(arguments, *book, {}, console);
    if (!period)
        return period.error();
    return ReportTarget{*std::move(book), *measure, *agency, *period};
}

} // namespace qd
