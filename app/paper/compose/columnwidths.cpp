// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/columnwidths.h"

#include "paper/document/tablemeasures.h"

#include <QStringTokenizer>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace qd
{
namespace
{

constexpr double twipsPerMm = gbt9704::mm(1.0);
constexpr size_t mostRows = 150; // looked at: of a longer table a sample, spread evenly
constexpr int longestName = 8; // characters that are kept on one line

int halves(QChar c)
{
    if (c.isLowSurrogate())
        return 0;
    return c.unicode() < 0x2000 ? 1 : 2; // Latin, Greek and their punctuation are narrow
}

int halves(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), 0, [](int sum, QChar c) { return sum + halves(c); });
}

bool breaksName(QChar c)
{
    switch (c.unicode()) {
    case u'、':
    case u'，':
    case u'；':
    case u'：':
    case u'。':
    case u'（':
    case u'）':
    case u',':
    case u';':
        return true;
    default:
        return c.isSpace();
    }
}

/// The longest part of the text that should stand on one line, in half characters: a Latin word or number; of
/// a column of names a name too.
int longestPart(const QString &text, bool names)
{
    int longest = 0;
    int name = 0;
    int latin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || breaksName(text[i]);
        if (ends && names && name <= 2 * longestName)
            longest = std::max(longest, name);
        const int width = ends ? 0 : halves(text[i]);
        name = ends ? 0 : name + width;
        latin = width == 1 ? latin + 1 : 0;
        longest = std::max(longest, std::min(latin, 2 * longestName));
    }
    return longest;
}

/// The cells of a table that stand in the same columns. How many lines each takes depends on the width of
/// those alone, and is counted once for each.
class CellStrip final
{
public:
    CellStrip(int column, int columns, bool down)
        : m_column(column)
        , m_columns(columns)
        , m_down(down)
    {
    }

    struct Lines {
        std::vector<int> most; ///< by row; of merged cells by group; 0: the strip has none there
        int all = 0;
    };

    int column() const { return m_column; }
    int columns() const { return m_columns; }
    bool isDown() const { return m_down; } ///< merged over the rows of a group: it has a place for each group
    int length() const { return m_length; } ///< half characters, of all cells

    /// A cell, as the lines that its text already has, in half characters.
    void add(size_t place, std::vector<int> lines)
    {
        m_length = std::accumulate(lines.begin(), lines.end(), m_length);
        m_cells.push_back({place, std::move(lines)});
    }

    /// `room`: half characters that fit a line.
    const Lines &linesFor(int room)
    {
        const auto [at, isNew] = m_known.try_emplace(room);
        Lines &counted = at->second;
        if (!isNew)
            return counted;
        counted.most.resize(m_cells.empty() ? 0 : m_cells.back().place + 1);
        for (const Cell &cell : m_cells) {
            int lines = 0;
            for (const int length : cell.lines)
                lines += std::max(1, (length + room - 1) / room);
            counted.all += lines;
            counted.most[cell.place] = std::max(counted.most[cell.place], lines);
        }
        return counted;
    }

private:
    struct Cell {
        size_t place = 0; ///< ascending
        std::vector<int> lines;
    };

    int m_column;
    int m_columns;
    bool m_down;
    int m_length = 0;
    std::vector<Cell> m_cells;
    std::map<int, Lines> m_known; ///< by room
};

class WidthFinder final
{
public:
    WidthFinder(const TableBlock &table, const std::vector<ColumnLimit> &limits, const DocumentInfo &info)
        : m_total(static_cast<int>(textWidthMm(info)))
        , m_characterMm((table.small ? gbt9704::tableSmallSize : gbt9704::tableSize) / twipsPerMm
              * (info.large ? largeType : 1.0))
        , m_paddingMm(2 * tablemeasures::cellSide / twipsPerMm)
        , m_limits(limits)
        , m_need(table.columns.size(), 0)
    {
        const size_t step = 1 + table.groups.size() / mostRows;
        for (size_t g = 0; g < table.groups.size(); g += step)
            measure(table.groups[g]);
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const QString &title = table.columns[c].title;
            const QString half = title.contains(u'\n') ? title : title.left((title.size() + 1) / 2);
            const int characters = std::max(longestPart(half, true), m_need[c]);
            const int least = static_cast<int>(
                std::ceil(std::max(limits[c].leastMm, m_paddingMm + characters * m_characterMm / 2)));
            m_least.push_back(
                std::min(least, static_cast<int>(std::max(limits[c].leastMm, limits[c].mostMm))));
            m_most.push_back(static_cast<int>(limits[c].mostMm));
        }
    }

    std::vector<int> find()
    {
        start();
        for (int step : {16, 8, 4, 2, 1}) {
            while (improve(step)) { }
        }
        return m_widths;
    }

    double meanLines()
    {
        return m_firstRows.back() > 0 ? height() / static_cast<double>(m_firstRows.back()) : 0;
    }

    /// How many half characters a line of the column takes, by whole full-width ones.
    int capacity(int column, int columns = 1) const
    {
        const int width = std::accumulate(m_widths.begin() + column, m_widths.begin() + column + columns, 0);
        return std::max(2, 2 * static_cast<int>((width - m_paddingMm) / m_characterMm));
    }

