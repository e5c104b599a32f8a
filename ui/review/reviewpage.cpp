// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "texts/reviewphrases.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/splitmemory.h"
#include "ui/common/tableview.h"
#include "ui/review/reportpane.h"
#include "ui/review/returnreasons.h"
#include "ui/review/reviewswitch.h"
#include "ui/review/waitinglists.h"
#include "ui/review/waitingmodel.h"
#include "workspace/progress/reviewverbs.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qd
{

ReviewPage::ReviewPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_lists(new WaitingLists(session, this))
    , m_head(new QWidget(this))
    , m_off(new ReviewOffNote(this))
    , m_agency(new QComboBox(this))
    , m_acceptAll(new QPushButton(this))
    , m_waiting(buildList(u"review.waiting"_s, tr("Reports waiting for review"), true))
    , m_returned(buildList(u"review.returned"_s, tr("Returned and not yet corrected"), false))
    , m_waitingTitle(new PlainLabel(this))
    , m_returnedTitle(new PlainLabel(this))
    , m_returnedPart(new QWidget(this))
    , m_report(new ReportPane(session, this))
    , m_reasons(new ReturnReasons(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_accept(action(u"accept"_s, tr("&Accept and next"), Qt::Key_A))
    , m_return(action(u"return"_s, tr("&Return…"), Qt::Key_R))
    , m_switchOn(action(u"switchOn"_s, tr("Switch review on"), {}))
{
    setObjectName(u"review"_s);
    auto *heading = new PlainLabel(title(), this);
    useTitleFont(heading);
    buildHead();
    auto *work = new QSplitter(Qt::Horizontal, this);
    work->setObjectName(u"review.work"_s);
    work->setChildrenCollapsible(false);
    work->addWidget(buildLists());
    work->addWidget(buildReport());
    work->setStretchFactor(0, 5);
    work->setStretchFactor(1, 6);
    work->setSizes({500, 600}); // shares, until the person drags them
    rememberSplit(work);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(heading);
    layout->addWidget(m_head);
    layout->addWidget(m_off);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_waiting.table, m_returned.table);
    watch();
}

ReviewPage::List ReviewPage::buildList(const QString &name, const QString &accessibleName, bool waiting)
{
    List list{waiting ? m_lists->waiting() : m_lists->returned(), new QSortFilterProxyModel(this), new QTableView(this)};
    list.proxy->setSourceModel(list.model);
    list.proxy->setSortRole(SortRole);
    list.table->setObjectName(name);
    list.table->setAccessibleName(accessibleName);
    list.table->setModel(list.proxy);
    prepareTable(list.table);
    list.table->setSortingEnabled(true);
    list.table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as they came
    list.table->setSelectionMode(QAbstractItemView::SingleSelection);
    list.table->setTabKeyNavigation(false);
    list.table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const int em = fontMetrics().horizontalAdvance(u'国');
    const double widths[WaitingModel::ColumnCount] = {7, 12, 7.5, 6.5, waiting ? 4.0 : 9.0};
    for (int i = 0; i < WaitingModel::ColumnCount; ++i)
        list.table->setColumnWidth(i, static_cast<int>(widths[i] * em));
    list.table->horizontalHeader()->setSectionResizeMode(WaitingModel::TaskName, QHeaderView::Stretch);
    return list;
}

QAction *ReviewPage::action(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"review."_s + name + u"Action"_s);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ReviewPage::buildHead()
{
    m_agency->setObjectName(u"review.agency"_s);
    m_agency->setAccessibleName(tr("Agency"));
    m_agency->setMinimumContentsLength(14);
    m_acceptAll->setObjectName(u"review.acceptAll"_s);
    m_acceptAll->setToolTip(plainTip(tr("All that the chosen agency has handed in and that waits, in one step")));
    auto *layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_agency);
    layout->addWidget(m_acceptAll);
    layout->addStretch();
}

QWidget *ReviewPage::buildLists()
{
    m_waitingTitle->setObjectName(u"review.waitingTitle"_s);
    useSectionFont(m_waitingTitle);
    m_returnedTitle->setObjectName(u"review.returnedTitle"_s);
    useSectionFont(m_returnedTitle);
    auto *below = new QVBoxLayout(m_returnedPart);
    below->setContentsMargins(0, unit(this), 0, 0);
    below->setSpacing(unit(this));
    below->addWidget(m_returnedTitle);
    below->addWidget(m_returned.table);
    auto *lists = new QWidget(this);
    auto *layout = new QVBoxLayout(lists);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_waitingTitle);
    layout->addWidget(m_waiting.table, 2);
    layout->addWidget(m_returnedPart, 1);
    return lists;
}

