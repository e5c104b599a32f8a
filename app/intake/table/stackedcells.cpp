// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table/stackedcells.h"

#include "domain/values/deadline.h"
#include "intake/responsible/partylist.h"
#include "intake/table/columns.h"
#include "intake/words/agencywords.h"
#include "intake/words/formalline.h"
#include "intake/words/numbering.h"
#include "intake/words/vocabulary.h"

#include <algorithm>

namespace qd
{
namespace
{

constexpr size_t mostColumns = 12;

struct TextLine {
    QStringView text; ///< trimmed, not empty
    Span at;
};

std::vector<TextLine> linesOf(const QString &text)
{
    std::vector<TextLine> lines;
    qsizetype begin = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        const qsizetype at = begin + (trimmed.isEmpty() ? 0 : trimmed.data() - line.data());
        if (!trimmed.isEmpty())
            lines.push_back({trimmed, {at, at + trimmed.size()}});
        begin += line.size() + 1;
    }
    return lines;
}

/// The number a line is made of; 0 when it is none.
int numberOf(QStringView line)
{
    constexpr qsizetype longest = 3;
    if (line.size() > longest + 1)
        return 0;
    if (line.endsWith(u'.') || line.endsWith(u'、'))
        line.chop(1);
    int number = 0;
    for (const QChar c : line) {
        if (!c.isDigit())
            return 0;
        number = number * 10 + c.digitValue();
    }
    return line.size() > longest ? 0 : number;
}

bool isMatterOrPlace(ColumnRole role)
{
    return role == ColumnRole::Task || role == ColumnRole::Measure || role == ColumnRole::Target
        || role == ColumnRole::Section || role == ColumnRole::Heading;
}

bool isAgencies(ColumnRole role)
{
    return role == ColumnRole::Lead || role == ColumnRole::Support || role == ColumnRole::Responsible;
}

bool holdsAgencies(QStringView line)
{
    const auto items = itemsOf(MappedText(line.toString(), 0));
    return !items.empty() && std::all_of(items.begin(), items.end(), [](const MappedText &item) {
        QString name = item.text();
        if (const auto role = roleAtEnd(name))
            name.chop(role->length);
        return name.isEmpty() || isAgencyLike(name);
    });
}

bool holdsDeadline(QStringView line)
{
    constexpr qsizetype longest = 24;
    return line.size() <= longest && readDeadline(line.toString(), 0).has_value();
}

class TableStack final
{
public:
    TableStack(const std::vector<TextLine> &lines, size_t first)
        : m_lines(lines)
        , m_first(first)
    {
    }

    /// Nothing when no table begins here.
    std::optional<SourceTable> read()
    {
        if (!readHeadings())
            return std::nullopt;
        for (size_t at = m_firstRow; at < m_lines.size() && numberOf(m_lines[at].text) == m_rows + 1;)
            at = readRow(at);
        constexpr int fewest = 2;
        if (m_rows < fewest || m_named * 2 < m_rows)
            return std::nullopt;
        m_table.columnCount = static_cast<int>(m_roles.size());
        m_table.at.begin = m_lines[m_first].at.begin;
        for (const SourceCell &cell : m_table.cells)
            m_table.at.end = std::max(m_table.at.end, cell.at.end);
        return std::move(m_table);
    }

private:
    bool readHeadings()
    {
        constexpr qsizetype longest = 16;
        constexpr size_t fewest = 3;
        bool matter = false;
        bool about = false;
        std::vector<size_t> sections; // headings above the first row
        size_t at = m_first;
        for (; at < m_lines.size() && at < m_first + mostColumns && numberOf(m_lines[at].text) != 1; ++at) {
            if (isSection(m_lines[at].text)) {
                sections.push_back(at);
                continue;
            }
            if (m_lines[at].text.size() > longest || !sections.empty())
                return false;
            const auto role = roleOfHeading(m_lines[at].text.toString());
            m_roles.push_back(role.value_or(ColumnRole::Skip));
            matter = matter || (role && (*role == ColumnRole::Task || *role == ColumnRole::Measure));
            about = about || (role && (isAgencies(*role) || *role == ColumnRole::Deadline));
        }
        const bool begins = at < m_lines.size() && numberOf(m_lines[at].text) == 1;
        if (!begins || m_roles.size() < fewest || m_roles.front() != ColumnRole::Order || !matter || !about)
            return false;
        for (size_t column = 0; column < m_roles.size(); ++column)
            add(column, m_first + column, m_first + column + 1);
        ++m_table.rowCount;
        for (const size_t section : sections)
            addSection(section);
        m_firstRow = at;
        return true;
    }

    /// The place behind the row.
    size_t readRow(size_t begin)
    {
        const int number = m_rows + 1;
        size_t end = begin + 1;
        while (end < m_lines.size() && numberOf(m_lines[end].text) != number + 1)
            ++end;
        const bool isLast = end == m_lines.size();
        if (isLast)
            end = lastEnd(begin);
        size_t below = end; // section headings between the rows
        while (!isLast && below > begin + 2 && isSection(m_lines[below - 1].text))
            --below;
        if (below - begin == m_roles.size() && isInOrder(begin))
            dealInOrder(begin);
        else
            dealByContent(begin, below);
        ++m_table.rowCount;
        ++m_rows;
        for (; below < end; ++below)
            addSection(below);
        return end;
    }

