// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet/tablesheet.h"

#include "base/textwidth.h"
#include "paper/document/gbt9704.h"
#include "paper/layout/pageframe.h"
#include "paper/layout/typeset.h"
#include "paper/sheet/workbook.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr double highestRow = 409; // points, Excel's limit
constexpr double spare = 0.94; // of a line's width: another program breaks lines a little earlier

double points(double twips)
{
    return twips / gbt9704::pt(1.0);
}

constexpr double latinWidth = 0.55; // of a narrow character, in ems: Excel may show another font

class TableSheet final
{
public:
    TableSheet(Workbook &book, const SheetTable &what, const DocumentInfo &info, const Wording &say)
        : m_book(book)
        , m_what(what)
        , m_table(*what.table)
        , m_sizes(typeSizes(info.large, info.type))
        , m_columns(static_cast<int>(m_table.columns.size()))
        , m_sheet(book.addSheet(what.name))
    {
        setWidths(frameOf(info).width);
        for (int column = 0; column < m_columns; ++column)
            m_asText.push_back(isNumbering(column, say(u"sheet.ordinal"_s)));
    }

    int write(const std::function<bool()> &goOn)
    {
        if (!m_sheet)
            return 0; // Workbook::finish() says it
        writeAbove();
        const int head = m_row;
        writeHead();
        for (const RowGroup &group : m_table.groups) {
            if (!goOn())
                return -1;
            writeGroup(group);
        }
        const auto headRow = static_cast<lxw_row_t>(head);
        const auto lastRow = static_cast<lxw_row_t>(m_row - 1);
        const auto lastColumn = static_cast<lxw_col_t>(m_columns - 1);
        worksheet_freeze_panes(m_sheet, headRow + 1, 0);
        worksheet_repeat_rows(m_sheet, headRow, headRow);
        worksheet_print_area(m_sheet, 0, 0, lastRow, lastColumn);
        worksheet_autofilter(m_sheet, headRow, 0, lastRow, lastColumn);
        // 1.1 is a numbering, no mistake to be marked in green
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        return m_tooHigh;
    }

private:
    CellLook lookFor(Style style, Qt::AlignmentFlag align = Qt::AlignLeft) const
    {
        const StyleLook look = lookOf(style, m_sizes, m_table.small);
        return {look.role, points(look.size), align, style != Style::Title && style != Style::TableNote, {}};
    }

    void setWidths(double width)
    {
        using namespace gbt9704;
        const double shares = std::accumulate(m_table.columns.begin(), m_table.columns.end(), 0.0,
            [](double sum, const TableColumn &column) { return sum + column.widthMm; });
        constexpr double pixelsPerInch = 96;
        for (int column = 0; column < m_columns; ++column) {
            const double share = m_table.columns[static_cast<size_t>(column)].widthMm / shares;
            m_widths.push_back(points(width * share));
            if (m_sheet)
                worksheet_set_column_pixels(m_sheet, static_cast<lxw_col_t>(column),
                    static_cast<lxw_col_t>(column),
                    static_cast<uint32_t>(std::lround(width * share / twipsPerInch * pixelsPerInch)),
                    nullptr);
        }
    }

    /// 1.1 and 1.10 of a numbering are two; as numbers they were one.
    bool isNumbering(int column, const QString &ordinal) const
    {
        if (m_table.columns[static_cast<size_t>(column)].title != ordinal)
            return false;
        for (const RowGroup &group : m_table.groups) {
            for (const TableRow &row : group.rows) {
                for (const TableCell &cell : row.cells) {
                    if (cell.column == column && cell.columns == 1 && cell.text.contains(u'.'))
                        return true;
                }
            }
        }
        return false;
    }

    /// Lines a text takes in the columns, by count of characters.
    int lines(const QString &text, int column, int columns, double size) const
    {
        constexpr double padding = 4; // points at both sides together
        double width = -padding;
        for (int i = column; i < std::min(column + columns, m_columns); ++i)
            width += m_widths[static_cast<size_t>(i)];
        const double room = std::max(1.0, width * spare / size);
        int count = 0;
        for (const QStringView line : QStringView(text).split(u'\n'))
            count += std::max(1, static_cast<int>(std::ceil(charactersOf(line, latinWidth) / room)));
        return count;
    }

