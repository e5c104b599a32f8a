// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/typeset.h"

#include "paper/document/gbt9704.h"
#include "paper/layout/justify.h"
#include "paper/layout/linebreak.h"
#include "paper/layout/plainlines.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace qd
{
namespace
{

/// Share of the em above the baseline in the box of a Chinese character.
constexpr double boxAscent = 0.86;

constexpr double closePitch = 1.45; ///< lines off the grid, in their size

StyleLook prose(FontRole role, const TypeSizes &sizes, double indent)
{
    return {role, sizes.body, sizes.pitch(), sizes.spacing(), indent, 0, Qt::AlignJustify};
}

StyleLook table(FontRole role, double size, Qt::Alignment align)
{
    return {role, size, size * closePitch, 100, 0, 0, align};
}

/// Signs that leave no ink but turn the text round, join it or are copied along unseen.
bool isUnwanted(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD: // a hyphen for a line end that is not here
    case 0x200B: // no width
    case 0x200E: // left to right, right to left …
    case 0x200F:
    case 0xFEFF:
        return true;
    default:
        return c.category() == QChar::Other_Control || (c.unicode() >= 0x202A && c.unicode() <= 0x202E)
            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    }
}

/// The text as it is set: its line breaks as line ends, without what cannot be printed.
QString prepared(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            out += QChar(QChar::LineSeparator);
        } else if (c == u'\t') {
            out += u' ';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter); // half a character
        } else if (!isUnwanted(c)) {
            out += c;
        }
    }
    return out;
}

QTextLayout::FormatRange formatOf(int start, int length, const QFont &font)
{
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = length;
    range.format.setFont(font);
    return range;
}

/// Where the character begins whose last code unit stands at `last`.
int startOfCharacter(QStringView text, int last)
{
    return last > 0 && text[last].isLowSurrogate() && text[last - 1].isHighSurrogate() ? last - 1 : last;
}

} // namespace

StyleLook lookOf(Style style, const TypeSizes &sizes, bool smallTable)
{
    const double indent = 2 * sizes.cell();
    const double cellSize = smallTable ? sizes.tableSmall : sizes.table;
    switch (style) {
    case Style::Title:
        return {sizes.titleFace, sizes.title, sizes.pitch() * 1.25, 100, 0, 0, Qt::AlignHCenter};
    case Style::Subtitle:
        return {FontRole::KaiTi, sizes.body, sizes.pitch(), sizes.spacing(), 0, 0, Qt::AlignHCenter};
    case Style::Heading1:
        return prose(FontRole::HeiTi, sizes, indent);
    case Style::Heading2:
        return prose(FontRole::KaiTi, sizes, indent);
    case Style::Heading3:
    case Style::Body:
        return prose(sizes.bodyFace, sizes, indent);
    case Style::Flush:
        return prose(sizes.bodyFace, sizes, 0);
    case Style::Attendance: {
        StyleLook look = prose(sizes.bodyFace, sizes, indent);
        look.leadRole = FontRole::HeiTi;
        return look;
    }
    case Style::Caption:
        return table(FontRole::HeiTi, cellSize, Qt::AlignHCenter);
    case Style::TableNote:
        return table(sizes.bodyFace, cellSize, Qt::AlignLeft);
    case Style::TableHead:
        return table(FontRole::HeiTi, cellSize, Qt::AlignHCenter);
    case Style::TableSection:
        return table(FontRole::HeiTi, cellSize, Qt::AlignLeft);
    case Style::TableCell:
        return table(sizes.bodyFace, cellSize, Qt::AlignLeft);
    case Style::Continued:
        return table(FontRole::HeiTi, cellSize, Qt::AlignLeft);
    case Style::PageNumber:
        return {FontRole::Song, sizes.pageNumber, sizes.pageNumber * 1.4, 100, 0, 0, Qt::AlignLeft};
    }
    return {};
}

StyleLook inSize(StyleLook look, std::optional<TypeSize> size)
{
    if (!size)
        return look;
    look.size = gbt9704::pt(pointsOf(*size));
    look.pitch = look.size * closePitch;
    look.spacing = 100;
    look.indent = look.indent > 0 ? 2 * look.size : 0;
    return look;
}

TextBlock::TextBlock(
    GlyphBook &glyphs, const StyleLook &look, double width, const QString &text, const QString &lead)
    : m_fonts(glyphs.fonts())
    , m_look(look)
    , m_width(width)
    , m_text(lead + prepared(text))
    , m_leadLength(lead.size())
{
    m_plain = breakPlain(glyphs);
    if (!m_plain)
        breakShaped();
}

