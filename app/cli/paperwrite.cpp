// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paperwrite.h"

#include "base/reasons/commandreason.h"
#include "base/reasons/paperreason.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/issuewrite.h"
#include "cli/target.h"
#include "paper/paper.h"

#include <QFileInfo>

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
    const QString suffix = QFileInfo(arguments.value("out")).suffix().toLower();
    if (suffix == "docx"_L1 || suffix == "xlsx"_L1)
        return Error{
            ErrorCode::Invalid, PaperReason::NotThereYet, u"format"_s, {{u"name"_s, u"--out *."_s + suffix}}};
    if (suffix != "pdf"_L1)
        return wrongValue("out", arguments.value("out"), Cli::tr("a file name ending in .pdf"));
    PaperOptions options;
    const QString profile = arguments.value("profile");
    if (arguments.has("profile")) {
        options.profile = fromKey<PaperProfile>(profile);
        if (!options.profile)
            return wrongValue("profile", profile, u"official, meeting"_s);
    }
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

Result<> write(const PaperInput &input, const Arguments &arguments, Console &console)
{
    const auto document = compose(input);
    if (!document)
        return document.error();
    const auto pages = paginate(*document);
    QD_TRY(writePdf(*pages, arguments.value("out")));
    console.workIsDone();
    noteMissing(*pages, console);
    console.line(
        Cli::tr("Wrote %1 pages: %2").arg(QString::number(pageCount(*pages)), arguments.value("out")));
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

/// A paper of today or of an issue, compared and issued as wished.
Result<> make(const DatabaseUse &use, const PaperKindInfo &kind, const PaperOptions &options, const IssueWish &wish,
    const Arguments &arguments, Console &console)
{
    Workspace &workspace = use.workspace();
    Result<PaperInput> input = PaperInput{};
    if (wish.number) {
        const auto plan = use.plan(arguments);
        if (!plan)
            return plan.error();
        if (!wish.compare)
            return writeAgain(workspace, *plan, kind, *wish.number, arguments, console);
        input = inputOfIssue(workspace, *plan, kind, *wish.number);
    } else {
        input = inputOf(use, options, arguments, console);
    }
    if (!input)
        return input.error();
    if (wish.compare)
        QD_TRY(compareWith(*input, workspace, kind, *wish.compare));
    return wish.issue ? issueAndWrite(workspace, *input, kind, arguments, console)
                      : write(*input, arguments, console);
}

} // namespace

void noteMissing(const Pages &pages, Console &console)
{
    if (const QStringList fonts = missingFonts(pages); !fonts.isEmpty())
        console.note(Cli::tr("Note: fonts that are not on this computer: %1").arg(fonts.join(Cli::tr(", "))));
    if (const QStringList characters = missingCharacters(pages); !characters.isEmpty())
        console.note(Cli::tr("Note: no font on this computer has these characters, they are printed as boxes: %1")
                         .arg(characters.join(Cli::tr(", "))));
}

Result<QByteArray> fileBytes(const QString &, const Document &, const QByteArray &pdf)
{
    return pdf; // checkedOptions() lets no other suffix through
}

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
    const auto wish = issueWish(arguments);
    if (!wish)
        return wish.error();
    QD_TRY(checkTarget(arguments));
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    return make(**use, **kind, *options, *wish, arguments, console);
}

} // namespace qd
