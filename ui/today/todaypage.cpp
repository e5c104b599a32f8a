// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "texts/enumtext.h"
#include "ui/common/draggableborders.h"
#include "ui/common/emptystate.h"
#include "ui/common/job.h"
#include "ui/common/lightdelegate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/rowsize.h"
#include "ui/common/splitmemory.h"
#include "ui/common/tableview.h"
#include "ui/today/agencystatusmodel.h"
#include "ui/today/attentionmodel.h"
#include "ui/today/calendarpanel.h"
#include "ui/today/opendoubtpanel.h"
#include "ui/today/todaymenus.h"
#include "ui/today/todaytiles.h"
#include "ui/today/unreportedpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int leastName = 13; // units: 区市场监管局
constexpr size_t manyMeasures = 2000; // beyond it counting goes to a worker thread, on a copy of the book

/// First widths in pixels; one column takes what is left.
void setWidths(QTableView *table, const std::vector<int> &widths, int stretched)
{
    for (size_t i = 0; i < widths.size(); ++i)
        table->setColumnWidth(static_cast<int>(i), widths[i]);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

QWidget *withHeading(const QString &heading, QWidget *content, QWidget *note)
{
    auto *side = new QWidget(content->parentWidget());
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    auto *label = new PlainLabel(heading, side);
    useSectionFont(label);
    head->addWidget(label);
    if (note)
        head->addWidget(note, 1, Qt::AlignRight);
    layout->addLayout(head);
    layout->addWidget(content, 1);
    return side;
}

} // namespace

TodayPage::TodayPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_attention(new AttentionModel(session.agencies(), this))
    , m_status(new AgencyStatusModel(this))
    , m_soon(new QTimer(this))
    , m_tiles(new TodayTiles(session, this))
    , m_calendar(new CalendarPanel(session, this))
    , m_views(new QStackedWidget(this))
    , m_pointPanel(new OpenDoubtPanel(session, this))
    , m_unreported(new UnreportedPanel(session, this))
{
    setObjectName(u"today"_s);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    auto *head = new QHBoxLayout;
    auto *heading = new PlainLabel(title(), this);
    useTitleFont(heading);
    m_day = new PlainLabel(this);
    m_day->setObjectName(u"today.day"_s);
    m_day->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(heading);
    head->addSpacing(unit(this));
    head->addWidget(m_day, 0, Qt::AlignBottom);
    m_otherDay = new QToolButton(this);
    m_otherDay->setObjectName(u"today.otherDay"_s);
    m_otherDay->setAutoRaise(true);
    connect(m_otherDay, &QToolButton::clicked, this,
        [this] { m_session.chooseDay(m_session.isDayChosen() ? QDate() : m_session.today()); });
    head->addWidget(m_otherDay, 0, Qt::AlignBottom);
    head->addStretch(1);
    head->addWidget(buildSwitch());
    layout->addLayout(head);
    layout->addWidget(buildViews(), 1);
    connect(m_tiles, &TodayTiles::missingClicked, m_unreported, &UnreportedPanel::toggle);
    connect(m_tiles, &TodayTiles::pointsClicked, m_pointPanel, &OpenDoubtPanel::toggle);
    buildActions();
    m_soon->setSingleShot(true);
    m_soon->setInterval(0); // several signals of one operation count once
    connect(m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&session, &Session::planOpened, this, &TodayPage::refreshSoon);
    connect(&session, &Session::periodChanged, this, &TodayPage::refreshSoon);
    connect(&session, &Session::changed, this, &TodayPage::refreshSoon);
}

TodayPage::~TodayPage()
{
    delete m_job;
}

QWidget *TodayPage::buildViews()
{
    auto *work = new QWidget(m_views);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_tiles);
    layout->addWidget(buildTables(), 1);
    m_views->addWidget(work);
    m_views->addWidget(m_calendar);
    return m_views;
}

QWidget *TodayPage::buildSwitch()
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString &name, const QString &word, int view) {
        auto *button = new QToolButton(both);
        button->setObjectName(name);
        button->setText(word);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, view] { showView(m_views->widget(view)); });
        return button;
    };
    m_asWork = add(u"today.asWork"_s, tr("To do"), 0);
    m_asCalendar = add(u"today.asCalendar"_s, tr("Calendar"), 1);
    m_asWork->setChecked(true);
    return both;
}

