// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/page/taskspage.h"

#include "texts/enumtext.h"
#include "ui/common/colors.h"
#include "ui/common/emptystate.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/tasks/bulk/bulkbar.h"
#include "ui/tasks/details/contentform.h"
#include "ui/tasks/details/taskdetails.h"
#include "ui/tasks/page/taskactions.h"
#include "ui/tasks/page/taskfilterbar.h"
#include "ui/tasks/tree/taskfilterproxy.h"
#include "ui/tasks/tree/tasktreemodel.h"
#include "ui/tasks/tree/taskview.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString splitKey(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? u"tasks/splitter"_s : u"tasks/splitterBelow"_s;
}

} // namespace

TasksPage::TasksPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new TaskTreeModel(session, this))
    , m_proxy(new TaskFilterProxy(*m_model, this))
    , m_filter(new TaskFilterBar(this))
    , m_counts(new MarkupLabel(this))
    , m_bulk(new BulkBar(session, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TaskView(this))
    , m_empty(new EmptyState(this))
    , m_details(new TaskDetails(session, this))
    , m_splitter(new QSplitter(this))
    , m_actions(nullptr)
    , m_import(new QAction(tr("Import a plan…"), this))
    , m_clearFilter(new QAction(tr("Clear filter"), this))
{
    setObjectName(u"tasks"_s);
    m_view->setModel(m_proxy);
    m_actions = new TaskActions({session, *m_model, *m_proxy, *m_view, *m_details, *m_bulk}, this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(u"tasks.splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    useShares();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        QSettings().setValue(splitKey(m_splitter->orientation()), m_splitter->saveState());
    });

    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(buildHead());
    layout->addWidget(m_filter);
    layout->addWidget(m_bulk);
    layout->addWidget(m_splitter, 1);
    connectParts();
    rebuild();
    onLook(m_counts, [this] { showCounts(); });
}

TasksPage::~TasksPage()
{
    m_details->content().keepDraft();
}

/// As the clerk left the two parts in this direction.
void TasksPage::useShares()
{
    const bool below = m_splitter->orientation() == Qt::Vertical;
    const int room = std::max(400, below ? m_splitter->height() : m_splitter->width()); // shares, before it is shown
    const int details = room * (below ? 45 : 26) / 100; // beside: all columns are in sight at 1366 × 768
    m_splitter->setSizes({room - details, details});
    m_splitter->restoreState(QSettings().value(splitKey(m_splitter->orientation())).toByteArray());
}

void TasksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int u = unit(this);
    const bool tall = height() >= 75 * u; // else neither part would be left more than a few lines
    const Qt::Orientation place = width() < 110 * u && tall ? Qt::Vertical : Qt::Horizontal;
    if (place == m_splitter->orientation())
        return;
    m_splitter->setOrientation(place);
    QTimer::singleShot(0, this, &TasksPage::useShares); // once the two have the room they are to share
}

/// Title and counts at the left, the commonest actions at the right.
QWidget *TasksPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *heading = new PlainLabel(title(), head);
    useTitleFont(heading);
    m_counts->setObjectName(u"tasks.counts"_s);
    m_counts->setWordWrap(true); // in a narrow window two lines rather than cut
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    row->addWidget(heading);
    row->addWidget(m_counts, 1);
    for (const auto &name : {u"addTask"_s, u"addMeasure"_s, u"setDeadline"_s, u"duties"_s}) {
        auto *button = new QToolButton(head);
        button->setDefaultAction(m_actions->action(name));
        button->setObjectName(u"tasks."_s + name + u"Button"_s);
        row->addWidget(button);
    }
    auto *more = new QToolButton(head);
    more->setObjectName(u"tasks.more"_s);
    more->setText(tr("More"));
    more->setToolTip(
        plainTip(tr("Everything that can be done with the selected rows (also by right click)")));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addActions(m_actions->all());
    more->setMenu(menu);
    row->addWidget(more);
    return head;
}

void TasksPage::connectParts()
{
    addActions(m_actions->all());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(m_actions->all());
    connect(m_filter, &TaskFilterBar::filterChanged, this, &TasksPage::applyFilter);
    connect(m_filter, &TaskFilterBar::leaveDown, this, [this] {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->select(m_proxy->index(0, 0));
    });
    connect(m_model, &TaskTreeModel::countsChanged, this, &TasksPage::showCounts);
    connect(m_view, &TaskView::currentRowChanged, this, &TasksPage::showCurrent);
    connect(m_view, &TaskView::editWanted, m_actions, &TaskActions::edit);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_actions, &TaskActions::settle);
    connect(m_view->header(), &QHeaderView::sortIndicatorChanged, m_actions, &TaskActions::settle);
    connect(m_bulk, &BulkBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_details, &TaskDetails::dutyGridWanted, m_actions, &TaskActions::openDutyGrid);
    connect(m_details, &TaskDetails::stateWanted, m_actions->action(u"setState"_s), &QAction::trigger);
    ContentForm &form = m_details->content();
    connect(&form, &ContentForm::taskAdded, this, [this](TaskId id) { m_actions->showRow(id, {}); });
    connect(&form, &ContentForm::measureAdded, this, [this](MeasureId id) { m_actions->showRow({}, id); });
    connect(&form, &ContentForm::cancelled, this, [this] {
        showCurrent();
        m_view->setFocus();
    });
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT m_session.pageWanted(u"import"_s, {}); });
    connect(m_clearFilter, &QAction::triggered, m_filter, &TaskFilterBar::clear);
    connect(&m_session, &Session::planOpened, this, &TasksPage::rebuild);
    connect(&m_session, &Session::periodChanged, this, [this] { m_filter->setPeriod(m_session.period()); });
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &set) {
        const bool names = std::any_of(set.changes.begin(), set.changes.end(), [](const Change &change) {
            return headOf(change.table) != Table::Plan || change.table == Table::Section;
        });
        if (names)
            m_filter->setBook(m_session.book());
        m_actions->settle();
    });
}

