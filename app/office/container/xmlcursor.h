// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QBuffer>
#include <QXmlStreamReader>

#include <vector>

namespace qd
{

/// Which vocabulary an element belongs to, whichever of its two namespaces (transitional, strict) names it.
enum class XmlVocabulary { Word, Math, Sheet, Compatibility, PackageRelations, Other };

/// Walks through an XML part tag by tag. Stops for good at the first fault, at nesting deeper than
/// deepestNesting and at more namespaces at once than any document has.
class XmlCursor final
{
public:
    enum class Step { Start, End, Text, Done };

    /// `bytes` as guardedXml() gives them.
    explicit XmlCursor(QByteArray bytes);

    Step next();
    /// Passes over the element whose start was the last step.
    void skip();
    /// Goes on until no more than `depth` elements are open.
    void leave(int depth);
    /// The text of the element whose start was the last step, with that of the elements in it.
    QString text();

    XmlVocabulary vocabulary() const { return m_vocabulary; }
    /// Local name of the last start or end.
    QStringView name() const { return m_xml.name(); }
    bool is(XmlVocabulary vocabulary, QStringView name) const
    {
        return m_vocabulary == vocabulary && m_xml.name() == name;
    }
    QStringView characters() const { return m_xml.text(); }
    /// An attribute by its local name, whatever its namespace; null when absent.
    QString attribute(QStringView name) const;
    int number(QStringView name, int fallback) const;
    /// An on/off property: absent attribute "val" means on (17.17.4).
    bool isOn() const;
    int depth() const { return m_depth; }

    /// Errors: FileDamaged; FileTooLarge (more elements than mostElements).
    Result<> outcome() const;

private:
    void opened();

    QByteArray m_bytes;
    QBuffer m_buffer; // in pieces: all at once the reader would keep the part a second time as UTF-16
    QXmlStreamReader m_xml;
    XmlVocabulary m_vocabulary = XmlVocabulary::Other;
    std::vector<int> m_namespaces; // declared by each open element
    int m_namespaceCount = 0;
    int m_depth = 0;
    int m_elements = 0;
    QString m_fault;
};

} // namespace qd
