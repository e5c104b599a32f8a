// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"

#include "base/reasons/readingreason.h"
#include "domain/proposal/proposalnodes.h"
#include "intake/outline/frontmatter.h"
#include "intake/outline/levels.h"
#include "intake/outline/parts.h"
#include "intake/readtable.h"
#include "intake/responsible/declarations.h"
#include "intake/responsible/doubts.h"
#include "intake/source/garbled.h"
#include "intake/table/flattable.h"
#include "intake/words/numbering.h"
#include "intake/words/vocabulary.h"

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

/// Text after the annotation that ends the plan's last task belongs to no task (各地区、各有关部门要…).
std::vector<Ignored> cutAfterword(FoundLevels &levels, const ReadingRules &rules)
{
    std::vector<Ignored> ignored;
    if (levels.sections.empty() || levels.sections.back().tasks.empty())
        return ignored;
    TaskText &text = levels.sections.back().tasks.back().text;
    size_t end = text.size();
    while (end > 0 && !hasParties({text[end - 1]}, rules))
        --end;
    if (end == 0)
        return ignored;
    while (end < text.size() && isAnnotationLine(text[end], rules)) // 完成时限：… below 牵头单位：…
        ++end;
    for (size_t i = end; i < text.size(); ++i)
        ignored.push_back({text[i].text(), IgnoredWhy::AfterEnd, text[i].span()});
    text.resize(end);
    return ignored;
}

/// From where on 列第一位的为牵头单位 holds: from where it is said; said after the last task, for all. -1: it
/// is not.
qsizetype firstIsLeadFrom(qsizetype declaredAt, const FoundLevels &levels)
{
    if (declaredAt < 0 || levels.sections.empty())
        return -1;
    const auto &last = levels.sections.back().tasks;
    return !last.empty() && declaredAt > last.back().span.end ? 0 : declaredAt;
}

/// The parties of a line that several tasks share.
void addShared(ProposedTask &task, const MappedText &line, const ReadingRules &rules)
{
    for (const Annotation &annotation : findAnnotations(line, rules, true)) {
        for (ProposedParty party : annotation.says.parties) {
            party.rule = ReadingRule::SharedLine;
            task.parties.push_back(party);
        }
        if (!task.deadline && annotation.says.deadline) {
            task.deadline = annotation.says.deadline;
            task.deadlineRule = annotation.says.deadlineRule;
        }
    }
}

ProposedTask proposedTask(const FoundTask &found, const ReadingRules &rules)
{
    ProposedTask task = readTask(found.text, rules);
    task.number = found.numbering.number;
    task.heading = found.heading;
    task.span = found.span;
    task.rule = found.rule;
    if (!found.sharedLine.isEmpty()) {
        task.parties.clear();
        addShared(task, found.sharedLine, rules);
    }
    return task;
}

void addSections(Proposal &proposal, const FoundLevels &levels, const Declarations &declared)
{
    const qsizetype ruleFrom = firstIsLeadFrom(declared.firstIsLeadAt, levels);
    for (const FoundSection &found : levels.sections) {
        ProposedSection section{found.numbering.number, found.title.text(), found.title.span(), {}};
        while (!section.title.isEmpty() && QStringView(u"。；;：:").contains(section.title.back()))
            section.title.chop(1);
        for (const FoundTask &task : found.tasks) {
            const ReadingRules rules{
                proposal.year, ruleFrom >= 0 && task.span.end > ruleFrom, declared.othersSupport};
            section.tasks.push_back(proposedTask(task, rules));
            if (section.tasks.back().title.isEmpty())
                proposal.warnings.push_back({WarningKind::EmptyTask, task.numbering.number, task.line});
        }
        proposal.sections.push_back(std::move(section));
    }
}

/// The paragraphs of one part; those of the others are another document's.
std::vector<SourceParagraph> paragraphsOfPart(
    Paragraphs &paragraphs, const std::vector<DocumentPart> &parts, size_t chosen)
{
    const auto &list = paragraphs.list;
    for (size_t i = 0; i < list.size(); ++i) {
        if (i < parts[chosen].begin || i >= parts[chosen].end)
            paragraphs.ignored.push_back(
                {list[i].text.text(), IgnoredWhy::OtherDocument, list[i].text.span()});
    }
    return {list.begin() + static_cast<std::ptrdiff_t>(parts[chosen].begin),
        list.begin() + static_cast<std::ptrdiff_t>(parts[chosen].end)};
}

size_t chosenPart(const std::vector<DocumentPart> &parts, int wanted)
{
    if (wanted >= 0 && static_cast<size_t>(wanted) < parts.size())
        return static_cast<size_t>(wanted);
    const auto most = std::max_element(parts.begin(), parts.end(),
        [](const DocumentPart &a, const DocumentPart &b) { return a.annotations < b.annotations; });
    return static_cast<size_t>(most - parts.begin());
}

