// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/justify.h"
#include "paper/layout/typeset.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include <algorithm>

// Where the glyphs of a TextBlock stand. Plain text, nearly all there is, needs no shaping: a glyph a
// character, side by side; the rest is asked of QTextLayout.
namespace qd
{
std::vector<InkGlyph> TextBlock::ink(int line, GlyphBook &book) const
{
    const QString text = inkText(line);
    auto plain = plainInk(text, line, book);
    return plain ? *std::move(plain) : shapedInk(text, line, book);
}

std::optional<std::vector<InkGlyph>> TextBlock::plainInk(const QString &text, int line, GlyphBook &book) const
{
    const Line &at = m_lines[static_cast<size_t>(line)];
    const auto lead = static_cast<int>(m_leadLength) - at.start;
    std::vector<StretchPlace> places;
    if (at.full) {
        places = stretchPlaces(text);
        shareSlack(places, m_width - indentOf(line) - at.width, m_look.size);
    }
    double x = indentOf(line) + aligned(m_width - indentOf(line) - at.width);
    std::vector<InkGlyph> glyphs;
    glyphs.reserve(static_cast<size_t>(text.size()));
    auto place = places.begin();
    for (int i = 0; i < static_cast<int>(text.size()); ++i) {
        const FontRole role = i < lead ? m_look.leadRole : m_look.role;
        const auto entry = book.entry(role, text[i]);
        if (!entry || (i > 0 && GlyphBook::mayLigate(text[i - 1], text[i])))
            return {};
        glyphs.push_back({static_cast<float>(x), 0, entry->glyph, text[i].unicode(), book.faceOf(role)});
        x += entry->advance * m_look.size * m_look.spacing / 100;
        if (place != places.end() && place->after == i)
            x += (place++)->width;
    }
    return glyphs;
}

std::vector<InkGlyph> TextBlock::shapedInk(const QString &text, int line, GlyphBook &book) const
{
    QTextLayout layout;
    const bool alone = m_plain || m_look.align == Qt::AlignJustify;
    if (alone && !layOutAlone(layout, line))
        return {};
    if (!alone)
        layOut(layout);
    const int start = alone ? 0 : m_lines[static_cast<size_t>(line)].start;
    const double baseY = (line * m_look.pitch + baseline()) / twipsPerPixel;
    std::vector<InkGlyph> glyphs;
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, next; (next = clusters.toNextBoundary()) > from; from = next) {
        const auto characters = text.mid(from, next - from).toUcs4();
        qsizetype said = 0;
        const auto runs = layout.glyphRuns(start + static_cast<int>(from), static_cast<int>(next - from));
        for (const QGlyphRun &run : runs) {
            const int face = book.faceOf(run.rawFont());
            const auto indexes = run.glyphIndexes();
            const auto positions = run.positions();
            for (qsizetype i = 0; i < indexes.size(); ++i) {
                const QPointF at = positions[i] * twipsPerPixel;
                glyphs.push_back(
                    {static_cast<float>(at.x()), static_cast<float>(at.y() - baseY * twipsPerPixel),
                        indexes[i], said < characters.size() ? characters[said++] : 0, face});
            }
        }
    }
    return glyphs;
}

} // namespace qd
