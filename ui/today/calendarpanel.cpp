// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/calendarpanel.h"

#include "texts/acttext.h"
#include "texts/enumtext.h"
#include "ui/common/dayedit.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "workspace/door/rowedits.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longest = 60; // characters of an entry; the rest is in its tooltip

} // namespace

CalendarPanel::CalendarPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new PlainLabel(this))
    , m_month(new QToolButton(this))
    , m_year(new QToolButton(this))
    , m_views(new QStackedWidget(this))
    , m_dayTitle(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_ownDay(new DayEdit(tr("day"), session.today().year(), this))
    , m_ownText(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add date"), this))
    , m_change(new QPushButton(tr("Change date"), this))
    , m_remove(new QPushButton(tr("Remove date"), this))
{
    setObjectName(u"today.calendar"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(unit(this));
    rows->addWidget(buildHead());
    rows->addWidget(buildMonths(), 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * unit(this));
    columns->addLayout(rows, 5);
    columns->addWidget(buildSide(), 2);
    m_days.chosen = session.day();
    m_plan = session.book().plan().id;
    connect(&session, &Session::planOpened, this, [this] {
        if (m_plan != m_session.book().plan().id) { // of another year, maybe: the day of the rest of the page
            m_plan = m_session.book().plan().id;
            m_days.chosen = m_session.day();
        }
        refreshSoon();
    });
    connect(&session, &Session::periodChanged, this, &CalendarPanel::refreshSoon);
    connect(&session, &Session::changed, this, &CalendarPanel::refreshSoon);
}

QToolButton *CalendarPanel::addArrow(const QString &name, const QString &word, const QString &tip, int months)
{
    auto *arrow = new QToolButton(this);
    arrow->setObjectName(name);
    arrow->setText(word);
    arrow->setAutoRaise(true);
    arrow->setToolTip(plainTip(tip));
    arrow->setAccessibleName(tip);
    connect(arrow, &QToolButton::clicked, this, [this, months] {
        const int by = m_views->currentIndex() == 1 ? 12 * months : months;
        choose(months == 0 ? m_session.today() : m_days.chosen.addMonths(by));
    });
    return arrow;
}

QWidget *CalendarPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    row->addWidget(addArrow(u"today.calendar.back"_s, u"‹"_s, tr("Back (PgUp)"), -1));
    m_title->setObjectName(u"today.calendar.title"_s);
    useSectionFont(m_title);
    row->addWidget(m_title);
    row->addWidget(addArrow(u"today.calendar.on"_s, u"›"_s, tr("On (PgDn)"), 1));
    row->addWidget(addArrow(u"today.calendar.today"_s, tr("Go to today"), tr("Go to today (Home)"), 0));
    row->addStretch(1);
    const auto add = [&](QToolButton *button, const QString &name, const QString &word, int view) {
        button->setObjectName(name);
        button->setText(word);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, view] {
            m_views->setCurrentIndex(view);
            showDays();
        });
    };
    add(m_month, u"today.calendar.month"_s, tr("By month"), 0);
    add(m_year, u"today.calendar.year"_s, tr("By year"), 1);
    m_month->setChecked(true);
    return head;
}

MonthGrid *CalendarPanel::addGrid(MonthGrid::Size size, QWidget *parent)
{
    auto *grid = new MonthGrid(size, m_days, parent);
    connect(grid, &MonthGrid::dayClicked, this, [this](QDate day) {
        setFocus();
        choose(day);
    });
    connect(grid, &MonthGrid::droppedOn, this, &CalendarPanel::moveTo);
    return grid;
}

QWidget *CalendarPanel::buildMonths()
{
    m_grid = addGrid(MonthGrid::Size::Large, m_views);
    m_grid->setObjectName(u"today.calendar.grid"_s);
    m_views->addWidget(m_grid);
    auto *year = new QWidget(m_views);
    auto *rows = new QGridLayout(year);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * unit(this));
    for (int i = 0; i < 12; ++i) {
        m_grids[static_cast<size_t>(i)] = addGrid(MonthGrid::Size::Compact, year);
        rows->addWidget(m_grids[static_cast<size_t>(i)], i / 4, i % 4);
    }
    m_views->addWidget(year);
    return m_views;
}

QWidget *CalendarPanel::buildSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    m_dayTitle->setObjectName(u"today.calendar.day"_s);
    useSectionFont(m_dayTitle);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"today.calendar.list"_s);
    m_list->setWordWrap(true);
    m_list->setDragEnabled(true);
    m_list->setToolTip(plainTip(tr("Enter opens it. Pulled onto another day, a deadline asks for its "
                                   "extension, a date of the office moves.")));
    connect(m_list, &QListWidget::itemActivated, this, &CalendarPanel::openEntry);
    connect(m_list, &QListWidget::currentRowChanged, this, &CalendarPanel::fillOwn);
    layout->addWidget(m_dayTitle);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildOwn());
    layout->addWidget(m_note);
    return side;
}

