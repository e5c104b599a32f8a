// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/compose.h"

#include "base/reasons/paperreason.h"
#include "paper/compose/changewords.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/composers.h"
#include "paper/compose/furnished.h"
#include "paper/compose/tablecolumns.h"
#include "paper/compose/tablepaper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using Composer = Result<Document> (*)(const PaperInput &, const PaperText &);

struct KindEntry {
    PaperKind kind;
    const char *name;
    Composer composer; ///< nullptr: not composed by this version
};

/// The kinds in the order they are listed; a kind becomes available with its composer.
constexpr KindEntry entries[] = {
    {PaperKind::Breakdown, "breakdown", composeBreakdown},
    {PaperKind::Progress, "progress", composeProgress},
    {PaperKind::Handout, "handout", composeHandout},
    {PaperKind::Notice, "notice", composeNotice},
    {PaperKind::Agency, "agency", composeAgency},
    {PaperKind::Supervision, "supervision", composeSupervision},
    {PaperKind::Submission, "submission", composeSubmission},
    {PaperKind::Indicators, "indicators", nullptr},
    {PaperKind::Summary, "summary", composeSummary},
    {PaperKind::Digest, "digest", composeDigest},
    {PaperKind::Reminder, "reminder", composeReminder},
};

/// A paper is about the plan as it was on its reference day, judged by the deadline chosen for it. `kept` holds the other
/// input where that is another book; with the same book nothing is copied.
const PaperInput &ofItsDay(const PaperInput &input, std::optional<PaperInput> &kept)
{
    const PaperOptions &options = input.options;
    const EarlierState *before = input.before.get();
    const bool rejudged = options.deadlineBasis && *options.deadlineBasis != input.book.rules().deadlineBasis;
    const bool earlier = before && before->book.wasDifferentOn(before->asOf);
    if (!rejudged && !earlier && !input.book.wasDifferentOn(options.asOf))
        return input;
    kept = input;
    kept->book = input.book.onDay(options.asOf);
    if (options.deadlineBasis)
        kept->book.judgeBy(*options.deadlineBasis);
    if (before) {
        EarlierState then = *before;
        then.book = before->book.onDay(before->asOf);
        if (options.deadlineBasis)
            then.book.judgeBy(*options.deadlineBasis);
        kept->before = std::make_shared<const EarlierState>(std::move(then));
    }
    return *kept;
}

/// 第3期（2023年7月5日印发） below the title and what stands under it, in every version of the document.
void sayIssue(Document &document, const QString &words)
{
    auto place = document.blocks.begin();
    Paragraph line;
    line.style = Style::Subtitle;
    line.text = words;
    for (; place != document.blocks.end(); ++place) {
        const auto *head = std::get_if<Paragraph>(&*place);
        if (!head || (head->style != Style::Title && head->style != Style::Subtitle))
            break;
        line.size = head->size;
    }
    document.blocks.insert(place, line);
    for (auto &version : document.tighter) {
        Document other = *version;
        sayIssue(other, words);
        version = std::make_shared<const Document>(std::move(other));
    }
}

/// A letter has its own addressee and signature, and there may be many in one document.
PaperFurniture furnitureFor(const PaperOptions &options)
{
    PaperFurniture furniture = options.furniture;
    if (isLetterKind(options.kind)) {
        furniture.addressees.clear();
        furniture.signature = false;
    }
    return furniture;
}

} // namespace

bool isLetterKind(PaperKind kind)
{
    return kind == PaperKind::Reminder || kind == PaperKind::Supervision;
}

bool isEachAgencys(PaperKind kind)
{
    return kind == PaperKind::Agency || isLetterKind(kind);
}

bool saysWhatChanged(PaperKind kind)
{
    return !isEachAgencys(kind);
}

std::vector<AgencyId> agenciesListed(const PaperInput &given)
{
    std::optional<PaperInput> kept;
    const PaperInput &input = ofItsDay(given, kept);
    if (input.options.kind == PaperKind::Reminder)
        return agenciesReminded(input);
    return input.options.kind == PaperKind::Supervision ? agenciesSupervised(input) : agenciesWithWork(input);
}

