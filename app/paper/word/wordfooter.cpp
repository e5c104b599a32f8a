// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordfooter.h"

#include "paper/document/gbt9704.h"
#include "paper/layout/pagenumbers.h"
#include "paper/word/wordnames.h"
#include "paper/word/wordpage.h"
#include "paper/word/wordstyles.h"
#include "paper/word/wordtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace qd
{

namespace
{

QByteArray numberParagraph(PageNumbers numbers, bool even)
{
    const bool counted = numbers == PageNumbers::Counted;
    const QString cached = even ? u"2"_s : u"1"_s;
    QByteArray xml = "<w:p><w:pPr><w:pStyle w:val=\"";
    xml += numbers != PageNumbers::Outer ? wordstyle::pageNumberCentred
        : even                           ? wordstyle::pageNumberEven
                                         : wordstyle::pageNumberOdd;
    xml += "\"/></w:pPr>";
    appendRun(xml, counted ? u"第" : u"— ");
    appendField(xml, "PAGE", cached);
    if (counted) {
        appendRun(xml, u"页共");
        appendField(xml, "NUMPAGES", cached);
        appendRun(xml, u"页");
    } else {
        appendRun(xml, u" —");
    }
    return xml + "</w:p>";
}

/// Where a portrait page has it (8): a cell as high as the text area, left of it, in which the text runs
/// downwards.
QByteArray downTheSide(const QByteArray &paragraph, const WordPage &page)
{
    const StyleLook look = page.look(Style::PageNumber);
    const QByteArray width = QByteArray::number(std::lround(look.pitch));
    const QByteArray x = QByteArray::number(footerDistance(page.left(), look));
    return "<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"page\" "
           "w:horzAnchor=\"page\" w:tblpX=\""
        + x + "\" w:tblpY=\"" + QByteArray::number(page.top()) + "\"/><w:tblW w:w=\"" + width
        + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" "
          "w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol "
          "w:w=\""
        + width + "\"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\""
        + QByteArray::number(page.textHeight()) + "\" w:hRule=\"exact\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\""
        + width + "\" w:type=\"dxa\"/><w:textDirection w:val=\"tbRl\"/></w:tcPr>" + paragraph
        + "</w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val=\"" + wordstyle::afterTable
        + "\"/></w:pPr></w:p>";
}

} // namespace

int footerDistance(int marginBottom, const StyleLook &look)
{
    return static_cast<int>(std::lround(marginBottom - gbt9704::pageNumberDrop - look.pitch / 2));
}

QByteArray footerXml(const DocumentInfo &info, const WordPage &page, bool even)
{
    const QByteArray number = numberParagraph(pageNumbersOf(info), even);
    const bool turned = isTurned(info) && pageNumbersOf(info) == PageNumbers::Outer;
    return QByteArray(xmlHead) + "<w:ftr" + wordNamespaces + '>'
        + (turned ? downTheSide(number, page) : number) + "</w:ftr>";
}

} // namespace qd
