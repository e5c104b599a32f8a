// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/columnmemory.h"
#include "ui/common/draggableborders.h"
#include "ui/common/metrics.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tabledelegate.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

void prepareView(QAbstractItemView *view, QHeaderView *header)
{
    view->setItemDelegate(new TableDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFrameShape(QFrame::NoFrame);
    view->setTextElideMode(Qt::ElideRight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumHeight(rowHeight(view));
    new ColumnMemory(view, header); // both owned by the header
    new DraggableBorders(header);

    auto *copy = new QAction(QCoreApplication::translate("qd::TableView", "&Copy"), view);
    copy->setObjectName(view->objectName() + ".copy"_L1);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view] { copySelection(view); });
    view->addAction(copy);
}

} // namespace

void prepareTable(QTableView *table)
{
    prepareView(table, table->horizontalHeader());
    table->setWordWrap(false); // long text is cut off with …, not squeezed
    table->setShowGrid(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(rowHeight(table));
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table));
}

void prepareTree(QTreeView *tree)
{
    prepareView(tree, tree->header());
    tree->setWordWrap(false);
    tree->setAllColumnsShowFocus(true);
    tree->setUniformRowHeights(true);
}

} // namespace qd
