// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/grid/entrysheet.h"

#include "base/textcompare.h"
#include "domain/values/enumkeys.h"
#include "texts/enumtext.h"
#include "texts/workstatewords.h"
#include "ui/entry/grid/sheetheadings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Of valuesOf(); empty for what is not typed.
QString fieldOf(SheetColumn column)
{
    switch (column) {
    case SheetColumn::Text:
        return u"text"_s;
    case SheetColumn::Problem:
        return u"problem"_s;
    case SheetColumn::Next:
        return u"next"_s;
    case SheetColumn::State:
        return u"state"_s;
    case SheetColumn::Percent:
        return u"percent"_s;
    case SheetColumn::DoneOn:
        return u"done_on"_s;
    case SheetColumn::Remark:
        return u"remark"_s;
    case SheetColumn::Number:
    case SheetColumn::Measure:
    case SheetColumn::Last:
        break;
    }
    return {};
}

} // namespace

void EntrySheet::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_undo.clear();
}

QString EntrySheet::cell(int row, SheetColumn column) const
{
    const Row &at = m_rows[static_cast<size_t>(row)];
    switch (column) {
    case SheetColumn::Number:
        return at.entry.number;
    case SheetColumn::Measure:
        return at.entry.text;
    case SheetColumn::Last:
        return at.last ? at.last->text : QString();
    case SheetColumn::State:
        return qd::text(text(row).state);
    default:
        return at.fields.typed().value(fieldOf(column));
    }
}

void EntrySheet::put(int row, SheetColumn column, const QString &value, Typed &before)
{
    TypedFields &fields = m_rows[static_cast<size_t>(row)].fields;
    TypedFields::Values values = fields.typed();
    if (values.value(fieldOf(column)) == value)
        return;
    if (!before.contains(row))
        before.insert(row, values);
    values.insert(fieldOf(column), value);
    fields.type(values);
}

bool EntrySheet::take(int row, SheetColumn column, const QString &words, Typed &before)
{
    if (column != SheetColumn::State) {
        put(row, column, words, before);
        return true;
    }
    const auto state = workStateOf(words);
    if (state)
        put(row, column, key(*state), before);
    return state.has_value();
}

bool EntrySheet::type(int row, SheetColumn column, const QString &words)
{
    Typed before;
    const bool understood = take(row, column, words, before);
    remember(std::move(before));
    return understood;
}

std::optional<SheetLanding> EntrySheet::landing(int row, SheetColumn column, const QString &words) const
{
    SheetLanding out{.row = row, .column = column, .number = cell(row, SheetColumn::Number),
        .now = cell(row, column), .then = words, .value = words};
    if (column == SheetColumn::State) {
        const auto state = workStateOf(words);
        if (!state) {
            out.kind = SheetLanding::Kind::Refused;
            out.remark = QCoreApplication::translate("qd::EntrySheet", "No work state");
            return out;
        }
        out.value = key(*state);
        out.then = qd::text(*state);
    }
    return out.then == out.now ? std::nullopt : std::optional(out);
}