void TodayPage::showView(QWidget *view)
{
    m_views->setCurrentWidget(view);
    (view == m_calendar ? m_asCalendar : m_asWork)->setChecked(true);
    if (view == m_calendar)
        m_calendar->setFocus();
}

void TodayPage::open(const QVariantMap &arguments)
{
    const QDate day = arguments.value(u"calendar"_s).toDate();
    if (day.isValid())
        m_calendar->choose(day);
    showView(day.isValid() ? m_calendar : m_views->widget(0));
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(
        0, this, &TodayPage::keepNamesReadable); // after the splitter has given the table its width
}

void TodayPage::keepNamesReadable()
{
    m_itemColumns.fit(m_items->viewport()->width(), AttentionModel::Matter, 24 * unit(this)); // a title of 12 characters
    m_agencyColumns.fit(m_agencies->viewport()->width(), AgencyStatusModel::Name, leastName * unit(this));
}

QTableView *TodayPage::buildTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    auto *sorted = new QSortFilterProxyModel(table);
    sorted->setSortRole(SortRole);
    sorted->setSourceModel(model);
    table->setModel(sorted);
    prepareTable(table);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    return table;
}

QWidget *TodayPage::buildTables()
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"today.split"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    m_agencies = buildTable(m_status, u"today.agencies"_s);
    DraggableBorders::setLeast(m_agencies->horizontalHeader(), leastName * unit(this));
    m_agencyColumns = YieldingColumns(
        m_agencies->horizontalHeader(), {AgencyStatusModel::Leads, AgencyStatusModel::Reports}); // the lights stay
    m_agencies->setAccessibleName(tr("Agencies in this period"));
    m_agencies->verticalHeader()->setMinimumSectionSize(compactRowHeight(this));
    m_agencies->verticalHeader()->setDefaultSectionSize(compactRowHeight(this));
    m_reports = new PlainLabel(this);
    m_reports->setForegroundRole(QPalette::PlaceholderText);
    splitter->addWidget(withHeading(tr("Agencies in this period"), m_agencies, m_reports));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    const int u = unit(this);
    setWidths(m_items, {22 * u, 32 * u, 14 * u, 13 * u}, AttentionModel::Matter); // a whole date: 2023年12月31日
    setWidths(m_agencies, {14 * u, 5 * u, 9 * u, 5 * u, 5 * u, 5 * u}, AgencyStatusModel::Name);
    splitter->setSizes({70 * u, 50 * u});
    rememberSplit(splitter);
    connect(splitter, &QSplitter::splitterMoved, this, &TodayPage::keepNamesReadable);
    connect(m_items, &QAbstractItemView::activated, this, &TodayPage::openItem);
    connect(m_agencies, &QAbstractItemView::activated, this, &TodayPage::openAgency);
    offerForMeasures(m_items, m_session);
    offerForAgencies(m_agencies, m_session);
    return splitter;
}

QWidget *TodayPage::buildLeft()
{
    m_items = buildTable(m_attention, u"today.items"_s);
    m_items->setAccessibleName(tr("Needs attention"));
    m_itemColumns = YieldingColumns(m_items->horizontalHeader(), {AttentionModel::Agencies, AttentionModel::Due});
    m_items->setItemDelegateForColumn(AttentionModel::Status, new LightDelegate(m_items));
    m_items->setItemDelegateForColumn(AttentionModel::Matter,
        new RowDelegate(m_items, TableDelegate::Height::AsChosen));
    followRowSize(m_items);
    m_none = new EmptyState(this);
    m_itemsOrNone = new QStackedWidget(this);
    m_itemsOrNone->addWidget(m_items);
    m_itemsOrNone->addWidget(m_none);
    m_left = withHeading(tr("Needs attention"), m_itemsOrNone, nullptr);
    auto *place = new QWidget(this);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_left);
    for (TodayList *list : std::initializer_list<TodayList *>{m_unreported, m_pointPanel}) {
        layout->addWidget(list);
        connectList(list);
    }
    return place;
}

