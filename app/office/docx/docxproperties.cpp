// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx/docxproperties.h"

#include "office/container/xmlcursor.h"
#include "office/docx/symbolfonts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Calls `handle` for each Word element below the current one, leaving out former properties.
template <typename Handle>
void forEachProperty(XmlCursor &xml, Handle handle)
{
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
        const auto step = xml.next();
        if (step == XmlCursor::Step::Done)
            return;
        if (step != XmlCursor::Step::Start || xml.vocabulary() != XmlVocabulary::Word)
            continue;
        if (xml.name().endsWith(u"Change"))
            xml.skip();
        else
            handle();
    }
}

} // namespace

DocxParagraphProperties readParagraphProperties(XmlCursor &xml)
{
    DocxParagraphProperties properties;
    forEachProperty(xml, [&] {
        const QStringView name = xml.name();
        if (name == u"pStyle")
            properties.style = xml.attribute(u"val");
        else if (name == u"numPr")
            properties.list = readListReference(xml);
        else if (name == u"del" || name == u"moveFrom")
            properties.goesOn = true;
        else if (name == u"framePr") // the first letter of the next paragraph, large
            properties.goesOn
                |= xml.attribute(u"dropCap") == u"drop" || xml.attribute(u"dropCap") == u"margin";
        else if (name == u"vanish")
            properties.markHidden = xml.isOn();
    });
    return properties;
}

DocxRunProperties readRunProperties(XmlCursor &xml)
{
    DocxRunProperties properties;
    forEachProperty(xml, [&] {
        if (xml.name() == u"rStyle")
            properties.style = xml.attribute(u"val");
        else if (xml.name() == u"vanish")
            properties.hidden = xml.isOn();
        else if (xml.name() == u"rFonts")
            properties.font = xml.attribute(u"ascii");
    });
    return properties;
}

DocxRowProperties readRowProperties(XmlCursor &xml)
{
    DocxRowProperties properties;
    forEachProperty(xml, [&] {
        if (xml.name() == u"gridBefore")
            properties.skippedColumns = std::max(0, xml.number(u"val", 0));
        else if (xml.name() == u"del")
            properties.left = true;
        else if (xml.name() == u"hidden")
            properties.left = xml.isOn();
    });
    return properties;
}

CellPlace readCellPlace(XmlCursor &xml)
{
    CellPlace place;
    forEachProperty(xml, [&] {
        if (xml.name() == u"gridSpan")
            place.columnSpan = std::max(1, xml.number(u"val", 1));
        else if (xml.name() == u"hMerge")
            place.goesOnLeft = xml.attribute(u"val") != u"restart";
        else if (xml.name() == u"vMerge") // without a value it goes on (17.4.84)
            place.merge = xml.attribute(u"val") == u"restart" ? DownwardMerge::Begins : DownwardMerge::GoesOn;
    });
    return place;
}

QString readSymbol(const XmlCursor &xml)
{
    bool ok = false;
    const ushort code = xml.attribute(u"char").toUShort(&ok, 16);
    return ok ? symbolText(xml.attribute(u"font"), code) : QString();
}

} // namespace qd
