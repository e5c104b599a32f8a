// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"

#include "office/blocks/officelimits.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace qd
{
namespace
{

using Fields = std::vector<QString>;

/// Reads the fields of one line at a time; a quoted field may go on over line ends (RFC 4180).
class FieldReader final
{
public:
    FieldReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    Fields line()
    {
        Fields fields;
        for (;;) {
            fields.push_back(field());
            if (atEnd())
                return fields;
            const QChar c = m_text[m_at++];
            if (c == m_separator)
                continue;
            if (c == u'\r' && !atEnd() && m_text[m_at] == u'\n')
                ++m_at;
            return fields;
        }
    }

private:
    bool endsField(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    QString field()
    {
        if (!atEnd() && m_text[m_at] == u'"') {
            const qsizetype start = m_at;
            if (const auto text = quoted())
                return *text;
            m_at = start; // a quotation mark of the text, not of the file
        }
        const qsizetype from = m_at;
        while (!atEnd() && !endsField(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).trimmed().toString();
    }

    /// Nothing when the field does not end right behind its closing mark.
    std::optional<QString> quoted()
    {
        QString text;
        for (++m_at;;) {
            const qsizetype mark = m_text.indexOf(u'"', std::max(m_at, m_noMarkBefore));
            if (mark < 0) {
                m_noMarkBefore = m_text.size();
                return std::nullopt;
            }
            text += m_text.sliced(m_at, mark - m_at);
            m_at = mark + 1;
            if (!atEnd() && m_text[m_at] == u'"') {
                text += u'"';
                ++m_at;
                continue;
            }
            if (!atEnd() && !endsField(m_text[m_at]))
                return std::nullopt;
            return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').trimmed();
        }
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_noMarkBefore = 0; // so that text full of lone marks is not searched to its end for each
};

/// Tab, comma or semicolon: the one that the first lines hold most of.
QChar separatorOf(QStringView text)
{
    constexpr qsizetype sample = 20'000;
    const QStringView head = text.first(std::min(sample, text.size()));
    if (head.contains(u'\t')) // Excel's clipboard; a comma in it is text
        return u'\t';
    return head.count(u';') > head.count(u',') ? u';' : u',';
}

} // namespace

std::optional<OfficeTable> readSeparated(const QString &text)
{
    const QStringView all
        = QStringView(text).startsWith(QChar(0xFEFF)) ? QStringView(text).sliced(1) : QStringView(text);
    if (all.size() > mostOfficeText)
        return std::nullopt;
    FieldReader reader(all, separatorOf(all));
    OfficeTable table;
    int filled = 0;
    std::map<size_t, int> lines; // how many have so many fields
    while (!reader.atEnd()) {
        const Fields fields = reader.line();
        if (fields.size() > static_cast<size_t>(mostOfficeColumns))
            return std::nullopt;
        filled += std::any_of(
            fields.begin(), fields.end(), [](const QString &field) { return !field.isEmpty(); });
        ++lines[fields.size()];
        for (size_t i = 0; i < fields.size(); ++i) {
            if (!fields[i].isEmpty())
                table.cells.push_back(
                    {.row = table.rowCount, .column = static_cast<int>(i), .text = fields[i]});
        }
        table.columnCount = std::max(table.columnCount, static_cast<int>(fields.size()));
        ++table.rowCount;
        if (table.cells.size() > static_cast<size_t>(mostOfficeCells))
            return std::nullopt;
    }
    // prose with commas in it is no table: there the lines fall into any number of pieces
    lines.erase(1);
    const auto usual = std::max_element(
        lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (usual == lines.end() || usual->second * 2 <= filled)
        return std::nullopt;
    return table;
}

} // namespace qd
