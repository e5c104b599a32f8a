// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "ui/common/yieldingcolumns.h"

#include <QSet>
#include <QTreeView>

namespace qd
{

/// The tree on screen: rows as tall as chosen, section headings over the whole width, rows opened as they come unless
/// the person closed them.
class TaskView final : public QTreeView
{
    Q_OBJECT
public:
    explicit TaskView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Selected rows in the order seen; a measure whose task is selected too is left out.
    std::vector<TaskId> selectedTasks() const;
    std::vector<MeasureId> selectedMeasures() const;
    /// Selected measures, and those of selected tasks.
    std::vector<MeasureId> selectedMeasuresAll() const;
    SectionId currentSection() const; ///< of the current row
    TaskId currentTask() const; ///< of the current row; invalid on a section
    MeasureId currentMeasure() const; ///< invalid unless the current row is a measure
    /// The measure the current row reports on: itself, or the one folded into the task; invalid for others.
    MeasureId reportedMeasure() const;
    void select(const QModelIndex &index); ///< current, selected and in sight
    void openUnlessClosed(); ///< after the filter showed rows again
    void doItemsLayout() override;
    /// Between hold() and openUnlessClosed() the rows are not laid out: that would be done twice.
    void hold() { m_held = true; }

Q_SIGNALS:
    void editWanted(const QModelIndex &index); ///< F2 or a double click on a cell that is edited at the right
    void currentRowChanged();

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void reset() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QModelIndexList selectedInOrder() const;
    void spanSections();
    void openLater();
    void fillWidth();

    YieldingColumns m_yielding;
    QSet<qint64> m_closedSections;
    QSet<qint64> m_closedTasks;
    bool m_opening = false;
    bool m_openPending = false;
    bool m_held = false;
};

} // namespace qd
