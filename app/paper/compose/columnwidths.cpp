// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/columnwidths.h"

#include "paper/document/tablemeasures.h"
#include "paper/document/typesizes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr double twipsPerMm = gbt9704::mm(1.0);
constexpr size_t mostRows = 150; // looked at: of a longer table a sample, spread evenly
constexpr int longestName = 8; // characters that are kept on one line

int halves(QStringView text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.isLowSurrogate() ? 0
            : c.unicode() < 0x2000  ? 1
                                    : 2; // Latin, Greek and their punctuation are narrow
    return width;
}

bool breaksName(QChar c)
{
    return c.isSpace() || u"、，；：。（）,;"_s.contains(c);
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
        const int width = ends ? 0 : halves(QStringView(text).mid(i, 1));
        name = ends ? 0 : name + width;
        latin = width == 1 ? latin + 1 : 0;
        longest = std::max(longest, std::min(latin, 2 * longestName));
    }
    return longest;
}

/// A cell, as the lines its text already has.
struct MeasuredCell {
    int column = 0;
    int columns = 1;
    bool down = false;
    std::vector<int> lines; ///< half characters
};

using MeasuredRow = std::vector<MeasuredCell>;
using MeasuredGroup = std::vector<MeasuredRow>;

class WidthFinder final
{
public:
    WidthFinder(const TableBlock &table, const std::vector<ColumnLimit> &limits, const DocumentInfo &info)
        : m_total(static_cast<int>(textWidthMm(info)))
        , m_characterMm(characterMm(table, typeSizes(info.large, info.type)))
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
        double lines = 0;
        double rows = 0;
        for (const MeasuredGroup &group : m_groups) {
            lines += linesOf(group);
            rows += static_cast<double>(group.size());
        }
        return rows > 0 ? lines / rows : 0;
    }

    /// How many half characters a line of the column takes, by whole full-width ones.
    int capacity(int column, int columns = 1) const
    {
        const int width = std::accumulate(m_widths.begin() + column, m_widths.begin() + column + columns, 0);
        return std::max(2, 2 * static_cast<int>((width - m_paddingMm) / m_characterMm));
    }

private:
    static double characterMm(const TableBlock &table, const TypeSizes &sizes)
    {
        return (table.small ? sizes.tableSmall : sizes.table) / twipsPerMm;
    }

    static double textWidthMm(const DocumentInfo &info)
    {
        const double width = (info.landscape ? gbt9704::textHeight : gbt9704::textWidth) / twipsPerMm;
        return info.a3 ? width + 123 : width; // A3 is as much wider than A4 lying
    }

    void measure(const RowGroup &group)
    {
        if (group.heading)
            return;
        MeasuredGroup measured;
        for (const TableRow &row : group.rows) {
            MeasuredRow cells;
            for (const TableCell &cell : row.cells) {
                MeasuredCell m{cell.column, cell.columns, cell.down && group.rows.size() > 1, {}};
                const QStringList lines = cell.text.split(u'\n');
                for (const QString &line : lines)
                    m.lines.push_back(halves(line));
                if (cell.columns == 1) {
                    const auto column = static_cast<size_t>(cell.column);
                    m_need[column] = std::max(m_need[column], longestPart(cell.text, m_limits[column].names));
                }
                cells.push_back(std::move(m));
            }
            measured.push_back(std::move(cells));
        }
        m_groups.push_back(std::move(measured));
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

    int cellLines(const MeasuredCell &cell) const
    {
        const int room = capacity(cell.column, cell.columns);
        int lines = 0;
        for (const int length : cell.lines)
            lines += std::max(1, (length + room - 1) / room);
        return lines;
    }

    double linesOf(const MeasuredGroup &group) const
    {
        double total = 0;
        double merged = 0;
        for (const MeasuredRow &row : group) {
            int most = 1;
            for (const MeasuredCell &cell : row) {
                const int lines = cellLines(cell);
                if (cell.down)
                    merged = std::max<double>(merged, lines);
                else
                    most = std::max(most, lines);
            }
            total += most;
        }
        return std::max(total, merged);
    }

    /// The height of the table in lines. Between equal ones the one with fewer lines in all cells, then the
    /// one whose long texts have more room.
    double cost()
    {
        const auto known = m_costs.find(m_widths);
        if (known != m_costs.end())
            return known->second;
        constexpr double ofCell = 0.02;
        constexpr double ofText = 0.002;
        double total = 0;
        for (const MeasuredGroup &group : m_groups) {
            total += linesOf(group);
            for (const MeasuredRow &row : group) {
                for (const MeasuredCell &cell : row) {
                    const int length = std::accumulate(cell.lines.begin(), cell.lines.end(), 0);
                    total += ofCell * cellLines(cell) + ofText * length / capacity(cell.column, cell.columns);
                }
            }
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
    std::vector<MeasuredGroup> m_groups;
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
