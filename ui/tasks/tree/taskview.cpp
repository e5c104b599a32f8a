// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tree/taskview.h"

#include "ui/common/colors.h"
#include "ui/common/lightdelegate.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/rowsize.h"
#include "ui/common/tableview.h"
#include "ui/tasks/tree/taskcolumns.h"
#include "ui/tasks/tree/tasknode.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int leastTextWidth = 12; // characters a line

std::vector<int> leastImportantFirst()
{
    std::vector<int> columns;
    for (const TaskColumn column : {TaskColumn::Updated, TaskColumn::Support, TaskColumn::Percent, TaskColumn::State,
             TaskColumn::Deadline, TaskColumn::Lead})
        columns.push_back(static_cast<int>(column));
    return columns;
}

TaskNode::Kind kindOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<TaskNode::Kind>(index.data(KindRole).toInt()) : TaskNode::Kind::Root;
}

qint64 idAt(QModelIndex index, TaskNode::Kind kind)
{
    while (index.isValid() && kindOf(index) != kind)
        index = index.parent();
    return index.isValid() ? index.data(IdRole).toLongLong() : 0;
}

MeasureId wholeMeasureAt(const QModelIndex &index)
{
    return MeasureId{index.data(WholeMeasureRole).toLongLong()};
}

} // namespace

TaskView::TaskView(QWidget *parent)
    : QTreeView(parent)
    , m_yielding(header(), leastImportantFirst())
{
    setObjectName(u"tasks.tree"_s);
    setAccessibleName(tr("Tasks and measures"));
    prepareTree(this);
    setItemDelegate(new RowDelegate(this, TableDelegate::Height::AsChosen));
    followRowSize(this);
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(TaskColumn::Number), Qt::AscendingOrder);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 is told apart by column, see keyPressEvent
    setIndentation(2 * unit(this));
    header()->setStretchLastSection(false);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_opening)
            (kindOf(index) == TaskNode::Kind::Section ? m_closedSections : m_closedTasks)
                .insert(index.data(IdRole).toLongLong());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_opening)
            (kindOf(index) == TaskNode::Kind::Section ? m_closedSections : m_closedTasks)
                .remove(index.data(IdRole).toLongLong());
    });
}

void TaskView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    setItemDelegateForColumn(static_cast<int>(TaskColumn::Light), new LightDelegate(this, TableDelegate::Height::AsChosen));
    for (const TaskColumn number : {TaskColumn::Percent, TaskColumn::Reported}) // one line, aligned right
        setItemDelegateForColumn(static_cast<int>(number), new TableDelegate(this, TableDelegate::Height::AsChosen));
    const int em = fontMetrics().horizontalAdvance(u'国');
    const double widths[taskColumnCount] = {6.2, 16, 4.2, 7.2, 7.2, 6.7, 4.8, 3.7, 5, 6.6};
    for (int i = 0; i < taskColumnCount; ++i)
        header()->resizeSection(i, static_cast<int>(widths[i] * em));
    spanSections();
    openUnlessClosed();
}

void TaskView::spanSections()
{
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
}

void TaskView::openUnlessClosed()
{
    m_openPending = false;
    m_held = false;
    if (!model())
        return;
    m_opening = true;
    expandAll();
    spanSections();
    for (int s = 0; s < model()->rowCount() && !(m_closedSections.isEmpty() && m_closedTasks.isEmpty());
         ++s) {
        const QModelIndex section = model()->index(s, 0);
        for (int t = 0; t < model()->rowCount(section); ++t) {
            const QModelIndex task = model()->index(t, 0, section);
            if (m_closedTasks.contains(task.data(IdRole).toLongLong()))
                collapse(task);
        }
        if (m_closedSections.contains(section.data(IdRole).toLongLong()))
            collapse(section);
    }
    m_opening = false;
}

void TaskView::doItemsLayout()
{
    if (!m_held)
        QTreeView::doItemsLayout();
}

void TaskView::openLater()
{
    if (m_openPending)
        return;
    m_openPending = true;
    QTimer::singleShot(0, this, [this] {
        if (m_openPending)
            openUnlessClosed();
    });
}

