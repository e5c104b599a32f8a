// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordfooter.h"

#include "paper/document/gbt9704.h"
#include "paper/layout/typeset.h"
#include "paper/word/wordnames.h"
#include "paper/word/wordstyles.h"
#include "paper/word/wordtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace qd
{

int footerDistance(int marginBottom)
{
    return static_cast<int>(
        std::lround(marginBottom - gbt9704::pageNumberDrop - lookOf(Style::PageNumber).pitch / 2));
}

QByteArray footerXml(const Document &document, bool even)
{
    const bool official = document.info.profile == PaperProfile::Official;
    const QString cached = even ? u"2"_s : u"1"_s;
    QByteArray xml = xmlHead;
    xml += "<w:ftr";
    xml += wordNamespaces;
    xml += "><w:p><w:pPr><w:pStyle w:val=\"";
    xml += !official ? wordstyle::pageNumberCentred
        : even       ? wordstyle::pageNumberEven
                     : wordstyle::pageNumberOdd;
    xml += "\"/></w:pPr>";
    appendRun(xml, official ? u"— " : u"第");
    appendField(xml, "PAGE", cached);
    if (official) {
        appendRun(xml, u" —");
    } else {
        appendRun(xml, u"页共");
        appendField(xml, "NUMPAGES", cached);
        appendRun(xml, u"页");
    }
    return xml + "</w:p></w:ftr>";
}

} // namespace qd
