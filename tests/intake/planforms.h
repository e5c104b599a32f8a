// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/officefiles.h"
#include "tablecase.h"

#include <QHash>

// One plan in every form an office may be handed. The rows are those of tablecase.h.
namespace qd::test
{

inline QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

inline QByteArray wordCell(const OfficeCell &cell, bool covered, bool numbered)
{
    QByteArray properties;
    if (cell.columnSpan > 1)
        properties += "<w:gridSpan w:val=\"" + QByteArray::number(cell.columnSpan) + "\"/>";
    if (cell.rowSpan > 1)
        properties += covered ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>";
    QByteArray text;
    if (numbered && !covered)
        text = listed(1, 0, {});
    else if (!covered) {
        for (const QString &line : cell.text.split(u'\n'))
            text += "<w:p><w:r><w:t>" + escaped(line) + "</w:t></w:r></w:p>";
    }
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + (text.isEmpty() ? QByteArray("<w:p/>") : text)
        + "</w:tc>";
}

/// The table in Word's XML. With `autoNumbers` the first column of the rows that begin with a digit is
/// numbered by Word itself (list 1).
inline QByteArray wordTable(const OfficeTable &table, bool autoNumbers)
{
    QByteArray out = "<w:tbl>";
    for (int row = 0; row < table.rowCount; ++row) {
        out += "<w:tr>";
        for (const OfficeCell &cell : table.cells) {
            const bool here = cell.row <= row && row < cell.row + cell.rowSpan;
            const bool digit = !cell.text.isEmpty() && cell.text.front().isDigit();
            if (here)
                out += wordCell(cell, cell.row < row, autoNumbers && cell.column == 0 && digit);
        }
        out += "</w:tr>";
    }
    return out + "</w:tbl>";
}

inline QByteArray htmlTable(const OfficeTable &table)
{
    QByteArray out = "<table border=1>";
    for (int row = 0; row < table.rowCount; ++row) {
        out += "<tr>";
        for (const OfficeCell &cell : table.cells) {
            if (cell.row != row)
                continue;
            out += "<td rowspan=" + QByteArray::number(cell.rowSpan)
                + " colspan=" + QByteArray::number(cell.columnSpan) + ">"
                + escaped(cell.text).replace('\n', "<br>") + "</td>";
        }
        out += "</tr>";
    }
    return out + "</table>";
}

inline QByteArray cellName(int row, int column)
{
    return QByteArray(1, static_cast<char>('A' + column)) + QByteArray::number(row + 1);
}

/// Sheet XML with the lines above in rows of their own.
inline QByteArray sheetOf(const QStringList &above, const OfficeTable &table)
{
    QByteArray rows;
    QByteArray merges;
    const auto put = [](int row, int column, const QString &text) {
        return "<c r=\"" + cellName(row, column) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + escaped(text) + "</t></is></c>";
    };
    const int shift = static_cast<int>(above.size());
    for (int row = 0; row < shift; ++row) {
        rows += "<row r=\"" + QByteArray::number(row + 1) + "\">" + put(row, 0, above[row]) + "</row>";
        merges
            += "<mergeCell ref=\"" + cellName(row, 0) + ":" + cellName(row, table.columnCount - 1) + "\"/>";
    }
    for (int row = 0; row < table.rowCount; ++row) {
        rows += "<row r=\"" + QByteArray::number(row + shift + 1) + "\">";
        for (const OfficeCell &cell : table.cells) {
            if (cell.row != row)
                continue;
            rows += put(row + shift, cell.column, cell.text);
            if (cell.rowSpan > 1 || cell.columnSpan > 1)
                merges += "<mergeCell ref=\"" + cellName(row + shift, cell.column) + ":"
                    + cellName(row + shift + cell.rowSpan - 1, cell.column + cell.columnSpan - 1) + "\"/>";
        }
        rows += "</row>";
    }
    return "<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>";
}

/// As Excel puts cells on the clipboard, or with commas a .csv file: what is merged stands once, fields with
/// line ends are quoted.
inline QString separatedOf(const OfficeTable &table, QChar separator)
{
    QHash<std::pair<int, int>, QString> texts;
    for (const OfficeCell &cell : table.cells)
        texts.insert({cell.row, cell.column}, cell.text);
    QString out;
    for (int row = 0; row < table.rowCount; ++row) {
        QStringList fields;
        for (int column = 0; column < table.columnCount; ++column) {
            const QString text = texts.value({row, column});
            const bool quoted = text.contains(u'\n') || text.contains(separator);
            fields << (quoted ? u'"' + text + u'"' : text);
        }
        out += fields.join(separator) + u'\n';
    }
    return out;
}

} // namespace qd::test
