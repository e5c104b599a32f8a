// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandifference.h"

#include <QAbstractTableModel>
#include <QSet>

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

    /// Rows come, go and change singly; what was unticked stays unticked.
    void show(const PlanBook &before, const Proposal &after, const PlanDifference &difference);
    /// All tasks that stay as they are and the ticked rows.
    PlanDifference accepted() const;
    const TaskDifference &row(int row) const { return m_rows[static_cast<size_t>(row)].difference; }
    int count(TaskFate fate) const;
    int unticked() const;
    void tickAll(); ///< for another text

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
        QString key; ///< the same task in the next comparison
        QString number, title, detail, parties, tip;
    };

    static Line lineOf(const PlanBook &before, const Proposal &after, const TaskDifference &difference);
    static void describe(Line &line, const Task &before, const ProposedTask &after);
    QString display(const Line &line, int column) const;
    static QString word(TaskFate fate);

    PlanDifference m_all;
    std::vector<Line> m_rows;
    QSet<QString> m_refused; ///< keys of the rows without a tick
};

} // namespace qd