QWidget *ReviewPage::buildReport()
{
    auto *accept = primaryButton(tr("&Accept and next (A)"), this);
    accept->setObjectName(u"review.accept"_s);
    auto *giveBack = new QPushButton(tr("&Return… (R)"), this);
    giveBack->setObjectName(u"review.return"_s);
    const auto press = [this](QPushButton *button, QAction *does) {
        connect(button, &QPushButton::clicked, does, &QAction::trigger);
        connect(does, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    };
    press(accept, m_accept);
    press(giveBack, m_return);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit(this));
    foot->addStretch();
    foot->addWidget(giveBack);
    foot->addWidget(accept);
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_report, 1);
    layout->addWidget(m_reasons);
    layout->addLayout(foot);
    return right;
}

void ReviewPage::watch()
{
    connect(&m_session, &Session::planOpened, this, &ReviewPage::rebuild);
    connect(&m_session, &Session::changed, this, &ReviewPage::follow);
    connect(m_agency, &QComboBox::activated, this,
        [this] { chooseAgency(AgencyId{m_agency->currentData().toLongLong()}); });
    for (const List &list : {m_waiting, m_returned}) {
        connect(list.table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, list] {
            if (!m_filling)
                showCurrent(list);
        });
    }
    connect(m_accept, &QAction::triggered, this, &ReviewPage::acceptShown);
    connect(m_return, &QAction::triggered, this, &ReviewPage::askReason);
    connect(m_acceptAll, &QPushButton::clicked, this, &ReviewPage::acceptAll);
    connect(m_reasons, &ReturnReasons::chosen, this, &ReviewPage::returnShown);
    connect(m_reasons, &ReturnReasons::leftAlone, m_waiting.table, qOverload<>(&QWidget::setFocus));
    connect(m_off, &ReviewOffNote::wanted, m_switchOn, &QAction::trigger);
    connect(m_switchOn, &QAction::triggered, this, [this] { switchReviewOn(m_session); });
}

QString ReviewPage::title() const
{
    return tr("Review");
}

void ReviewPage::begin()
{
    m_waiting.table->setFocus();
}

void ReviewPage::open(const QVariantMap &arguments)
{
    refresh();
    const AgencyId agency{arguments.value(u"agency"_s).toLongLong()};
    if (m_session.agencies().find(agency))
        chooseAgency(agency);
    if (arguments.value(u"returned"_s).toBool() && m_returned.proxy->rowCount() > 0) {
        m_returned.table->setCurrentIndex(m_returned.proxy->index(0, 0));
        m_returned.table->setFocus();
    }
}

void ReviewPage::showEvent(QShowEvent *event)
{
    refresh();
    Page::showEvent(event);
}

// --- what is listed

void ReviewPage::rebuild()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void ReviewPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_lists->read();
    fillAgencies();
    showAgain();
}

void ReviewPage::follow(const ChangeSet &set)
{
    if (!isVisible())
        return rebuild();
    if (m_stale)
        return;
    m_filling = true;
    const bool taken = m_lists->follow(set);
    m_filling = false;
    if (!taken)
        return rebuild();
    fillAgencies();
    if (!m_deciding)
        showAgain();
}

void ReviewPage::chooseAgency(AgencyId agency)
{
    m_lists->choose(agency);
    fillAgencies();
    goToRow(0);
}

void ReviewPage::fillAgencies()
{
    const auto counts = m_lists->counts();
    const AgencyId chosen = m_lists->agency();
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    m_agency->clear();
    m_agency->addItem(tr("All agencies (%1)").arg(all), 0);
    for (const Agency *each : m_session.agencies().inOrder()) {
        if (counts.contains(each->id) || each->id == chosen)
            m_agency->addItem(tr("%1 (%2)", "agency, how many").arg(each->shortName).arg(counts.value(each->id)),
                each->id.value);
    }
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(chosen.value)));
    const int ofChosen = chosen.isValid() ? counts.value(chosen) : 0;
    m_acceptAll->setText(ofChosen > 0 ? tr("Accept all %1").arg(ofChosen) : tr("Accept all of an agency"));
    m_acceptAll->setEnabled(ofChosen > 0 && !m_session.workspace().isReadOnly());
}

