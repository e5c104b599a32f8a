// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/container/xmlcursor.h"

#include "office/blocks/officelimits.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestRun = 4'000'000;
constexpr int mostNamespaces = 128; // Word declares some forty at the root

XmlVocabulary vocabularyOf(QStringView uri)
{
    if (uri.endsWith(u"/wordprocessingml/main") || uri.endsWith(u"/wordprocessingml/2006/main"))
        return XmlVocabulary::Word;
    if (uri.endsWith(u"/officeDocument/2006/math") || uri.endsWith(u"/officeDocument/math"))
        return XmlVocabulary::Math;
    if (uri.endsWith(u"/spreadsheetml/main") || uri.endsWith(u"/spreadsheetml/2006/main"))
        return XmlVocabulary::Sheet;
    if (uri.endsWith(u"/markup-compatibility/2006"))
        return XmlVocabulary::Compatibility;
    if (uri.endsWith(u"/package/2006/relationships"))
        return XmlVocabulary::PackageRelations;
    return XmlVocabulary::Other;
}

} // namespace

XmlCursor::XmlCursor(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_buffer);
}

XmlCursor::Step XmlCursor::next()
{
    while (m_fault.isEmpty()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            opened();
            if (!m_fault.isEmpty())
                return Step::Done;
            return Step::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_namespaceCount -= m_namespaces.back();
            m_namespaces.pop_back();
            m_vocabulary = vocabularyOf(m_xml.namespaceUri());
            return Step::End;
        case QXmlStreamReader::Characters:
            return Step::Text;
        case QXmlStreamReader::DTD: // guardedXml() lets none through
        case QXmlStreamReader::EntityReference:
            m_fault = u"an entity"_s;
            return Step::Done;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return Step::Done;
        default:
            break;
        }
    }
    return Step::Done;
}

void XmlCursor::opened()
{
    const int declared = static_cast<int>(m_xml.namespaceDeclarations().size());
    m_namespaces.push_back(declared);
    m_namespaceCount += declared;
    if (++m_depth > deepestNesting)
        m_fault = u"nested deeper than %1"_s.arg(deepestNesting);
    if (m_namespaceCount > mostNamespaces)
        m_fault = u"more than %1 namespaces"_s.arg(mostNamespaces);
    if (++m_elements > mostElements)
        m_fault = u"more than %1 elements"_s.arg(mostElements);
    m_vocabulary = vocabularyOf(m_xml.namespaceUri());
}

void XmlCursor::skip()
{
    leave(m_depth - 1);
}

QString XmlCursor::text()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside) {
        const Step step = next();
        if (step == Step::Done)
            break;
        if (step == Step::Text)
            text += m_xml.text();
        if (text.size() > longestRun) {
            m_fault = u"an element with more than %1 characters"_s.arg(longestRun);
            break;
        }
    }
    return text;
}

QString XmlCursor::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void XmlCursor::leave(int depth)
{
    while (m_depth > depth && next() != Step::Done) { }
}

int XmlCursor::number(QStringView name, int fallback) const
{
    bool ok = false;
    const int value = attribute(name).toInt(&ok);
    return ok ? value : fallback;
}

bool XmlCursor::isOn() const
{
    const QString value = attribute(u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

Result<> XmlCursor::outcome() const
{
    if (m_elements > mostElements)
        return tooLargeOffice(m_fault);
    if (!m_fault.isEmpty())
        return damagedOffice(m_fault);
    if (m_xml.hasError())
        return damagedOffice(m_xml.errorString());
    return {};
}

} // namespace qd
