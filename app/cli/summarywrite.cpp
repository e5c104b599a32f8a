// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/commandreason.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "texts/enumtext.h"
#include "workspace/progress/reviewreads.h"
#include "workspace/progress/summaryverbs.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<> summarySet(const Arguments &arguments, Console &console)
{
    if (!arguments.has("text")) // it may be empty, so it is not among those that need a value
        return Error{ErrorCode::Invalid, CommandReason::OptionMissing, {}, {{u"name"_s, u"--text"_s}}};
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    Workspace &workspace = (*use)->workspace();
    const auto reference = taskReference(arguments.value("task"));
    if (!reference)
        return reference.error();
    if (reference->measure > 0)
        return wrongValue("task", arguments.value("task"),
            Cli::tr("a task without a measure: the summary text is the task's"));
    const auto plan = (*use)->plan(arguments);
    if (!plan)
        return plan.error();
    const auto book = workspace.bookOfTask(plan->id, reference->task);
    if (!book)
        return book.error();
    const auto period = choosePeriod(arguments, *book, {}, console);
    if (!period)
        return period.error();
    SummaryText wanted;
    wanted.taskId = book->tasks().front()->id; // that task alone was read
    wanted.period = *period;
    wanted.text = arguments.value("text").trimmed();
    const auto seen = summary(workspace, wanted.taskId, *period);
    if (!seen)
        return seen.error();
    QD_TRY(setSummary(workspace, *seen, wanted));
    console.workIsDone();
    const QString done = wanted.text.isEmpty() ? Cli::tr("Summary text taken away: task %1, %2.")
                                               : Cli::tr("Summary text saved: task %1, %2.");
    console.line(done.arg(arguments.value("task"), text(*period)));
    return {};
}

} // namespace qd