/// False: not plain, nothing was done.
bool TextBlock::breakPlain(GlyphBook &glyphs)
{
    const auto broken = plainLines({m_text, m_leadLength, m_look.leadRole, m_look.role, m_look.size,
                                       m_look.spacing, [this](int line) { return m_width - indentOf(line); }},
        glyphs);
    if (!broken)
        return false;
    m_lines.reserve(broken->lines.size());
    for (const PlainLine &line : broken->lines)
        m_lines.push_back(
            {line.start, line.length, line.width, line.goesOn && m_look.align == Qt::AlignJustify});
    m_advance = m_look.indent + broken->advance;
    return true;
}

void TextBlock::breakShaped()
{
    QTextLayout layout;
    layOut(layout);
    if (layout.lineCount() > 0)
        m_advance = layout.lineAt(0).cursorToX(static_cast<int>(m_text.size())) * twipsPerPixel;
    m_lines.reserve(static_cast<size_t>(layout.lineCount()));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int end = line.textStart() + line.textLength();
        const bool goesOn = end < m_text.size() && m_text[end - 1] != QChar(QChar::LineSeparator);
        // Before a letter with a mark on it Qt counts the letter to the line that ends there. Less than that
        // is ink beyond the last advance.
        constexpr double leastOfLetter = 0.2; // em
        const double natural = line.naturalTextWidth() * twipsPerPixel;
        const double own = (line.cursorToX(end) - line.cursorToX(line.textStart())) * twipsPerPixel;
        const double width = natural - own > leastOfLetter * m_look.size ? own : natural;
        m_lines.push_back(
            {line.textStart(), line.textLength(), width, goesOn && m_look.align == Qt::AlignJustify});
    }
}

QFont TextBlock::font(FontRole role) const
{
    QFont font = m_fonts.font(role, m_look.size / twipsPerPixel);
    font.setLetterSpacing(QFont::PercentageSpacing, m_look.spacing);
    return font;
}

double TextBlock::baselineOf(const StyleLook &look)
{
    return (look.pitch - look.size) / 2 + boxAscent * look.size;
}

/// Fills a line; where it would end badly it is made narrower, so that it ends before. Returns its width.
double TextBlock::breakWell(QTextLine &line, double width) const
{
    line.setLineWidth(width);
    const int start = line.textStart();
    const int end = start + line.textLength();
    if (end >= m_text.size() || m_text[end - 1] == QChar(QChar::LineSeparator))
        return width;
    const auto at = static_cast<int>(lastBreak(m_text, start, end));
    if (at < 0 || at == end) // in a column too narrow for rules it ends where it is full
        return width;
    constexpr double hair = 0.05; // pixels, for rounding
    width = line.cursorToX(at) - line.cursorToX(start) + hair;
    line.setLineWidth(width);
    return width;
}

void TextBlock::layOut(QTextLayout &layout) const
{
    layout.setText(m_text);
    layout.setFont(font(m_look.role));
    if (m_leadLength > 0)
        layout.setFormats({formatOf(0, static_cast<int>(m_leadLength), font(m_look.leadRole))});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere); // where lines end is ours to say: breakWell()
    // Full lines are spread by paintAlone(): Qt would spread numbers too.
    option.setAlignment(m_look.align == Qt::AlignJustify ? Qt::AlignLeft : m_look.align);
    layout.setTextOption(option);
    layout.setCacheEnabled(true); // else the text is shaped once more for painting
    layout.beginLayout();
    for (int line = 0;; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        const double width = (m_width - indentOf(line)) / twipsPerPixel;
        const double spare = (width - breakWell(next, width)) * twipsPerPixel;
        const QPointF baseLeft(indentOf(line) + aligned(spare), line * m_look.pitch + baseline());
        next.setPosition(baseLeft / twipsPerPixel - QPointF(0, next.ascent()));
    }
    layout.endLayout();
}

/// How far from the left edge a line begins that leaves so much room. In whole twips: what the advances of a
/// font differ by between computers (hundredths of one) moves nothing.
double TextBlock::aligned(double spare) const
{
    if (m_look.align == Qt::AlignHCenter)
        return std::round(spare / 2);
    return m_look.align == Qt::AlignRight ? std::round(spare) : 0;
}

