// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/paragraphplaces.h"

#include "paper/document/gbt9704.h"
#include "paper/layout/pages.h"

#include <QHash>
#include <QPainter>

namespace qd
{
namespace
{

const QString &keyOf(const Pages &pages, const PlacedText &text)
{
    static const QString none;
    return text.element < 0 ? none : pages.elements[static_cast<size_t>(text.element)].key;
}

/// For each character of what was composed its place in the text as it was set, which has line ends of its
/// own and lacks what cannot be printed. One more than characters: the end.
std::vector<int> placesIn(const QString &set, const QString &composed)
{
    std::vector<int> places;
    places.reserve(static_cast<size_t>(composed.size()) + 1);
    qsizetype at = 0;
    for (const QChar c : composed) {
        const auto standsHere = [&](QChar sign) { return at < set.size() && set[at] == sign; };
        while (standsHere(QChar::LineSeparator) && c != u'\n' && c != QChar(QChar::LineSeparator))
            ++at;
        places.push_back(static_cast<int>(at));
        if (standsHere(c) || standsHere(QChar::LineSeparator) || (c == u'\t' && standsHere(u' ')))
            ++at;
    }
    places.push_back(static_cast<int>(at));
    return places;
}

void paintFactsOf(QPainter &painter, const PlacedText &text, const Paragraph &paragraph, const QColor &ground)
{
    const TextBlock &block = *text.block;
    const auto places = placesIn(block.text(), paragraph.lead + paragraph.text);
    if (places.back() != block.text().size()) // what stands at the right of a note
        return;
    const auto lead = paragraph.lead.size();
    for (const FactSpan &fact : paragraph.facts) {
        const int start = places[static_cast<size_t>(lead + fact.start)];
        const int end = places[static_cast<size_t>(lead + fact.start + fact.length)];
        for (int i = 0; i < text.lineCount; ++i) {
            const auto span = block.span(text.firstLine + i, start, end - start);
            if (!span)
                continue;
            const double above = std::max(0.0, (block.pitch() - 1.3 * block.size()) / 2);
            painter.fillRect(QRectF(text.at.x() + span->first, text.at.y() + i * block.pitch() + above,
                                 span->second - span->first, block.pitch() - 2 * above),
                ground);
        }
    }
}

} // namespace

std::vector<ParagraphPlace> paragraphPlaces(const Pages &pages)
{
    const double twips = gbt9704::mm(1.0);
    std::vector<ParagraphPlace> places;
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        for (const PlacedText &text : pages.pages[page].texts) {
            const QString &key = keyOf(pages, text);
            if (key.isEmpty())
                continue;
            const QRectF area(text.at.x() / twips, text.at.y() / twips, text.block->width() / twips,
                text.lineCount * text.block->pitch() / twips);
            const bool goesOn
                = !places.empty() && places.back().key == key && places.back().page == static_cast<int>(page);
            if (goesOn)
                places.back().area |= area;
            else
                places.push_back({key, static_cast<int>(page), area, text.block->size() / twips});
        }
    }
    return places;
}

void paintFacts(
    QPainter &painter, const Pages &pages, const Document &document, int page, double dpi, QRgb colour)
{
    QHash<QString, const Paragraph *> byKey;
    for (const Block &block : document.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && !paragraph->key.isEmpty() && !paragraph->facts.empty())
            byKey.insert(paragraph->key, paragraph);
    }
    painter.save();
    painter.scale(dpi / gbt9704::twipsPerInch, dpi / gbt9704::twipsPerInch);
    for (const PlacedText &text : pages.pages[static_cast<size_t>(page)].texts) {
        if (const Paragraph *paragraph = byKey.value(keyOf(pages, text)))
            paintFactsOf(painter, text, *paragraph, QColor::fromRgb(colour));
    }
    painter.restore();
}

} // namespace qd
