// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/changes/differencepanel.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/tableview.h"
#include "ui/imports/changes/differencemodel.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/shared/tickdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{

DifferencePanel::DifferencePanel(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_model(new DifferenceModel(this))
    , m_table(new QTableView(this))
    , m_summary(new PlainLabel(this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"import.changePanel"_s);
    m_summary->setObjectName(u"import.changeSummary"_s);
    m_summary->setWordWrap(true);
    buildChangeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit(this) / 2, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(300); // after the last key, not at each
    connect(m_soon, &QTimer::timeout, this, &DifferencePanel::compare);
    connect(&holder, &ReviewHolder::replaced, this, [this] { m_fresh = true; });
    connect(&holder, &ReviewHolder::changed, this, [this] {
        if (m_model->changes().hasPlan())
            m_soon->start();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { showSummary(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DifferencePanel::ticksChanged);
}

void DifferencePanel::buildChangeTable()
{
    m_table->setObjectName(u"import.changes"_s);
    m_table->setAccessibleName(tr("What the new text changes"));
    m_table->setModel(m_model);
    prepareTable(m_table);
    m_table->setSortingEnabled(false); // in the order of the document
    m_table->setItemDelegateForColumn(DifferenceModel::Take, new TickDelegate(m_table));
    m_table->setItemDelegateForColumn(DifferenceModel::Content, new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(DifferenceModel::Parties, new RowDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::height(m_table));
    const int character = fontMetrics().horizontalAdvance(u'国');
    m_table->setColumnWidth(DifferenceModel::Take, character * 4);
    m_table->setColumnWidth(DifferenceModel::Fate, character * 4);
    m_table->setColumnWidth(DifferenceModel::Number, character * 7);
    m_table->setColumnWidth(DifferenceModel::Parties, character * 22);
    m_table->setColumnWidth(DifferenceModel::Reports, character * 5);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(DifferenceModel::Content, QHeaderView::Stretch);
    connect(m_table, &QAbstractItemView::activated, this, &DifferencePanel::open);
    auto *tick = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(tick, &QShortcut::activated, this, &DifferencePanel::turnTicks);
    setFocusProxy(m_table);
}

void DifferencePanel::compareWith(PlanBook plan)
{
    const bool fresh = std::exchange(m_fresh, false);
    m_model->setPlan(std::move(plan), fresh);
    compare();
    if (fresh && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

/// All chosen rows as the first of them becomes.
void DifferencePanel::turnTicks()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(DifferenceModel::Take);
    if (rows.isEmpty())
        return;
    const bool ticked = rows.first().data(Qt::CheckStateRole).toInt() == Qt::Checked;
    for (const QModelIndex &row : rows)
        m_model->setData(row, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void DifferencePanel::compare()
{
    m_soon->stop();
    m_model->compare(m_holder.review());
    showSummary();
}

void DifferencePanel::showSummary()
{
    const ReviewedChanges &changes = m_model->changes();
    const int left = changes.unticked();
    const QString rest = left > 0 ? tr(" %1 without a tick are not carried out.").arg(left)
                                  : tr(" Take the tick off what is not to be carried out.");
    m_summary->setText(tr("Compared with “%1”: ").arg(changes.plan().plan().title)
        + differenceCounts(changes.all()) + (m_model->rowCount() > 0 ? rest : QString()));
}

PlanUpdate DifferencePanel::accepted()
{
    compare();
    return m_model->changes().ticked();
}

std::vector<RefusedChange> DifferencePanel::refused() const
{
    return m_model->changes().refused();
}

void DifferencePanel::refuse(const std::vector<RefusedChange> &changes)
{
    m_model->refuse(changes);
}

void DifferencePanel::open(const QModelIndex &index)
{
    const TaskDifference &row = m_model->row(index.row());
    if (row.node.isValid())
        Q_EMIT nodeWanted(row.node);
}

} // namespace qd
