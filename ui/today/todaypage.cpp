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
#include "ui/today/counttile.h"
#include "ui/today/opendoubtpanel.h"
#include "ui/today/todaymenus.h"
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
    layout->addLayout(head);
    layout->addLayout(buildTiles());
    layout->addSpacing(unit(this) / 2);
    layout->addWidget(buildTables(), 1);
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

CountTile *TodayPage::addTile(
    QHBoxLayout *row, const TileText &text, const QString &page, const QVariantMap &arguments)
{
    auto *tile = new CountTile(text.shape, text.colour, text.label, this);
    tile->setObjectName("today."_L1 + QLatin1String(text.name));
    tile->setToolTip(plainTip(text.tip));
    row->addWidget(tile);
    connect(tile, &QAbstractButton::clicked, this,
        [this, page, arguments] { Q_EMIT m_session.pageWanted(page, arguments); });
    return tile;
}

QLayout *TodayPage::buildTiles()
{
    m_tiles = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tiles->setSpacing(unit(this));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(this));
    m_tiles->addLayout(row, 1);
    const QString tasks = u"tasks"_s;
    const int days = m_session.book().rules().lights.nearDays;
    m_overdue = addTile(row,
        {"overdue", u'■', Light::Red, tr("overdue"), tr("Measures past their deadline and not finished")},
        tasks, {{u"overdue"_s, true}});
    m_near = addTile(row,
        {"near", u'▲', Light::Yellow, tr("due within %1 days").arg(days),
            tr("Unfinished measures due within %1 days from today").arg(days)},
        tasks, {{u"dueWithin"_s, days}});
    m_missing = new CountTile(u'○', Light::Yellow, tr("agencies not yet reported"), this);
    m_missing->setObjectName(u"today.missing"_s);
    m_missing->setToolTip(plainTip(tr("Agencies that still owe a report of this period")));
    row->addWidget(m_missing);
    connect(m_missing, &QAbstractButton::clicked, m_unreported, &UnreportedPanel::toggle);
    m_open = addTile(row,
        {"open", u'◇', Light::Yellow, tr("without a deadline"),
            tr("Measures for which no deadline is set yet")},
        tasks, {{u"withoutDeadline"_s, true}});
    m_points = new CountTile(u'◆', Light::Yellow, tr("to be confirmed"), this);
    m_points->setObjectName(u"today.point"_s);
    m_points->setToolTip(plainTip(tr("What was left open when the plan was imported")));
    m_points->hide(); // a plan without open points needs no tile for them
    row->addWidget(m_points);
    connect(m_points, &QAbstractButton::clicked, m_pointPanel, &OpenDoubtPanel::toggle);
    row->addStretch();
    m_lightRow = new QHBoxLayout;
    m_lightRow->setSpacing(unit(this));
    m_tiles->addLayout(m_lightRow);
    for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::None}) {
        const QByteArray name = QByteArray("light-") + key(light).latin1();
        m_lights[static_cast<size_t>(light)] = addTile(m_lightRow,
            {name.constData(), lightShape(light), light, text(light),
                tr("Measures with this light: %1").arg(text(light))},
            tasks, {{u"light"_s, QString(key(light))}});
    }
    return m_tiles;
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeTiles();
    QTimer::singleShot(
        0, this, &TodayPage::keepNamesReadable); // after the splitter has given the table its width
}

void TodayPage::arrangeTiles()
{
    const int room = contentsRect().width() - 4 * unit(this);
    m_tiles->itemAt(0)->invalidate(); // a tile that has just come, or a longer number, is not in what they remember
    m_lightRow->invalidate();
    const int needed
        = m_tiles->itemAt(0)->minimumSize().width() + m_lightRow->minimumSize().width() + unit(this);
    const bool narrow = room < needed;
    m_tiles->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lightRow->setAlignment(narrow ? Qt::AlignLeft : Qt::AlignRight);
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
    setWidths(m_items, {22 * u, 34 * u, 14 * u, 10 * u}, AttentionModel::Matter);
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
    for (CountTile *tile : {m_overdue, m_near, m_missing, m_open})
        tile->setCounting();
    for (CountTile *tile : m_lights)
        tile->setCounting();
    m_reports->setText(u"…"_s);
    m_points->hide();
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
    m_overdue->setCount(counts.overdue);
    m_near->setCount(counts.dueSoon);
    m_missing->setCount(counts.agenciesMissing);
    m_open->setCount(counts.withoutDeadline);
    for (size_t i = 0; i < m_lights.size(); ++i)
        m_lights[i]->setCount(counts.lights.of[i]);
    m_reports->setText(tr("%1 of %2 reports made").arg(counts.reports.reported).arg(counts.reports.due));
    m_points->setCount(static_cast<int>(counts.points.size()));
    m_points->setVisible(!counts.points.empty());
    arrangeTiles();
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
