// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/reviewtree.h"

#include "ui/common/rowdelegate.h"
#include "ui/common/rowsize.h"
#include "ui/common/tableview.h"
#include "ui/imports/tree/reviewtreemodel.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

ReviewTree::ReviewTree(ReviewTreeModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"import.tree"_s);
    setAccessibleName(tr("What the text became"));
    setModel(model);
    prepareTree(this);
    setItemDelegate(new RowDelegate(this, TableDelegate::Height::AsChosen));
    followRowSize(this);
    setSortingEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(QAbstractItemView::InternalMove);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ReviewTreeModel::Content, QHeaderView::Stretch);
    shareColumns();
}

void ReviewTree::shareColumns()
{
    const int character = fontMetrics().horizontalAdvance(u'国');
    const int room = viewport()->width() / character; // in characters
    constexpr int wide = 50;
    const bool narrow = room < wide;
    if (m_shared && !narrow && !m_narrow)
        return; // as the person has dragged them
    m_shared = true;
    m_narrow = narrow;
    const auto *review = static_cast<const ReviewTreeModel *>(model());
    setColumnHidden(ReviewTreeModel::DeadlineColumn, narrow && !review->hasDeadlines());
    setColumnWidth(ReviewTreeModel::Parties, character * (narrow ? std::clamp(room * 3 / 10, 8, 18) : 18));
    setColumnWidth(ReviewTreeModel::DeadlineColumn, character * (narrow ? 7 : 9));
}

void ReviewTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareColumns();
    if (event->size().height() < event->oldSize().height())
        scrollTo(currentIndex()); // what opened below does not push the chosen row out of sight
}

} // namespace qd
