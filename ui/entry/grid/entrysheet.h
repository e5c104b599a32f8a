// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/typedfields.h"
#include "ui/entry/entryrows.h"
#include "ui/entry/entrytext.h"

#include <QHash>
#include <QModelIndexList>

namespace qd
{

/// The columns of the sheet, in the order of the forms that the office sends out.
enum class SheetColumn { Number, Measure, Last, Text, Problem, Next, State, Percent, DoneOn, Remark };
inline constexpr int sheetColumnCount = 10;

/// What came of pasting a block.
struct SheetPaste {
    int taken = 0; ///< cells that hold something else than before
    int leftOver = 0; ///< rows of the block that found no row here
    QStringList refused; ///< what was not understood, a sentence each
};

/// 表格填报: all reports an agency owes in a period, as typed and not saved yet. Pure: the model shows it, the pane
/// keeps and saves it. Every change that it takes can be taken back, a pasted block as one.
class EntrySheet final
{
public:
    struct Row {
        EntryRow entry;
        EntryKey key;
        TypedFields fields; ///< as recorded and as typed
        std::optional<EntryText> last; ///< the agency's report of an earlier period
    };

    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }

    QString cell(int row, SheetColumn column) const;
    static bool isEditable(SheetColumn column) { return column > SheetColumn::Last; }
    /// A state is given by its words. False where they are none; then nothing changes.
    bool type(int row, SheetColumn column, const QString &words);
    /// Cells from Excel, from this cell on. A first line of headings says which column is which, and 编号 among them
    /// which row; empty cells leave what stands.
    SheetPaste paste(int row, SheetColumn column, const QList<QStringList> &block, const QStringList &headings);
    void clear(const QModelIndexList &cells); ///< those that are typed; a state stays
    void revert(); ///< every row says what is recorded
    /// Every row that is neither reported nor typed into takes the agency's last report. How many did.
    int takeLast();

    bool canUndo() const { return !m_undo.empty(); }
    void undo();

    bool isDirty(int row) const { return m_rows[static_cast<size_t>(row)].fields.isDirty(); }
    int dirtyCount() const;
    EntryText text(int row) const { return entryTextOf(m_rows[static_cast<size_t>(row)].fields.typed()); }

private:
    using Typed = QHash<int, TypedFields::Values>; ///< by row, as it was before

    void put(int row, SheetColumn column, const QString &value, Typed &before);
    bool take(int row, SheetColumn column, const QString &words, Typed &before);
    void remember(Typed before);
    int rowNumbered(const QString &number) const; ///< -1: none

    std::vector<Row> m_rows;
    std::vector<Typed> m_undo;
};

} // namespace qd
