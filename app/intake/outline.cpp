// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Lines that close a document: date, notes on publication, distribution list, a signature before a date.
bool isFormalLine(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:[12０-９]?[0-9０-９]{3}\\s?年\\s?[0-9０-９]{1,2}\\s?月\\s?[0-9０-９]{1,2}\\s?日\\s?(?:印发)?"
        u"|二[〇○零O0]..年.{1,3}月.{1,4}日(?:印发)?|[（(]此件.{1,12}[）)]|抄送[：:].*|主送[：:].*|.{0,30}印发|附件[：:]?.{0,80}|图片)$"_s);
    return text.size() <= 160 && pattern.match(text).hasMatch();
}

bool isSignature(QStringView text)
{
    static const QRegularExpression pattern(
        u"^[^，。；：、！？,;:!?]{0,40}(?:局|委|委员会|办|办公室|厅|部|政府|国务院|小组|会)$"_s);
    return pattern.match(text).hasMatch();
}

/// The first paragraph that is an item: 一、 when the document uses it, else the first number 1 of any style,
/// else the first number at all.
size_t firstItem(const std::vector<SourceParagraph> &paragraphs)
{
    size_t anyFirst = paragraphs.size();
    size_t any = paragraphs.size();
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const auto numbering = numberingOf(paragraphs[i].text.text());
        if (!numbering)
            continue;
        if (numbering->rank == 1 && numbering->value == 1)
            return i;
        any = std::min(any, i);
        if (numbering->value == 1)
            anyFirst = std::min(anyFirst, i);
    }
    return anyFirst < paragraphs.size() ? anyFirst : any;
}

/// Places the item under the last open one of a higher rank.
Node &place(std::vector<Node> &roots, Node node)
{
    std::vector<Node> *siblings = &roots;
    while (!siblings->empty() && siblings->back().numbering.rank < node.numbering.rank)
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

/// Moves the closing lines out of the last item.
void cutTail(Outline &outline, const std::vector<SourceParagraph> &paragraphs, size_t lastStart)
{
    Node &last = lastOf(outline.roots);
    size_t at = paragraphs.size();
    bool formal = false;
    while (at > lastStart + 1) {
        const QString &text = paragraphs[at - 1].text.text();
        if (!isFormalLine(text) && !(isSignature(text) && (formal || at == paragraphs.size())))
            break;
        formal = true;
        --at;
    }
    for (size_t i = at; i < paragraphs.size(); ++i) {
        outline.tail.push_back(paragraphs[i]);
        last.paragraphs.pop_back();
    }
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

} // namespace

Outline readOutline(const std::vector<SourceParagraph> &paragraphs)
{
    Outline outline;
    const size_t first = firstItem(paragraphs);
    outline.front.assign(paragraphs.begin(), paragraphs.begin() + static_cast<std::ptrdiff_t>(first));
    Node *current = nullptr;
    size_t lastStart = first;
    for (size_t i = first; i < paragraphs.size(); ++i) {
        const MappedText &text = paragraphs[i].text;
        const auto numbering = numberingOf(text.text());
        if (numbering) {
            current = &place(outline.roots,
                Node{*numbering, text.mid(0, numbering->length), {text.mid(numbering->length).trimmed()}, {},
                    paragraphs[i].line, text.span()});
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
