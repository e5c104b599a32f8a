// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordpage.h"

#include "paper/document/gbt9704.h"
#include "paper/layout/pageframe.h"
#include "paper/word/schemaorder.h"
#include "paper/word/wordfooter.h"

#include <cmath>
#include <numeric>

namespace qd
{
namespace
{

using namespace gbt9704; // its textWidth is the standard's, WordPage::textWidth() the page's

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

WordPage::WordPage(const DocumentInfo &info)
    : m_info(info)
    , m_sizes(typeSizes(info.large, info.type))
{
    const QSizeF sheet = sheetOf(info);
    const PageFrame frame = frameOf(info);
    m_width = twips(sheet.width());
    m_height = twips(sheet.height());
    m_left = twips(frame.left);
    m_top = twips(frame.top);
    m_right = m_width - m_left - twips(frame.width); // no twip more than the text area has
    m_bottom = m_height - m_top - twips(frame.height);
    const StyleLook body = look(Style::Body);
    m_linePitch = static_cast<int>(std::floor(body.pitch));
    // the advance of a character, so that a line of them never needs more than the text area of whole twips
    const double advance = std::floor(gbt9704::textWidth) / m_sizes.charactersPerLine;
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
                + (m_info.landscape ? " w:orient=\"landscape\"" : "")
                + attribute("code", m_info.a3 ? codeOfA3 : codeOfA4) + "/>",
            "<w:pgMar" + attribute("top", m_top) + attribute("right", m_right) + attribute("bottom", m_bottom)
                + attribute("left", m_left) + attribute("header", m_top / 2)
                + attribute("footer", footerDistance(m_bottom, look(Style::PageNumber)))
                + attribute("gutter", 0) + "/>",
            "<w:cols w:space=\"425\"/>",
            "<w:docGrid w:type=\"linesAndChars\"" + attribute("linePitch", m_linePitch)
                + attribute("charSpace", m_charSpace) + "/>"});
}

} // namespace qd
