// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/grid/entrysheet.h"

#include <QAbstractTableModel>

namespace qd
{

class Session;

/// Shows an EntrySheet: its cells, what is wrong in them, and which rows hold text that is not saved.
class EntryGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit EntryGridModel(Session &session, QObject *parent = nullptr);

    const EntrySheet &sheet() const { return m_sheet; }
    void setRows(std::vector<EntrySheet::Row> rows);
    SheetPaste paste(const QModelIndex &from, const QList<QStringList> &block);
    void clear(const QModelIndexList &cells); ///< as one step
    void revert();
    int takeLast();
    void undo();

    static QStringList headings(); ///< by SheetColumn
    /// The first cell that keeps the sheet from being saved; invalid: none does.
    QModelIndex firstFault() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void typedChanged();

private:
    QString faultIn(int row, SheetColumn column) const; ///< in words; empty: none
    void changed();

    Session &m_session;
    EntrySheet m_sheet;
};

} // namespace qd