QWidget *CalendarPanel::buildOwn()
{
    auto *own = new QWidget(this);
    auto *rows = new QGridLayout(own);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(unit(this));
    m_ownDay->setObjectName(u"today.calendar.ownDay"_s);
    m_ownDay->setAccessibleName(tr("Day of the date"));
    m_ownText->setObjectName(u"today.calendar.ownText"_s);
    m_ownText->setAccessibleName(tr("What is on that day"));
    m_ownText->setPlaceholderText(tr("e.g. start of the month of quality"));
    m_add->setObjectName(u"today.calendar.add"_s);
    m_change->setObjectName(u"today.calendar.change"_s);
    m_remove->setObjectName(u"today.calendar.remove"_s);
    rows->addWidget(new PlainLabel(tr("Date of the office"), own), 0, 0, 1, 3);
    rows->addWidget(m_ownDay, 1, 0);
    rows->addWidget(m_ownText, 1, 1, 1, 2);
    rows->addWidget(m_add, 2, 0);
    rows->addWidget(m_change, 2, 1);
    rows->addWidget(m_remove, 2, 2);
    rows->setColumnStretch(2, 1);
    for (QPushButton *button : {m_add, m_change, m_remove})
        button->setAutoDefault(true);
    connect(m_add, &QPushButton::clicked, this, &CalendarPanel::addOwn);
    connect(m_change, &QPushButton::clicked, this, &CalendarPanel::changeOwn);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPanel::removeOwn);
    connect(m_ownText, &QLineEdit::textChanged, this, &CalendarPanel::settle);
    connect(m_ownDay, &QLineEdit::textChanged, this, &CalendarPanel::settle);
    connect(
        m_ownText, &QLineEdit::returnPressed, this, [this] { (currentOwn() ? m_change : m_add)->click(); });
    return own;
}

// --- what is shown

void CalendarPanel::refreshSoon()
{
    m_stale = true;
    if (isVisible())
        showDays();
}

void CalendarPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDays();
}

void CalendarPanel::choose(QDate day)
{
    m_days.chosen = day;
    showDays();
}

void CalendarPanel::read()
{
    const int year = m_days.chosen.year();
    m_stale = false;
    m_yearRead = year;
    const auto own = rowsOf<OfficeDate>(m_session.workspace());
    m_own = own ? *own : std::vector<OfficeDate>();
    const PlanBook &book = m_session.book();
    m_days.entries.clear();
    for (const CalendarEntry &entry :
        calendarEntries(book, m_own, QDate(year, 1, 1), QDate(year, 12, 31), m_session.day()))
        m_days.entries[entry.day].push_back(entry);
    m_days.workDays = book.workDays();
    m_ownDay->setYear(year);
    m_note->setText(
        tr("Of %1 the table of working days has nothing: weekends are tinted, holidays not.").arg(year));
    m_note->setVisible(!book.workDays().knowsYear(year));
}

void CalendarPanel::showDays()
{
    m_days.today = m_session.today();
    if (m_stale || m_yearRead != m_days.chosen.year())
        read();
    const QDate day = m_days.chosen;
    m_title->setText(m_views->currentIndex() == 1
            ? tr("The year %1").arg(day.year())
            : tr("%1-%2", "year, month").arg(day.year()).arg(day.month()));
    m_grid->setMonth(day.year(), day.month());
    for (int i = 0; i < 12; ++i)
        m_grids[static_cast<size_t>(i)]->setMonth(day.year(), i + 1);
    listDay();
}

QString CalendarPanel::words(const CalendarEntry &entry) const
{
    const PlanBook &book = m_session.book();
    const Measure *measure = book.measure(entry.measureId);
    const Task *task = measure ? book.task(measure->taskId) : nullptr;
    const bool single = task && book.measuresOf(task->id).size() == 1 && !task->title.isEmpty();
    const QString what = measure ? book.numberOf(*measure) + u' ' + (single ? task->title : measure->text) : QString();
    switch (entry.kind) {
    case DateKind::Deadline:
        return tr("■ Deadline: %1").arg(what);
    case DateKind::Instruction: {
        const Act *act = book.act(entry.actId);
        return tr("□ Instruction due: %1").arg(act ? actWords(*act) : what);
    }
    case DateKind::Reporting:
        return tr("○ Reports of %1 due: %2 of %3 are in")
            .arg(text(entry.period))
            .arg(entry.reported)
            .arg(entry.due);
    case DateKind::Office:
        break;
    }
    return u"◆ "_s + entry.text;
}

void CalendarPanel::listDay()
{
    const QDate day = m_days.chosen;
    const auto entries = m_days.entries.value(day);
    m_dayTitle->setText(
        tr("%1, %2", "date, weekday").arg(dateText(day), QLocale(QLocale::Chinese).dayName(day.dayOfWeek())));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const CalendarEntry &entry : entries) {
        const QString all = words(entry);
        auto *item = new QListWidgetItem(all.size() > longest ? all.left(longest) + u'…' : all, m_list);
        item->setToolTip(plainTip(all));
    }
    m_list->setCurrentRow(entries.empty() ? -1 : 0);
    if (entries.empty()) {
        auto *none = new QListWidgetItem(tr("Nothing is due on this day."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    const QString said = tr("Calendar, %1: %2 entries").arg(m_dayTitle->text()).arg(entries.size());
    setAccessibleName(said);
    fillOwn();
}

// --- keys

void CalendarPanel::keyPressEvent(QKeyEvent *event)
{
    const QDate day = m_days.chosen;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(day.addDays(-1));
    case Qt::Key_Right:
        return choose(day.addDays(1));
    case Qt::Key_Up:
        return choose(day.addDays(-7));
    case Qt::Key_Down:
        return choose(day.addDays(7));
    case Qt::Key_PageUp:
        return choose(day.addMonths(-1));
    case Qt::Key_PageDown:
        return choose(day.addMonths(1));
    case Qt::Key_Home:
        return choose(m_session.today());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_list->setFocus();
    case Qt::Key_Escape:
        return setFocus();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace qd
