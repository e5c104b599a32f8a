// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/typeset.h"

#include "report/gbt9704.h"

#include <QPainter>
#include <QTextLayout>

namespace qd
{
namespace
{

using namespace gbt9704;

/// Share of the em above the baseline in the box of a Chinese character.
constexpr double boxAscent = 0.86;

StyleLook prose(FontRole role, double indent)
{
    return {role, bodySize, linePitch, bodySpacing, indent, Qt::AlignJustify};
}

StyleLook table(FontRole role, bool smallTable, Qt::Alignment align)
{
    const double size = smallTable ? tableSmallSize : tableSize;
    return {role, size, size * 1.45, 100, 0, align};
}

QString prepared(QString text)
{
    text.replace(QLatin1Char('\r'), QString());
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return text;
}

} // namespace

StyleLook lookOf(Style style, bool smallTable)
{
    switch (style) {
    case Style::Title:
        return {FontRole::BiaoSong, titleSize, linePitch * 1.25, 100, 0, Qt::AlignHCenter};
    case Style::Subtitle:
        return {FontRole::KaiTi, bodySize, linePitch, bodySpacing, 0, Qt::AlignHCenter};
    case Style::Heading1:
        return prose(FontRole::HeiTi, 2 * cell);
    case Style::Heading2:
        return prose(FontRole::KaiTi, 2 * cell);
    case Style::Heading3:
    case Style::Body:
        return prose(FontRole::FangSong, 2 * cell);
    case Style::Flush:
        return prose(FontRole::FangSong, 0);
    case Style::Caption:
        return table(FontRole::HeiTi, smallTable, Qt::AlignHCenter);
    case Style::TableNote:
        return table(FontRole::FangSong, smallTable, Qt::AlignLeft);
    case Style::TableHead:
        return table(FontRole::HeiTi, smallTable, Qt::AlignHCenter);
    case Style::TableSection:
        return table(FontRole::HeiTi, smallTable, Qt::AlignLeft);
    case Style::TableCell:
        return table(FontRole::FangSong, smallTable, Qt::AlignLeft);
    case Style::Continued:
        return table(FontRole::HeiTi, smallTable, Qt::AlignLeft);
    case Style::PageNumber:
        return {FontRole::Song, pageNumberSize, pageNumberSize * 1.4, 100, 0, Qt::AlignLeft};
    }
    return {};
}

TextBlock::TextBlock(
    const FontBook &fonts, const StyleLook &look, double width, const QString &text, const QString &lead)
    : m_fonts(fonts)
    , m_look(look)
    , m_width(width)
    , m_text(lead + prepared(text))
    , m_leadLength(lead.size())
{
    QTextLayout layout;
    layOut(layout);
    m_lines.reserve(static_cast<size_t>(layout.lineCount()));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        m_lines.push_back({line.textStart(), line.textLength(), line.naturalTextWidth()});
    }
}

QFont TextBlock::font(FontRole role) const
{
    QFont font = m_fonts.font(role, m_look.size);
    font.setLetterSpacing(QFont::PercentageSpacing, m_look.spacing);
    return font;
}

void TextBlock::layOut(QTextLayout &layout) const
{
    layout.setText(m_text);
    layout.setFont(font(m_look.role));
    if (m_leadLength > 0) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = static_cast<int>(m_leadLength);
        range.format.setFont(font(FontRole::KaiTi));
        layout.setFormats({range});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(m_look.align);
    layout.setTextOption(option);
    layout.setCacheEnabled(true); // else the text is shaped once more for painting
    const double baseline = (m_look.pitch - m_look.size) / 2 + boxAscent * m_look.size;
    layout.beginLayout();
    for (int line = 0;; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        const double indent = line == 0 ? m_look.indent : 0;
        next.setLineWidth(m_width - indent);
        next.setPosition({indent, line * m_look.pitch + baseline - next.ascent()});
    }
    layout.endLayout();
}

QString TextBlock::lineText(int line) const
{
    const Line &at = m_lines[static_cast<size_t>(line)];
    return m_text.mid(at.start, at.length);
}

void TextBlock::paint(QPainter &painter, QPointF at, int first, int count) const
{
    QTextLayout layout;
    layOut(layout);
    const QPointF origin = at - QPointF(0, first * m_look.pitch);
    const int end = std::min(first + count, layout.lineCount());
    for (int line = first; line < end; ++line)
        layout.lineAt(line).draw(&painter, origin);
}

std::shared_ptr<const TextBlock> balancedTitle(
    const FontBook &fonts, const StyleLook &look, double width, const QString &text)
{
    auto best = std::make_shared<const TextBlock>(fonts, look, width, text);
    const int lines = best->lineCount();
    if (lines < 2)
        return best;
    // The narrowest measure that needs no more lines makes them nearly equal.
    double low = width / 2;
    double high = width;
    while (high - low > look.size / 2) {
        const double middle = (low + high) / 2;
        (TextBlock(fonts, look, middle, text).lineCount() > lines ? low : high) = middle;
    }
    QString broken;
    const TextBlock narrow(fonts, look, high, text);
    for (int line = 0; line < narrow.lineCount(); ++line)
        broken += (line > 0 ? QString(QChar(u'\n')) : QString()) + narrow.lineText(line).trimmed();
    return std::make_shared<const TextBlock>(fonts, look, width, broken);
}

} // namespace qd