void describeParts(Proposal &proposal, const std::vector<SourceParagraph> &all,
    const std::vector<DocumentPart> &parts, size_t chosen)
{
    for (const DocumentPart &part : parts) {
        const std::vector<SourceParagraph> list(all.begin() + static_cast<std::ptrdiff_t>(part.begin),
            all.begin() + static_cast<std::ptrdiff_t>(part.end));
        const std::vector<SourceParagraph> front(
            list.begin(), list.begin() + static_cast<std::ptrdiff_t>(firstItem(list)));
        const Span span
            = list.empty() ? Span{} : Span{list.front().text.span().begin, list.back().text.span().end};
        proposal.parts.push_back({readFrontMatter(front).title.text(), span, part.annotations});
    }
    proposal.part = static_cast<int>(chosen);
    if (parts.size() > 1) {
        const int line = all.empty() ? 1 : all[parts[chosen].begin].line;
        proposal.warnings.push_back({WarningKind::OtherDocuments, proposal.parts[chosen].title, line});
    }
}

void addFrontMatter(Proposal &proposal, const FrontMatter &matter)
{
    proposal.title = matter.title.text();
    proposal.titleSpan = matter.title.span();
    proposal.preamble = matter.preamble.text();
    proposal.preambleSpan = matter.preamble.span();
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

void addIgnored(Proposal &proposal, const std::vector<Ignored> &ignored)
{
    proposal.ignored.insert(proposal.ignored.end(), ignored.begin(), ignored.end());
}

/// The year of the plan; where it has none, that of what stands before it in the file: a notice that brings
/// it.
int yearOf(const FrontMatter &matter, const Outline &outline, const std::vector<SourceParagraph> &before)
{
    const int year = findYear(matter, outline.front, outline.tail);
    return year > 0 ? year : findYear({}, before, {});
}

void addWarnings(Proposal &proposal, const SourceText &source)
{
    if (proposal.title.isEmpty())
        proposal.warnings.push_back({WarningKind::NoTitle, {}, 1});
    if (proposal.year == 0)
        proposal.warnings.push_back({WarningKind::NoYear, {}, 1});
    if (source.encodingGuessed)
        proposal.warnings.push_back({WarningKind::EncodingGuessed, source.encoding, 1});
}

Result<Proposal> readWhole(const SourceText &source, const ReadOptions &options)
{
    if (source.text.trimmed().isEmpty())
        return notRead(ReadingReason::FileEmpty, source, u"no text"_s);
    if (isGarbled(source.text))
        return notRead(ReadingReason::TextGarbled, source, u"decoded with the wrong encoding before"_s);
    if (auto byTable = readByTable(source, options))
        return *std::move(byTable);
    if (hasLongTable(source) && isMostlyTables(source) && !hasNumbersBesideTables(source))
        return notRead(ReadingReason::NoHeadings, source, u"a long table without known headings"_s);
    if (!source.linesAreParagraphs && looksLikeFlattenedTable(source.text))
        return notRead(ReadingReason::NotAPlan, source, u"columns of a table side by side"_s);

    Proposal proposal;
    proposal.source = source.text;
    Paragraphs paragraphs = readParagraphs(source.text, source.linesAreParagraphs);
    const std::vector<DocumentPart> parts = findParts(paragraphs.list);
    const size_t chosen = chosenPart(parts, options.part);
    describeParts(proposal, paragraphs.list, parts, chosen);
    std::vector<SourceParagraph> list = paragraphsOfPart(paragraphs, parts, chosen);
    const std::vector<SourceParagraph> before(
        paragraphs.list.begin(), paragraphs.list.begin() + static_cast<std::ptrdiff_t>(parts[chosen].begin));
    const Declarations declared = takeDeclarations(list, firstItem(list), before);

    Outline outline = readOutline(list);
    std::optional<FoundLevels> levels;
    if (outline.roots.empty()) {
        outline.front.clear();
        levels = findUnnumberedLevels(list, outline.front);
    } else {
        levels = findLevels(outline.roots);
    }
    if (!levels && isMostlyTables(source))
        return notRead(ReadingReason::NoHeadings, source, u"no task table and no numbered paragraph"_s);
    if (!levels) {
        return hasHeadingRow(source.text)
            ? notRead(ReadingReason::NotAPlan, source, u"column headings, but no columns"_s)
            : notRead(ReadingReason::NoNumbering, source, u"no numbered paragraph"_s);
    }

    const FrontMatter matter = readFrontMatter(outline.front);
    addFrontMatter(proposal, matter);
    proposal.year = yearOf(matter, outline, before);
    const auto numbers = checkNumbers(outline.roots);
    proposal.warnings.insert(proposal.warnings.end(), numbers.begin(), numbers.end());
    addIgnored(proposal, cutAfterword(*levels, {proposal.year, false}));
    addSections(proposal, *levels, declared);
    if (proposal.taskCount() == 0)
        return notRead(ReadingReason::NotAPlan, source, u"numbers, but no tasks below them"_s);

    addIgnored(proposal, paragraphs.ignored);
    addIgnored(proposal, matter.ignored);
    addIgnored(proposal, levels->ignored);
    addIgnored(proposal, declared.statements);
    for (const SourceParagraph &paragraph : outline.tail)
        proposal.ignored.push_back({paragraph.text.text(), IgnoredWhy::AfterEnd, paragraph.text.span()});
    std::stable_sort(proposal.ignored.begin(), proposal.ignored.end(),
        [](const Ignored &a, const Ignored &b) { return a.span.begin < b.span.begin; });
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
    if (source.hiddenRemoved > 0)
        proposal->warnings.push_back(
            {WarningKind::HiddenCharacters, QString::number(source.hiddenRemoved), 1});
    return proposal;
}

} // namespace qd
