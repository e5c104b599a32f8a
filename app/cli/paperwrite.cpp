// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/commandreason.h"
#include "base/reasons/paperreason.h"
#include "cli/agencypapers.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/issuewrite.h"
#include "cli/paperedittexts.h"
#include "cli/paperformats.h"
#include "cli/paperscope.h"
#include "cli/target.h"
#include "paper/compose/keptinput.h"
#include "paper/document/wording.h"
#include "paper/fonts/fontbook.h"
#include "paper/paper.h"
#include "workspace/issues/issueverbs.h"
#include "workspace/progress/reviewreads.h"

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

/// Whether the paper can be written where `--out` says. The format, or nullptr for one file each in a folder.
Result<const PaperFormat *> checkedOut(const Arguments &arguments, PaperKind kind)
{
    for (const char *needed : {"db", "out"}) {
        if (arguments.value(needed).isEmpty()) {
            return Error{ErrorCode::Invalid, CommandReason::OptionMissing, u"report"_s,
                {{u"name"_s, "--"_L1 + QLatin1String(needed)}}};
        }
    }
    if (goesIntoFolder(arguments))
        return nullptr;
    const auto format = paperFormatOf(arguments.value("out"), kind);
    if (!format)
        return format.error();
    QD_TRY(checkTarget(arguments));
    return *format;
}

/// What the command line says about the paper, before any file is touched.
Result<PaperOptions> checkedOptions(const Arguments &arguments, const PaperKindInfo &kind)
{
    PaperOptions options;
    options.kind = kind.kind;
    if (arguments.has("profile")) {
        options.layout = arguments.value("profile").trimmed();
        options.profile = fromKey<PaperProfile>(options.layout);
        if (options.profile)
            options.layout.clear(); // else it is the name of one in the data file: takeLayoutByName()
    }
    options.furniture.cover = arguments.has("cover");
    options.furniture.contents = arguments.has("contents");
    options.furniture.redHead = arguments.value("redhead").trimmed();
    options.furniture.large = arguments.has("large");
    const qsizetype number = options.furniture.redHead.size();
    if (arguments.has("redhead") && (number == 0 || number > longestNumber))
        return wrongValue("redhead", arguments.value("redhead").left(longestNumber),
            Cli::tr("a document number of at most %1 characters").arg(longestNumber));
    QD_TRY(takeColumns(options, arguments, kind));
    return options;
}

/// Whether the office has the 版式方案 that was named.
Result<> takeLayoutByName(PaperOptions &options, const Arguments &arguments, const OfficeRules &rules)
{
    if (!arguments.has("profile") || options.profile)
        return {};
    if (const LayoutProfile *profile = profileNamed(rules, options.layout)) {
        options.layout = profile->id;
        return {};
    }
    QStringList possible{u"official"_s, u"meeting"_s};
    for (const LayoutProfile &profile : rules.profiles)
        possible << profile.name;
    return wrongValue("profile", arguments.value("profile"), possible.join(Cli::tr(", ")));
}

/// Fills period, reference day, section, states and agency by the rules of the command line.
Result<> complete(PaperOptions &options, const Arguments &arguments, const PlanBook &book, Console &console)
{
    QD_TRY(takeLayoutByName(options, arguments, book.rules()));
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
    return takeScope(options, arguments, book);
}

Result<> write(
    const PaperInput &input, const PaperFormat &format, const Arguments &arguments, Console &console)
{
    const auto edited = composeForEditing(input);
    if (!edited)
        return edited.error();
    const auto document = std::make_shared<const Document>(edited->document);
    QD_TRY(format.write(document, arguments.value("out"), console));
    tellPaperEdits(input, *edited, console);
    if (arguments.has("all-agencies"))
        tellWhoHasNone(input, console);
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
    PaperInput input{
        *std::move(book), *std::move(latest), options, Wording::folderBeside(use.workspace().path())};
    QD_TRY(takePaperEdits(input, use.workspace()));
    auto texts = summaries(use.workspace(), input.book.plan().id);
    if (!texts)
        return texts.error();
    input.summaries = *std::move(texts);
    return input;
}

/// What was asked for.
struct Order {
    const PaperKindInfo &kind;
    const PaperFormat *format; ///< nullptr: one file each in a folder
    const PaperOptions &options;
    const IssueWish &wish;
};

/// A paper of today or of an issue, compared and issued as wished.
Result<> make(const DatabaseUse &use, const Order &order, const Arguments &arguments, Console &console)
{
    Workspace &workspace = use.workspace();
    const IssueWish &wish = order.wish;
    Result<PaperInput> input = PaperInput{};
    if (wish.number) {
        const auto plan = use.plan(arguments);
        if (!plan)
            return plan.error();
        if (!wish.compare)
            return writeAgain(workspace, *plan, order.kind, *wish.number, arguments, console);
        const auto frozen = frozenIssue(workspace, plan->id, QLatin1String(order.kind.name), *wish.number);
        input = frozen ? keptInput(*frozen, order.kind.kind) : Result<PaperInput>(frozen.error());
    } else {
        input = inputOf(use, order.options, arguments, console);
    }
    if (!input)
        return input.error();
    if (wish.compare) {
        const auto earlier
            = frozenIssue(workspace, input->book.plan().id, QLatin1String(order.kind.name), *wish.compare);
        if (!earlier)
            return earlier.error();
        compareWith(*input, *earlier);
    }
    if (wish.issue)
        return issueAndWrite(workspace, *input, order.kind, arguments, console);
    return order.format ? write(*input, *order.format, arguments, console)
                        : writeAgencyPapers(*input, workspace, arguments.value("out"), console);
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
    const auto format = checkedOut(arguments, (*kind)->kind);
    if (!format)
        return format.error();
    const auto options = checkedOptions(arguments, **kind);
    if (!options)
        return options.error();
    const auto wish = issueWish(arguments, **kind);
    if (!wish)
        return wish.error();
    const FontSearch fonts; // while the data are read
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    return make(**use, {**kind, *format, *options, *wish}, arguments, console);
}

} // namespace qd
