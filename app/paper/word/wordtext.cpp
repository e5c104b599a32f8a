// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordtext.h"

#include <QChar>

namespace qd
{
namespace
{

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator);
}

void appendUtf8(QByteArray &xml, char32_t c)
{
    if (c < 0x80) {
        xml += static_cast<char>(c);
    } else if (c < 0x800) {
        xml += static_cast<char>(0xC0 | (c >> 6));
        xml += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        xml += static_cast<char>(0xE0 | (c >> 12));
        xml += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        xml += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        xml += static_cast<char>(0xF0 | (c >> 18));
        xml += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        xml += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        xml += static_cast<char>(0x80 | (c & 0x3F));
    }
}

/// Word throws blanks at the ends away, and some readers all but one of several.
bool blanksMatter(QStringView text)
{
    if (text.isEmpty())
        return false;
    return text.front().isSpace() || text.back().isSpace() || text.contains(QLatin1String("  "));
}

void appendText(QByteArray &xml, QStringView line)
{
    if (line.isEmpty())
        return;
    xml += blanksMatter(line) ? "<w:t xml:space=\"preserve\">" : "<w:t>";
    appendEscaped(xml, line);
    xml += "</w:t>";
}

} // namespace

void appendEscaped(QByteArray &xml, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            appendUtf8(xml, QChar::surrogateToUcs4(c, text[i + 1]));
            ++i;
        } else if (c == u'&') {
            xml += "&amp;";
        } else if (c == u'<') {
            xml += "&lt;";
        } else if (c == u'>') {
            xml += "&gt;";
        } else if (c == u'"') {
            xml += "&quot;";
        } else if (c == u'\t') { // as on paper
            xml += ' ';
        } else if (c.unicode() >= 0x20 && !c.isSurrogate() && c.unicode() < 0xFFFE) {
            appendUtf8(xml, c.unicode());
        }
    }
}

QByteArray escaped(QStringView text)
{
    QByteArray xml;
    appendEscaped(xml, text);
    return xml;
}

void appendRun(QByteArray &xml, QStringView text, QByteArrayView properties)
{
    if (text.isEmpty())
        return;
    xml += "<w:r>";
    xml += properties;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text[i]))
            continue;
        appendText(xml, text.sliced(start, i - start));
        xml += "<w:br/>";
        start = i + 1;
    }
    appendText(xml, text.sliced(start));
    xml += "</w:r>";
}

void appendField(QByteArray &xml, QByteArrayView instruction, QStringView result)
{
    xml += "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ";
    xml += instruction;
    xml += " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    appendRun(xml, result);
    xml += "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

} // namespace qd