/// One list at a time stands in the place of 需要处理.
void TodayPage::connectList(TodayList *list)
{
    connect(list, &TodayList::shownChanged, this, [this, list](bool shown) {
        for (TodayList *other : std::initializer_list<TodayList *>{m_unreported, m_pointPanel}) {
            if (shown && other != list)
                other->fold();
        }
        m_left->setHidden(!m_unreported->isHidden() || !m_pointPanel->isHidden());
    });
}

void TodayPage::buildActions()
{
    const auto add
        = [this](const char *name, const QString &text, const QString &page, const QVariantMap &arguments) {
              auto *action = new QAction(text, this);
              action->setObjectName("today."_L1 + QLatin1String(name));
              connect(action, &QAction::triggered, this,
                  [this, page, arguments] { Q_EMIT m_session.pageWanted(page, arguments); });
              m_actions << action;
          };
    add("show-overdue", tr("Show what is &overdue"), u"tasks"_s, {{u"overdue"_s, true}});
    auto *missing = new QAction(tr("Show who has not &reported"), this);
    missing->setObjectName(u"today.show-missing"_s);
    connect(missing, &QAction::triggered, m_unreported, &UnreportedPanel::open);
    m_actions << missing;
    add("show-open", tr("Set missing &deadlines"), u"tasks"_s, {{u"withoutDeadline"_s, true}});
    m_none->set(tr("Nothing presses"), tr("No measure is overdue, due soon, blocked or behind."), nullptr);
}

void TodayPage::refreshSoon()
{
    m_dirty = true;
    if (isVisible())
        m_soon->start();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_dirty)
        refresh();
}

void TodayPage::refresh()
{
    m_dirty = false;
    delete m_job;
    const QDate today = m_session.day();
    showDay();
    const Counted wanted{m_session.book().plan().id, m_session.period(), today};
    if (m_session.book().measures().size() <= manyMeasures) {
        m_counted = wanted;
        show(countToday(m_session.book(), m_session.period(), today));
        return;
    }
    if (wanted != m_counted) // else the numbers stay for the moment it takes to count what was just changed
        showCounting();
    m_job = new Job(tr("Counting"), this);
    m_job->run<TodayCounts>([book = m_session.book(), period = m_session.period(), today](RunningWork &) { return countToday(book, period, today); },
        [this, wanted](TodayCounts counts) {
            m_job->deleteLater();
            m_counted = wanted;
            show(std::move(counts));
        });
    Q_EMIT m_session.working(m_job);
}

void TodayPage::showCounting()
{
    m_counted = {};
    m_tiles->showCounting();
    m_reports->setText(u"…"_s);
    m_itemsOrNone->setCurrentIndex(0);
    m_attention->replaceRows({});
    m_status->replaceRows({});
}

void TodayPage::showDay()
{
    const QString day = dateText(m_session.day());
    const QString period = text(m_session.period());
    m_day->setText(m_session.showsYearEnd()
            ? tr("%1 · the year %2 is over, shown as on %3").arg(period).arg(m_session.book().plan().year).arg(day)
            : tr("%1 · as of %2").arg(period, day));
    m_otherDay->setText(m_session.isDayChosen() ? tr("Show as on %1").arg(dateText(m_session.usualDay()))
                                                : tr("Show as of today"));
    m_otherDay->setVisible(m_session.hasPlan() && m_session.usualDay() != m_session.today());
}

void TodayPage::show(TodayCounts counts)
{
    m_tiles->show(counts);
    m_reports->setText(tr("%1 of %2 reports made").arg(counts.reports.reported).arg(counts.reports.due));
    m_unreported->setAgencies(counts.agencies);
    m_pointPanel->setPoints(std::move(counts.points));
    m_itemsOrNone->setCurrentIndex(counts.items.empty() ? 1 : 0);
    m_attention->replaceRows(std::move(counts.items));
    m_status->replaceRows(std::move(counts.agencies));
}

void TodayPage::openItem(const QModelIndex &index)
{
    Q_EMIT m_session.pageWanted(u"tasks"_s, {{u"measure"_s, index.data(IdRole)}});
}

void TodayPage::openAgency(const QModelIndex &index)
{
    Q_EMIT m_session.pageWanted(u"entry"_s, {{u"agency"_s, index.data(IdRole)}, {u"unreportedOnly"_s, true}});
}

} // namespace qd