const std::vector<PaperKindInfo> &paperKinds()
{
    static const std::vector<PaperKindInfo> kinds = [] {
        const Wording &say = Wording::ours();
        std::vector<PaperKindInfo> list;
        for (const KindEntry &entry : entries)
            list.push_back({entry.kind, entry.name, say(u"kind."_s + QLatin1String(entry.name)),
                entry.composer != nullptr, !usualColumns(entry.kind).empty()});
        return list;
    }();
    return kinds;
}

const PaperKindInfo &paperKind(PaperKind kind)
{
    const auto &kinds = paperKinds();
    return *std::find_if(
        kinds.begin(), kinds.end(), [kind](const PaperKindInfo &info) { return info.kind == kind; });
}

bool isTableKind(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Breakdown:
    case PaperKind::Progress:
    case PaperKind::Agency:
    case PaperKind::Submission:
    case PaperKind::Indicators:
        return true;
    case PaperKind::Handout:
    case PaperKind::Notice:
    case PaperKind::Supervision:
    case PaperKind::Summary:
    case PaperKind::Digest:
    case PaperKind::Reminder:
        return false;
    }
    return false;
}

std::vector<PaperColumn> columnsOf(PaperKind kind)
{
    std::vector<PaperColumn> columns;
    const auto usual = usualColumns(kind);
    if (usual.empty())
        return columns;
    const auto add = [&](const ColumnEntry &entry, bool isUsual) {
        const QString key = QLatin1String(entry.key);
        columns.push_back({key, Wording::ours()(u"column."_s + key), isUsual});
    };
    for (const ColumnKind column : usual)
        add(columnEntry(column), true);
    for (const ColumnEntry &entry : columnEntries()) {
        if (std::find(usual.begin(), usual.end(), entry.kind) == usual.end())
            add(entry, false);
    }
    return columns;
}

Result<QStringList> paperColumns(PaperKind kind, const QStringList &wanted)
{
    const auto columns = chosenColumns(kind, wanted, Wording::ours());
    if (!columns)
        return columns.error();
    QStringList keys;
    for (const ColumnKind column : *columns)
        keys << QLatin1String(columnEntry(column).key);
    return keys;
}

Result<> checkTotals(const PaperInput &given)
{
    std::optional<PaperInput> kept;
    const PaperInput &input = ofItsDay(given, kept);
    QD_TRY(reconcile(countsFor(input)));
    const auto changes = changesOf(input);
    return changes ? Result<>() : Result<>(changes.error());
}

Result<std::shared_ptr<const Document>> compose(const PaperInput &input)
{
    auto edited = composeForEditing(input);
    if (!edited)
        return edited.error();
    return std::make_shared<const Document>(std::move(edited->document));
}

Result<EditedDocument> composeForEditing(const PaperInput &given)
{
    std::optional<PaperInput> kept;
    const PaperInput &input = ofItsDay(given, kept);
    const auto *entry = std::find_if(std::begin(entries), std::end(entries),
        [&](const KindEntry &known) { return known.kind == input.options.kind; });
    if (!entry->composer) {
        const QString name = QLatin1String(entry->name);
        return Error{ErrorCode::Invalid, PaperReason::NotThereYet, u"report kind not composed"_s,
            {{u"name"_s, name + u' ' + Wording::ours()(u"kind."_s + name)}}};
    }
    auto words = Wording::load(input.templates);
    if (!words)
        return words.error();
    const PaperText text(*std::move(words));
    auto document = [&]() -> Result<Document> {
        if (!input.book.measures().empty())
            return entry->composer(input, text);
        return emptyPaper(input, text, text.say()(u"kind."_s + QLatin1String(entry->name)));
    }();
    if (!document)
        return document.error();
    EditedDocument edited = applyEdits(*std::move(document), input.edits);
    if (input.issue)
        sayIssue(edited.document, text.issue(*input.issue));
    edited.document = furnished(std::move(edited.document), furnitureFor(input.options), input.date(),
        input.book.rules(), text);
    return edited;
}

} // namespace qd