private:
    static constexpr double largeType = 4.0 / 3;

    static double textWidthMm(const DocumentInfo &info)
    {
        const double width = (info.landscape ? gbt9704::textHeight : gbt9704::textWidth) / twipsPerMm;
        return info.a3 ? width + 123 : width; // A3 is as much wider than A4 lying
    }

    void measure(const RowGroup &group)
    {
        if (group.heading)
            return;
        const size_t place = m_firstRows.size() - 1;
        for (size_t r = 0; r < group.rows.size(); ++r) {
            for (const TableCell &cell : group.rows[r].cells) {
                const bool down = cell.down && group.rows.size() > 1;
                std::vector<int> lines;
                for (const QStringView line : QStringTokenizer(cell.text, u'\n'))
                    lines.push_back(halves(line));
                if (cell.columns == 1) {
                    const auto column = static_cast<size_t>(cell.column);
                    m_need[column] = std::max(m_need[column], longestPart(cell.text, m_limits[column].names));
                }
                stripOf(cell, down).add(down ? place : m_firstRows.back() + r, std::move(lines));
            }
        }
        m_firstRows.push_back(m_firstRows.back() + group.rows.size());
    }

    CellStrip &stripOf(const TableCell &cell, bool down)
    {
        for (CellStrip &strip : m_strips) {
            if (strip.column() == cell.column && strip.columns() == cell.columns && strip.isDown() == down)
                return strip;
        }
        return m_strips.emplace_back(cell.column, cell.columns, down);
    }

    /// The least widths, and what is left shared among all.
    void start()
    {
        m_widths = m_least;
        int left = m_total - std::accumulate(m_widths.begin(), m_widths.end(), 0);
        for (; left < 0; ++left) // too many columns for the page: the widest give
            --*std::max_element(m_widths.begin(), m_widths.end());
        for (bool given = true; left > 0 && given;) {
            given = false;
            for (size_t c = 0; c < m_widths.size() && left > 0; ++c) {
                if (m_widths[c] < m_most[c]) {
                    ++m_widths[c];
                    --left;
                    given = true;
                }
            }
        }
    }

    /// Of the table, in lines.
    double height()
    {
        std::vector<int> rows(m_firstRows.back(), 1);
        std::vector<int> merged(m_firstRows.size() - 1, 0);
        for (CellStrip &strip : m_strips) {
            const auto &most = strip.linesFor(capacity(strip.column(), strip.columns())).most;
            std::vector<int> &places = strip.isDown() ? merged : rows;
            for (size_t i = 0; i < most.size(); ++i)
                places[i] = std::max(places[i], most[i]);
        }
        double total = 0;
        for (size_t g = 0; g < merged.size(); ++g) {
            const auto first = rows.begin() + static_cast<std::ptrdiff_t>(m_firstRows[g]);
            const auto end = rows.begin() + static_cast<std::ptrdiff_t>(m_firstRows[g + 1]);
            total += std::max(merged[g], std::accumulate(first, end, 0));
        }
        return total;
    }

    /// The height of the table. Between equal ones the one with fewer lines in all cells, then the one whose
    /// long texts have more room.
    double cost()
    {
        const auto known = m_costs.find(m_widths);
        if (known != m_costs.end())
            return known->second;
        constexpr double ofCell = 0.02;
        constexpr double ofText = 0.002;
        double total = height();
        for (CellStrip &strip : m_strips) {
            const int room = capacity(strip.column(), strip.columns());
            total += ofCell * strip.linesFor(room).all + ofText * strip.length() / room;
        }
        m_costs.emplace(m_widths, total);
        return total;
    }

    /// Moves `step` millimetres from one column to another where that helps most; false: nowhere.
    bool improve(int step)
    {
        const double before = cost();
        double best = before - 1e-9;
        std::vector<int> found;
        for (size_t from = 0; from < m_widths.size(); ++from) {
            if (m_widths[from] - step < m_least[from])
                continue;
            for (size_t to = 0; to < m_widths.size(); ++to) {
                if (to == from || m_widths[to] + step > m_most[to])
                    continue;
                m_widths[from] -= step;
                m_widths[to] += step;
                if (const double after = cost(); after < best) {
                    best = after;
                    found = m_widths;
                }
                m_widths[from] += step;
                m_widths[to] -= step;
            }
        }
        if (found.empty())
            return false;
        m_widths = std::move(found);
        return true;
    }

    const int m_total;
    const double m_characterMm;
    const double m_paddingMm;
    const std::vector<ColumnLimit> &m_limits;
    std::vector<CellStrip> m_strips;
    std::vector<size_t> m_firstRows{0}; ///< by group, then the end of the last
    std::vector<int> m_need; ///< half characters, by column
    std::vector<int> m_least, m_most, m_widths; ///< millimetres, by column
    std::map<std::vector<int>, double> m_costs;
};

} // namespace

double charactersOf(QStringView text)
{
    return halves(text) / 2.0;
}

double fitColumns(TableBlock &table, const std::vector<ColumnLimit> &limits, const DocumentInfo &info)
{
    WidthFinder finder(table, limits, info);
    const auto widths = finder.find();
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        TableColumn &column = table.columns[static_cast<size_t>(c)];
        column.widthMm = widths[static_cast<size_t>(c)];
        if (!column.title.contains(u'\n') && halves(column.title) > finder.capacity(c))
            column.title.insert((column.title.size() + 1) / 2, u'\n');
    }
    return finder.meanLines();
}

} // namespace qd
