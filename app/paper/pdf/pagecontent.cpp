// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pagecontent.h"

#include "paper/document/gbt9704.h"

#include <QPainterPath>
#include <QtMath>

#include <cmath>

namespace qd
{
namespace
{

QByteArray num(double value)
{
    return PdfFile::number(value);
}

QByteArray colour(QRgb rgb)
{
    return num(qRed(rgb) / 255.0) + ' ' + num(qGreen(rgb) / 255.0) + ' ' + num(qBlue(rgb) / 255.0);
}

/// A byte of a string in round brackets (7.3.4.2).
void appendByte(QByteArray &out, int byte)
{
    const auto c = static_cast<char>(byte);
    if (c == '\r') { // would be read as a line feed
        out.append("\\r", 2);
        return;
    }
    if (c == '(' || c == ')' || c == '\\')
        out.append('\\');
    out.append(c);
}

class ContentWriter final
{
public:
    ContentWriter(const PaperPage &page, const PageInk &ink, const std::vector<EmbeddedFace> &faces,
        const std::vector<QRawFont> &rawFonts, const Pages &pages)
        : m_page(page)
        , m_ink(ink)
        , m_faces(faces)
        , m_rawFonts(rawFonts)
        , m_pages(pages)
    {
    }

    QByteArray write(std::vector<int> &marked)
    {
        m_out.reserve(static_cast<qsizetype>(8 * m_ink.glyphs.size() + 200 * m_page.texts.size()));
        m_out += num(1 / gbt9704::pt(1)) + " 0 0 -" + num(1 / gbt9704::pt(1)) + " 0 "
            + num(m_pages.sheet().height() / gbt9704::pt(1)) + " cm\n";
        writeRules();
        writePictures(marked);
        size_t line = 0;
        for (size_t i = 0; i < m_page.texts.size(); ++i) {
            const PlacedText &text = m_page.texts[i];
            beginMark(text.element, marked);
            setColour(text.colour);
            m_out += "BT\n";
            m_face = -1;
            QByteArray outlines;
            for (; line < m_ink.lines.size() && m_ink.lines[line].text == i; ++line)
                writeLine(text, m_ink.lines[line], outlines);
            m_out += "ET\n" + outlines + "EMC\n";
        }
        return std::move(m_out);
    }

private:
    void beginMark(int element, std::vector<int> &marked)
    {
        if (element < 0) {
            m_out += "/Artifact BMC\n";
            return;
        }
        m_out += '/' + structureType(m_pages.elements[static_cast<size_t>(element)]) + "<</MCID "
            + QByteArray::number(static_cast<qsizetype>(marked.size())) + ">>BDC\n";
        marked.push_back(element);
    }

    /// The forms /X0, /X1 … draw at the page's own coordinates.
    void writePictures(std::vector<int> &marked)
    {
        for (size_t i = 0; i < m_page.pictures.size(); ++i) {
            beginMark(m_page.pictures[i].element, marked);
            const double back = gbt9704::pt(1);
            m_out += "q " + num(back) + " 0 0 -" + num(back) + " 0 " + num(m_pages.sheet().height())
                + " cm /X" + QByteArray::number(static_cast<qsizetype>(i)) + " Do Q\nEMC\n";
        }
    }

    void writeRules()
    {
        if (m_page.rules.empty())
            return;
        m_out += "/Artifact BMC\n2 J\n";
        double width = -1;
        QRgb last = inkBlack;
        for (const PlacedRule &rule : m_page.rules) {
            if (rule.width != width)
                m_out += num(width = rule.width) + " w\n";
            if (rule.colour != last)
                m_out += colour(last = rule.colour) + " RG\n";
            m_out += num(rule.line.x1()) + ' ' + num(rule.line.y1()) + " m " + num(rule.line.x2()) + ' '
                + num(rule.line.y2()) + " l S\n";
        }
        m_out += "0 0 0 RG\nEMC\n";
    }

    void setColour(QRgb wanted)
    {
        if (wanted == m_colour)
            return;
        m_colour = wanted;
        m_out += colour(wanted) + " rg " + colour(wanted) + " RG\n";
    }

