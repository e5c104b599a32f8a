// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/levels.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool carriesParties(const Node &node)
{
    return hasParties(node.paragraphs, {});
}

bool anyCarries(const Node &node)
{
    return carriesParties(node)
        || std::any_of(
            node.children.begin(), node.children.end(), [](const Node &child) { return anyCarries(child); });
}

/// Under a task written as a list (1. … 2. … 3. …（责任单位：…）) the annotation of the last line is the
/// whole task's.
bool onlyLastCarries(const std::vector<Node> &children)
{
    return children.size() > 1 && anyCarries(children.back())
        && std::none_of(
            children.begin(), children.end() - 1, [](const Node &child) { return anyCarries(child); });
}

struct RankCounts {
    std::map<int, int> annotated; ///< by rank of the item that carries
    int lastOnlySections = 0; ///< sections of which only the last item carries
    int lastOnlyRank = 0; ///< rank of those items
};

void countRanks(const std::vector<Node> &nodes, int parentRank, RankCounts &counts)
{
    if (parentRank > 0 && onlyLastCarries(nodes)) {
        if (parentRank == 1) {
            ++counts.lastOnlySections;
            counts.lastOnlyRank = nodes.back().numbering.rank;
        } else {
            ++counts.annotated[parentRank];
        }
        return;
    }
    for (const Node &node : nodes) {
        if (carriesParties(node))
            ++counts.annotated[node.numbering.rank];
        countRanks(node.children, node.numbering.rank, counts);
    }
}

/// The rank that carries most annotations; 0 in a plan without any.
int annotatedRank(const std::vector<Node> &roots)
{
    RankCounts counts;
    countRanks(roots, 0, counts);
    // 一、 is the task only when the whole plan is written that way; one such section is a gap in the plan.
    if (counts.lastOnlySections > 1 && counts.annotated.empty())
        return 1;
    if (counts.lastOnlySections > 0)
        counts.annotated[counts.lastOnlyRank] += counts.lastOnlySections;
    const auto most = std::max_element(counts.annotated.begin(), counts.annotated.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.annotated.end() ? 0 : most->first;
}

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

QString headingTitle(const MappedText &text)
{
    const auto sentences = sentenceExtents(text.text());
    QString title = sentences.empty()
        ? text.text()
        : text.text().mid(sentences.front().begin, sentences.front().end - sentences.front().begin);
    while (!title.isEmpty() && QStringView(u"。；;：:").contains(title.back()))
        title.chop(1);
    return title;
}

class LevelFinder final
{
public:
    explicit LevelFinder(const std::vector<Node> &roots)
        : m_taskRank(annotatedRank(roots))
    {
    }

    FoundLevels find(const std::vector<Node> &roots)
    {
        const bool sectioned = roots.front().numbering.rank == 1
            && std::any_of(
                roots.begin(), roots.end(), [](const Node &root) { return !root.children.empty(); })
            && m_taskRank != 1;
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
    void addSection(const Node &root)
    {
        FoundSection section;
        section.numbering = root.numbering;
        const bool itself = root.children.empty() && carriesParties(root);
        section.title = root.paragraphs.front();
        m_result.sections.push_back(section);
        if (itself) { // 五、保障措施。…（责任单位：…）: section and task in one
            addTask(root, std::nullopt);
            m_result.sections.back().title = firstSentence(root.paragraphs.front());
            return;
        }
        ignoreProse(root);
        m_result.sections.back().title = firstSentence(root.paragraphs.front());
        addItems(root.children, std::nullopt);
    }

    void addItems(const std::vector<Node> &nodes, const std::optional<ProposedHeading> &heading)
    {
        for (const Node &node : nodes) {
            if (!childrenAreTasks(node)) {
                addTask(node, heading);
                continue;
            }
            ignoreProse(node);
            addItems(
                node.children, ProposedHeading{node.numbering.number, headingTitle(node.paragraphs.front())});
        }
    }

    bool childrenAreTasks(const Node &node) const
    {
        if (node.children.empty() || carriesParties(node))
            return false;
        const int rank = node.children.front().numbering.rank;
        const auto carrying = std::count_if(node.children.begin(), node.children.end(), anyCarries);
        if (carrying == 0 || onlyLastCarries(node.children))
            return m_taskRank > 0 && rank <= m_taskRank && node.numbering.rank < m_taskRank;
        return true;
    }

    void addTask(const Node &node, const std::optional<ProposedHeading> &heading)
    {
        FoundTask task{node.numbering, heading, {}, node.span, node.line};
        collectText(node, false, task.text);
        if (!task.text.empty())
            task.span.end = std::max(task.span.end, task.text.back().span().end);
        m_result.sections.back().tasks.push_back(std::move(task));
    }

    /// What stands under a section or heading besides its title.
    void ignoreProse(const Node &node)
    {
        const MappedText &first = node.paragraphs.front();
        const MappedText title = firstSentence(first);
        if (const MappedText rest = first.mid(title.size()).trimmed();
            !rest.isEmpty() && rest.text() != u"。")
            ignore(rest);
        for (size_t i = 1; i < node.paragraphs.size(); ++i)
            ignore(node.paragraphs[i]);
    }

    void ignore(const MappedText &text)
    {
        m_result.ignored.push_back({text.text(), IgnoredWhy::SectionProse, text.span()});
    }

    static MappedText firstSentence(const MappedText &paragraph)
    {
        const auto sentences = sentenceExtents(paragraph.text());
        return sentences.empty() ? paragraph : paragraph.mid(0, sentences.front().end);
    }

    int m_taskRank;
    FoundLevels m_result;
};

} // namespace

FoundLevels findLevels(const std::vector<Node> &roots)
{
    if (roots.empty())
        return {};
    return LevelFinder(roots).find(roots);
}

} // namespace qd
