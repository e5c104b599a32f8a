// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/entryrows.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace qd
{

/// The list of the entry page. Rows come and go singly, so that the selection stays.
class EntryListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { ReportedRole = Qt::UserRole + 200, NumberRole, UnsavedRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<EntryRow> rows); ///< in document order
    void setUnsaved(MeasureId measure, bool unsaved);
    const std::vector<EntryRow> &rows() const { return m_rows; }
    int rowOf(MeasureId measure) const; ///< -1 when it is not listed
    MeasureId measureAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<EntryRow> m_rows;
    QSet<qint64> m_unsaved;
};

} // namespace qd
