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

/// One pasted cell against what stands where it would land.
struct SheetLanding {
    enum class Kind { Changes, Falls, Refused }; ///< Falls: a percentage below the last one, to be confirmed
    Kind kind = Kind::Changes;
    int row = -1; ///< -1: no row of this agency
    SheetColumn column = SheetColumn::Text;
    QString number; ///< of the row, or as pasted where there is none
    QString now;
    QString then; ///< as it will be read
    QString value; ///< as it is kept
    QString remark; ///< why it is refused, or what to mind
};

/// What pasting a block would do. Nothing is done yet.
struct SheetPaste {
    std::vector<SheetLanding> cells; ///< those that differ from what stands, by row and column
    int same = 0; ///< cells that say what stands there already
    int untouched = 0; ///< rows below the last one that was copied
    QString fault; ///< why the block as a whole does not fit, a sentence; then there are no cells
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
    /// which row; without it the block must fit the rows: `rowsMeant`, where the person selected several, else those from
    /// `row` on, all of them where it has headings. Empty cells leave what stands.
    SheetPaste land(int row, SheetColumn column, const QList<QStringList> &block, const QStringList &headings,
        int rowsMeant = 0) const;
    /// What a row says once these cells stand in it, but for refused ones.
    EntryText textWith(int row, const std::vector<SheetLanding> &cells) const;
    int apply(const std::vector<SheetLanding> &cells); ///< those that are not refused, as one step; how many
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
    std::optional<SheetLanding> landing(int row, SheetColumn column, const QString &words) const; ///< nothing: the same

    std::vector<Row> m_rows;
    std::vector<Typed> m_undo;
};

} // namespace qd
