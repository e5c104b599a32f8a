// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet/sheetwriter.h"

#include "base/reasons/paperreason.h"
#include "paper/document/papertarget.h"
#include "paper/document/wording.h"
#include "paper/sheet/cellvalue.h"
#include "paper/sheet/notesheet.h"
#include "paper/sheet/tablesheet.h"
#include "paper/sheet/workbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The tables with what stands right above each: its caption, else the title of the document, and the notes.
std::vector<SheetTable> tablesOf(const Document &document, const Wording &say)
{
    std::vector<SheetTable> tables;
    SheetTable next;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            if (paragraph->style == Style::Caption) {
                next.title = paragraph->text;
            } else if (paragraph->style == Style::TableNote) {
                next.note += (next.note.isEmpty() ? u""_s : u"\n"_s) + paragraph->text;
                next.rightNote += (next.rightNote.isEmpty() ? u""_s : u"\n"_s) + paragraph->rightText;
            } else if (paragraph->style == Style::Body || paragraph->style == Style::Flush) {
                next = {}; // what stood above it belongs to the prose
            }
        } else if (const auto *table = std::get_if<TableBlock>(&block); table && !table->columns.empty()) {
            next.table = table;
            next.name = !table->name.isEmpty() ? table->name
                : !next.title.isEmpty()        ? next.title
                                               : say(u"sheet.table"_s);
            if (next.title.isEmpty())
                next.title = document.info.title;
            tables.push_back(next);
            next = {};
        }
    }
    return tables;
}

Result<> checkedLength(const QString &text)
{
    constexpr qsizetype shown = 12; // characters that tell which text it is
    if (text.size() <= longestCell)
        return {};
    return Error{ErrorCode::Invalid, PaperReason::CellTooLong, u"text longer than a cell of Excel holds"_s,
        {{u"name"_s, text.simplified().left(shown)}, {u"value"_s, QString::number(text.size())},
            {u"limit"_s, QString::number(longestCell)}}};
}

/// Nothing may be cut off: what is longer than a cell is said before anything is written.
Result<> checkedLengths(const std::vector<SheetTable> &tables, const std::vector<NoteLine> &notes)
{
    for (const SheetTable &each : tables) {
        for (const RowGroup &group : each.table->groups) {
            for (const TableRow &row : group.rows) {
                for (const TableCell &cell : row.cells)
                    QD_TRY(checkedLength(cell.text));
            }
        }
    }
    for (const NoteLine &line : notes)
        QD_TRY(checkedLength(line.text));
    return {};
}

} // namespace

Result<QByteArray> xlsxBytes(const Document &document, const std::function<bool(int, int)> &goOn)
{
    const Wording say = Wording::load();
    const auto tables = tablesOf(document, say);
    if (tables.empty())
        return Error{ErrorCode::Invalid, PaperReason::NoTable, u"no table in the document"_s, {}};
    const auto notes = noteLines(document);
    QD_TRY(checkedLengths(tables, notes));
    int total = 0;
    for (const SheetTable &each : tables)
        total += static_cast<int>(each.table->groups.size());
    int done = 0;
    const auto step = [&] { return !goOn || goOn(done++, total); };
    const Error cancelled{ErrorCode::Cancelled, Reason(), u"workbook cancelled"_s, {}};
    Workbook book(document.info);
    int tooHigh = 0;
    for (const SheetTable &each : tables) {
        const int rows = addTableSheet(book, each, document.info, say, step);
        if (rows < 0)
            return cancelled;
        tooHigh += rows;
    }
    QStringList remarks;
    if (tooHigh > 0)
        remarks << say(u"sheet.tooHigh"_s, {{"count"_L1, QString::number(tooHigh)}});
    addNoteSheet(
        book, say(u"sheet.notes"_s), notes, remarks, typeSizes(document.info.large, document.info.type));
    if (goOn && !goOn(total, total))
        return cancelled;
    return book.finish();
}

Result<> writeXlsx(const Document &document, const QString &file, const std::function<bool(int, int)> &goOn)
{
    return writeWhole(file, [&] { return xlsxBytes(document, goOn); });
}

} // namespace qd