void TaskView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    openLater();
}

void TaskView::reset()
{
    QTreeView::reset();
    m_closedSections.clear();
    m_closedTasks.clear();
    openUnlessClosed();
}

void TaskView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void TaskView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        Q_EMIT editWanted(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TaskView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && kindOf(index) != TaskNode::Kind::Section) {
        Q_EMIT editWanted(index);
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

/// A wide window gives its room to the text; in a narrow one columns go, the least important first.
void TaskView::fillWidth()
{
    const int text = static_cast<int>(TaskColumn::Text);
    if (!model() || header()->isSectionHidden(text))
        return;
    const int least = leastTextWidth * fontMetrics().horizontalAdvance(u'国');
    m_yielding.fit(viewport()->width(), text, least);
    const int others = header()->length() - header()->sectionSize(text);
    header()->resizeSection(text, std::max(least, viewport()->width() - others));
}

bool TaskView::viewportEvent(QEvent *event)
{
    // While held the view knows the rows of before, which are gone. Where nothing is left to show, hiding the table tells
    // it at once that the mouse left a row.
    if (m_held && dynamic_cast<QHoverEvent *>(event))
        return true;
    return QTreeView::viewportEvent(event);
}

void TaskView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fillWidth();
}

void TaskView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->save(); // the cells draw theirs from the indentation on only
    painter->setPen(hairline(palette()));
    painter->drawLine(option.rect.left(), option.rect.bottom(), option.rect.right(), option.rect.bottom());
    painter->restore();
}

QModelIndexList TaskView::selectedInOrder() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    const auto path = [](QModelIndex index) {
        std::vector<int> places;
        for (; index.isValid(); index = index.parent())
            places.insert(places.begin(), index.row());
        return places;
    };
    std::sort(rows.begin(), rows.end(),
        [&](const QModelIndex &a, const QModelIndex &b) { return path(a) < path(b); });
    return rows;
}

std::vector<TaskId> TaskView::selectedTasks() const
{
    std::vector<TaskId> tasks;
    for (const QModelIndex &index : selectedInOrder()) {
        if (kindOf(index) == TaskNode::Kind::Task)
            tasks.push_back(TaskId{index.data(IdRole).toLongLong()});
    }
    return tasks;
}

std::vector<MeasureId> TaskView::selectedMeasures() const
{
    std::vector<MeasureId> measures;
    for (const QModelIndex &index : selectedInOrder()) {
        if (kindOf(index) == TaskNode::Kind::Measure
            && !selectionModel()->isRowSelected(index.parent().row(), index.parent().parent()))
            measures.push_back(MeasureId{index.data(IdRole).toLongLong()});
    }
    return measures;
}

std::vector<MeasureId> TaskView::selectedMeasuresAll() const
{
    std::vector<MeasureId> measures;
    const auto add = [&](MeasureId id) {
        if (std::find(measures.begin(), measures.end(), id) == measures.end())
            measures.push_back(id);
    };
    for (const QModelIndex &index : selectedInOrder()) {
        if (kindOf(index) == TaskNode::Kind::Measure)
            add(MeasureId{index.data(IdRole).toLongLong()});
        if (const MeasureId whole = wholeMeasureAt(index); whole.isValid())
            add(whole);
        for (int row = 0; kindOf(index) == TaskNode::Kind::Task && row < model()->rowCount(index); ++row)
            add(MeasureId{model()->index(row, 0, index).data(IdRole).toLongLong()});
    }
    return measures;
}

SectionId TaskView::currentSection() const
{
    return SectionId{idAt(currentIndex(), TaskNode::Kind::Section)};
}
TaskId TaskView::currentTask() const
{
    return TaskId{idAt(currentIndex(), TaskNode::Kind::Task)};
}
MeasureId TaskView::currentMeasure() const
{
    return MeasureId{idAt(currentIndex(), TaskNode::Kind::Measure)};
}

MeasureId TaskView::reportedMeasure() const
{
    const MeasureId own = currentMeasure();
    return own.isValid() ? own : wholeMeasureAt(currentIndex());
}

void TaskView::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        expand(up.siblingAtColumn(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

} // namespace qd
