// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/change.h"
#include "domain/records/records.h"
#include "ui/common/roles.h"
#include "ui/common/spokencell.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace qd
{

/// A table of rows, each with an `id`, kept sorted by it; sorting on screen is the proxy's. A concrete final
/// model names its columns and supplies columns(), header(), display() and raw(). Rows come by replaceRows()
/// or, for records, by apply(); both emit row signals only for what differs, so that the selection stays.
/// Only reload() resets.
template <typename Row>
class RecordTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Everything anew (another plan was opened): the one reset.
    void reload(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        std::sort(m_rows.begin(), m_rows.end(), less);
        endResetModel();
    }

    /// Brings the table to these rows by inserting, removing and changing.
    void replaceRows(std::vector<Row> rows)
    {
        std::sort(rows.begin(), rows.end(), less);
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            const qint64 id = idOf(at(i));
            const auto place = lowerBound(rows, id);
            if (place == rows.end() || idOf(*place) != id)
                erase(id);
        }
        for (Row &row : rows)
            put(std::move(row));
    }

    /// Inserts the row or replaces the one with its id.
    void put(Row row)
    {
        const auto place = lowerBound(m_rows, idOf(row));
        const int i = static_cast<int>(place - m_rows.begin());
        if (place != m_rows.end() && idOf(*place) == idOf(row)) {
            if constexpr (requires { row == row; }) {
                if (row == *place)
                    return;
            }
            *place = std::move(row);
            Q_EMIT dataChanged(index(i, 0), index(i, columns() - 1));
            return;
        }
        beginInsertRows({}, i, i);
        m_rows.insert(place, std::move(row));
        endInsertRows();
    }

    void erase(qint64 id)
    {
        const int i = rowOf(id);
        if (i < 0)
            return;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }

    /// Takes over the rows of this table from an operation; only for records.
    void apply(const ChangeSet &set)
    {
        for (const Change &change : set.changes) {
            if (change.table != tableOf<Row>())
                continue;
            if (change.after)
                put(fromRow<Row>(*change.after));
            else
                erase(change.id);
        }
    }

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// Place of the row with the id; -1 when there is none.
    int rowOf(qint64 id) const
    {
        const auto place = lowerBound(m_rows, id);
        return place != m_rows.end() && idOf(*place) == id ? static_cast<int>(place - m_rows.begin()) : -1;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = at(index.row());
        if (role == Qt::DisplayRole)
            return display(row, index.column());
        if (role == SortRole)
            return raw(row, index.column());
        if (role == IdRole)
            return idOf(row);
        if (role == Qt::AccessibleTextRole)
            return spokenCell(index);
        return other(row, index.column(), role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        if (role == Qt::DisplayRole)
            return header(section);
        if (role == Qt::TextAlignmentRole && isNumber(section))
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }

protected:
    virtual int columns() const = 0;
    virtual QString header(int column) const = 0;
    virtual QVariant display(const Row &row, int column) const = 0; ///< what is read
    virtual QVariant raw(const Row &row, int column) const = 0; ///< what is sorted by
    /// A column of numbers: aligned right, header too.
    virtual bool isNumber(int column) const
    {
        Q_UNUSED(column)
        return false;
    }
    /// Any other role: tooltips, lights.
    virtual QVariant other(const Row &row, int column, int role) const
    {
        Q_UNUSED(row)
        if (role == Qt::TextAlignmentRole && isNumber(column))
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }

private:
    static qint64 idOf(const Row &row)
    {
        if constexpr (requires { row.id.value; })
            return row.id.value;
        else
            return row.id;
    }
    static bool less(const Row &a, const Row &b) { return idOf(a) < idOf(b); }
    template <typename Rows>
    static auto lowerBound(Rows &rows, qint64 id)
    {
        return std::lower_bound(
            rows.begin(), rows.end(), id, [](const Row &row, qint64 wanted) { return idOf(row) < wanted; });
    }

    std::vector<Row> m_rows;
};

} // namespace qd
