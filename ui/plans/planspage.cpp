// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspage.h"

#include "ui/common/colors.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tableview.h"
#include "ui/plans/plantablemodel.h"
#include "workspace/tasks/planshelf.h"
#include "workspace/tasks/planverbs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

PlansPage::PlansPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_plans(buildList(u"plans.table"_s, tr("Plans")))
    , m_deleted(buildList(u"plans.deleted"_s, tr("Deleted plans")))
    , m_deletedTitle(new PlainLabel(this))
    , m_deletedPart(new QWidget(this))
    , m_empty(new EmptyState(this))
    , m_open(action(u"open"_s, tr("&Open"), {}))
    , m_rename(action(u"rename"_s, tr("&Rename"), Qt::Key_F2))
    , m_archive(action(u"archive"_s, tr("&Archive"), {}))
    , m_delete(action(u"delete"_s, tr("&Delete"), QKeySequence::Delete))
    , m_restore(action(u"restore"_s, tr("Re&store"), {}))
    , m_import(action(u"import"_s, tr("Import a plan…"), {}))
{
    setObjectName(u"plans"_s);
    setFocusProxy(m_plans.table);
    m_empty->set(tr("There is no plan"), tr("A plan is imported from a file or from pasted text."), m_import);
    buildLayout();
    connectLists();
    connect(&session, &Session::planOpened, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(&session, &Session::changed, this, &PlansPage::take);
}

PlansPage::List PlansPage::buildList(const QString &name, const QString &accessibleName)
{
    List list{new PlanTableModel(this), new QSortFilterProxyModel(this), new QTableView(this)};
    list.proxy->setSourceModel(list.model);
    list.proxy->setSortRole(SortRole);
    list.proxy->sort(PlanTableModel::Title); // the order of the workspace
    list.table->setObjectName(name);
    list.table->setAccessibleName(accessibleName);
    list.table->setModel(list.proxy);
    prepareTable(list.table);
    list.table->setSelectionMode(QAbstractItemView::SingleSelection);
    list.table->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 is an action of the page
    const int em = fontMetrics().horizontalAdvance(u'国');
    const double widths[PlanTableModel::ColumnCount] = {28, 4.5, 4.5, 14, 4.5, 8};
    for (int i = 0; i < PlanTableModel::ColumnCount; ++i)
        list.table->setColumnWidth(i, static_cast<int>(widths[i] * em));
    list.table->horizontalHeader()->setSectionResizeMode(PlanTableModel::Title, QHeaderView::Stretch);
    return list;
}

QAction *PlansPage::action(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"plans."_s + name);
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    action->setIconText(QString(text).remove(mnemonic)); // on buttons
    action->setShortcut(key);
    action->setToolTip(plainTip(key.isEmpty()
            ? action->iconText()
            : u"%1 (%2)"_s.arg(action->iconText(), key.toString(QKeySequence::NativeText))));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void PlansPage::addButtons(QBoxLayout *row, const QList<QAction *> &actions)
{
    for (QAction *one : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(one);
        button->setObjectName(one->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
}

void PlansPage::buildLayout()
{
    auto *heading = new PlainLabel(title(), this);
    useTitleFont(heading);
    auto *words = new PlainLabel(
        tr("An archived plan leaves the box at the top of the window and can still be opened "
           "here. A deleted one can be restored, with its tasks and reports."),
        this);
    words->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, mutedText(palette()));
    words->setPalette(colors);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit(this));
    addButtons(buttons, {m_open, m_rename, m_archive, m_delete});
    buttons->addStretch();

    useSectionFont(m_deletedTitle);
    m_deletedTitle->setObjectName(u"plans.deletedTitle"_s);
    auto *below = new QHBoxLayout;
    below->setSpacing(unit(this));
    below->addWidget(m_deletedTitle);
    addButtons(below, {m_restore});
    below->addStretch();
    auto *deleted = new QVBoxLayout(m_deletedPart);
    deleted->setContentsMargins(0, unit(this), 0, 0);
    deleted->setSpacing(unit(this));
    deleted->addLayout(below);
    deleted->addWidget(m_deleted.table);

    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addLayout(buttons);
    layout->addWidget(m_plans.table, 2);
    layout->addWidget(m_empty, 2);
    layout->addWidget(m_deletedPart, 1);
    setTabOrder(m_plans.table, m_deleted.table);
}

void PlansPage::connectLists()
{
    connect(m_open, &QAction::triggered, this, &PlansPage::openPlan);
    connect(m_rename, &QAction::triggered, this, &PlansPage::rename);
    connect(m_archive, &QAction::triggered, this, &PlansPage::archive);
    connect(m_delete, &QAction::triggered, this, &PlansPage::deletePlan);
    connect(m_restore, &QAction::triggered, this, &PlansPage::restore);
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT m_session.pageWanted(u"import"_s, {}); });
    connect(m_plans.table, &QTableView::activated, this, &PlansPage::openPlan);
    for (const List &list : {m_plans, m_deleted})
        connect(
            list.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlansPage::settle);
    if (m_session.workspace().isReadOnly())
        return;
    m_plans.model->setRename([this](const Plan &plan, const QString &name) {
        Plan wanted = plan;
        wanted.title = name;
        return m_session.accept(editPlan(m_session.workspace(), plan, wanted));
    });
}

