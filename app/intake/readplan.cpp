// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"

#include "base/reasons/readingreason.h"
#include "base/textcompare.h"
#include "domain/proposal/proposalnodes.h"
#include "intake/documentfacts.h"
#include "intake/outline/frontmatter.h"
#include "intake/outline/parts.h"
#include "intake/planwarnings.h"
#include "intake/readpart.h"
#include "intake/readtable.h"
#include "intake/responsible/doubts.h"
#include "intake/source/garbled.h"
#include "intake/table/flattable.h"
#include "intake/text/simplifiedform.h"
#include "intake/words/numbering.h"
#include "intake/words/titleline.h"
#include "intake/words/vocabulary.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

// The stages and what holds for all of them: pipeline.h.
namespace qd
{
namespace
{

using namespace Qt::StringLiterals;

Error notRead(Reason reason, const SourceText &source, const QString &detail)
{
    return {ErrorCode::Invalid, reason, detail, {{u"file"_s, source.fileName}}};
}

/// More rows than any plan has tasks: a register or a list of measurements. Read cell by cell as if it were
/// prose it would become thousands of tasks that are none.
bool hasLongTable(const SourceText &source)
{
    constexpr int mostRows = 1000;
    return std::any_of(source.tables.begin(), source.tables.end(),
        [](const SourceTable &table) { return table.rowCount > mostRows; });
}

/// Whether a paragraph outside the tables is numbered.
bool hasNumbersBesideTables(const SourceText &source)
{
    qsizetype at = 0;
    const auto numbered = [&](qsizetype end) {
        for (const QStringView line : QStringView(source.text).sliced(at, end - at).split(u'\n')) {
            if (numberingOf(line.trimmed()))
                return true;
        }
        return false;
    };
    for (const SourceTable &table : source.tables) {
        if (numbered(table.at.begin))
            return true;
        at = table.at.end;
    }
    return numbered(source.text.size());
}

bool isMostlyTables(const SourceText &source)
{
    qsizetype inTables = 0;
    for (const SourceTable &table : source.tables)
        inTables += table.at.end - table.at.begin;
    return inTables * 2 > source.text.size();
}

/// One of the documents in the file, and what could be read of it.
struct FoundPart {
    std::vector<SourceParagraph> list; ///< of a text
    std::optional<Proposal> read;
    Span span = {}; ///< of a table
    bool isRepeated = false; ///< the text before it says the same

