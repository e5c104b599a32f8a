// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summaries/summariespage.h"

#include "ui/common/emptystate.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/splitmemory.h"
#include "ui/common/tableview.h"
#include "ui/summaries/summarypane.h"
#include "ui/summaries/summarytaskmodel.h"
#include "workspace/progress/reviewreads.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

SummariesPage::SummariesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_period(new PeriodBox(this))
    , m_unwrittenOnly(new QCheckBox(tr("Only those without a text"), this))
    , m_count(new PlainLabel(this))
    , m_model(new SummaryTaskModel(session, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_pane(new SummaryPane(session, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_saveAction(new QAction(tr("&Save and next"), this))
{
    setObjectName(u"summaries"_s);
    m_saveAction->setObjectName(u"summaries.saveAction"_s);
    m_saveAction->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_saveAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_saveAction);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SortRole);
    m_table->setObjectName(u"summaries.tasks"_s);
    m_table->setAccessibleName(tr("Tasks of the period"));
    m_table->setModel(m_proxy);
    prepareTable(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SummaryTaskModel::TaskName, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const int em = fontMetrics().horizontalAdvance(u'国');
    m_table->setColumnWidth(SummaryTaskModel::Reported, 4 * em);
    m_table->setColumnWidth(SummaryTaskModel::Text, 5 * em);
    m_table->horizontalHeader()->setSectionResizeMode(SummaryTaskModel::TaskName, QHeaderView::Stretch);

    auto *heading = new PlainLabel(title(), this);
    useTitleFont(heading);
    auto *work = new QSplitter(Qt::Horizontal, this);
    work->setObjectName(u"summaries.work"_s);
    work->setChildrenCollapsible(false);
    work->addWidget(m_table);
    work->addWidget(m_pane);
    work->setStretchFactor(0, 2);
    work->setStretchFactor(1, 5);
    work->setSizes({330, 820}); // shares, until the person drags them
    rememberSplit(work);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(heading);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    watch();
}

QWidget *SummariesPage::buildHead()
{
    m_period->setObjectName(u"summaries.period"_s);
    m_period->setAccessibleName(tr("Period"));
    m_unwrittenOnly->setObjectName(u"summaries.unwrittenOnly"_s);
    m_count->setObjectName(u"summaries.count"_s);
    setInk(m_count, Light::None);
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_period);
    layout->addWidget(m_unwrittenOnly);
    layout->addStretch();
    layout->addWidget(m_count);
    return head;
}

void SummariesPage::watch()
{
    connect(&m_session, &Session::planOpened, this, &SummariesPage::rebuild);
    connect(&m_session, &Session::periodChanged, this, &SummariesPage::rebuild);
    connect(&m_session, &Session::changed, this, &SummariesPage::follow);
    connect(m_period, &PeriodBox::periodChosen, &m_session, &Session::choosePeriod);
    connect(m_unwrittenOnly, &QCheckBox::toggled, this, &SummariesPage::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) {
            if (!m_filling && now.isValid())
                showTask(TaskId{now.data(IdRole).toLongLong()});
        });
    connect(m_pane, &SummaryPane::saveWanted, this, &SummariesPage::saveAndNext);
    connect(m_saveAction, &QAction::triggered, this, &SummariesPage::saveAndNext);
}

QString SummariesPage::title() const
{
    return tr("Summary texts");
}

QList<QAction *> SummariesPage::pageActions() const
{
    return {m_saveAction};
}

void SummariesPage::begin()
{
    m_table->setFocus();
}

void SummariesPage::open(const QVariantMap &arguments)
{
    refresh();
    const TaskId task{arguments.value(u"task"_s).toLongLong()};
    if (task.isValid())
        choose(task);
    if (arguments.value(u"write"_s).toBool())
        m_pane->focusText();
}

void SummariesPage::showEvent(QShowEvent *event)
{
    refresh();
    Page::showEvent(event);
}

void SummariesPage::hideEvent(QHideEvent *event)
{
    m_pane->keepTyped(); // another page, or the window closes
    Page::hideEvent(event);
}

// --- what is listed

void SummariesPage::rebuild()
{
    m_pane->keepTyped();
    m_stale = true;
    if (isVisible())
        refresh();
}

void SummariesPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_period->setYear(m_session.book().plan().year, m_session.book().plan().cycle);
    m_period->setPeriod(m_session.period());
    fill();
}

void SummariesPage::follow(const ChangeSet &)
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void SummariesPage::fill()
{
    const auto texts = m_session.hasPlan()
        ? summaries(m_session.workspace(), m_session.book().plan().id, m_session.period())
        : Result<std::vector<SummaryText>>(std::vector<SummaryText>{});
    if (!m_session.accept(texts))
        return;
    auto rows = summaryTasks(m_session, *texts);
    const auto all = rows.size();
    const auto written
        = std::count_if(rows.begin(), rows.end(), [](const SummaryTask &row) { return row.written; });
    m_count->setText(tr("%1 of %2 written").arg(written).arg(all));
    if (m_unwrittenOnly->isChecked())
        std::erase_if(rows,
            [this](const SummaryTask &row) { return row.written && !row.changed && row.id != m_task.value; });
    m_filling = true;
    m_model->replaceRows(std::move(rows));
    m_filling = false;
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (all > 0)
        m_empty->set(tr("Every task has its text"), tr("Take the tick away to see them."), nullptr);
    else
        m_empty->set(tr("Nothing to summarise"),
            tr("In this period no report is owed. Choose another period."), nullptr);
    const bool listed = m_model->rowOf(m_task.value) >= 0;
    choose(listed ? m_task : TaskId{m_proxy->index(0, 0).data(IdRole).toLongLong()});
}

void SummariesPage::choose(TaskId task)
{
    const int row = m_model->rowOf(task.value);
    m_filling = true;
    if (row >= 0)
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
    m_filling = false;
    showTask(row >= 0 ? task : TaskId{});
}

void SummariesPage::showTask(TaskId task)
{
    m_task = task;
    m_pane->show(task);
}

// --- what is saved

bool SummariesPage::save()
{
    return m_pane->save();
}

/// Behind the one shown and round again.
TaskId SummariesPage::nextUnwritten() const
{
    const int rows = m_proxy->rowCount();
    const int from = m_table->currentIndex().row();
    for (int i = 1; i <= rows; ++i) {
        const QModelIndex at = m_proxy->index((std::max(0, from) + i) % rows, 0);
        const int row = m_proxy->mapToSource(at).row();
        if (!m_model->at(row).written)
            return TaskId{m_model->at(row).id};
    }
    return {};
}

void SummariesPage::saveAndNext()
{
    if (!save())
        return;
    if (const TaskId next = nextUnwritten(); next.isValid())
        choose(next);
    m_pane->focusText();
}

} // namespace qd
