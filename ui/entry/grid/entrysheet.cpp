// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/grid/entrysheet.h"

#include "base/textcompare.h"
#include "domain/values/enumkeys.h"
#include "texts/enumtext.h"
#include "texts/workstatewords.h"

#include <QCoreApplication>

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

/// The columns that a line of headings names, nothing for one it does not know; empty when it is no such line.
std::vector<std::optional<SheetColumn>> columnsNamed(const QStringList &line, const QStringList &headings)
{
    std::vector<std::optional<SheetColumn>> columns;
    int known = 0;
    for (const QString &cell : line) {
        std::optional<SheetColumn> column;
        for (qsizetype i = 0; i < headings.size(); ++i) {
            if (!cell.trimmed().isEmpty() && folded(cell) == folded(headings.at(i)))
                column = static_cast<SheetColumn>(i);
        }
        known += column ? 1 : 0;
        columns.push_back(column);
    }
    if (known == 0 || known * 2 < static_cast<int>(line.size()))
        columns.clear();
    return columns;
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

SheetPaste EntrySheet::paste(
    int row, SheetColumn column, const QList<QStringList> &block, const QStringList &headings)
{
    SheetPaste out;
    Typed before;
    auto columns = block.isEmpty() ? std::vector<std::optional<SheetColumn>>() : columnsNamed(block.first(), headings);
    const bool named = !columns.empty();
    const auto numbers = std::find(columns.begin(), columns.end(), SheetColumn::Number);
    for (qsizetype line = named ? 1 : 0; line < block.size(); ++line) {
        const QStringList &cells = block.at(line);
        int to = row + static_cast<int>(line) - (named ? 1 : 0);
        if (numbers != columns.end())
            to = rowNumbered(cells.value(numbers - columns.begin()));
        if (to < 0 || to >= static_cast<int>(m_rows.size())) {
            ++out.leftOver;
            continue;
        }
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const QString words = cells.at(at).trimmed();
            const int place = static_cast<int>(column) + static_cast<int>(at);
            const std::optional<SheetColumn> into = named ? columns[std::min<size_t>(at, columns.size() - 1)]
                : place < sheetColumnCount                ? std::optional(static_cast<SheetColumn>(place))
                                                          : std::nullopt;
            if (!into || !isEditable(*into) || words.isEmpty() || words == cell(to, *into))
                continue;
            if (take(to, *into, words, before))
                ++out.taken;
            else
                out.refused << QCoreApplication::translate("qd::EntrySheet", "%1: “%2” is no work state")
                                   .arg(m_rows[static_cast<size_t>(to)].entry.number, words);
        }
    }
    remember(std::move(before));
    return out;
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
