// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/reviewgrid.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/shared/tickdelegate.h"
#include "ui/imports/tree/reviewgridmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

ReviewGrid::ReviewGrid(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_model(new ReviewGridModel(holder, this))
    , m_hint(new PlainLabel(this))
    , m_table(new QTableView(this))
{
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"import.gridHint"_s);
    m_table->setObjectName(u"import.grid"_s);
    m_table->setAccessibleName(tr("Who reports on which measure"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TickDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(this));
    m_table->verticalHeader()->setSectionsClickable(true);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->setCornerButtonEnabled(false);
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, m_model, &ReviewGridModel::toggleRow);
    connect(
        m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_model, &ReviewGridModel::toggleColumn);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->setContentsMargins(unit(this), unit(this), unit(this), unit(this));
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    connect(&holder, &ReviewHolder::changed, this, &ReviewGrid::fill);
    connect(&holder, &ReviewHolder::replaced, this, &ReviewGrid::fill);
    fill();
}

void ReviewGrid::setNode(NodeId node)
{
    m_node = node;
    m_model->setNode(node);
    fill();
}

void ReviewGrid::fill()
{
    const ProposedTask *task = m_holder.review().task(m_node);
    const bool useful = m_model->isUseful();
    m_table->setVisible(useful);
    if (useful)
        m_hint->setText(
            tr("A tick: the agency reports on the measure. Click a heading to fill a row or a column. "
               "Paper always prints the whole list."));
    else if (!task)
        m_hint->setText(tr("Choose a task in the tree above."));
    else if (task->parties.size() < 2)
        m_hint->setText(tr("One agency answers for the whole task; there is nothing to share out."));
    else
        m_hint->setText(tr("The task is one measure: all its agencies report on it. "
                           "Split it into sentences to share them out."));
    if (!useful)
        return;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), rowHeight(this) * 2));
}

} // namespace qd