void ReviewPage::settle()
{
    const bool on = m_session.book().rules().review.on;
    const int waiting = m_waiting.model->rowCount();
    const int returned = m_returned.model->rowCount();
    const bool writable = !m_session.workspace().isReadOnly();
    m_waitingTitle->setText(tr("Waiting: %1").arg(waiting));
    m_returnedTitle->setText(tr("Returned, not yet corrected: %1").arg(returned));
    m_returnedPart->setVisible(returned > 0);
    const bool waits = m_shown.id.isValid() && m_waiting.model->rowOf(m_shown.id.value) >= 0;
    m_accept->setEnabled(waits && writable);
    m_return->setEnabled(waits && writable);
    m_stack->setCurrentIndex(waiting + returned > 0 ? 1 : 0);
    m_head->setVisible(on);
    m_off->setVisible(!on && waiting + returned > 0); // else the page says it
    m_off->setEnabled(writable);
    if (!on)
        sayReviewIsOff(*m_empty, writable ? m_switchOn : nullptr);
    else
        m_empty->set(tr("Nothing waits"), tr("Every report that came in has been looked at."), nullptr);
}

void ReviewPage::goToRow(int row)
{
    const int last = m_waiting.proxy->rowCount() - 1;
    if (last < 0) {
        m_shown = {};
        m_report->showNothing(tr("Choose a report."));
        return settle();
    }
    const QModelIndex index = m_waiting.proxy->index(std::clamp(row, 0, last), 0);
    m_filling = true;
    m_waiting.table->setCurrentIndex(index);
    m_filling = false;
    showCurrent(m_waiting);
}

void ReviewPage::showCurrent(const List &list)
{
    const QModelIndex index = list.proxy->mapToSource(list.table->currentIndex());
    if (!index.isValid())
        return;
    const List &other = list.table == m_waiting.table ? m_returned : m_waiting;
    other.table->clearSelection(); // one report is shown
    showReport(list.model->at(index.row()).report);
}

void ReviewPage::showReport(const OpenReport &report)
{
    const bool another = report.measureId == m_shown.measureId && report.agencyId == m_shown.agencyId
        && report.period == m_shown.period && report.version > m_shown.version;
    m_reasons->hide();
    m_shown = report;
    const QString note = tr("Another version came meanwhile. It is shown here; nothing was decided yet.");
    m_report->show(report, another ? note : QString());
    settle();
}

// --- what is decided

void ReviewPage::acceptShown()
{
    decide([this] { return acceptReport(m_session.workspace(), m_shown.id); });
}

void ReviewPage::askReason()
{
    m_reasons->ask(returnReasons(m_session.book().rules().review));
}

void ReviewPage::returnShown(const QString &reason)
{
    decide([&] { return returnReport(m_session.workspace(), m_shown.id, reason); });
    m_waiting.table->setFocus();
}

/// The same report, in whatever version, or nothing but the next one where it waits no more.
void ReviewPage::showAgain()
{
    const int same = m_shown.id.isValid() ? m_lists->waiting()->rowOfReport(m_shown) : -1;
    if (same < 0)
        return goToRow(std::max(0, m_waiting.table->currentIndex().row()));
    m_filling = true;
    m_waiting.table->setCurrentIndex(m_waiting.proxy->mapFromSource(m_lists->waiting()->index(same, 0)));
    m_filling = false;
    showReport(m_lists->waiting()->at(same).report);
}

/// The next one stands in the same row once that one is gone. What was refused because another version came
/// is shown with it.
void ReviewPage::decide(const std::function<Result<>()> &verb)
{
    const int row = m_waiting.table->currentIndex().row();
    m_deciding = true;
    const bool done = m_session.accept(verb());
    m_deciding = false;
    if (done)
        goToRow(row);
    else
        showAgain();
}

void ReviewPage::acceptAll()
{
    std::vector<ProgressId> versions;
    for (const WaitingRow &row : m_lists->waiting()->rows())
        versions.push_back(row.report.id);
    const QString name = m_session.agencies().nameOn(m_lists->agency(), m_session.today());
    if (!versions.empty() && m_session.accept(acceptMany(m_session.workspace(), versions)))
        m_session.tellDone(tr("Accepted: %1 reports of %2").arg(versions.size()).arg(name));
}

} // namespace qd
