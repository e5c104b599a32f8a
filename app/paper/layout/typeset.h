// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/document/typesizes.h"
#include "paper/layout/glyphbook.h"

#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace qd
{

/// Fonts are set at half their size in twips: FreeType's engine keeps the metrics of no glyph wider than 255 pixels,
/// and would load the outline of each 16 pt character (320 twips) anew for every line it stands in.
inline constexpr double twipsPerPixel = 2;

/// How a style looks; lengths in twips.
struct StyleLook {
    FontRole role = FontRole::FangSong;
    double size = 0;
    double pitch = 0; ///< from line to line
    double spacing = 100; ///< letter spacing, percent
    double indent = 0; ///< of the first line
    double hang = 0; ///< of the others
    Qt::Alignment align = Qt::AlignLeft;
    FontRole leadRole = FontRole::KaiTi; ///< of the words before the text
};
StyleLook lookOf(Style style, const TypeSizes &sizes = {}, bool smallTable = false);
/// The same in another size, with lines that are close together; unchanged without one.
StyleLook inSize(StyleLook look, std::optional<TypeSize> size);

/// A text broken into lines of a given width. Every line is `pitch` high and its baseline stands where it
/// would with the style's own font, whatever font supplied a missing character.
///
/// Plain data: neither fonts nor shaped glyphs are kept, because both belong to the thread that made them
/// (drawing or even freeing them in another one crashes in the font engine). A block may be made on a worker
/// and painted here.
class TextBlock final
{
public:
    /// `lead` is set before the text in a face of its own. Line breaks of the text become line ends.
    TextBlock(GlyphBook &glyphs, const StyleLook &look, double width, const QString &text,
        const QString &lead = {});

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    double pitch() const { return m_look.pitch; }
    double height() const { return m_look.pitch * lineCount(); }
    const QString &text() const { return m_text; }
    FontRole role() const { return m_look.role; } ///< of all but the lead
    /// From the top of a line to the feet of its characters.
    static double baselineOf(const StyleLook &look);
    /// Of a text of one line, from its left edge to where the next character would stand; spaces at its end count.
    double advance() const { return m_advance; }
    double lineWidth(int line) const { return m_lines[static_cast<size_t>(line)].width; } ///< ink and spacing
    QString lineText(int line) const;
    double indentOf(int line) const { return line == 0 ? m_look.indent : m_look.hang; }

    double width() const { return m_width; } ///< that lines may have
    double size() const { return m_look.size; }
    double baseline() const { return baselineOf(m_look); } ///< of each line, from its top
    /// The glyphs of a line where paint() puts them, in reading order.
    std::vector<InkGlyph> ink(int line, GlyphBook &book) const;

    /// Where the characters [start, start + length) of text() stand in a line: left and right, from the block's
    /// left edge. Nothing where the line has none of them.
    std::optional<std::pair<double, double>> span(int line, int start, int length) const;

    /// Lines [first, first + count) with the top of line `first` at y.
    void paint(QPainter &painter, QPointF at, int first, int count) const;

private:
    struct Line {
        int start = 0;
        int length = 0;
        double width = 0;
        bool full = false; ///< brought to the whole width
    };
    bool breakPlain(GlyphBook &glyphs);
    void breakShaped();
    void layOut(QTextLayout &layout) const;
    double breakWell(QTextLine &line, double width) const;
    void paintAlone(QPainter &painter, QPointF origin, int line) const;
    bool layOutAlone(QTextLayout &layout, int line) const;
    double aligned(double spare) const;
    QString inkText(int line) const;
    std::optional<std::vector<InkGlyph>> plainInk(const QString &text, int line, GlyphBook &book) const;
    std::vector<InkGlyph> shapedInk(const QString &text, int line, GlyphBook &book) const;
    void spread(
        const QString &text, double slack, int lead, QList<QTextLayout::FormatRange> &formats) const;
    QFont font(FontRole role) const;

    FontBook m_fonts;
    StyleLook m_look;
    double m_width = 0;
    QString m_text;
    qsizetype m_leadLength = 0;
    bool m_plain = false; ///< a glyph a character, each where the advances before it end
    std::vector<Line> m_lines;
    double m_advance = 0;
};

/// A centred title in lines of nearly equal length (GB/T 9704 7.3.1).
std::shared_ptr<const TextBlock> balancedTitle(
    GlyphBook &glyphs, const StyleLook &look, double width, const QString &text);
inline std::shared_ptr<const TextBlock> balancedTitle(
    const FontBook &fonts, const StyleLook &look, double width, const QString &text)
{
    GlyphBook glyphs(fonts);
    return balancedTitle(glyphs, look, width, text);
}

} // namespace qd
