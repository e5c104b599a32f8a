// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/grid/entrygridmodel.h"

#include "base/reasons/rulereason.h"
#include "domain/check/percentfall.h"
#include "domain/values/enumkeys.h"
#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "ui/common/choicedelegate.h"
#include "ui/common/colors.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/session.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

SheetColumn columnOf(const QModelIndex &index)
{
    return static_cast<SheetColumn>(index.column());
}

SheetColumn placeOf(InputFault::Where where)
{
    switch (where) {
    case InputFault::Where::Percent:
        return SheetColumn::Percent;
    case InputFault::Where::DoneOn:
        return SheetColumn::DoneOn;
    case InputFault::Where::Text:
        return SheetColumn::Text;
    case InputFault::Where::Problem:
        return SheetColumn::Problem;
    case InputFault::Where::NextStep:
        return SheetColumn::Next;
    case InputFault::Where::Remark:
        return SheetColumn::Remark;
    case InputFault::Where::Measure:
    case InputFault::Where::Agency:
    case InputFault::Where::Period:
    case InputFault::Where::ReceivedOn:
        break;
    }
    return SheetColumn::Number;
}

} // namespace

EntryGridModel::EntryGridModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void EntryGridModel::setRows(std::vector<EntrySheet::Row> rows)
{
    beginResetModel();
    m_sheet.setRows(std::move(rows));
    endResetModel();
    Q_EMIT typedChanged();
}

void EntryGridModel::changed()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT typedChanged();
}

SheetPaste EntryGridModel::land(const QModelIndex &from, const QList<QStringList> &block, int rowsMeant) const
{
    SheetPaste out = m_sheet.land(std::max(0, from.row()), columnOf(from.isValid() ? from : index(0, 0)), block,
        headings(), rowsMeant);
    judge(out);
    return out;
}

void EntryGridModel::judge(SheetPaste &paste) const
{
    for (auto first = paste.cells.begin(); first != paste.cells.end();) {
        const int row = first->row;
        const auto last
            = std::find_if(first, paste.cells.end(), [row](const SheetLanding &cell) { return cell.row != row; });
        if (row >= 0) {
            const std::vector<SheetLanding> together(first, last); // a state and its 完成日期 are judged as one
            for (auto cell = first; cell != last; ++cell)
                judge(*cell, m_sheet.textWith(row, together));
        }
        first = last;
    }
}

void EntryGridModel::judge(SheetLanding &cell, const EntryText &text) const
{
    if (cell.kind == SheetLanding::Kind::Refused)
        return;
    const EntryKey &key = m_sheet.rows()[static_cast<size_t>(cell.row)].key;
    for (const InputFault &fault : faultsOf(m_session.book(), text, key, m_session.today())) {
        if (fault.warning)
            continue;
        if (placeOf(fault.where) == cell.column) {
            cell.kind = SheetLanding::Kind::Refused;
            cell.remark = errorText(fault.error);
            return;
        }
        if (fault.error.reason == Reason(RuleReason::TextMissing))
            cell.remark = tr("Progress made is still missing; fill it in before saving");
    }
    if (cell.column != SheetColumn::Percent)
        return;
    if (const auto below = fallsBelow(m_session.book(), inputOf(text, key))) {
        cell.kind = SheetLanding::Kind::Falls;
        cell.remark = tr("Less than the %1% stated before").arg(*below);
    }
}

int EntryGridModel::apply(const std::vector<SheetLanding> &cells)
{
    const int count = m_sheet.apply(cells);
    changed();
    return count;
}

std::optional<int> EntryGridModel::fallIn(int row) const
{
    return m_sheet.isDirty(row)
        ? fallsBelow(m_session.book(), inputOf(m_sheet.text(row), m_sheet.rows()[static_cast<size_t>(row)].key))
        : std::nullopt;
}

void EntryGridModel::clear(const QModelIndexList &cells)
{
    m_sheet.clear(cells);
    changed();
}

void EntryGridModel::revert()
{
    m_sheet.revert();
    changed();
}

int EntryGridModel::takeLast()
{
    const int count = m_sheet.takeLast();
    changed();
    return count;
}

void EntryGridModel::undo()
{
    m_sheet.undo();
    changed();
}

QStringList EntryGridModel::headings()
{
    return {tr("No."), tr("Measure"), tr("Last report"), tr("Progress made"), tr("Problems"), tr("Next steps"),
        tr("Work state"), tr("Percent"), tr("Finished on"), tr("Remark")};
}

QString EntryGridModel::faultIn(int row, SheetColumn column) const
{
    if (!m_sheet.isDirty(row))
        return {};
    const EntrySheet::Row &at = m_sheet.rows()[static_cast<size_t>(row)];
    for (const InputFault &fault : faultsOf(m_session.book(), m_sheet.text(row), at.key, m_session.today())) {
        if (!fault.warning && placeOf(fault.where) == column)
            return errorText(fault.error);
    }
    return {};
}

QModelIndex EntryGridModel::firstFault() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (!faultIn(row, static_cast<SheetColumn>(column)).isEmpty())
                return index(row, column);
        }
    }
    return {};
}

int EntryGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows().size());
}

int EntryGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sheetColumnCount;
}

QVariant EntryGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SheetColumn column = columnOf(index);
    const EntrySheet::Row &row = m_sheet.rows()[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString words = m_sheet.cell(index.row(), column);
        if (column != SheetColumn::Number)
            return words;
        return (m_sheet.isDirty(index.row()) ? u"＊ "_s : row.entry.reported ? u"✓ "_s : u"· "_s) + words;
    }
    case Qt::EditRole:
        return column == SheetColumn::State ? QVariant(static_cast<int>(m_sheet.text(index.row()).state))
                                            : QVariant(m_sheet.cell(index.row(), column));
    case ChoiceDelegate::ChoicesRole: {
        QStringList states;
        for (const WorkState state : allOf<WorkState>())
            states << text(state);
        return column == SheetColumn::State ? QVariant(states) : QVariant();
    }
    case Qt::ForegroundRole:
        if (!faultIn(index.row(), column).isEmpty())
            return lightColor(Light::Red, QGuiApplication::palette());
        return column == SheetColumn::Percent && fallIn(index.row())
            ? QVariant(lightColor(Light::Yellow, QGuiApplication::palette()))
            : QVariant();
    case Qt::ToolTipRole: {
        const auto below = column == SheetColumn::Percent ? fallIn(index.row()) : std::nullopt;
        const QString wrong = faultIn(index.row(), column);
        const QString fault = wrong.isEmpty() && below ? tr("Less than the %1% stated before").arg(*below) : wrong;
        const QString state = column != SheetColumn::Number ? m_sheet.cell(index.row(), column)
            : m_sheet.isDirty(index.row())                  ? tr("Typed, not saved yet")
            : row.entry.reported                            ? tr("Reported")
                                                            : tr("Not reported yet");
        return plainTip(fault.isEmpty() ? state : fault);
    }
    case MutedRole:
        return !EntrySheet::isEditable(column);
    case IdRole:
        return row.key.measure.value;
    case Qt::TextAlignmentRole:
        return column == SheetColumn::Percent ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant EntryGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(headings().value(section)) : QVariant();
}

Qt::ItemFlags EntryGridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && EntrySheet::isEditable(columnOf(index)) && !m_session.workspace().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EntryGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString words = columnOf(index) == SheetColumn::State
        ? text(static_cast<WorkState>(value.toInt()))
        : value.toString();
    const bool taken = m_sheet.type(index.row(), columnOf(index), words);
    changed();
    return taken;
}

} // namespace qd