    static bool isSection(QStringView line)
    {
        const auto numbering = numberingOf(line);
        return numbering && numbering->rank <= sectionRank + 2;
    }

    /// Where the last row ends: what follows a table is not its.
    size_t lastEnd(size_t begin) const
    {
        size_t end = begin + 1;
        while (end < m_lines.size() && end < begin + m_roles.size() && !isFormalLine(m_lines[end].text)
            && !isSection(m_lines[end].text)
            && !m_lines[end].text.startsWith(u'注') && !m_lines[end].text.startsWith(u"备注"))
            ++end;
        return end;
    }

    /// Whether nothing that can be no agency stands where the columns want one.
    bool isInOrder(size_t begin) const
    {
        for (size_t column = 1; column < m_roles.size(); ++column) {
            const QStringView line = m_lines[begin + column].text;
            if (isAgencies(m_roles[column]) && !holdsAgencies(line) && (holdsDeadline(line) || line.endsWith(u'。')))
                return false;
        }
        return true;
    }

    void dealInOrder(size_t begin)
    {
        bool named = false;
        for (size_t column = 0; column < m_roles.size(); ++column) {
            const size_t line = begin + column;
            add(column, line, line + 1);
            named = named || (isAgencies(m_roles[column]) && holdsAgencies(m_lines[line].text));
        }
        m_named += named ? 1 : 0;
    }

    /// From the end: what can be a deadline or agencies goes there, all the rest is the matter.
    void dealByContent(size_t begin, size_t end)
    {
        std::vector<std::pair<size_t, size_t>> cells(m_roles.size(), {end, end});
        size_t to = end;
        bool named = false;
        for (size_t column = m_roles.size(); column-- > 1;) {
            const ColumnRole role = m_roles[column];
            if (isMatterOrPlace(role) || (isAgencies(role) && named))
                continue;
            size_t from = to;
            if (role == ColumnRole::Deadline && to > begin + 1 && holdsDeadline(m_lines[to - 1].text))
                --from;
            const auto matters = static_cast<size_t>(std::count_if(
                m_roles.begin(), m_roles.begin() + static_cast<std::ptrdiff_t>(column), isMatterOrPlace));
            while (isAgencies(role) && from > begin + 1 + matters && holdsAgencies(m_lines[from - 1].text))
                --from;
            if (isAgencies(role))
                named = dealAgencies(from, to, cells);
            else
                cells[column] = {from, to};
            to = from;
        }
        size_t from = begin + 1;
        std::vector<size_t> matters;
        for (size_t column = 1; column < m_roles.size(); ++column) {
            if (isMatterOrPlace(m_roles[column]))
                matters.push_back(column);
        }
        for (size_t i = 0; i < matters.size(); ++i) {
            const size_t upTo = i + 1 < matters.size() ? std::min(to, from + 1) : to;
            cells[matters[i]] = {from, upTo};
            from = upTo;
        }
        cells[0] = {begin, begin + 1};
        for (size_t column = 0; column < cells.size(); ++column)
            add(column, cells[column].first, cells[column].second);
        m_named += named ? 1 : 0;
    }

    /// One line for each of their columns, the first before the others; what is left for the last. Whether there is any.
    bool dealAgencies(size_t from, size_t to, std::vector<std::pair<size_t, size_t>> &cells) const
    {
        const bool any = from < to;
        const auto last = std::find_if(m_roles.rbegin(), m_roles.rend(), isAgencies).base() - 1;
        for (auto role = m_roles.begin(); role <= last; ++role) {
            if (!isAgencies(*role) || from == to)
                continue;
            const size_t upTo = role == last ? to : from + 1;
            cells[static_cast<size_t>(role - m_roles.begin())] = {from, upTo};
            from = upTo;
        }
        return any;
    }

    void addSection(size_t line)
    {
        m_table.cells.push_back(
            {m_table.rowCount, 0, 1, static_cast<int>(m_roles.size()), m_lines[line].at});
        ++m_table.rowCount;
    }

    void add(size_t column, size_t from, size_t to)
    {
        const Span at = from < to ? Span{m_lines[from].at.begin, m_lines[to - 1].at.end} : Span{};
        m_table.cells.push_back({m_table.rowCount, static_cast<int>(column), 1, 1, at});
    }

    const std::vector<TextLine> &m_lines;
    size_t m_first;
    size_t m_firstRow = 0;
    std::vector<ColumnRole> m_roles;
    SourceTable m_table;
    int m_rows = 0;
    int m_named = 0; // rows with agencies where they belong
};

} // namespace

void addStackedTables(SourceText &source)
{
    constexpr qsizetype longest = 8; // of a heading such as 序号
    if (!source.tables.empty())
        return;
    const std::vector<TextLine> lines = linesOf(source.text);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].text.size() > longest || roleOfHeading(lines[i].text.toString()) != ColumnRole::Order)
            continue;
        if (auto table = TableStack(lines, i).read()) {
            while (i + 1 < lines.size() && lines[i + 1].at.begin < table->at.end)
                ++i;
            source.tables.push_back(*std::move(table));
        }
    }
}

} // namespace qd
