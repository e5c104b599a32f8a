// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsx/xlsxsheet.h"

#include "office/blocks/invisible.h"
#include "office/blocks/officelimits.h"
#include "office/container/xmlcursor.h"
#include "office/xlsx/numberformat.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The text of a rich string whose start was the last step (si, is): its runs joined, phonetic guides left
/// out.
QString readRichText(XmlCursor &xml)
{
    QString text;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
        const auto step = xml.next();
        if (step == XmlCursor::Step::Done)
            break;
        if (step != XmlCursor::Step::Start || xml.vocabulary() != XmlVocabulary::Sheet)
            continue;
        if (xml.name() == u"rPh")
            xml.skip();
        else if (xml.name() == u"t" && text.size() <= mostOfficeText)
            text += xml.text();
    }
    return text;
}

/// The character of "_x4E00_" at `at`, as Excel writes what XML cannot hold and "_x005F_" for a '_' before
/// such a piece; nothing where no such piece stands.
std::optional<char16_t> escapeAt(QStringView text, qsizetype at)
{
    constexpr qsizetype length = 7;
    if (text.size() - at < length || text[at] != u'_' || text[at + 1].toLower() != u'x'
        || text[at + 6] != u'_')
        return std::nullopt;
    bool ok = false;
    const QStringView digits = text.sliced(at + 2, 4);
    const ushort code = digits.toUShort(&ok, 16);
    return ok && digits[0] != u'+' ? std::optional<char16_t>(code) : std::nullopt;
}

/// Text as Excel stores it, its lines ended by \n.
QString unescaped(const QString &stored)
{
    QString text;
    for (qsizetype at = 0; at < stored.size();) {
        const auto escape = escapeAt(stored, at);
        at += escape ? 7 : 1;
        const QChar c = escape ? QChar(*escape) : stored[at - 1];
        if (!escape)
            text += c;
        else if (c == u'\n' || c == u'\t' || (c.isPrint() && !c.isSurrogate()))
            text += c; // \r is written so before a \n
    }
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return withoutInvisible(std::move(text)).trimmed();
}

class SheetReader final
{
public:
    SheetReader(QByteArray part, const XlsxBook &book, size_t mostCells)
        : m_xml(std::move(part))
        , m_book(book)
        , m_mostCells(mostCells)
    {
    }

    Result<RawSheet> read()
    {
        for (auto step = m_xml.next(); step != XmlCursor::Step::Done; step = m_xml.next()) {
            if (step == XmlCursor::Step::Start && m_xml.vocabulary() == XmlVocabulary::Sheet)
                start();
            if (m_sheet.cells.size() > m_mostCells || m_sheet.merged.size() > m_mostCells
                || m_textLength > mostOfficeText)
                return tooLargeOffice(u"more cells than any plan has"_s);
        }
        QD_TRY(m_xml.outcome());
        return std::move(m_sheet);
    }

private:
    bool isHidden() const
    {
        const QString hidden = m_xml.attribute(u"hidden");
        return hidden == u"1" || hidden == u"true";
    }

    int columnBefore(QStringView bound) const
    {
        return std::clamp(m_xml.number(bound, 1), 1, mostSheetColumns) - 1;
    }

    void start()
    {
        const QStringView name = m_xml.name();
        if (name == u"c") {
            readCell();
        } else if (name == u"row") {
            m_row = std::clamp(m_xml.number(u"r", m_row + 2), 1, mostSheetRows) - 1;
            m_column = -1;
            if (isHidden())
                m_sheet.hiddenRows.emplace_back(m_row, m_row);
        } else if (name == u"col" && isHidden()) {
            m_sheet.hiddenColumns.emplace_back(columnBefore(u"min"), columnBefore(u"max"));
        } else if (name == u"mergeCell") {
            if (const auto range = cellRange(m_xml.attribute(u"ref")))
                m_sheet.merged.push_back(*range);
        }
    }

    void readCell()
    {
        const auto reference = cellReference(m_xml.attribute(u"r"));
        const CellReference at = reference.value_or(
            CellReference{std::max(m_row, 0), std::min(m_column + 1, mostSheetColumns - 1)});
        m_column = at.column;
        const QString type = m_xml.attribute(u"t");
        const int style = m_xml.number(u"s", 0);
        QString value;
        const int outside = m_xml.depth() - 1;
        while (m_xml.depth() > outside) {
            const auto step = m_xml.next();
            if (step == XmlCursor::Step::Done)
                break;
            if (step != XmlCursor::Step::Start)
                continue;
            if (m_xml.is(XmlVocabulary::Sheet, u"v"))
                value = shown(m_xml.text(), type, style);
            else if (m_xml.is(XmlVocabulary::Sheet, u"is"))
                value = unescaped(readRichText(m_xml));
            else
                m_xml.skip(); // the formula
        }
        if (value.isEmpty())
            return;
        m_textLength += value.size();
        m_sheet.cells.push_back({at, value});
    }

    /// 18.18.11: s shared string, str text of a formula, b boolean, e error, d date; else a number.
    QString shown(const QString &value, const QString &type, int style) const
    {
        if (type == u"s") {
            bool ok = false;
            const uint index = value.toUInt(&ok);
            return ok && index < m_book.strings.size() ? m_book.strings[index] : QString();
        }
        if (type == u"b")
            return value == u"1" || value == u"true" ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"d")
            return shownMoment(value, m_book.formats.of(style));
        if (type == u"str" || type == u"e")
            return unescaped(value);
        bool ok = false;
        const double number = value.toDouble(&ok);
        return ok && std::isfinite(number) ? shownNumber(number, m_book.formats.of(style), m_book.since1904)
                                           : unescaped(value);
    }

    XmlCursor m_xml;
    const XlsxBook &m_book;
    size_t m_mostCells;
    RawSheet m_sheet;
    qsizetype m_textLength = 0;
    int m_row = -1;
    int m_column = -1;
};

} // namespace

Result<std::vector<QString>> readSharedStrings(const QByteArray &part)
{
    std::vector<QString> strings;
    if (part.isEmpty())
        return strings;
    qsizetype length = 0;
    XmlCursor xml(part);
    for (auto step = xml.next(); step != XmlCursor::Step::Done; step = xml.next()) {
        if (step != XmlCursor::Step::Start || !xml.is(XmlVocabulary::Sheet, u"si"))
            continue;
        strings.push_back(unescaped(readRichText(xml)));
        length += strings.back().size();
        if (length > mostOfficeText || strings.size() > mostOfficeCells)
            return tooLargeOffice(u"more text than any plan has"_s);
    }
    QD_TRY(xml.outcome());
    return strings;
}

Result<RawSheet> readSheet(QByteArray part, const XlsxBook &book, size_t mostCells)
{
    return SheetReader(std::move(part), book, mostCells).read();
}

} // namespace qd
