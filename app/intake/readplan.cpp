// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"

#include "intake/doubts.h"
#include "intake/flattable.h"
#include "intake/frontmatter.h"
#include "intake/levels.h"
#include "intake/readtable.h"
#include "intake/vocabulary.h"

#include <algorithm>

// The pipeline. Each stage is a pure function in a file of its own, with a test of its own:
//
//   bytes       decode.h         what encoding, LF line ends
//   paragraphs  lines.h          web crumbs, forms and page marks out; broken lines joined        (tables:
//   webmarks.cpp) outline     outline.h        front matter, numbered items as a tree, closing lines
//   (numbering.cpp)
//               frontmatter.h    title, year, preamble
//               levels.h         which level the tasks are
//   annotations annotations.h    brackets and sentences that say who and by when
//   parties     parties.h        names, roles, collectives, open ends (vocabulary.cpp) deadlines
//   prosedeadline.h  times in the prose                                               (domain/deadline.cpp)
//   measures    measures.h       title, body, sentences, each with what belongs to it
//   doubts      doubts.h         what the clerk has to settle
//
// A MappedText carries every piece through the stages together with its place in the source.
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
    for (size_t i = end; i < text.size(); ++i)
        ignored.push_back({text[i].text(), IgnoredWhy::AfterEnd, text[i].span()});
    text.resize(end);
    return ignored;
}

/// Where 列第一位的为牵头单位 is declared: it holds from there on; said after the last task, for all. -1:
/// nowhere.
qsizetype firstIsLeadFrom(const std::vector<SourceParagraph> &paragraphs, const FoundLevels &levels)
{
    for (const SourceParagraph &paragraph : paragraphs) {
        const auto match = firstIsLeadRule().match(paragraph.text.text());
        if (!match.hasMatch())
            continue;
        const qsizetype at = paragraph.text.spanOf(match.capturedStart(), match.capturedLength()).begin;
        const auto &last = levels.sections.back().tasks;
        return !last.empty() && at > last.back().span.end ? 0 : at;
    }
    return -1;
}

ProposedTask proposedTask(const FoundTask &found, const ReadingRules &rules)
{
    ProposedTask task = readTask(found.text, rules);
    task.number = found.numbering.number;
    task.heading = found.heading;
    task.span = found.span;
    return task;
}

void addSections(Proposal &proposal, const FoundLevels &levels, qsizetype ruleFrom)
{
    for (const FoundSection &found : levels.sections) {
        ProposedSection section{found.numbering.number, found.title.text(), found.title.span(), {}};
        while (!section.title.isEmpty() && QStringView(u"。；;：:").contains(section.title.back()))
            section.title.chop(1);
        for (const FoundTask &task : found.tasks) {
            const ReadingRules rules{proposal.year, ruleFrom >= 0 && task.span.end > ruleFrom};
            section.tasks.push_back(proposedTask(task, rules));
            if (section.tasks.back().title.isEmpty())
                proposal.warnings.push_back({WarningKind::EmptyTask, task.numbering.number, task.line});
        }
        proposal.sections.push_back(std::move(section));
    }
}

} // namespace

Result<Proposal> readPlan(const SourceText &source, const ReadOptions &options)
{
    if (source.text.trimmed().isEmpty())
        return notRead(Reason::FileEmpty, source, u"no text"_s);
    if (auto byTable = readByTable(source, options))
        return *std::move(byTable);
    if (looksLikeFlattenedTable(source.text))
        return notRead(Reason::NotAPlan, source, u"columns of a table side by side"_s);

    Paragraphs paragraphs = readParagraphs(source.text);
    const Outline outline = readOutline(paragraphs.list);
    if (outline.roots.empty()) {
        return hasHeadingRow(source.text)
            ? notRead(Reason::NotAPlan, source, u"column headings, but no columns"_s)
            : notRead(Reason::NoNumbering, source, u"no numbered paragraph"_s);
    }

    Proposal proposal;
    proposal.source = source.text;
    FrontMatter matter = readFrontMatter(outline.front);
    proposal.title = matter.title.text();
    proposal.titleSpan = matter.title.span();
    proposal.preamble = matter.preamble.text();
    proposal.preambleSpan = matter.preamble.span();
    proposal.year = findYear(matter, outline.front, outline.tail);
    proposal.warnings = checkNumbers(outline.roots);

    FoundLevels levels = findLevels(outline.roots);
    const std::vector<Ignored> afterword = cutAfterword(levels, {proposal.year, false});
    addSections(proposal, levels, firstIsLeadFrom(paragraphs.list, levels));
    if (proposal.taskCount() == 0)
        return notRead(Reason::NotAPlan, source, u"numbers, but no tasks below them"_s);

    for (auto *part : {&paragraphs.ignored, &matter.ignored, &levels.ignored})
        proposal.ignored.insert(proposal.ignored.end(), part->begin(), part->end());
    proposal.ignored.insert(proposal.ignored.end(), afterword.begin(), afterword.end());
    for (const SourceParagraph &paragraph : outline.tail)
        proposal.ignored.push_back({paragraph.text.text(), IgnoredWhy::AfterEnd, paragraph.text.span()});
    std::stable_sort(proposal.ignored.begin(), proposal.ignored.end(),
        [](const Ignored &a, const Ignored &b) { return a.span.begin < b.span.begin; });

    if (proposal.title.isEmpty())
        proposal.warnings.push_back({WarningKind::NoTitle, {}, 1});
    if (proposal.year == 0)
        proposal.warnings.push_back({WarningKind::NoYear, {}, 1});
    if (source.encodingGuessed)
        proposal.warnings.push_back({WarningKind::EncodingGuessed, source.encoding, 1});
    proposal.doubts = findDoubts(proposal);
    return proposal;
}

} // namespace qd
