// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewedchanges.h"
#include "texts/differencetext.h"

#include <QAbstractTableModel>

#include <vector>

namespace qd
{

/// What a changed document would change in the plan, a row for each task that does not stay as it is, each
/// with a tick: only the ticked ones are carried out.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Take, Fate, Number, Content, Parties, Reports, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    const ReviewedChanges &changes() const { return m_changes; }
    /// Another text, or the plan anew: all is ticked when `fresh`.
    void setPlan(PlanBook plan, bool fresh);
    void refuse(const std::vector<RefusedChange> &changes); ///< their ticks go, all others stand
    /// Compares once more. Rows come, go and change singly; what was unticked stays unticked.
    void compare(const ImportReview &review);
    const TaskDifference &row(int row) const { return m_rows[static_cast<size_t>(row)].difference; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// One row with its words.
    struct Line {
        TaskDifference difference;
        DifferenceWords words;
    };

    void show(std::vector<Line> now);
    QString display(const Line &line, int column) const;

    ReviewedChanges m_changes;
    std::vector<Line> m_rows;
};

} // namespace qd
