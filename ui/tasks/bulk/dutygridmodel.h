// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"
#include "workspace/tasks/partyverbs.h"

#include <QAbstractTableModel>
#include <QSet>

namespace qd
{

class PlanBook;

/// Measures × agencies of one task, a tick where the agency owes reports on the measure. Ticks are kept here
/// until they are written together.
class DutyGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    DutyGridModel(const PlanBook &book, TaskId task, QDate day, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void toggleRow(int row); ///< all ticked: unticks the row; else ticks it
    void toggleColumn(int column); ///< the same of a column
    /// What differs from the book: for setDuties.
    std::vector<DutyTick> changes() const;
    int rowsWithoutTick() const;

private:
    struct Line {
        MeasureId id;
        QString text;
        QSet<qint64> parties; ///< agencies that have a part in it
        QSet<qint64> owing;
        QSet<qint64> before;
    };
    struct Head {
        AgencyId id;
        QString name, role;
    };
    void tick(int row, int column, bool on);

    std::vector<Line> m_lines;
    std::vector<Head> m_heads;
};

} // namespace qd