    void writeLine(const PlacedText &text, const PageInk::Line &line, QByteArray &outlines)
    {
        for (size_t from = 0; from < line.count;) {
            const InkGlyph &first = m_ink.glyphs[line.first + from];
            size_t until = from + 1;
            while (until < line.count && m_ink.glyphs[line.first + until].face == first.face
                && m_ink.glyphs[line.first + until].y == first.y)
                ++until;
            if (m_faces[static_cast<size_t>(first.face)].object != 0)
                writeRun(text, line, from, until);
            else
                outlines += outlinesOf(text, line, from, until);
            from = until;
        }
    }

    /// Of the local coordinates of a text whose line begins at `line.base`: right and down.
    void appendMatrix(QByteArray &out, const PlacedText &text, const PageInk::Line &line,
        const InkGlyph &glyph, double scale = 1) const
    {
        const double turned = qDegreesToRadians(text.turned);
        const double c = std::cos(turned);
        const double s = std::sin(turned);
        const QPointF from = line.base - text.at; // turned about the place of the text
        const double x = from.x() + static_cast<double>(glyph.x);
        const double y = from.y() + static_cast<double>(glyph.y);
        for (const double value : {c * scale, s * scale, s * scale, -c * scale, text.at.x() + c * x - s * y,
                 text.at.y() + s * x + c * y}) {
            PdfFile::appendNumber(out, value);
            out.append(' ');
        }
    }

    void writeRun(const PlacedText &text, const PageInk::Line &line, size_t from, size_t until)
    {
        const InkGlyph *glyphs = m_ink.glyphs.data() + line.first;
        const EmbeddedFace &face = m_faces[static_cast<size_t>(glyphs[from].face)];
        const double size = text.block->size();
        if (m_face != glyphs[from].face) {
            m_face = glyphs[from].face;
            m_out += "/F" + QByteArray::number(m_face) + ' ' + num(size) + " Tf\n";
            constexpr double strokeOfBold = 30; // share of the size
            m_out += face.emboldened ? "2 Tr " + num(size / strokeOfBold) + " w\n" : QByteArray("0 Tr\n");
        }
        const QByteArray said = textOfWideRun(line, from, until, face, size);
        m_out += said;
        appendMatrix(m_out, text, line, glyphs[from]);
        m_out.append("Tm [(", 5);
        double pen = static_cast<double>(glyphs[from].x);
        for (size_t i = from; i < until; ++i) {
            const EmbeddedGlyph &glyph = face.glyphs.at(glyphs[i].glyph);
            // Moves are told in thousandths of the em, and what rounding leaves goes to the next.
            const auto move = std::lround((static_cast<double>(glyphs[i].x) - pen) * 1000 / size);
            if (move != 0) {
                m_out.append(')');
                PdfFile::appendNumber(m_out, static_cast<double>(-move));
                m_out.append('(');
                pen += static_cast<double>(move) * size / 1000;
            }
            appendByte(m_out, glyph.code >> 8);
            appendByte(m_out, glyph.code & 0xFF);
            pen += glyph.advance * size / 1000;
        }
        m_out.append(")]TJ\n", 5);
        if (!said.isEmpty())
            m_out.append("EMC\n", 4);
    }

    /// Readers take a gap of a tenth of the em for a space: a line that was spread wider tells its words
    /// itself (ActualText), so that they are found and copied whole. Empty where it need not.
    QByteArray textOfWideRun(
        const PageInk::Line &line, size_t from, size_t until, const EmbeddedFace &face, double size) const
    {
        constexpr double unseen = 0.09;
        const InkGlyph *glyphs = m_ink.glyphs.data() + line.first;
        bool wide = false;
        for (size_t i = from; i + 1 < until && !wide; ++i) {
            const double advance = face.glyphs.at(glyphs[i].glyph).advance * size / 1000;
            wide = static_cast<double>(glyphs[i + 1].x) - static_cast<double>(glyphs[i].x) - advance
                > unseen * size;
        }
        if (!wide)
            return {};
        QByteArray utf16;
        const auto add = [&utf16](char16_t unit) {
            utf16.append(static_cast<char>(unit >> 8)).append(static_cast<char>(unit & 0xFF));
        };
        for (size_t i = from; i < until; ++i) {
            const char32_t character = glyphs[i].text;
            if (character == 0)
                return {}; // a part of another, or none that is known
            if (QChar::requiresSurrogates(character))
                add(QChar::highSurrogate(character));
            add(QChar::requiresSurrogates(character) ? QChar::lowSurrogate(character)
                                                     : static_cast<char16_t>(character));
        }
        return "/Span<</ActualText<FEFF" + utf16.toHex() + ">>>BDC\n";
    }

