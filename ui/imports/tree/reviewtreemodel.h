// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/tree/noderows.h"

#include <QAbstractItemModel>

namespace qd
{

class ReviewHolder;

/// What the text became: the plan, its sections, their tasks, their measures, with parties and deadlines.
/// Measures can be dragged. Follows the review by row signals; resets only when another text was read.
class ReviewTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Content, Parties, DeadlineColumn, ColumnCount };
    enum Kind { PlanRow, SectionRow, TaskRow, MeasureRow }; ///< KindRole

    explicit ReviewTreeModel(ReviewHolder &holder, QObject *parent = nullptr);

    QModelIndex indexOf(NodeId node) const; ///< of the plan's own row for an invalid id
    NodeId nodeOf(const QModelIndex &index) const;
    bool hasDeadlines() const; ///< any row

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
    void rebuild();
    void follow();
    void removeGone(NodeId parent, const NodeRows &now);
    void place(NodeId parent, const NodeRows &now);
    void moveHere(NodeId node, NodeId parent, int place);
    void tellOfData(NodeId parent);
    QModelIndex indexOfParent(NodeId parent) const; ///< of what stands above its children
    /// Above the sections stands the row of the plan.
    static int firstRow(NodeId parent) { return parent.isValid() ? 0 : 1; }
    QString display(NodeId node, int column) const;
    QString edited(NodeId node) const;
    QString whyOf(NodeId node, int column) const;
    QVariant partTip(NodeId node) const;

    ReviewHolder &m_holder;
    NodeRows m_rows;
};

} // namespace qd
