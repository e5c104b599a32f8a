// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordpage.h"

#include "paper/document/gbt9704.h"
#include "paper/layout/typeset.h"
#include "paper/word/schemaorder.h"
#include "paper/word/wordfooter.h"

#include <cmath>
#include <numeric>

namespace qd
{
namespace
{

using namespace gbt9704; // its textWidth is the standard's, WordPage::textWidth() the page's

constexpr double longSideOfA3 = mm(420.0);
constexpr double gridUnits = 4096; // of a point

int twips(double length)
{
    return static_cast<int>(std::lround(length));
}

QByteArray attribute(const char *name, int value)
{
    return " w:" + QByteArray(name) + "=\"" + QByteArray::number(value) + '"';
}

QByteArray footerReference(const char *pages, const char *id)
{
    return QByteArray("<w:footerReference w:type=\"") + pages + "\" r:id=\"" + id + "\"/>";
}

} // namespace

/// A landscape page is the portrait sheet turned clockwise (8), as in the layout of our own pages.
WordPage::WordPage(const DocumentInfo &info)
    : m_landscape(info.landscape || info.a3)
    , m_a3(info.a3)
{
    const int width = twips(m_landscape ? gbt9704::textHeight : gbt9704::textWidth);
    const int height = twips(m_landscape ? gbt9704::textWidth : gbt9704::textHeight);
    m_width = twips(!m_landscape ? pageWidth : m_a3 ? longSideOfA3 : pageHeight);
    m_height = twips(!m_landscape || m_a3 ? pageHeight : pageWidth);
    m_top = twips(m_landscape ? marginLeft : marginTop);
    m_left = twips(m_landscape ? marginBottom : marginLeft);
    m_right = m_a3 ? twips(marginTop) : m_width - m_left - width; // no twip more than the text area has
    m_bottom = m_a3 ? twips(pageWidth - marginLeft - gbt9704::textWidth) : m_height - m_top - height;
    const StyleLook body = lookOf(Style::Body);
    m_linePitch = static_cast<int>(std::floor(body.pitch));
    // the advance of a character, so that 28 of them never need more than the text area of whole twips
    const double advance = std::floor(gbt9704::textWidth) / charactersPerLine * body.size / bodySize;
    m_charSpace = static_cast<int>(std::floor((advance - body.size) / 20.0 * gridUnits));
}

std::vector<int> WordPage::columnWidths(const TableBlock &table) const
{
    const double all = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
        [](double sum, const TableColumn &column) { return sum + column.widthMm; });
    std::vector<int> widths;
    double share = 0;
    int edge = 0;
    for (const TableColumn &column : table.columns) {
        share += column.widthMm;
        const int next = twips(textWidth() * share / all);
        widths.push_back(next - edge);
        edge = next;
    }
    return widths;
}

QByteArray WordPage::section(bool numbered) const
{
    constexpr int codeOfA4 = 9;
    constexpr int codeOfA3 = 8;
    return inSchemaOrder("w:sectPr",
        {numbered ? footerReference("even", evenFooterId) : QByteArray(),
            numbered ? footerReference("default", oddFooterId) : QByteArray(),
            "<w:pgSz" + attribute("w", m_width) + attribute("h", m_height)
                + (m_landscape ? " w:orient=\"landscape\"" : "")
                + attribute("code", m_a3 ? codeOfA3 : codeOfA4) + "/>",
            "<w:pgMar" + attribute("top", m_top) + attribute("right", m_right) + attribute("bottom", m_bottom)
                + attribute("left", m_left) + attribute("header", m_top / 2)
                + attribute("footer", footerDistance(m_bottom)) + attribute("gutter", 0) + "/>",
            "<w:cols w:space=\"425\"/>",
            "<w:docGrid w:type=\"linesAndChars\"" + attribute("linePitch", m_linePitch)
                + attribute("charSpace", m_charSpace) + "/>"});
}

} // namespace qd