SheetPaste EntrySheet::land(int row, SheetColumn column, const QList<QStringList> &block, const QStringList &headings,
    int rowsMeant) const
{
    SheetPaste out;
    QList<QStringList> lines = block;
    const auto columns = lines.isEmpty() ? std::vector<std::optional<SheetColumn>>()
                                         : columnsNamed(lines.first(), headings);
    const bool named = !columns.empty();
    if (named)
        lines.removeFirst();
    const auto numbers = std::find(columns.begin(), columns.end(), SheetColumn::Number);
    const bool numbered = numbers != columns.end();
    const auto rowsFrom = static_cast<int>(m_rows.size()) - row;
    const auto isEmpty = [](const QStringList &line) {
        return std::all_of(line.begin(), line.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    };
    while (lines.size() > (rowsMeant > 1 ? rowsMeant : rowsFrom) && isEmpty(lines.last()))
        lines.removeLast(); // rows below the column, copied along
    if (!numbered && rowsMeant > 1 && lines.size() != rowsMeant) {
        out.fault = QCoreApplication::translate("qd::EntrySheet",
            "%1 rows were copied, but %2 are selected; nothing was filled in. Select as many, or only the first cell.")
                        .arg(lines.size())
                        .arg(rowsMeant);
        return out;
    }
    // A column with its heading is a whole one; a few cells without may be a part.
    if (!numbered && (lines.size() > rowsFrom || (named && rowsMeant <= 1 && lines.size() != rowsFrom))) {
        out.fault = QCoreApplication::translate("qd::EntrySheet",
            "%1 rows were copied, but from here on there are %2; nothing was filled in. Copy as many, or the column of "
            "numbers too.")
                        .arg(lines.size())
                        .arg(rowsFrom);
        return out;
    }
    out.untouched = numbered ? 0 : rowsFrom - static_cast<int>(lines.size());
    QSet<int> seen;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QStringList &cells = lines.at(line);
        if (isEmpty(cells))
            continue;
        const QString number = numbered ? cells.value(numbers - columns.begin()).trimmed() : QString();
        const int to = numbered ? rowNumbered(number) : row + static_cast<int>(line);
        if (to < 0 || (numbered && seen.contains(to))) {
            out.cells.push_back({.kind = SheetLanding::Kind::Refused, .number = number,
                .then = cells.join(u' ').simplified(),
                .remark = to < 0 ? QCoreApplication::translate("qd::EntrySheet", "No row of this agency")
                                 : QCoreApplication::translate("qd::EntrySheet", "This number came before")});
            continue;
        }
        seen.insert(to);
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const QString words = cells.at(at).trimmed();
            const int place = static_cast<int>(column) + static_cast<int>(at);
            const std::optional<SheetColumn> into = named ? columns[std::min<size_t>(at, columns.size() - 1)]
                : place < sheetColumnCount                ? std::optional(static_cast<SheetColumn>(place))
                                                          : std::nullopt;
            if (!into || !isEditable(*into) || words.isEmpty())
                continue;
            if (auto one = landing(to, *into, words))
                out.cells.push_back(*std::move(one));
            else
                ++out.same;
        }
    }
    return out;
}

EntryText EntrySheet::textWith(int row, const std::vector<SheetLanding> &cells) const
{
    TypedFields::Values values = m_rows[static_cast<size_t>(row)].fields.typed();
    for (const SheetLanding &cell : cells) {
        if (cell.row == row && cell.kind != SheetLanding::Kind::Refused)
            values.insert(fieldOf(cell.column), cell.value);
    }
    return entryTextOf(values);
}

int EntrySheet::apply(const std::vector<SheetLanding> &cells)
{
    Typed before;
    int count = 0;
    for (const SheetLanding &cell : cells) {
        if (cell.kind == SheetLanding::Kind::Refused)
            continue;
        put(cell.row, cell.column, cell.value, before);
        ++count;
    }
    remember(std::move(before));
    return count;
}

void EntrySheet::clear(const QModelIndexList &cells)
{
    Typed before;
    for (const QModelIndex &cell : cells) {
        const auto column = static_cast<SheetColumn>(cell.column());
        if (isEditable(column) && column != SheetColumn::State)
            put(cell.row(), column, {}, before);
    }
    remember(std::move(before));
}

void EntrySheet::revert()
{
    Typed before;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (!isDirty(row))
            continue;
        TypedFields &fields = m_rows[static_cast<size_t>(row)].fields;
        before.insert(row, fields.typed());
        fields.revert();
    }
    remember(std::move(before));
}

int EntrySheet::takeLast()
{
    Typed before;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        Row &at = m_rows[static_cast<size_t>(row)];
        if (at.entry.reported || at.fields.isDirty() || !at.last)
            continue;
        before.insert(row, at.fields.typed());
        at.fields.type(valuesOf(*at.last));
    }
    const int count = static_cast<int>(before.size());
    remember(std::move(before));
    return count;
}

void EntrySheet::remember(Typed before)
{
    if (!before.isEmpty())
        m_undo.push_back(std::move(before));
}

void EntrySheet::undo()
{
    if (m_undo.empty())
        return;
    const Typed before = std::move(m_undo.back());
    m_undo.pop_back();
    for (auto it = before.begin(); it != before.end(); ++it)
        m_rows[static_cast<size_t>(it.key())].fields.type(it.value());
}

int EntrySheet::dirtyCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.fields.isDirty(); }));
}

int EntrySheet::rowNumbered(const QString &number) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const Row &row) { return folded(row.entry.number) == folded(number); });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

} // namespace qd
