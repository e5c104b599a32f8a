// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"

#include "office/blocks/officelimits.h"

#include <QStringList>

#include <algorithm>

namespace qd
{
namespace
{

bool isBar(QChar c)
{
    return c == u'|' || c == u'｜';
}

/// A line drawn between rows: |---|:--:|, +-----+----+.
bool isRule(QStringView line)
{
    return (line.contains(u'-') || line.contains(u'='))
        && std::all_of(line.begin(), line.end(),
            [](QChar c) { return isBar(c) || c.isSpace() || QStringView(u"-:+=").contains(c); });
}

bool isRow(QStringView line)
{
    constexpr std::ptrdiff_t fewest = 2;
    return std::count_if(line.begin(), line.end(), isBar) >= fewest || (isRule(line) && line.startsWith(u'+'));
}

/// The cells of a row, its outer bars left out. \| is a bar of the text.
QStringList cellsOf(QStringView line)
{
    if (isBar(line.front()))
        line = line.sliced(1);
    if (!line.isEmpty() && isBar(line.back()))
        line.chop(1);
    QStringList cells;
    QString cell;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size() && isBar(line[i + 1])) {
            cell += line[++i];
        } else if (isBar(line[i])) {
            cells << cell.trimmed();
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    cells << cell.trimmed();
    return cells;
}

QString withLineEnds(QString cell)
{
    for (const QString &mark : {QStringLiteral("<br>"), QStringLiteral("<br/>"), QStringLiteral("<br />")})
        cell.replace(mark, QStringLiteral("\n"));
    return cell.trimmed();
}

/// Rows of one table, as they come. Between drawn lines (+---+) the lines of a row are broken to fit.
class RowCollector final
{
public:
    void add(QStringView line)
    {
        if (isRule(line)) {
            m_isDrawn |= line.startsWith(u'+');
            m_startsRow = true;
            return;
        }
        const QStringList cells = cellsOf(line);
        if (!m_isDrawn || m_startsRow || m_rows.empty()) {
            m_rows.push_back(cells);
        } else {
            QStringList &row = m_rows.back();
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (i < row.size())
                    row[i] += cells[i];
                else
                    row << cells[i];
            }
        }
        m_startsRow = false;
    }

    const std::vector<QStringList> &rows() const { return m_rows; }

    OfficeTable table() const
    {
        OfficeTable table;
        for (const QStringList &row : m_rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (!row[i].isEmpty())
                    table.cells.push_back({.row = table.rowCount,
                        .column = static_cast<int>(i),
                        .text = withLineEnds(row[i])});
            }
            table.columnCount = std::max(table.columnCount, static_cast<int>(row.size()));
            ++table.rowCount;
        }
        return table;
    }

private:
    std::vector<QStringList> m_rows;
    bool m_isDrawn = false;
    bool m_startsRow = false;
};

bool isWithinLimits(const OfficeTable &table)
{
    return table.columnCount <= mostOfficeColumns && table.cells.size() <= static_cast<size_t>(mostOfficeCells);
}

} // namespace

std::optional<OfficeText> readBarTables(const QString &text)
{
    if (text.size() > mostOfficeText || std::none_of(text.begin(), text.end(), isBar))
        return std::nullopt;
    OfficeText document;
    bool found = false;
    const auto lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size();) {
        RowCollector rows;
        qsizetype end = i;
        while (end < lines.size() && isRow(lines[end].trimmed()))
            rows.add(lines[end++].trimmed());
        if (rows.rows().size() > 1) {
            OfficeTable table = rows.table();
            if (!isWithinLimits(table))
                return std::nullopt;
            document.blocks.push_back(std::move(table));
            found = true;
            i = end;
            continue;
        }
        for (end = std::max(end, i + 1); i < end; ++i) {
            if (const QStringView line = lines[i].trimmed(); !line.isEmpty())
                document.blocks.push_back(OfficeParagraph{line.toString()});
        }
    }
    if (!found)
        return std::nullopt;
    return document;
}

} // namespace qd