QString TasksPage::title() const
{
    return tr("Tasks");
}
QList<QAction *> TasksPage::pageActions() const
{
    return m_actions->all();
}
QLineEdit *TasksPage::filterField() const
{
    return m_filter->words();
}

bool TasksPage::save()
{
    return m_details->content().save();
}

void TasksPage::open(const QVariantMap &arguments)
{
    const TaskId task{arguments.value(u"task"_s).toLongLong()};
    const MeasureId measure{arguments.value(u"measure"_s).toLongLong()};
    m_filter->choose(arguments);
    if (task.isValid() || measure.isValid())
        m_actions->showRow(task, measure);
    if (const SectionId row{arguments.value(u"row"_s).toLongLong()}; row.isValid())
        m_view->select(m_proxy->rowOf(row));
    m_view->setFocus();
    if (arguments.value(u"bulk"_s).toString() == "deadline"_L1 && m_proxy->rowCount() > 0) {
        m_view->selectAll();
        m_actions->action(u"setDeadline"_s)->trigger();
    }
    const QString edit = arguments.value(u"edit"_s).toString();
    if (edit == u"parties")
        m_details->editParties();
    else if (edit == u"deadline")
        m_details->editDeadline();
    else if (edit == u"content")
        m_details->editContent();
    else if (edit == u"newTask" || edit == u"newMeasure")
        m_actions->action(edit == u"newTask" ? u"addTask"_s : u"addMeasure"_s)->trigger();
}

void TasksPage::rebuild()
{
    const TaskId task = m_details->task();
    const MeasureId measure = m_details->measure();
    m_filter->setBook(m_session.book());
    m_filter->setPeriod(m_session.period());
    applyFilter();
    if (const QModelIndex again = m_proxy->rowOf(task, measure); again.isValid())
        m_view->select(again); // the same plan read anew: the clerk stays where they are
    if (!m_view->currentIndex().isValid()
        && m_proxy->rowCount() > 0) { // the first task, so that the right side speaks
        m_view->select(m_proxy->index(0, 0, m_proxy->index(0, 0)));
        m_view->scrollToTop(); // with the heading of its section
    }
    showCurrent();
    m_actions->settle();
}

void TasksPage::applyFilter()
{
    const TaskId task = m_view->currentTask();
    const MeasureId measure = m_view->currentMeasure();
    m_view->hold();
    m_model->setFilter(m_filter->filter());
    m_view->openUnlessClosed();
    if (task.isValid() && !m_view->currentIndex().isValid())
        m_actions->showRow(task, measure);
}

void TasksPage::showCounts()
{
    const TaskRowFacts::Counts counts = m_model->counts();
    const auto light = [this](Light of, int number) {
        return u"<span style='color:%1'>%2</span> %3 <b>%4</b>"_s.arg(lightColor(of, palette()).name(),
            lightShape(of), text(of).toHtmlEscaped(), QString::number(number));
    };
    const QStringList lights{light(Light::Red, counts.red), light(Light::Yellow, counts.yellow),
        light(Light::Green, counts.green), light(Light::None, counts.none)};
    const bool all = counts.measures == counts.allMeasures;
    const QString shown = all ? tr("%1 tasks, %2 measures").arg(counts.tasks).arg(counts.measures)
                              : tr("showing %1 of %2 tasks, %3 of %4 measures")
                                    .arg(counts.tasks)
                                    .arg(counts.allTasks)
                                    .arg(counts.measures)
                                    .arg(counts.allMeasures);
    m_counts->setText(lights.join(u"&nbsp;&nbsp; "_s) + u"&nbsp;&nbsp; · &nbsp;"_s + shown.toHtmlEscaped());
    const bool nothing = counts.measures == 0 && counts.tasks == 0;
    const bool emptyPlan = counts.allTasks == 0 && m_session.book().sections().empty();
    showEmpty(emptyPlan);
    m_stack->setCurrentWidget(
        emptyPlan || (nothing && !m_model->filter().isEmpty()) ? static_cast<QWidget *>(m_empty) : m_view);
}

void TasksPage::showEmpty(bool emptyPlan)
{
    m_filter->setEnabled(!emptyPlan);
    if (emptyPlan)
        m_empty->set(tr("No plan yet"),
            tr("Import the approved plan on the Import page; its tasks then stand here."), m_import);
    else
        m_empty->set(tr("Nothing matches"),
            tr("No measure matches this filter. Clear it to see all of them."), m_clearFilter);
}

void TasksPage::showCurrent()
{
    const SectionId section = m_view->currentSection();
    m_details->show(section, m_view->currentTask(), m_view->currentMeasure());
    m_details->setVisible(m_session.hasPlan());
}

void TasksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->lookAtClock();
}

void TasksPage::hideEvent(QHideEvent *event)
{
    m_details->content().keepDraft();
    Page::hideEvent(event);
}

} // namespace qd