/// What of a line leaves ink: not the spaces it ends with.
QString TextBlock::inkText(int line) const
{
    const Line &at = m_lines[static_cast<size_t>(line)];
    QString text = m_text.mid(at.start, at.length);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// One line, brought to the full width where it is justified and goes on in the next one. Nothing else of the
/// text is shaped for it.
bool TextBlock::layOutAlone(QTextLayout &layout, int line) const
{
    const Line &at = m_lines[static_cast<size_t>(line)];
    const QString text = inkText(line);
    const auto lead = std::clamp(static_cast<int>(m_leadLength) - at.start, 0, static_cast<int>(text.size()));
    QList<QTextLayout::FormatRange> formats;
    if (lead > 0)
        formats.append(formatOf(0, lead, font(m_look.leadRole)));
    if (at.full)
        spread(text, m_width - indentOf(line) - at.width, lead, formats);
    layout.setText(text);
    layout.setFont(font(m_look.role));
    layout.setFormats(formats);
    layout.setCacheEnabled(true); // else the text is shaped once more for painting
    layout.beginLayout();
    QTextLine whole = layout.createLine();
    if (!whole.isValid())
        return false;
    whole.setLineWidth(2 * (m_width + at.width) / twipsPerPixel); // the last advance may pass the edge
    const double spare = m_width - indentOf(line) - at.width;
    const QPointF baseLeft(indentOf(line) + aligned(spare), line * m_look.pitch + baseline());
    whole.setPosition(baseLeft / twipsPerPixel - QPointF(0, whole.ascent()));
    layout.endLayout();
    return true;
}

void TextBlock::paintAlone(QPainter &painter, QPointF origin, int line) const
{
    QTextLayout layout;
    if (layOutAlone(layout, line))
        layout.lineAt(0).draw(&painter, origin);
}

/// Adds the formats that widen the gaps of a line by `slack` in all; its first `lead` code units are the
/// lead.
void TextBlock::spread(
    const QString &text, double slack, int lead, QList<QTextLayout::FormatRange> &formats) const
{
    std::vector<StretchPlace> places = stretchPlaces(text);
    shareSlack(places, slack, m_look.size);
    const double usual = m_look.size * (m_look.spacing - 100) / 100;
    const QFont own = font(m_look.role);
    const QFont leading = lead > 0 ? font(m_look.leadRole) : own;
    for (size_t first = 0; first < places.size();) {
        // Neighbouring characters of one font and gap are one run.
        const bool inLead = places[first].after < lead;
        size_t next = first + 1;
        while (next < places.size()
            && startOfCharacter(text, places[next].after) == places[next - 1].after + 1
            && (places[next].after < lead) == inLead && places[next].width == places[first].width)
            ++next;
        QFont spread = inLead ? leading : own;
        spread.setLetterSpacing(QFont::AbsoluteSpacing, (usual + places[first].width) / twipsPerPixel);
        const int start = startOfCharacter(text, places[first].after);
        formats.append(formatOf(start, places[next - 1].after + 1 - start, spread));
        first = next;
    }
}

QString TextBlock::lineText(int line) const
{
    const Line &at = m_lines[static_cast<size_t>(line)];
    return m_text.mid(at.start, at.length);
}

void TextBlock::paint(QPainter &painter, QPointF at, int first, int count) const
{
    painter.save();
    painter.scale(twipsPerPixel, twipsPerPixel);
    const QPointF origin = (at - QPointF(0, first * m_look.pitch)) / twipsPerPixel;
    const int end = std::min(first + count, lineCount());
    if (m_plain || m_look.align == Qt::AlignJustify) {
        for (int line = first; line < end; ++line)
            paintAlone(painter, origin, line);
    } else {
        QTextLayout layout;
        layOut(layout);
        for (int line = first; line < end; ++line)
            layout.lineAt(line).draw(&painter, origin);
    }
    painter.restore();
}

std::shared_ptr<const TextBlock> balancedTitle(
    GlyphBook &glyphs, const StyleLook &look, double width, const QString &text)
{
    auto best = std::make_shared<const TextBlock>(glyphs, look, width, text);
    const int lines = best->lineCount();
    if (lines < 2)
        return best;
    // The narrowest measure that needs no more lines makes them nearly equal.
    double low = width / 2;
    double high = width;
    while (high - low > look.size / 2) {
        const double middle = (low + high) / 2;
        (TextBlock(glyphs, look, middle, text).lineCount() > lines ? low : high) = middle;
    }
    QString broken;
    const TextBlock narrow(glyphs, look, high, text);
    for (int line = 0; line < narrow.lineCount(); ++line)
        broken += (line > 0 ? QString(QChar(u'\n')) : QString()) + narrow.lineText(line).trimmed();
    return std::make_shared<const TextBlock>(glyphs, look, width, broken);
}

} // namespace qd
