// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/declarations.h"

#include "intake/responsible/annotations.h"
#include "intake/text/simplifiedform.h"
#include "intake/words/numbering.h"
#include "intake/words/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool declares(QStringView printed)
{
    const QString text = simplifiedForm(printed);
    const bool first = text.contains(u"牵头"_s) || text.contains(u"主办"_s) || text.contains(u"责任"_s);
    const bool listed = text.contains(u"列"_s) || text.contains(u"标注"_s) || text.contains(u"注明"_s);
    if (!(first && (text.contains(u'第') || text.contains(u'首') || text.contains(u'前')))
        && !(listed && text.contains(u'不')))
        return false; // spares most paragraphs the expressions
    return firstIsLeadIn(text) || notListedAgainIn(text);
}

bool saysNobody(const MappedText &text)
{
    const auto says = readResponsibility(text, {});
    return !says || (says->parties.empty() && says->leaders.empty());
}

/// Pieces of the paragraph that declare and do nothing else: a bracket, or a sentence outside brackets.
std::vector<Span> statementsIn(const MappedText &paragraph)
{
    constexpr qsizetype longest = 120;
    std::vector<Span> found;
    const QString &text = paragraph.text();
    const Nesting nesting(text);
    const auto numbering = numberingOf(text);
    const qsizetype from = numbering ? numbering->length : 0;
    for (const Pair &pair : nesting.topLevel()) {
        const MappedText inner = paragraph.mid(pair.open + 1, pair.close - pair.open - 1);
        if (QStringView(u"（(〔[【").contains(text[pair.open]) && inner.size() <= longest
            && declares(inner.text()) && saysNobody(inner))
            found.push_back({pair.open, pair.close + 1});
    }
    for (const Extent &sentence : sentenceExtents(text)) {
        const MappedText piece = paragraph.mid(sentence.begin, sentence.end - sentence.begin);
        if (sentence.begin < from || piece.size() > longest || !declares(piece.text()))
            continue;
        const qsizetype at = sentence.begin + firstIsLeadIn(piece.text()).value_or(Extent{}).begin;
        const bool inBrackets = nesting.depth(at) > 0;
        const bool overlaps = std::any_of(found.begin(), found.end(),
            [&](const Span &span) { return span.begin < sentence.end && sentence.begin < span.end; });
        if (!inBrackets && !overlaps && findAnnotations(piece, {}, true).empty())
            found.push_back({sentence.begin, sentence.end});
    }
    std::sort(found.begin(), found.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });
    return found;
}

} // namespace

Declarations takeDeclarations(
    std::vector<SourceParagraph> &paragraphs, size_t first, const std::vector<SourceParagraph> &before)
{
    Declarations result;
    const auto covering = std::find_if(before.begin(), before.end(),
        [](const SourceParagraph &paragraph) { return firstIsLeadIn(paragraph.text.text()).has_value(); });
    if (covering != before.end()) {
        result.firstIsLeadAt = 0;
        result.othersSupport = othersSupportIn(covering->text.text());
    }
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        MappedText &text = paragraphs[i].text;
        if (!declares(text.text()))
            continue;
        const auto rule = firstIsLeadIn(text.text());
        if (rule && result.firstIsLeadAt < 0) {
            result.firstIsLeadAt = text.spanOf(rule->begin, rule->end - rule->begin).begin;
            result.othersSupport = othersSupportIn(text.text());
        }
        if (i < first)
            continue;
        const auto spans = statementsIn(text);
        for (const Span &span : spans) {
            const MappedText piece = text.mid(span.begin, span.end - span.begin);
            result.statements.push_back({piece.text(), IgnoredWhy::RuleStatement, piece.span()});
        }
        if (spans.empty())
            continue;
        const bool isDeclaredHere = result.firstIsLeadAt >= text.span().begin && result.firstIsLeadAt < text.span().end;
        text = text.without(spans).trimmed();
        if (isDeclaredHere && !findAnnotations(text, {}, true).empty())
            result.firstIsLeadAt = text.span().begin; // it holds for the list it stands behind, too
    }
    std::erase_if(paragraphs, [](const SourceParagraph &paragraph) { return paragraph.text.isEmpty(); });
    return result;
}

} // namespace qd
