// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx/docxstyles.h"

#include "office/blocks/officelimits.h"
#include "office/container/xmlcursor.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int longestChain = 32; // styles based on each other in a circle are damage, not a reason to hang

} // namespace

ListReference readListReference(XmlCursor &xml)
{
    ListReference reference;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
        const auto step = xml.next();
        if (step == XmlCursor::Step::Done)
            break;
        if (step != XmlCursor::Step::Start)
            continue;
        if (xml.is(XmlVocabulary::Word, u"numId"))
            reference.list = xml.number(u"val", 0);
        else if (xml.is(XmlVocabulary::Word, u"ilvl"))
            reference.level = xml.number(u"val", 0);
    }
    return reference;
}

void DocxStyles::readStyle(XmlCursor &xml)
{
    Style style;
    const QString id = xml.attribute(u"styleId");
    const QString byDefault = xml.attribute(u"default");
    if (xml.attribute(u"type") == u"paragraph"
        && (byDefault == u"1" || byDefault == u"true" || byDefault == u"on"))
        m_defaultParagraph = id;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
        const auto step = xml.next();
        if (step == XmlCursor::Step::Done)
            break;
        if (step != XmlCursor::Step::Start || xml.vocabulary() != XmlVocabulary::Word)
            continue;
        if (xml.name() == u"basedOn")
            style.basedOn = xml.attribute(u"val");
        else if (xml.name() == u"numPr")
            style.list = readListReference(xml);
        else if (xml.name() == u"vanish")
            style.hidden = xml.isOn();
        else if (xml.name() == u"tblStylePr" || xml.name() == u"pPrChange" || xml.name() == u"rPrChange")
            xml.skip();
    }
    m_styles.insert(id, style);
}

Result<DocxStyles> DocxStyles::read(const QByteArray &part)
{
    DocxStyles styles;
    if (part.isEmpty())
        return styles;
    XmlCursor xml(part);
    for (auto step = xml.next(); step != XmlCursor::Step::Done; step = xml.next()) {
        if (step == XmlCursor::Step::Start && xml.is(XmlVocabulary::Word, u"style"))
            styles.readStyle(xml);
        if (static_cast<size_t>(styles.m_styles.size()) > mostDescriptions)
            return tooLargeOffice(u"more styles than any document has"_s);
    }
    QD_TRY(xml.outcome());
    return styles;
}

ListReference DocxStyles::listOf(const QString &style, QString *givenBy) const
{
    ListReference found;
    QString id = style;
    for (int i = 0; i < longestChain && !found.list; ++i) {
        const auto it = m_styles.constFind(id);
        if (it == m_styles.constEnd())
            break;
        if (!found.level)
            found.level = it->list.level;
        found.list = it->list.list;
        if (found.list && givenBy)
            *givenBy = id;
        id = it->basedOn;
    }
    return found;
}

bool DocxStyles::isHidden(const QString &style) const
{
    QString id = style;
    for (int i = 0; i < longestChain; ++i) {
        const auto it = m_styles.constFind(id);
        if (it == m_styles.constEnd())
            return false;
        if (it->hidden)
            return *it->hidden;
        id = it->basedOn;
    }
    return false;
}

} // namespace qd