    qsizetype begin() const { return list.empty() ? span.begin : list.front().text.span().begin; }
    bool hasTasks() const { return read && read->taskCount() > 0; }
};

std::vector<FoundPart> readParts(const Paragraphs &paragraphs, const QString &pageTitle)
{
    const auto &all = paragraphs.list;
    std::vector<FoundPart> found;
    for (const DocumentPart &part : findParts(all)) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(part.begin);
        FoundPart each{{begin, all.begin() + static_cast<std::ptrdiff_t>(part.end)}, std::nullopt};
        const bool isFirst = found.empty();
        each.read = readPart(each.list, {all.begin(), begin}, isFirst ? paragraphs.statedTitle : MappedText(),
            isFirst ? pageTitle : QString());
        found.push_back(std::move(each));
    }
    return found;
}

/// Those that can be plans: that name somebody responsible or have the title of one; where none does, the one
/// with most tasks.
std::vector<size_t> plansAmong(const std::vector<FoundPart> &found)
{
    std::vector<size_t> plans;
    size_t most = found.size();
    for (size_t i = 0; i < found.size(); ++i) {
        if (!found[i].hasTasks())
            continue;
        const PlanPart &part = found[i].read->parts.front();
        if (part.annotations > 0 || isTitleOfPlan(part.title))
            plans.push_back(i);
        if (most == found.size() || found[i].read->taskCount() > found[most].read->taskCount())
            most = i;
    }
    if (plans.empty() && most < found.size())
        plans.push_back(most);
    return plans;
}

bool anyNamesSomebody(const std::vector<FoundPart> &found)
{
    return std::any_of(found.begin(), found.end(),
        [](const FoundPart &part) { return part.hasTasks() && part.read->parts.front().annotations > 0; });
}

/// Whether half of the tasks of a table stand in the text of the plans too: an annex that says them once
/// more.
bool repeats(const Proposal &table, const std::vector<FoundPart> &found)
{
    constexpr qsizetype enough = 8; // characters of a title
    QString text;
    for (const FoundPart &part : found) {
        for (const SourceParagraph &paragraph : part.list)
            text += folded(paragraph.text.text());
    }
    int again = 0;
    for (const ProposedSection &section : table.sections) {
        for (const ProposedTask &task : section.tasks)
            again += text.contains(folded(task.title).left(enough)) ? 1 : 0;
    }
    return again * 2 >= table.taskCount();
}

/// The plans of the task tables, each at its place among the others. Where the text names nobody, it is
/// theirs.
void addTables(std::vector<FoundPart> &found, Paragraphs &paragraphs, const SourceText &source,
    const std::vector<TableReading> &readings)
{
    const bool textIsTheirs = !anyNamesSomebody(found);
    if (textIsTheirs) {
        found.clear();
        // it reads the text itself, but not what stands in other tables
        std::erase_if(paragraphs.ignored, [&](const Ignored &ignored) {
            return std::none_of(source.tables.begin(), source.tables.end(), [&](const SourceTable &table) {
                return ignored.span.begin >= table.at.begin && ignored.span.end <= table.at.end;
            });
        });
    }
    for (Proposal &plan : readTablePlans(source, readings, textIsTheirs)) {
        FoundPart part;
        part.isRepeated = !textIsTheirs && repeats(plan, found);
        part.span = plan.parts.front().span;
        part.read = std::move(plan);
        const auto behind = std::find_if(found.begin(), found.end(),
            [&](const FoundPart &other) { return other.begin() > part.span.begin; });
        found.insert(behind, std::move(part));
    }
}

/// 现将《…》印发给你们: what a notice says whose plan is in another file.
bool bringsAPlan(const QString &text)
{
    static const QRegularExpression pattern(u"(?:印发|转发|下发)给你们|现予(?:以)?(?:印发|公布|发布)|附件\\s*[：:1１]"_s);
    return pattern.match(simplifiedForm(text)).hasMatch();
}

Reason whyNothing(const std::vector<FoundPart> &found, const SourceText &source)
{
    if (std::any_of(found.begin(), found.end(), [](const FoundPart &part) { return part.read.has_value(); }))
        return ReadingReason::NotAPlan; // numbers, but no tasks below them
    if (isMostlyTables(source))
        return ReadingReason::NoHeadings;
    if (hasHeadingRow(source.text))
        return ReadingReason::FlatTable;
    constexpr qsizetype fewWords = 200; // of a page number or a stamp
    if (source.pictures > 0 && source.text.size() < fewWords)
        return ReadingReason::OnlyPictures;
    return bringsAPlan(source.text) ? ReadingReason::NoticeOnly : ReadingReason::NoNumbering;
}

void ignoreSpan(Proposal &proposal, const QString &text, const Span &span)
{
    const QString inside = text.mid(span.begin, span.end - span.begin).trimmed();
    if (!inside.isEmpty())
        proposal.ignored.push_back({inside, IgnoredWhy::OtherDocument, span});
}

void ignoreWhole(Proposal &proposal, const FoundPart &part, const QString &text)
{
    for (const SourceParagraph &paragraph : part.list)
        proposal.ignored.push_back({paragraph.text.text(), IgnoredWhy::OtherDocument, paragraph.text.span()});
    ignoreSpan(proposal, text, part.span);
}

/// The tables that are no task tables, where others are.
void ignoreOtherTables(
    Proposal &proposal, const SourceText &source, const std::vector<TableReading> &readings)
{
    QSet<int> tasks;
    for (const TableReading &reading : readings)
        tasks.insert(reading.table);
    for (size_t i = 0; i < source.tables.size(); ++i) {
        if (!tasks.contains(static_cast<int>(i)) && !holdsFacts(source, source.tables[i]))
            ignoreSpan(proposal, source.text, source.tables[i].at);
    }
}

void take(Proposal &proposal, Proposal part, int index)
{
    for (ProposedSection &section : part.sections) {
        section.part = index;
        proposal.sections.push_back(std::move(section));
    }
    if (part.table && !proposal.table)
        proposal.table = part.table;
    proposal.warnings.insert(proposal.warnings.end(), part.warnings.begin(), part.warnings.end());
    addIgnored(proposal, part.ignored);
}

/// Which of the plans are wanted: those that were asked for, else all that set tasks and do not repeat
/// another.
std::vector<bool> wantedAmong(
    const std::vector<FoundPart> &found, const std::vector<size_t> &plans, const std::vector<int> &asked)
{
    std::vector<bool> wanted(plans.size(), false);
    for (const int index : asked) {
        if (index >= 0 && static_cast<size_t>(index) < plans.size())
            wanted[static_cast<size_t>(index)] = true;
    }
    if (std::find(wanted.begin(), wanted.end(), true) != wanted.end())
        return wanted;
    for (size_t i = 0; i < plans.size(); ++i) {
        const FoundPart &part = found[plans[i]];
        const PlanPart &plan = part.read->parts.front();
        const bool setsTasks = promisesTasks(plan.title) || plan.annotations * 2 > plan.tasks
            || (plan.annotations > 0 && !isRuleTitle(plan.title));
        wanted[i] = plans.size() == 1 || (!part.isRepeated && setsTasks);
    }
    if (std::find(wanted.begin(), wanted.end(), true) == wanted.end())
        wanted.front() = true;
    return wanted;
}

/// Title, year and preamble are those of the first that is taken.
void takeHead(Proposal &proposal)
{
    const auto taken = std::find_if(
        proposal.parts.begin(), proposal.parts.end(), [](const PlanPart &part) { return part.taken; });
    if (taken == proposal.parts.end())
        return;
    proposal.title = taken->title;
    proposal.titleSpan = taken->titleSpan;
    proposal.preamble = taken->preamble;
    proposal.preambleSpan = taken->preambleSpan;
    proposal.year = taken->year;
}

/// The plans the clerk wants as one proposal; what is left out is counted.
Proposal joined(std::vector<FoundPart> found, const std::vector<size_t> &plans,
    const std::vector<bool> &wanted, const QString &text)
{
    Proposal proposal;
    int leftOut = 0;
    int items = 0;
    size_t plan = 0;
    for (size_t i = 0; i < found.size(); ++i) {
        const bool isPlan = plan < plans.size() && plans[plan] == i;
        const bool isTaken = isPlan && wanted[plan];
        if (isPlan) {
            proposal.parts.push_back(found[i].read->parts.front());
            proposal.parts.back().taken = isTaken;
            ++plan;
        }
        if (isTaken) {
            take(proposal, *std::move(found[i].read), static_cast<int>(plan) - 1);
            continue;
        }
        ignoreWhole(proposal, found[i], text);
        leftOut += found[i].hasTasks() ? 1 : 0;
        items += found[i].hasTasks() ? found[i].read->taskCount() : 0;
    }
    takeHead(proposal);
    if (leftOut > 0)
        proposal.warnings.push_back({WarningKind::OtherDocuments, QString::number(leftOut), 1, items});
    return proposal;
}

Result<Proposal> readWhole(const SourceText &source, const ReadOptions &options)
{
    if (source.text.trimmed().isEmpty())
        return notRead(ReadingReason::FileEmpty, source, u"no text"_s);
    if (isGarbled(source.text))
        return notRead(ReadingReason::TextGarbled, source, u"decoded with the wrong encoding before"_s);
    const std::vector<TableReading> readings = wantedTables(source, options);
    const bool hasTables = !readings.empty();
    if (!hasTables && hasLongTable(source) && isMostlyTables(source) && !hasNumbersBesideTables(source))
        return notRead(ReadingReason::NoHeadings, source, u"a long table without known headings"_s);
    if (!hasTables && !source.linesAreParagraphs && looksLikeFlattenedTable(source.text))
        return notRead(ReadingReason::FlatTable, source, u"columns of a table side by side"_s);

    Paragraphs paragraphs
        = readParagraphs(hasTables ? withoutTables(source).text : source.text, source.linesAreParagraphs);
    std::vector<FoundPart> found = readParts(paragraphs, documentTitle(source.pageTitle));
    if (hasTables)
        addTables(found, paragraphs, source, readings);
    const std::vector<size_t> plans = plansAmong(found);
    if (plans.empty())
        return notRead(whyNothing(found, source), source, u"no numbered paragraph, or no tasks"_s);

    const std::vector<bool> wanted = wantedAmong(found, plans, options.parts);
    Proposal proposal = joined(std::move(found), plans, wanted, source.text);
    proposal.source = source.text;
    proposal.facts = paragraphs.facts;
    if (proposal.facts.source.isEmpty())
        proposal.facts.source = source.address;
    addIgnored(proposal, paragraphs.ignored);
    if (hasTables)
        ignoreOtherTables(proposal, source, readings);
    std::stable_sort(proposal.ignored.begin(), proposal.ignored.end(),
        [](const Ignored &a, const Ignored &b) { return a.span.begin < b.span.begin; });
    addOwnFacts(proposal);
    if (proposal.year == 0)
        proposal.year = proposal.facts.dated.year();
    addWarnings(proposal, source);
    giveNodeIds(proposal);
    proposal.doubts = findDoubts(proposal);
    return proposal;
}

} // namespace

Result<Proposal> readPlan(const SourceText &source, const ReadOptions &options)
{
    auto proposal = readWhole(source, options);
    if (!proposal)
        return proposal;
    for (const LeftOut &left : source.leftOut)
        proposal->ignored.push_back(
            {left.name, left.kind == LeftOutKind::Note ? IgnoredWhy::Note : IgnoredWhy::OtherFile, {}});
    return proposal;
}

} // namespace qd