    void writeAbove()
    {
        const CellLook title = lookFor(Style::Title, Qt::AlignHCenter);
        m_book.write(m_sheet, {m_row, 0, m_row, m_columns - 1}, textValue(m_what.title), title);
        setLines(m_row++, lines(m_what.title, 0, m_columns, title.points), Style::Title);
        if (m_what.note.isEmpty() && m_what.rightNote.isEmpty())
            return;
        // The two ends share the row by the room each needs.
        const CellLook note = lookFor(Style::TableNote);
        const int right
            = m_what.rightNote.isEmpty() || m_columns < 2 ? m_columns : columnOfRightNote(note.points);
        const QString left = right == m_columns && !m_what.rightNote.isEmpty()
            ? m_what.note + u'　' + m_what.rightNote
            : m_what.note;
        m_book.write(m_sheet, {m_row, 0, m_row, right - 1}, textValue(left), note);
        int most = lines(left, 0, right, note.points);
        if (right < m_columns) {
            CellLook end = note;
            end.align = Qt::AlignRight;
            m_book.write(m_sheet, {m_row, right, m_row, m_columns - 1}, textValue(m_what.rightNote), end);
            most = std::max(most, lines(m_what.rightNote, right, m_columns - right, note.points));
        }
        setLines(m_row++, most, Style::TableNote);
    }

    int columnOfRightNote(double size) const
    {
        int column = m_columns - 1;
        while (column > 1 && lines(m_what.rightNote, column, m_columns - column, size) > 1)
            --column;
        return column;
    }

    void writeHead()
    {
        const CellLook look = lookFor(Style::TableHead, Qt::AlignHCenter);
        int most = 1;
        for (int column = 0; column < m_columns; ++column) {
            const QString &title = m_table.columns[static_cast<size_t>(column)].title;
            m_book.write(m_sheet, {m_row, column, m_row, column}, textValue(title), look);
            most = std::max(most, lines(title, column, 1, look.points));
        }
        setLines(m_row++, most, Style::TableHead);
    }

    /// A justified cell begins at the left: Excel would pull the characters of its short lines apart.
    Qt::AlignmentFlag alignmentOf(const TableCell &cell) const
    {
        const CellAlign column = m_table.columns[static_cast<size_t>(cell.column)].align;
        const bool centre = cell.centred || (cell.columns == 1 && column == CellAlign::Centre);
        return centre ? Qt::AlignHCenter : Qt::AlignLeft;
    }

    CellValue valueOf(const TableCell &cell) const
    {
        const bool text = cell.columns > 1 || m_asText[static_cast<size_t>(cell.column)];
        return text ? textValue(cell.text) : cellValue(cell.text);
    }

    void writeGroup(const RowGroup &group)
    {
        const int first = m_row;
        const int last = m_row + static_cast<int>(group.rows.size()) - 1;
        const Style style = group.heading ? Style::TableSection : Style::TableCell;
        std::vector<int> heights(group.rows.size(), 1); // lines
        int down = 0;
        std::vector<int> coveredUntil(
            static_cast<size_t>(m_columns), -1); // the last row a cell above reaches
        for (size_t i = 0; i < group.rows.size(); ++i) {
            const int row = first + static_cast<int>(i);
            for (const TableCell &cell : group.rows[i].cells) {
                const bool merged = cell.down && group.rows.size() > 1;
                const CellLook look = lookFor(style, alignmentOf(cell));
                const int right = std::min(cell.column + cell.columns, m_columns) - 1;
                const int bottom = merged ? last : row;
                m_book.write(m_sheet, {row, cell.column, bottom, right}, valueOf(cell), look);
                std::fill(coveredUntil.begin() + cell.column, coveredUntil.begin() + right + 1, bottom);
                int &most = merged ? down : heights[i];
                most = std::max(most, lines(cell.text, cell.column, cell.columns, look.points));
            }
            for (int column = 0; column < m_columns; ++column) {
                if (coveredUntil[static_cast<size_t>(column)] < row)
                    m_book.write(m_sheet, {row, column, row, column}, {}, lookFor(style));
            }
        }
        const int own = std::accumulate(heights.begin(), heights.end(), 0);
        const auto rows = static_cast<int>(heights.size());
        const int more
            = std::max(0, (down - own + rows - 1) / rows); // each row bears its part of what spans them
        for (int i = 0; i < rows; ++i)
            setLines(first + i, heights[static_cast<size_t>(i)] + more, style);
        m_row = last + 1;
    }

    /// Heights are ours, for programs do not agree on what they fit to wrapped and merged cells.
    void setLines(int row, int count, Style style)
    {
        constexpr double padding = 4.5; // points, above and below together, as on paper
        const double height = count * points(lookOf(style, m_sizes, m_table.small).pitch) + padding;
        m_tooHigh += height > highestRow ? 1 : 0;
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), std::min(height, highestRow), nullptr);
    }

    Workbook &m_book;
    const SheetTable &m_what;
    const TableBlock &m_table;
    TypeSizes m_sizes;
    int m_columns;
    lxw_worksheet *m_sheet;
    std::vector<double> m_widths; // points
    std::vector<bool> m_asText; // by column
    int m_row = 0;
    int m_tooHigh = 0;
};

} // namespace

int addTableSheet(Workbook &book, const SheetTable &what, const DocumentInfo &info, const Wording &say,
    const std::function<bool()> &goOn)
{
    return TableSheet(book, what, info, say).write(goOn);
}

} // namespace qd
