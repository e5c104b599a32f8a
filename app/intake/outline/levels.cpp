// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/levels.h"

#include "intake/outline/annotateditems.h"
#include "intake/outline/frontmatter.h"
#include "intake/words/titleline.h"
#include "intake/outline/unnumbered.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The paragraphs of an item with everything below it; the numbers of what is below stay in the text.
void collectText(const Node &node, bool withNumber, TaskText &text)
{
    for (size_t i = 0; i < node.paragraphs.size(); ++i) {
        MappedText paragraph = i == 0 && withNumber ? node.printedNumber : MappedText();
        paragraph.append(node.paragraphs[i]);
        if (!paragraph.isEmpty())
            text.push_back(paragraph);
    }
    for (const Node &child : node.children)
        collectText(child, true, text);
}

MappedText firstSentence(const MappedText &paragraph)
{
    constexpr qsizetype longest = 200; // what is longer is no heading; the rest is said to be left out
    const auto sentences = sentenceExtents(paragraph.text());
    return paragraph.mid(0, std::min(longest, sentences.empty() ? paragraph.size() : sentences.front().end));
}

QString headingTitle(const MappedText &text)
{
    QString title = firstSentence(text).text();
    while (!title.isEmpty() && QStringView(u"。；;：:").contains(title.back()))
        title.chop(1);
    return title;
}

/// A paragraph without a number as a task; 一是 at its start is its number.
FoundTask unnumberedTask(TaskText text)
{
    FoundTask task;
    task.rule = ReadingRule::UnnumberedItem;
    task.span = {text.front().span().begin, text.back().span().end};
    static const QRegularExpression counted(u"^([一二三四五六七八九十]{1,3}是)\\s*"_s);
    if (const auto match = counted.match(text.front().text()); match.hasMatch()) {
        task.numbering.number = match.captured(1);
        text.front() = text.front().mid(match.capturedLength());
    }
    task.text = std::move(text);
    return task;
}

class LevelFinder final
{
public:
    explicit LevelFinder(const std::vector<Node> &roots)
        : m_carrying(roots)
        , m_taskRank(m_carrying.taskRank())
    {
    }

    FoundLevels find(const std::vector<Node> &roots)
    {
        const bool grouped = std::any_of(
            roots.begin(), roots.end(), [](const Node &root) { return !root.children.empty(); });
        const bool ofParagraphs = !grouped && sectionsHoldParagraphs(roots);
        const bool sectioned = roots.front().numbering.rank <= sectionRank
            && ((grouped && m_taskRank != roots.front().numbering.rank) || ofParagraphs);
        if (!sectioned) {
            m_result.sections.push_back({});
            addItems(roots, std::nullopt);
            return std::move(m_result);
        }
        for (const Node &root : roots)
            addSection(root);
        return std::move(m_result);
    }

private:
    /// Sections without numbered items, most of them with several paragraphs that each name somebody.
    bool sectionsHoldParagraphs(const std::vector<Node> &roots) const
    {
        int several = 0;
        int single = 0;
        for (const Node &root : roots) {
            const int count = m_carrying.paragraphs(root);
            several += holdsParagraphTasks(root) ? 1 : 0;
            single += count == 1 ? 1 : 0;
        }
        return several > single;
    }

    /// Below a short title, two paragraphs or more that each name somebody.
    bool holdsParagraphTasks(const Node &node) const
    {
        if (!node.children.empty() || m_carrying.paragraphs(node) < 2
            || hasParties({node.paragraphs.front()}, {}))
            return false;
        return unnumberedItems({node.paragraphs.begin() + 1, node.paragraphs.end()}).items.size() >= 2;
    }

    void addSection(const Node &root)
    {
        FoundSection section;
        section.numbering = root.numbering;
        section.title = root.paragraphs.front();
        m_result.sections.push_back(section);
        if (holdsParagraphTasks(root)) {
            addParagraphTasks(root);
        } else if (root.children.empty() && m_carrying.own(root)) {
            addTask(root, std::nullopt); // 五、保障措施。…（责任单位：…）: section and task in one
            m_result.sections.back().tasks.back().rule = ReadingRule::SectionItself;
        } else {
            ignoreProse(root);
            addItems(root.children, std::nullopt);
        }
        m_result.sections.back().title = firstSentence(root.paragraphs.front());
    }

    void addParagraphTasks(const Node &root)
    {
        ignoreBehindTitle(root.paragraphs.front());
        const auto found = unnumberedItems({root.paragraphs.begin() + 1, root.paragraphs.end()});
        for (const TaskText &item : found.items) {
            m_result.sections.back().tasks.push_back(unnumberedTask(item));
            m_result.sections.back().tasks.back().line = root.line;
        }
        for (const MappedText &rest : found.rest)
            ignore(rest);
    }

    void addItems(const std::vector<Node> &nodes, const std::optional<ProposedHeading> &heading)
    {
        auto &tasks = m_result.sections.back().tasks;
        const size_t first = tasks.size();
        std::vector<const Node *> leaves;
        for (const Node &node : nodes) {
            if (!childrenAreTasks(node)) {
                addTask(node, heading);
                leaves.push_back(&node);
                continue;
            }
            const ProposedHeading own{node.numbering.number, headingTitle(node.paragraphs.front())};
            if (m_carrying.own(node))
                addTaskAlone(node, heading);
            else
                ignoreProse(node);
            addItems(node.children, own);
        }
        if (leaves.size() == nodes.size())
            shareLines(leaves, first);
    }

