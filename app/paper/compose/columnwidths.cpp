// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/columnwidths.h"

#include "base/textwidth.h"
#include "paper/compose/cellstrip.h"
#include "paper/document/tablemeasures.h"
#include "paper/document/typesizes.h"

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

/// What stands where there is nothing to say.
bool isDash(const QString &text)
{
    return text.isEmpty() || (text.size() == 1 && text.front() == u'—');
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
        const int width = ends ? 0 : halvesOf(text[i]);
        name = ends ? 0 : name + width;
        latin = width == 1 ? latin + 1 : 0;
        longest = std::max(longest, std::min(latin, 2 * longestName));
    }
    return longest;
}

class WidthFinder final
{
public:
    WidthFinder(const TableBlock &table, const std::vector<ColumnLimit> &limits, const DocumentInfo &info)
        : m_total(static_cast<int>(textWidthMm(info)))
        , m_characterMm(characterMm(table, typeSizes(info.large, info.type)))
        , m_paddingMm(2 * tablemeasures::cellSide / twipsPerMm)
        , m_pageLines(pageLines(info))
        , m_limits(limits)
        , m_need(table.columns.size(), 0)
        , m_filled(table.columns.size(), false)
    {
        const size_t step = 1 + table.groups.size() / mostRows;
        for (size_t g = 0; g < table.groups.size(); g += step)
            measure(table.groups[g]);
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const QString &title = table.columns[c].title;
            const QString half = title.contains(u'\n') ? title : title.left((title.size() + 1) / 2);
            const int characters = std::max(longestPart(half, true), m_need[c]);
            // A column that holds dashes alone is no wider than its title asks.
            const double limit = m_filled[c] || table.groups.empty() ? limits[c].leastMm : 0;
            const int least
                = static_cast<int>(std::ceil(std::max(limit, m_paddingMm + characters * m_characterMm / 2)));
            m_least.push_back(
                std::min(least, static_cast<int>(std::max(limits[c].leastMm, limits[c].mostMm))));
            m_most.push_back(
                m_filled[c] || table.groups.empty() ? static_cast<int>(limits[c].mostMm) : m_least.back());
        }
    }

    std::vector<int> find()
    {
        start();
        if (m_firstRows.size() < 3) { // one group
            search();
            return m_widths;
        }
        // The lowest rows, and from there and from the beginning those that fill the pages: each is a valley
        // of its own.
        const auto even = m_widths;
        search();
        const auto lowest = m_widths;
        m_packed = true;
        m_costs.clear();
        double best = 0;
        std::vector<int> found;
        for (const auto &from : {lowest, even}) {
            m_widths = from;
            search();
            if (const double now = cost(); found.empty() || now < best) {
                best = now;
                found = m_widths;
            }
        }
        m_widths = found;
        return m_widths;
    }

    double meanLines()
    {
        return m_firstRows.back() > 0 ? heightOf(lines()) / static_cast<double>(m_firstRows.back()) : 0;
    }

    /// How many half characters a line of the column takes, by whole full-width ones.
    int capacity(int column, int columns = 1) const
    {
        const int width = std::accumulate(m_widths.begin() + column, m_widths.begin() + column + columns, 0);
        return std::max(2, 2 * static_cast<int>((width - m_paddingMm) / m_characterMm));
    }

