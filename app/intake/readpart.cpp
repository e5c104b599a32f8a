// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readpart.h"

#include "intake/outline/frontmatter.h"
#include "intake/outline/levels.h"
#include "intake/responsible/declarations.h"

#include <algorithm>

namespace qd
{
namespace
{

/// Whether the plan writes who is responsible first and then what is to be done (【责任单位】…【工作内容】…): then the
/// last task's text stands behind its annotation, too.
bool goesOnBehindAnnotations(const FoundLevels &levels, const ReadingRules &rules)
{
    int goesOn = 0;
    int ends = 0;
    for (const FoundSection &section : levels.sections) {
        for (const FoundTask &task : section.tasks) {
            const bool isLast = &task == &levels.sections.back().tasks.back();
            const auto named = std::find_if(task.text.begin(), task.text.end(),
                [&](const MappedText &paragraph) { return hasParties({paragraph}, rules); });
            if (isLast || named == task.text.end())
                continue;
            const bool more = std::any_of(named + 1, task.text.end(),
                [&](const MappedText &paragraph) { return !isAnnotationLine(paragraph, rules); });
            ++(more ? goesOn : ends);
        }
    }
    return goesOn > ends;
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
    if (end == 0 || goesOnBehindAnnotations(levels, rules))
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

bool namesSomebody(const ProposedTask &task)
{
    return !task.parties.empty()
        || std::any_of(
            task.measures.begin(), task.measures.end(), [](const auto &m) { return !m.parties.empty(); });
}

/// The tasks that name nobody, read once more for what their sentences say. Only in a plan that is written so: a single
/// sentence among many annotations tells something else.
void addLeadsInProse(Proposal &proposal, const FoundLevels &levels)
{
    constexpr size_t fewest = 2;
    constexpr size_t share = 4; // one such task to four annotated ones
    ReadingRules rules{proposal.year};
    rules.leadsInProse = true;
    std::vector<std::pair<ProposedTask *, ProposedTask>> found;
    size_t annotated = 0;
    for (size_t i = 0; i < levels.sections.size(); ++i) {
        for (size_t j = 0; j < levels.sections[i].tasks.size(); ++j) {
            ProposedTask &task = proposal.sections[i].tasks[j];
            if (namesSomebody(task)) {
                ++annotated;
                continue;
            }
            ProposedTask again = proposedTask(levels.sections[i].tasks[j], rules);
            if (namesSomebody(again))
                found.emplace_back(&task, std::move(again));
        }
    }
    if (found.size() < fewest || found.size() * share < annotated)
        return;
    for (auto &[task, again] : found)
        *task = std::move(again);
}

std::vector<ProposedSection> readSections(
    const Proposal &proposal, const FoundLevels &levels, const Declarations &declared, bool singleNames)
{
    std::vector<ProposedSection> sections;
    const qsizetype ruleFrom = firstIsLeadFrom(declared.firstIsLeadAt, levels);
    for (const FoundSection &found : levels.sections) {
        ProposedSection section{found.numbering.number, found.title.text(), found.title.span(), {}};
        while (!section.title.isEmpty() && QStringView(u"。；;：:").contains(section.title.back()))
            section.title.chop(1);
        for (const FoundTask &task : found.tasks) {
            ReadingRules rules{
                proposal.year, ruleFrom >= 0 && task.span.end > ruleFrom, declared.othersSupport};
            rules.singleNames = singleNames;
            section.tasks.push_back(proposedTask(task, rules));
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

/// Whether a good part of those who are named stand alone in brackets.
bool writesNamesAlone(const std::vector<ProposedSection> &sections)
{
    constexpr int fewest = 2;
    int alone = 0;
    int otherwise = 0;
    const auto count = [&](const std::vector<ProposedParty> &parties) {
        if (!parties.empty())
            ++(parties.front().rule == ReadingRule::BareList ? alone : otherwise);
    };
    for (const ProposedSection &section : sections) {
        for (const ProposedTask &task : section.tasks) {
            count(task.parties);
            for (const ProposedMeasure &measure : task.measures)
                count(measure.parties);
        }
    }
    return alone >= fewest && alone * 2 >= otherwise;
}

void addSections(Proposal &proposal, const FoundLevels &levels, const Declarations &declared)
{
    proposal.sections = readSections(proposal, levels, declared, false);
    if (writesNamesAlone(proposal.sections))
        proposal.sections = readSections(proposal, levels, declared, true);
    for (size_t i = 0; i < levels.sections.size(); ++i) {
        for (size_t j = 0; j < levels.sections[i].tasks.size(); ++j) {
            const FoundTask &task = levels.sections[i].tasks[j];
            if (proposal.sections[i].tasks[j].title.isEmpty())
                proposal.warnings.push_back({WarningKind::EmptyTask, task.numbering.number, task.line});
        }
    }
}

void addFrontMatter(Proposal &proposal, const FrontMatter &matter)
{
    proposal.title = matter.title.text();
    proposal.titleSpan = matter.title.span();
    proposal.preamble = matter.preamble.text();
    proposal.preambleSpan = matter.preamble.span();
}

/// The title of the page in place of a line that only looks like one: 网站首页. The line is left out, with the rest of the
/// site.
void takePageTitle(Proposal &proposal, const QString &pageTitle)
{
    if (!proposal.title.isEmpty())
        proposal.ignored.push_back({proposal.title, IgnoredWhy::BeforeTitle, proposal.titleSpan});
    proposal.title = pageTitle;
    proposal.titleSpan = {};
}

/// The year of the plan; where it has none, that of what stands before it in the file: a notice that brings
/// it.
int yearOf(const FrontMatter &matter, const Outline &outline, const std::vector<SourceParagraph> &before)
{
    const int year = findYear(matter, outline.front, outline.tail);
    return year > 0 ? year : findYear({}, before, {});
}

PlanPart describe(const Proposal &proposal, const std::vector<SourceParagraph> &list)
{
    PlanPart part{proposal.title, proposal.year, proposal.preamble, proposal.titleSpan, proposal.preambleSpan,
        {}, proposal.taskCount(), annotatedTasks(proposal)};
    if (!list.empty())
        part.span = {list.front().text.span().begin, list.back().text.span().end};
    return part;
}

} // namespace

void addIgnored(Proposal &proposal, const std::vector<Ignored> &ignored)
{
    proposal.ignored.insert(proposal.ignored.end(), ignored.begin(), ignored.end());
}

int annotatedTasks(const Proposal &proposal)
{
    std::ptrdiff_t count = 0;
    for (const ProposedSection &section : proposal.sections)
        count += std::count_if(section.tasks.begin(), section.tasks.end(), namesSomebody);
    return static_cast<int>(count);
}

std::optional<Proposal> readPart(
    std::vector<SourceParagraph> list, const std::vector<SourceParagraph> &before, const MappedText &stated, const QString &pageTitle)
{
    if (list.empty())
        return std::nullopt;
    const std::vector<SourceParagraph> whole = list;
    const Declarations declared = takeDeclarations(list, firstItem(list), before);
    Outline outline = readOutline(list);
    std::optional<FoundLevels> levels;
    if (outline.roots.empty()) {
        outline.front.clear();
        levels = findUnnumberedLevels(list, outline.front);
    } else {
        levels = findLevels(outline.roots);
    }
    if (!levels)
        return std::nullopt;

    Proposal proposal;
    const FrontMatter matter = readFrontMatter(outline.front, stated);
    addFrontMatter(proposal, matter);
    if (!matter.isSure && !pageTitle.isEmpty())
        takePageTitle(proposal, pageTitle);
    proposal.year = yearOf(matter, outline, before);
    proposal.warnings = checkNumbers(outline.roots);
    addIgnored(proposal, cutAfterword(*levels, {proposal.year, false}));
    addSections(proposal, *levels, declared);
    addLeadsInProse(proposal, *levels);
    addIgnored(proposal, matter.ignored);
    addIgnored(proposal, levels->ignored);
    addIgnored(proposal, declared.statements);
    for (const SourceParagraph &paragraph : outline.tail)
        proposal.ignored.push_back({paragraph.text.text(), IgnoredWhy::AfterEnd, paragraph.text.span()});
    proposal.parts = {describe(proposal, whole)};
    return proposal;
}

} // namespace qd