    /// One line of names below (4) holds for (1) to (4) when those before it name nobody.
    void shareLines(const std::vector<const Node *> &nodes, size_t first)
    {
        auto &tasks = m_result.sections.back().tasks;
        size_t open = 0; // the first that still names nobody
        for (size_t i = 0; i < nodes.size(); ++i) {
            const Node &node = *nodes[i];
            if (!m_carrying.any(node))
                continue;
            const bool ownLine = node.children.empty() && node.paragraphs.size() > 1 && i > open
                && isAnnotationLine(node.paragraphs.back(), {}) && m_carrying.paragraphs(node) == 1;
            for (size_t j = open; j < i && ownLine && node.numbering.rank == m_taskRank; ++j) {
                tasks[first + j].sharedLine = node.paragraphs.back();
                tasks[first + j].rule = ReadingRule::AnnotatedItem;
                tasks[first + i].sharedLine = node.paragraphs.back();
            }
            open = i + 1;
        }
    }

    bool childrenAreTasks(const Node &node) const
    {
        if (node.children.empty())
            return false;
        const int rank = node.children.front().numbering.rank;
        const bool below = m_taskRank >= 0 && rank <= m_taskRank && node.numbering.rank < m_taskRank;
        const auto carrying = std::count_if(node.children.begin(), node.children.end(),
            [this](const Node &child) { return m_carrying.any(child); });
        if (m_carrying.own(node)) // both carry: the plan's own level decides
            return below && carrying > 0;
        if (carrying == 0 || m_carrying.onlyLast(node.children))
            return below;
        return true;
    }

    void addTask(const Node &node, const std::optional<ProposedHeading> &heading)
    {
        FoundTask task;
        task.numbering = node.numbering;
        task.heading = heading;
        task.span = node.span;
        task.line = node.line;
        task.rule = m_carrying.any(node) ? ReadingRule::AnnotatedItem : ReadingRule::NumberedItem;
        collectText(node, false, task.text);
        if (!task.text.empty())
            task.span.end = std::max(task.span.end, task.text.back().span().end);
        m_result.sections.back().tasks.push_back(std::move(task));
    }

    /// The item without those below it, which are tasks of their own.
    void addTaskAlone(const Node &node, const std::optional<ProposedHeading> &heading)
    {
        FoundTask task;
        task.numbering = node.numbering;
        task.heading = heading;
        task.span = {node.span.begin, std::max(node.span.end, node.paragraphs.back().span().end)};
        task.line = node.line;
        task.rule = ReadingRule::AnnotatedItem;
        task.text = node.paragraphs;
        m_result.sections.back().tasks.push_back(std::move(task));
    }

    /// What stands under a section or heading besides its title.
    void ignoreProse(const Node &node)
    {
        ignoreBehindTitle(node.paragraphs.front());
        for (size_t i = 1; i < node.paragraphs.size(); ++i)
            ignore(node.paragraphs[i]);
    }

    void ignoreBehindTitle(const MappedText &first)
    {
        const MappedText title = firstSentence(first);
        if (const MappedText rest = first.mid(title.size()).trimmed();
            !rest.isEmpty() && rest.text() != u"。")
            ignore(rest);
    }

    void ignore(const MappedText &text)
    {
        m_result.ignored.push_back({text.text(), IgnoredWhy::SectionProse, text.span()});
    }

    AnnotatedItems m_carrying;
    int m_taskRank;
    FoundLevels m_result;
};

/// The place below the plan's own title, which is no item's: 0 when it has none.
size_t belowTitle(const std::vector<SourceParagraph> &paragraphs)
{
    static const QRegularExpression year(u"(?:19|20)\\d{2}\\s?年"_s);
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const QString &text = paragraphs[i].text.text();
        if (isTitleOfPlan(text) && (i == 0 || text.contains(year)))
            return i + 1;
    }
    return 0;
}

} // namespace

FoundLevels findLevels(const std::vector<Node> &roots)
{
    if (roots.empty())
        return {};
    return LevelFinder(roots).find(roots);
}

std::optional<FoundLevels> findUnnumberedLevels(
    const std::vector<SourceParagraph> &paragraphs, std::vector<SourceParagraph> &front)
{
    constexpr size_t fewest = 2;
    TaskText all;
    for (size_t i = belowTitle(paragraphs); i < paragraphs.size(); ++i)
        all.push_back(paragraphs[i].text);
    const auto found = unnumberedItems(all);
    if (found.items.size() < fewest)
        return std::nullopt;
    FoundLevels levels;
    levels.sections.push_back({});
    const qsizetype begin = found.items.front().front().span().begin;
    for (const TaskText &item : found.items)
        levels.sections.back().tasks.push_back(unnumberedTask(item));
    for (const SourceParagraph &paragraph : paragraphs) {
        if (paragraph.text.span().begin < begin)
            front.push_back(paragraph);
    }
    for (const MappedText &rest : found.rest) {
        if (rest.span().begin >= begin)
            levels.ignored.push_back({rest.text(), IgnoredWhy::SectionProse, rest.span()});
    }
    return levels;
}

} // namespace qd
