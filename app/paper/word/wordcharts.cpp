// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/chart/chart.h"
#include "paper/document/gbt9704.h"
#include "paper/word/wordbody.h"
#include "paper/word/wordstyles.h"
#include "paper/word/wordtext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// Charts as pictures with their numbers in words.
namespace qd
{
namespace
{

QByteArray inlinePicture(int number, const QByteArray &relation, QSizeF sizeMm, const QString &told)
{
    constexpr double emuPerMm = 36000;
    const QByteArray cx = QByteArray::number(std::llround(sizeMm.width() * emuPerMm));
    const QByteArray cy = QByteArray::number(std::llround(sizeMm.height() * emuPerMm));
    const QByteArray id = QByteArray::number(number);
    return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + cx
        + "\" cy=\"" + cy + "\"/><wp:docPr id=\"" + id + "\" name=\"chart" + id + "\" descr=\""
        + escaped(told)
        + "\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks "
          "noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>"
          "<a:graphicData "
          "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
          "<pic:cNvPr id=\""
        + id + "\" name=\"chart" + id
        + ".png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation
        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
          "y=\"0\"/><a:ext "
          "cx=\""
        + cx + "\" cy=\"" + cy
        + "\"/></a:xfrm><a:prstGeom "
          "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
          "</a:graphic></wp:inline></w:drawing></w:r>";
}

} // namespace

void WordBody::add(const ChartBlock &chart)
{
    constexpr double dotsPerMm = 300 / 25.4; // as fine as printers of offices
    const QSizeF size(m_page.textWidth() / gbt9704::mm(1) * (chart.half ? 0.49 : 1),
        std::max(chart.heightMm, chartHeightMm(chart)));
    const QByteArray picture = chartPng(chart, (size * dotsPerMm).toSize());
    const auto number = static_cast<int>(pictures.size()) + 1;
    const QByteArray text = QByteArray::number(number);
    pictures.push_back({"chart" + text + ".png", "rIdChart" + text, picture});
    if (!m_besidePicture)
        begin(wordstyle::picture);
    xml += inlinePicture(number, pictures.back().id, size, chartAltText(chart));
    const auto *next = m_next ? std::get_if<ChartBlock>(m_next) : nullptr;
    m_besidePicture = chart.half && next && next->half && !m_besidePicture;
    if (!m_besidePicture)
        end();
}

} // namespace qd
