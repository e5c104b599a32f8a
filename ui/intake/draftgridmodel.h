// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/draftplace.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace qd
{

class DraftHolder;

/// Who answers for what in one task: a row for each measure, a column for each agency of the task, a tick
/// where the agency reports on the measure. A measure with agencies of its own is answered for by those
/// alone: no ticks.
class DraftGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit DraftGridModel(DraftHolder &holder, QObject *parent = nullptr);

    /// Shows the task of the place; any other place shows nothing.
    void setTask(DraftPlace place);
    DraftPlace taskPlace() const { return m_task; }
    /// True where a grid makes sense: several measures, several agencies.
    bool isUseful() const { return m_measures > 1 && m_names.size() > 1; }

    /// Ticks the whole row or column; unticks it when it is ticked already.
    void toggleRow(int row);
    void toggleColumn(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    bool answersItself(int row) const;

    DraftHolder &m_holder;
    DraftPlace m_task;
    QStringList m_names;
    int m_measures = 0;
};

} // namespace qd
