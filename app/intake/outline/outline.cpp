// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/outline.h"

#include "intake/outline/paragraphnumbers.h"
#include "intake/words/formalline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isSignature(QStringView text)
{
    static const QRegularExpression pattern(
        u"^[^，。；：、！？,;:!?]{0,40}(?:局|委|委员会|办|办公室|厅|部|政府|国务院|小组|会)$"_s);
    return pattern.match(text).hasMatch();
}

/// Which number stands above which. Usually the order of the ranks; a plan that writes （一） below 1. shows
/// it the first time it does.
class RankOrder final
{
public:
    /// `deepest`: rank of the item open last, -1 when none is.
    void learn(const Numbering &numbering, int deepest)
    {
        if (std::find(m_order.begin(), m_order.end(), numbering.rank) != m_order.end())
            return;
        const auto open = std::find(m_order.begin(), m_order.end(), deepest);
        const bool nested = deepest > numbering.rank && numbering.rank > sectionRank && numbering.value == 1
            && open != m_order.end();
        const auto at = nested
            ? open + 1
            : std::find_if(m_order.begin(), m_order.end(), [&](int rank) { return rank > numbering.rank; });
        m_order.insert(at, numbering.rank);
    }

    bool isAbove(int rank, int other) const { return place(rank) < place(other); }

private:
    std::ptrdiff_t place(int rank) const
    {
        return std::find(m_order.begin(), m_order.end(), rank) - m_order.begin();
    }

    std::vector<int> m_order;
};

/// Places the item under the last open one of a higher rank.
Node &place(std::vector<Node> &roots, Node node, const RankOrder &order)
{
    std::vector<Node> *siblings = &roots;
    while (!siblings->empty() && order.isAbove(siblings->back().numbering.rank, node.numbering.rank))
        siblings = &siblings->back().children;
    siblings->push_back(std::move(node));
    return siblings->back();
}

Node &lastOf(std::vector<Node> &roots)
{
    Node *node = &roots.back();
    while (!node->children.empty())
        node = &node->children.back();
    return *node;
}

/// Where the closing lines begin: before the last lines that are formal, or before a signature with its date
/// or an annex wherever it stands behind the last item.
size_t tailBegin(const std::vector<SourceParagraph> &paragraphs, size_t lastStart)
{
    const auto textAt = [&](size_t i) -> const QString & { return paragraphs[i].text.text(); };
    size_t at = paragraphs.size();
    bool formal = false;
    while (at > lastStart + 1) {
        if (!isFormalLine(textAt(at - 1))
            && !(isSignature(textAt(at - 1)) && (formal || at == paragraphs.size())))
            break;
        formal = true;
        --at;
    }
    for (size_t i = lastStart + 1; i < at; ++i) {
        if (!isAnnexLine(textAt(i)) && !isDateLine(textAt(i)))
            continue;
        while (i > lastStart + 1 && isSignature(textAt(i - 1)))
            --i;
        return i;
    }
    return at;
}

/// Moves the closing lines out of the last item.
void cutTail(Outline &outline, const std::vector<SourceParagraph> &paragraphs, size_t lastStart)
{
    Node &last = lastOf(outline.roots);
    for (size_t i = tailBegin(paragraphs, lastStart); i < paragraphs.size(); ++i) {
        outline.tail.push_back(paragraphs[i]);
        last.paragraphs.pop_back();
    }
}

/// The place behind an attachment note that begins here and goes on below: 附件：1.主要指标, 2.任务分工表.
/// Its numbers are no items.
size_t attachmentNoteEnd(const std::vector<SourceParagraph> &paragraphs, size_t at)
{
    static const QRegularExpression beginning(u"^附\\s?件\\s?[：:]\\s*(?=[1１])"_s);
    constexpr qsizetype longest = 80;
    const QString &text = paragraphs[at].text.text();
    if (!text.startsWith(u'附'))
        return at;
    const auto begins = beginning.match(text);
    const auto first = numberingOf(QStringView(text).sliced(begins.capturedLength()));
    if (!begins.hasMatch() || !first)
        return at;
    int value = first->value;
    for (++at; at < paragraphs.size(); ++at) {
        const QString &next = paragraphs[at].text.text();
        const auto numbering = numberingOf(next);
        if (!numbering || numbering->rank != first->rank || numbering->value != ++value
            || next.size() > longest || next.contains(u'。'))
            break;
    }
    return at;
}

