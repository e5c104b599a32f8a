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
    /// What pasting would do from a cell on (EntrySheet::land), each cell judged as it would be when saving.
    SheetPaste land(const QModelIndex &from, const QList<QStringList> &block, int rowsMeant) const;
    int apply(const std::vector<SheetLanding> &cells);
    /// The percentage that the one typed into a row falls below; nothing: it does not.
    std::optional<int> fallIn(int row) const;
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
    void judge(SheetPaste &paste) const;
    void judge(SheetLanding &cell, const EntryText &text) const; ///< `text`: the row with all that is pasted into it

    Session &m_session;
    EntrySheet m_sheet;
};

} // namespace qd
