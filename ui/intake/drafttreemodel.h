// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/draftplace.h"

#include <QAbstractItemModel>

#include <vector>

namespace qd
{

class DraftHolder;

/// What the text became: the plan, its sections, their tasks, their measures, with parties and deadlines.
/// Measures can be dragged. Follows the draft by row signals; resets only when another text was read.
class DraftTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Content, Parties, DeadlineColumn, ColumnCount };
    enum Kind { PlanRow, SectionRow, TaskRow, MeasureRow }; ///< KindRole

    explicit DraftTreeModel(DraftHolder &holder, QObject *parent = nullptr);

    QModelIndex indexOf(DraftPlace place) const;
    DraftPlace placeOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

private:
    using Counts = std::vector<std::vector<int>>; ///< measures by section and task

    Counts countsNow() const;
    void rebuild();
    void follow();
    void followRows(const QModelIndex &parent, int before, int after, int *held);
    QString display(DraftPlace place, int column) const;
    QString edited(DraftPlace place) const;
    QString whyOf(DraftPlace place, int column) const;

    DraftHolder &m_holder;
    Counts m_counts;
};

} // namespace qd
