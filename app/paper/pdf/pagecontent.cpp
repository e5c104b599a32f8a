// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pagecontent.h"

#include "paper/document/gbt9704.h"
#include "paper/pdf/pdfbytes.h"

#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace qd
{
namespace
{

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
        m_out.reserve(8 * m_ink.glyphs.size() + 200 * m_page.texts.size());
        m_out << 1 / gbt9704::pt(1) << " 0 0 -" << 1 / gbt9704::pt(1) << " 0 "
              << m_pages.sheet().height() / gbt9704::pt(1) << " cm\n";
        writeRules();
        writePictures(marked);
        size_t line = 0;
        for (size_t i = 0; i < m_page.texts.size(); ++i) {
            const PlacedText &text = m_page.texts[i];
            beginMark(text.element, marked);
            setColour(text.colour);
            m_out << "BT\n";
            m_face = -1;
            PdfBytes outlines;
            for (; line < m_ink.lines.size() && m_ink.lines[line].text == i; ++line)
                writeLine(text, m_ink.lines[line], outlines);
            m_out << "ET\n" << outlines.view() << "EMC\n";
        }
        return PdfFile::compressed(m_out.view());
    }

private:
    void beginMark(int element, std::vector<int> &marked)
    {
        if (element < 0) {
            m_out << "/Artifact BMC\n";
            return;
        }
        m_out << '/' << structureType(m_pages.elements[static_cast<size_t>(element)]) << "<</MCID "
              << static_cast<int>(marked.size()) << ">>BDC\n";
        marked.push_back(element);
    }

    /// The forms /X0, /X1 … draw at the page's own coordinates.
    void writePictures(std::vector<int> &marked)
    {
        for (size_t i = 0; i < m_page.pictures.size(); ++i) {
            beginMark(m_page.pictures[i].element, marked);
            const double back = gbt9704::pt(1);
            m_out << "q " << back << " 0 0 -" << back << " 0 " << m_pages.sheet().height() << " cm /X"
                  << static_cast<int>(i) << " Do Q\nEMC\n";
        }
    }

    void writeRules()
    {
        if (m_page.rules.empty())
            return;
        m_out << "/Artifact BMC\n2 J\n";
        double width = -1;
        QRgb last = inkBlack;
        for (const PlacedRule &rule : m_page.rules) {
            if (rule.width != width)
                m_out << (width = rule.width) << " w\n";
            if (rule.colour != last)
                m_out.addColour(last = rule.colour) << " RG\n";
            m_out << rule.line.p1() << " m " << rule.line.p2() << " l S\n";
        }
        m_out << "0 0 0 RG\nEMC\n";
    }

    void setColour(QRgb wanted)
    {
        if (wanted == m_colour)
            return;
        m_colour = wanted;
        m_out.addColour(wanted) << " rg ";
        m_out.addColour(wanted) << " RG\n";
    }

    void writeLine(const PlacedText &text, const PageInk::Line &line, PdfBytes &outlines)
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
                writeOutlines(text, line, from, until, outlines);
            from = until;
        }
    }

    /// Of the local coordinates of a text whose line begins at `line.base`: right and down.
    static void appendMatrix(PdfBytes &out, const PlacedText &text, const PageInk::Line &line,
        const InkGlyph &glyph, double scale = 1)
    {
        const double turned = qDegreesToRadians(text.turned);
        const double c = std::cos(turned);
        const double s = std::sin(turned);
        const QPointF from = line.base - text.at; // turned about the place of the text
        const double x = from.x() + static_cast<double>(glyph.x);
        const double y = from.y() + static_cast<double>(glyph.y);
        for (const double value : {c * scale, s * scale, s * scale, -c * scale, text.at.x() + c * x - s * y,
                 text.at.y() + s * x + c * y})
            out << value << ' ';
    }

    void writeRun(const PlacedText &text, const PageInk::Line &line, size_t from, size_t until)
    {
        const InkGlyph *glyphs = m_ink.glyphs.data() + line.first;
        const EmbeddedFace &face = m_faces[static_cast<size_t>(glyphs[from].face)];
        const double size = text.block->size();
        if (m_face != glyphs[from].face) {
            m_face = glyphs[from].face;
            m_out << "/F" << m_face << ' ' << size << " Tf\n";
            constexpr double strokeOfBold = 30; // share of the size
            if (face.emboldened)
                m_out << "2 Tr " << size / strokeOfBold << " w\n";
            else
                m_out << "0 Tr\n";
        }
        const QByteArray said = textOfWideRun(line, from, until, face, size);
        m_out << std::string_view(said.constData(), static_cast<size_t>(said.size()));
        appendMatrix(m_out, text, line, glyphs[from]);
        m_out << "Tm [(";
        double pen = static_cast<double>(glyphs[from].x);
        for (size_t i = from; i < until; ++i) {
            const EmbeddedGlyph &glyph = face.glyphs[glyphs[i].glyph];
            // Moves are told in thousandths of the em, and what rounding leaves goes to the next.
            const auto move = std::lround((static_cast<double>(glyphs[i].x) - pen) * 1000 / size);
            if (move != 0) {
                m_out << ')' << static_cast<double>(-move) << '(';
                pen += static_cast<double>(move) * size / 1000;
            }
            m_out.addByte(glyph.code >> 8);
            m_out.addByte(glyph.code & 0xFF);
            pen += glyph.advance * size / 1000;
        }
        m_out << ")]TJ\n";
        if (!said.isEmpty())
            m_out << "EMC\n";
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
            const double advance = face.glyphs[glyphs[i].glyph].advance * size / 1000;
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

    /// Pages are written on several threads, and a font answers one at a time.
    static QPainterPath outlineOf(const QRawFont &font, quint32 glyph)
    {
        static std::mutex mutex;
        const std::lock_guard locked(mutex);
        return font.pathForGlyph(glyph);
    }

    void writeOutlines(
        const PlacedText &text, const PageInk::Line &line, size_t from, size_t until, PdfBytes &out) const
    {
        for (size_t i = from; i < until; ++i) {
            const InkGlyph &glyph = m_ink.glyphs[line.first + i];
            const QRawFont &font = m_rawFonts[static_cast<size_t>(glyph.face)];
            const QPainterPath path = outlineOf(font, glyph.glyph);
            if (path.isEmpty())
                continue;
            const double scale = text.block->size() / font.pixelSize();
            out << "q ";
            appendMatrix(out, text, line, glyph, scale);
            out << "cm 1 0 0 -1 0 0 cm\n";
            for (int k = 0; k < path.elementCount(); ++k) {
                const QPainterPath::Element at = path.elementAt(k);
                out << QPointF(at);
                if (at.isMoveTo())
                    out << " m ";
                else if (at.isLineTo())
                    out << " l ";
                else if (at.type == QPainterPath::CurveToDataElement
                    && path.elementAt(k - 1).type == QPainterPath::CurveToDataElement)
                    out << " c ";
                else
                    out << ' ';
            }
            out << "f Q\n";
        }
    }

    const PaperPage &m_page;
    const PageInk &m_ink;
    const std::vector<EmbeddedFace> &m_faces;
    const std::vector<QRawFont> &m_rawFonts;
    const Pages &m_pages;
    PdfBytes m_out;
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

std::string_view structureType(const PageElement &element)
{
    switch (element.kind) {
    case ElementKind::Title:
        return "H1";
    case ElementKind::Heading: {
        constexpr std::string_view levels[] = {"H1", "H2", "H3", "H4", "H5", "H6"};
        return levels[std::clamp(element.level, 0, 5)];
    }
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
