// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/commandreason.h"
#include "base/reasons/supervisionreason.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "texts/enumtext.h"
#include "workspace/evidence/evidenceverbs.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error optionMissing(const QString &name)
{
    return {ErrorCode::Invalid, CommandReason::OptionMissing, u"argument"_s, {{u"name"_s, name}}};
}

/// `--act ID`, which must be about the task where one is named too.
Result<EvidenceTarget> actTarget(const Arguments &arguments, const PlanBook &book)
{
    for (const char *other : {"agency", "period"}) {
        if (arguments.has(other))
            return wrongValue(
                other, arguments.value(other), Cli::tr("either --act or --agency with --period"));
    }
    const auto id = arguments.number("act", 0, 1);
    if (!id)
        return id.error();
    EvidenceTarget target;
    target.act = ActId{*id};
    const Act *act = book.act(target.act);
    const auto unknown = Error{
        ErrorCode::NotFound, SupervisionReason::ActUnknown, {}, {{u"value"_s, arguments.value("act")}}};
    if (!act)
        return unknown;
    if (!arguments.has("task"))
        return target;
    const auto chosen = chooseTask(book, arguments.value("task"));
    if (!chosen)
        return chosen.error();
    const bool isAboutIt = act->taskId == chosen->task
        && (!chosen->measure.isValid() || !act->measureId.isValid() || act->measureId == chosen->measure);
    return isAboutIt ? Result<EvidenceTarget>(target) : unknown;
}

/// The newest version of the report that `--task --agency --period` name.
Result<EvidenceTarget> reportTarget(const Arguments &arguments, const PlanBook &book, Console &console)
{
    for (const char *needed : {"agency", "period"}) {
        if (!arguments.has(needed))
            return optionMissing("--"_L1 + QLatin1String(needed));
    }
    const auto reference = taskReference(arguments.value("task"));
    if (!reference)
        return reference.error();
    const auto measure = chooseMeasure(book, *reference);
    if (!measure)
        return measure.error();
    const auto agency = chooseAgency(book.agencies(), arguments.value("agency"));
    if (!agency)
        return agency.error();
    const auto period = choosePeriod(arguments, book, {}, console);
    if (!period)
        return period.error();
    EvidenceTarget target;
    const ProgressDigest *report = book.newestVersionOf(*measure, *agency, *period);
    if (!report)
        return Error{ErrorCode::NotFound, SupervisionReason::ReportUnknown, {},
            {{u"name"_s, arguments.value("agency")}, {u"period"_s, text(*period)}}};
    target.report = report->id;
    return target;
}

Result<EvidenceTarget> targetOf(const Arguments &arguments, const DatabaseUse &use, Console &console)
{
    if (arguments.has("act")) {
        const auto book = use.book(arguments);
        return book ? actTarget(arguments, *book) : book.error();
    }
    if (!arguments.has("task"))
        return optionMissing(u"--task"_s);
    if (arguments.has("agency") || arguments.has("period")) {
        const auto reference = taskReference(arguments.value("task"));
        if (!reference)
            return reference.error();
        const auto plan = use.plan(arguments);
        if (!plan)
            return plan.error();
        const auto book = use.workspace().bookOfTask(plan->id, reference->task);
        return book ? reportTarget(arguments, *book, console) : book.error();
    }
    const auto book = use.book(arguments);
    if (!book)
        return book.error();
    const auto chosen = chooseTask(*book, arguments.value("task"));
    if (!chosen)
        return chosen.error();
    EvidenceTarget target;
    target.task = chosen->task;
    target.measure = chosen->measure;
    return target;
}

} // namespace

Result<> evidenceAttach(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    Workspace &workspace = (*use)->workspace();
    const auto target = targetOf(arguments, **use, console);
    if (!target)
        return target.error();
    const auto folder = EvidenceFolder::of(workspace);
    if (!folder)
        return folder.error();
    const auto copied = folder->copyIn(arguments.positional());
    if (!copied)
        return copied.error();
    const auto attached = attach(workspace, *target, *copied);
    if (!attached)
        return attached.error();
    console.workIsDone();
    for (size_t i = 0; i < attached->size(); ++i)
        console.line(Cli::tr("Attached as no. %1: %2")
                         .arg(QString::number(attached->at(i).value), copied->at(i).name));
    return {};
}

} // namespace qd