private:
    static constexpr double closePitch = 1.45; ///< from line to line, in the size of the type
    static constexpr double headLines = 3.5; ///< the head and 续表 with their paddings
    static constexpr double paddingLines = 0.3; ///< above and below the text of a row

    static double characterMm(const TableBlock &table, const TypeSizes &sizes)
    {
        return (table.small ? sizes.tableSmall : sizes.table) / twipsPerMm;
    }

    static double textWidthMm(const DocumentInfo &info)
    {
        const double width = (info.landscape ? gbt9704::textHeight : gbt9704::textWidth) / twipsPerMm;
        return info.a3 ? width + 123 : width; // A3 is as much wider than A4 lying
    }

    /// Lines of a table that a page takes below its head.
    double pageLines(const DocumentInfo &info) const
    {
        const double height = (info.landscape ? gbt9704::textWidth : gbt9704::textHeight) / twipsPerMm;
        const double page = info.a3 ? height + 87 : height;
        return (page - m_paddingMm) / (m_characterMm * closePitch) - headLines;
    }

    void search()
    {
        for (bool better = true; better;) {
            better = false;
            for (int step : {16, 12, 8, 4, 3, 2, 1}) {
                while (improve(step))
                    better = true;
            }
        }
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
                    lines.push_back(halvesOf(line));
                if (cell.columns == 1) {
                    const auto column = static_cast<size_t>(cell.column);
                    m_need[column] = std::max(m_need[column], longestPart(cell.text, m_limits[column].names));
                    m_filled[column] = m_filled[column] || !isDash(cell.text);
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
        if (left > 0 && !m_widths.empty()) // all are as wide as they may become
            *std::max_element(m_widths.begin(), m_widths.end()) += left;
    }

    /// What the lines follow from: how many half characters each strip takes.
    std::vector<int> rooms() const
    {
        std::vector<int> all;
        all.reserve(m_strips.size());
        for (const CellStrip &strip : m_strips)
            all.push_back(capacity(strip.column(), strip.columns()));
        return all;
    }

    struct TableLines {
        std::vector<int> rows; ///< of the highest cell
        std::vector<int> merged; ///< by group, of the cells beside all its rows
    };

    TableLines lines()
    {
        TableLines found{
            std::vector<int>(m_firstRows.back(), 1), std::vector<int>(m_firstRows.size() - 1, 0)};
        for (CellStrip &strip : m_strips) {
            const auto &most = strip.linesFor(capacity(strip.column(), strip.columns())).most;
            std::vector<int> &places = strip.isDown() ? found.merged : found.rows;
            for (size_t i = 0; i < most.size(); ++i)
                places[i] = std::max(places[i], most[i]);
        }
        return found;
    }

    double heightOf(const TableLines &lines) const
    {
        double total = 0;
        for (size_t g = 0; g < lines.merged.size(); ++g) {
            const auto first = lines.rows.begin() + static_cast<std::ptrdiff_t>(m_firstRows[g]);
            const auto end = lines.rows.begin() + static_cast<std::ptrdiff_t>(m_firstRows[g + 1]);
            total += std::max(lines.merged[g], std::accumulate(first, end, 0));
        }
        return total;
    }

    /// The height in lines with what stays empty at page ends, where a row does not fit and is not split.
    double packedLines(const TableLines &lines) const
    {
        double pages = 1;
        double left = m_pageLines;
        for (size_t g = 0; g < lines.merged.size(); ++g) {
            double above = 0;
            for (size_t r = m_firstRows[g]; r < m_firstRows[g + 1]; ++r) {
                double height = lines.rows[r] + paddingLines;
                above += height;
                if (r + 1 == m_firstRows[g + 1]) // the last row is stretched beside what is merged
                    height += std::max(0.0, lines.merged[g] - above);
                if (height > left) {
                    ++pages;
                    left = m_pageLines;
                }
                for (; height > left; ++pages) { // taller than a page
                    height -= left;
                    left = m_pageLines;
                }
                left -= height;
            }
        }
        return pages * m_pageLines - left;
    }

    /// The height of the table in lines. Between equal ones the one with fewer lines in all cells, then the
    /// one whose long texts have more room.
    double cost()
    {
        const auto room = rooms();
        const auto known = m_costs.find(room);
        if (known != m_costs.end())
            return known->second;
        constexpr double ofCell = 0.02;
        constexpr double ofText = 0.002;
        const TableLines all = lines();
        double total = heightOf(all);
        for (CellStrip &strip : m_strips) {
            const int across = capacity(strip.column(), strip.columns());
            total += ofCell * strip.linesFor(across).all + ofText * strip.length() / across;
        }
        if (m_packed)
            total += packedLines(all);
        m_costs.emplace(room, total);
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
    const double m_pageLines;
    const std::vector<ColumnLimit> &m_limits;
    std::vector<CellStrip> m_strips;
    std::vector<size_t> m_firstRows{0}; ///< by group, then the end of the last
    std::vector<int> m_need; ///< half characters, by column
    std::vector<bool> m_filled; ///< by column: with more in it than a sign
    bool m_packed = false; ///< looks at page ends too
    std::vector<int> m_least, m_most, m_widths; ///< millimetres, by column
    std::map<std::vector<int>, double> m_costs; ///< by rooms()
};

} // namespace

double fitColumns(TableBlock &table, const std::vector<ColumnLimit> &limits, const DocumentInfo &info)
{
    WidthFinder finder(table, limits, info);
    const auto widths = finder.find();
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        TableColumn &column = table.columns[static_cast<size_t>(c)];
        column.widthMm = widths[static_cast<size_t>(c)];
        if (!column.title.contains(u'\n') && halvesOf(QStringView(column.title)) > finder.capacity(c))
            column.title.insert((column.title.size() + 1) / 2, u'\n');
    }
    return finder.meanLines();
}

} // namespace qd
