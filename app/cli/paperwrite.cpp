// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/commandreason.h"
#include "base/reasons/paperreason.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/paperformats.h"
#include "cli/target.h"
#include "paper/paper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<const PaperKindInfo *> kindOf(const QString &name)
{
    const auto &kinds = paperKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
        [&](const PaperKindInfo &info) { return name == QLatin1String(info.name); });
    if (found == kinds.end())
        return Error{ErrorCode::Invalid, PaperReason::PaperKindUnknown, u"kind"_s, {{u"name"_s, name}}};
    if (!found->available)
        return Error{ErrorCode::Invalid, PaperReason::NotThereYet, u"kind"_s, {{u"name"_s, u"report "_s + name}}};
    return &*found;
}

void listKinds(Console &console)
{
    for (const PaperKindInfo &info : paperKinds())
        console.line(QString(QLatin1String(info.name)) + u' ' + info.title);
}

/// The kind, and what the command line needs before any file is touched.
Result<PaperOptions> checkedOptions(const Arguments &arguments)
{
    for (const char *needed : {"db", "out"}) {
        if (arguments.value(needed).isEmpty()) {
            return Error{ErrorCode::Invalid, CommandReason::OptionMissing, u"report"_s,
                {{u"name"_s, "--"_L1 + QLatin1String(needed)}}};
        }
    }
    PaperOptions options;
    const QString profile = arguments.value("profile");
    if (arguments.has("profile")) {
        options.profile = fromKey<PaperProfile>(profile);
        if (!options.profile)
            return wrongValue("profile", profile, u"official, meeting"_s);
    }
    options.furniture.cover = arguments.has("cover");
    options.furniture.contents = arguments.has("contents");
    options.furniture.redHead = arguments.value("redhead").trimmed();
    options.furniture.large = arguments.has("large");
    if (arguments.has("redhead") && options.furniture.redHead.isEmpty())
        return wrongValue("redhead", arguments.value("redhead"), Cli::tr("a document number"));
    return options;
}

/// Fills period, reference day and agency by the rules of the command line.
Result<> complete(PaperOptions &options, const Arguments &arguments, const PlanBook &book, Console &console)
{
    const auto today = referenceDay(arguments, SystemClock());
    if (!today)
        return today.error();
    const auto period = choosePeriod(arguments, book, defaultPeriod(book, *today), console);
    if (!period)
        return period.error();
    if (!options.furniture.redHead.isEmpty()) { // a document in due form: the rest of it as the office has it
        options.furniture.addressees = book.rules().papers.addressees;
        options.furniture.signature = true;
        options.furniture.imprint = true;
    }
    options.period = *period;
    options.asOf = arguments.has("as-of") ? *today : defaultAsOf(*period, *today);
    if (!arguments.has("agency"))
        return {};
    const auto agency = chooseAgency(book.agencies(), arguments.value("agency"));
    if (!agency)
        return agency.error();
    options.agency = *agency;
    return {};
}

/// Counts and texts of one moment.
Result<PaperInput> inputOf(
    const DatabaseUse &use, PaperOptions options, const Arguments &arguments, Console &console)
{
    const auto state = use.workspace().oneState();
    auto book = use.book(arguments);
    if (!book)
        return book.error();
    QD_TRY(complete(options, arguments, *book, console));
    auto latest = use.workspace().latestProgress(book->plan().id, options.period, options.asOf);
    if (!latest)
        return latest.error();
    return PaperInput{*std::move(book), *std::move(latest), options};
}

} // namespace

Result<> paperWrite(const Arguments &arguments, Console &console)
{
    if (arguments.has("kinds")) {
        listKinds(console);
        return {};
    }
    if (arguments.first().isEmpty())
        return Error{ErrorCode::Invalid, CommandReason::OptionMissing, u"report"_s, {{u"name"_s, u"KIND"_s}}};
    const auto kind = kindOf(arguments.first());
    if (!kind)
        return kind.error();
    auto options = checkedOptions(arguments);
    if (!options)
        return options.error();
    options->kind = (*kind)->kind;
    const auto format = paperFormatOf(arguments.value("out"));
    if (!format)
        return format.error();
    QD_TRY(checkTarget(arguments));
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto input = inputOf(**use, *options, arguments, console);
    if (!input)
        return input.error();
    const auto document = compose(*input);
    return document ? (*format)->write(*document, arguments.value("out"), console) : Result<>(document.error());
}

} // namespace qd
