// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/binpanel.h"

#include "base/textcompare.h"
#include "ui/common/colors.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tableview.h"
#include "ui/common/yieldingcolumns.h"
#include "ui/records/deletedtablemodel.h"
#include "workspace/measures/recyclebin.h"
#include "workspace/tasks/planshelf.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

BinPanel::BinPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DeletedTableModel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_restore(new QAction(tr("Re&store"), this))
    , m_plans(new QAction(tr("Manage plans…"), this))
{
    m_restore->setObjectName(u"records.restore"_s);
    m_restore->setIconText(tr("Restore"));
    m_plans->setObjectName(u"records.plans"_s);
    m_table->setObjectName(u"records.bin"_s);
    m_table->setAccessibleName(tr("Recycle bin"));
    m_table->setModel(m_model);
    prepareTable(m_table);
    const int em = fontMetrics().horizontalAdvance(u'国');
    const double widths[DeletedTableModel::ColumnCount] = {4.5, 30, 20, 10, 6, 8};
    for (int i = 0; i < DeletedTableModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, static_cast<int>(widths[i] * em));
    fitColumns(m_table, {DeletedTableModel::How, DeletedTableModel::Where, DeletedTableModel::Who},
        DeletedTableModel::Name, 14 * em);
    m_empty->set(tr("The recycle bin is empty"),
        tr("Tasks, measures and plans that are deleted are kept here with their reports and can come back."),
        nullptr);
    layOut();
    connect(m_restore, &QAction::triggered, this, &BinPanel::restore);
    connect(m_plans, &QAction::triggered, this, [this] { Q_EMIT m_session.pageWanted(u"plans"_s, {}); });
    connect(m_table, &QTableView::doubleClicked, m_restore, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BinPanel::settle);
    connect(&session, &Session::planOpened, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(&session, &Session::changed, this, &BinPanel::take);
    settle();
}

void BinPanel::layOut()
{
    auto *words = new PlainLabel(tr("What is restored stands where it stood, with its reports. A measure "
                                    "that was merged into another comes back without "
                                    "the reports that went over."),
        this);
    words->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, mutedText(palette()));
    words->setPalette(colors);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit(this));
    for (QAction *action : {m_restore, m_plans}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(words);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
}

void BinPanel::begin()
{
    m_table->setFocus();
}

void BinPanel::take(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (change.table != Table::Plan && change.table != Table::Task && change.table != Table::Measure)
            continue;
        m_stale = true;
        if (isVisible())
            refresh();
        return;
    }
}

void BinPanel::refresh()
{
    m_stale = false;
    auto rows = deletedRows(m_session.workspace());
    if (!m_session.accept(rows))
        return;
    std::vector<DeletedLine> lines;
    for (DeletedRow &row : *rows)
        lines.push_back({static_cast<qint64>(lines.size()) + 1, std::move(row)});
    m_table->clearSelection(); // what stands in the place of a restored row is another
    m_model->replaceRows(std::move(lines));
    m_table->selectRow(0); // what went last is what is mostly wanted back: one click
    settle();
    Q_EMIT counted(m_model->rowCount());
}

void BinPanel::settle()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_restore->setEnabled(!m_session.workspace().isReadOnly() && m_table->selectionModel()->hasSelection());
}

std::vector<DeletedRow> BinPanel::selected() const
{
    std::vector<DeletedRow> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.push_back(m_model->at(index.row()).row);
    return rows;
}

void BinPanel::restore()
{
    const auto rows = selected();
    std::vector<TaskId> tasks;
    std::vector<MeasureId> measures;
    std::vector<PlanId> plans;
    for (const DeletedRow &row : rows) {
        if (row.table == Table::Plan)
            plans.push_back(PlanId{row.id});
        else if (row.table == Table::Task)
            tasks.push_back(TaskId{row.id});
        else
            measures.push_back(MeasureId{row.id});
    }
    for (const PlanId plan : plans) {
        if (!m_session.accept(restorePlan(m_session.workspace(), plan)))
            return;
    }
    if (!tasks.empty() || !measures.empty()) {
        if (!m_session.accept(restoreDeleted(m_session.workspace(), tasks, measures)))
            return;
    }
    if (rows.size() == 1)
        m_session.tellDone(tr("“%1” is back.").arg(cutShort(rows.front().name, 30)));
    else if (!rows.empty())
        m_session.tellDone(tr("%1 are back.").arg(rows.size()));
}

void BinPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace qd