    QByteArray outlinesOf(const PlacedText &text, const PageInk::Line &line, size_t from, size_t until) const
    {
        QByteArray out;
        for (size_t i = from; i < until; ++i) {
            const InkGlyph &glyph = m_ink.glyphs[line.first + i];
            const QRawFont &font = m_rawFonts[static_cast<size_t>(glyph.face)];
            const QPainterPath path = font.pathForGlyph(glyph.glyph);
            if (path.isEmpty())
                continue;
            const double scale = text.block->size() / font.pixelSize();
            out += "q ";
            appendMatrix(out, text, line, glyph, scale);
            out += "cm 1 0 0 -1 0 0 cm\n";
            for (int k = 0; k < path.elementCount(); ++k) {
                const QPainterPath::Element at = path.elementAt(k);
                out += num(at.x) + ' ' + num(at.y);
                if (at.isMoveTo())
                    out += " m ";
                else if (at.isLineTo())
                    out += " l ";
                else if (at.type == QPainterPath::CurveToDataElement
                    && path.elementAt(k - 1).type == QPainterPath::CurveToDataElement)
                    out += " c ";
                else
                    out += ' ';
            }
            out += "f Q\n";
        }
        return out;
    }

    const PaperPage &m_page;
    const PageInk &m_ink;
    const std::vector<EmbeddedFace> &m_faces;
    const std::vector<QRawFont> &m_rawFonts;
    const Pages &m_pages;
    QByteArray m_out;
    QRgb m_colour = inkBlack;
    int m_face = -1;
};

} // namespace

PageInk inkOf(const PaperPage &page, GlyphBook &book, std::vector<UsedFace> &used)
{
    PageInk ink;
    for (size_t i = 0; i < page.texts.size(); ++i) {
        const PlacedText &text = page.texts[i];
        for (int line = 0; line < text.lineCount; ++line) {
            const auto glyphs = text.block->ink(text.firstLine + line, book);
            const double y = text.at.y() + line * text.block->pitch() + text.block->baseline();
            ink.lines.push_back({i, {text.at.x(), y}, ink.glyphs.size(), glyphs.size()});
            ink.glyphs.insert(ink.glyphs.end(), glyphs.begin(), glyphs.end());
        }
    }
    used.resize(book.faces.size());
    for (const InkGlyph &glyph : ink.glyphs)
        used[static_cast<size_t>(glyph.face)].use(glyph.glyph, glyph.glyph != 0 ? glyph.text : 0); // 0: a box
    return ink;
}

QByteArray structureType(const PageElement &element)
{
    switch (element.kind) {
    case ElementKind::Title:
        return "H1";
    case ElementKind::Heading:
        return 'H' + QByteArray::number(element.level + 1);
    case ElementKind::Paragraph:
        return "P";
    case ElementKind::Caption: // at the top of a list it names it; else a line like others
        return element.parent < 0 ? "P" : "Caption";
    case ElementKind::Figure:
        return "Figure";
    case ElementKind::Contents:
        return "TOC";
    case ElementKind::ContentsLine:
        return "TOCI";
    case ElementKind::Table:
        return "Table";
    case ElementKind::Row:
        return "TR";
    case ElementKind::HeadCell:
        return "TH";
    case ElementKind::Cell:
        return "TD";
    }
    return "P";
}

QByteArray contentOf(const PaperPage &page, const PageInk &ink, const std::vector<EmbeddedFace> &faces,
    const std::vector<QRawFont> &rawFonts, const Pages &pages, std::vector<int> &marked)
{
    return ContentWriter(page, ink, faces, rawFonts, pages).write(marked);
}

} // namespace qd