void checkLevel(
    const std::vector<Node> &nodes, QHash<int, int> &lastOfRank, std::vector<ImportWarning> &warnings)
{
    bool first = true;
    for (const Node &node : nodes) {
        const int rank = node.numbering.rank;
        const int previous = lastOfRank.value(rank, 0);
        const int value = node.numbering.value;
        const bool restarts = first && value == 1;
        if (!restarts && value != previous + 1)
            warnings.push_back({value <= previous ? WarningKind::NumberRepeats : WarningKind::NumberJumps,
                node.numbering.number, node.line});
        lastOfRank.insert(rank, value);
        checkLevel(node.children, lastOfRank, warnings);
        first = false;
    }
}

/// As firstItem(), of the numbers of the paragraphs.
size_t firstNumbered(const std::vector<std::optional<Numbering>> &numbers)
{
    size_t anyFirst = numbers.size();
    size_t any = numbers.size();
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto &numbering = numbers[i];
        if (!numbering)
            continue;
        if (numbering->rank <= sectionRank && numbering->value == 1)
            return i;
        any = std::min(any, i);
        if (numbering->value == 1)
            anyFirst = std::min(anyFirst, i);
    }
    return anyFirst < numbers.size() ? anyFirst : any;
}

/// Tells the numbers inside a box from those of the items: only an item that goes on with those before it ends the box, and
/// of two readings the box's own comes first.
class Box final
{
public:
    void begin()
    {
        m_open = true;
        m_inside.clear();
    }
    /// Whether the number belongs to the box.
    bool holds(const Numbering &numbering, const QHash<int, int> &lastOfRank)
    {
        if (!m_open)
            return false;
        const bool own = numbering.rank > sectionRank
            && (numbering.value == 1 || m_inside.value(numbering.rank) + 1 == numbering.value);
        const bool ofPlan = numbering.rank <= sectionRank || lastOfRank.value(numbering.rank) + 1 == numbering.value;
        m_open = own || !ofPlan;
        if (m_open)
            m_inside[numbering.rank] = numbering.value;
        return m_open;
    }

private:
    bool m_open = false;
    QHash<int, int> m_inside; // the last value of each rank
};

} // namespace

size_t firstItem(const std::vector<SourceParagraph> &paragraphs)
{
    return firstNumbered(numbersOf(paragraphs));
}

Outline readOutline(const std::vector<SourceParagraph> &paragraphs)
{
    Outline outline;
    const auto numbers = numbersOf(paragraphs);
    const size_t first = firstNumbered(numbers);
    size_t noteEnd = 0;
    outline.front.assign(paragraphs.begin(), paragraphs.begin() + static_cast<std::ptrdiff_t>(first));
    Node *current = nullptr;
    RankOrder order;
    size_t lastStart = first;
    QHash<int, int> lastOfRank;
    Box box;
    for (size_t i = first; i < paragraphs.size(); ++i) {
        const MappedText &text = paragraphs[i].text;
        const auto &numbering = numbers[i];
        noteEnd = std::max(noteEnd, attachmentNoteEnd(paragraphs, i));
        if (current && isBoxLine(text.text()))
            box.begin();
        if (numbering && i >= noteEnd && !box.holds(*numbering, lastOfRank)) {
            lastOfRank[numbering->rank] = numbering->value;
            order.learn(*numbering, current ? current->numbering.rank : -1);
            Node node{*numbering, text.mid(0, numbering->length), {text.mid(numbering->length).trimmed()}, {},
                paragraphs[i].line, text.span()};
            current = &place(outline.roots, std::move(node), order);
            lastStart = i;
        } else {
            current->paragraphs.push_back(text);
        }
    }
    if (!outline.roots.empty())
        cutTail(outline, paragraphs, lastStart);
    return outline;
}

std::vector<ImportWarning> checkNumbers(const std::vector<Node> &roots)
{
    std::vector<ImportWarning> warnings;
    QHash<int, int> lastOfRank;
    checkLevel(roots, lastOfRank, warnings);
    return warnings;
}

} // namespace qd