QString PlansPage::title() const
{
    return tr("Manage plans");
}

void PlansPage::begin()
{
    if (m_plans.model->rowCount() > 0)
        m_plans.table->setFocus();
    else
        m_empty->setFocus();
}

PlanId PlansPage::current(const List &list)
{
    return PlanId{list.table->currentIndex().data(IdRole).toLongLong()};
}

bool PlansPage::isArchived(PlanId plan) const
{
    const int row = m_plans.model->rowOf(plan.value);
    return row >= 0 && m_plans.model->at(row).summary.plan.archivedOn.isValid();
}

QString PlansPage::titleOf(PlanId plan) const
{
    for (const List &list : {m_plans, m_deleted}) {
        if (const int row = list.model->rowOf(plan.value); row >= 0)
            return list.model->at(row).summary.plan.title;
    }
    return {};
}

void PlansPage::take(const ChangeSet &set)
{
    m_stale = m_stale || std::any_of(set.changes.begin(), set.changes.end(), [](const Change &change) {
        return change.table == Table::Plan || change.table == Table::Task
            || change.table == Table::ImportBatch;
    });
    if (m_stale && isVisible())
        refresh();
}

void PlansPage::refresh()
{
    const auto summaries = planSummaries(m_session.workspace());
    if (!m_session.accept(summaries))
        return;
    m_stale = false;
    std::vector<PlanLine> plans;
    std::vector<PlanLine> deleted;
    int place = 0;
    for (const PlanSummary &summary : *summaries) {
        const PlanId id = summary.plan.id;
        auto &lines = summary.plan.deletedOn.isValid() ? deleted : plans;
        lines.push_back({id, summary, place++, id == m_session.book().plan().id});
    }
    m_plans.model->replaceRows(std::move(plans));
    m_deleted.model->replaceRows(std::move(deleted));
    for (const List &list : {m_plans, m_deleted}) {
        list.proxy->sort(PlanTableModel::Title); // a place may have changed where no row came or went
        if (!list.table->currentIndex().isValid() && list.proxy->rowCount() > 0)
            list.table->setCurrentIndex(list.proxy->index(0, PlanTableModel::Title));
    }
    settle();
}

void PlansPage::settle()
{
    const bool writable = !m_session.workspace().isReadOnly();
    const PlanId plan = current(m_plans);
    const int deleted = m_deleted.model->rowCount();
    m_open->setEnabled(plan.isValid());
    for (QAction *one : {m_rename, m_archive, m_delete})
        one->setEnabled(writable && plan.isValid());
    const bool archived = isArchived(plan);
    m_archive->setText(archived ? tr("Take out of the &archive") : tr("&Archive"));
    m_archive->setIconText(archived ? tr("Take out of the archive") : tr("Archive"));
    m_archive->setToolTip(plainTip(archived ? tr("Offers the plan in the box at the top of the window again")
                                            : tr("Takes the plan out of the box at the top of the window")));
    m_restore->setEnabled(writable && current(m_deleted).isValid());
    m_import->setEnabled(writable);
    const bool any = m_plans.model->rowCount() > 0;
    m_plans.table->setVisible(any);
    m_empty->setVisible(!any);
    m_deletedTitle->setText(tr("Deleted (%1)").arg(deleted));
    m_deletedPart->setVisible(deleted > 0);
}

void PlansPage::openPlan()
{
    const PlanId plan = current(m_plans);
    if (!plan.isValid())
        return;
    if (plan != m_session.book().plan().id)
        m_session.openPlan(plan);
    if (m_session.book().plan().id == plan)
        Q_EMIT m_session.pageWanted(u"today"_s, {});
}

void PlansPage::rename()
{
    const QModelIndex title = m_plans.table->currentIndex().siblingAtColumn(PlanTableModel::Title);
    if (!title.isValid())
        return;
    m_plans.table->setFocus();
    m_plans.table->setCurrentIndex(title);
    m_plans.table->edit(title);
}

void PlansPage::archive()
{
    const PlanId plan = current(m_plans);
    const QString name = titleOf(plan);
    if (!plan.isValid())
        return;
    const bool archived = isArchived(plan);
    if (m_session.accept(
            archived ? unarchivePlan(m_session.workspace(), plan) : archivePlan(m_session.workspace(), plan)))
        m_session.tellDone(
            archived ? tr("“%1” is in use again.").arg(name) : tr("“%1” is archived.").arg(name));
}

void PlansPage::deletePlan()
{
    const PlanId plan = current(m_plans);
    const QString name = titleOf(plan);
    if (plan.isValid() && m_session.accept(qd::deletePlan(m_session.workspace(), plan)))
        m_session.tellDone(tr("“%1” is deleted; it can be restored below.").arg(name));
}

void PlansPage::restore()
{
    const PlanId plan = current(m_deleted);
    const QString name = titleOf(plan);
    if (plan.isValid() && m_session.accept(restorePlan(m_session.workspace(), plan)))
        m_session.tellDone(tr("“%1” is back, with its tasks and reports.").arg(name));
}

void PlansPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace qd
