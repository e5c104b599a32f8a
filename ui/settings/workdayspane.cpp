// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workdayspane.h"

#include "domain/check/calendarlines.h"
#include "domain/plan/workdays.h"
#include "intake/readplan.h"
#include "intake/source/source.h"
#include "ui/common/ask.h"
#include "ui/common/dayedit.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tablerow.h"
#include "ui/common/tableview.h"
#include "workspace/door/rowedits.h"
#include "workspace/due/dueverbs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A file of separated values, or a sheet, line by line as readCalendar() wants them.
QString calendarLines(const SourceText &source)
{
    if (source.tables.empty())
        return source.text;
    QStringList lines;
    int row = -1;
    for (const SourceCell &cell : source.tables.front().cells) {
        const QString words = source.text.sliced(cell.at.begin, cell.at.end - cell.at.begin).trimmed();
        if (cell.row == row)
            lines.back() += u',' + words;
        else
            lines << words;
        row = cell.row;
    }
    return lines.join(u'\n');
}

} // namespace

WorkDaysPane::WorkDaysPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_year(new QComboBox(this))
    , m_count(new PlainLabel(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_day(new DayEdit(tr("Such as 2023-10-01"), session.today().year(), this))
    , m_works(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_fault(new PlainLabel(this))
    , m_add(new QPushButton(tr("Enter the day"), this))
    , m_erase(new QPushButton(tr("Delete the day"), this))
    , m_import(new QPushButton(tr("Read a table…"), this))
{
    m_year->setObjectName(u"settings.workdays.year"_s);
    m_year->setAccessibleName(tr("Year"));
    m_count->setObjectName(u"settings.workdays.count"_s);
    m_count->setWordWrap(true);
    m_table->setObjectName(u"settings.workdays.table"_s);
    m_table->setAccessibleName(tr("Days on which weekdays do not tell whether they are worked on"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Weekday"), tr("Worked on"), tr("Name")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(5 * rowHeight(this));
    prepareTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_import->setObjectName(u"settings.workdays.import"_s);
    m_import->setToolTip(
        plainTip(tr("A csv file with a day a line: 2023-10-01,0,国庆节 (0: off, 1: worked on)")));
    m_erase->setObjectName(u"settings.workdays.delete"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_year);
    head->addWidget(m_import);
    head->addStretch();
    head->addWidget(m_erase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_count);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildAdding());
    layout->addWidget(m_fault);
    connect(m_year, &QComboBox::activated, this, &WorkDaysPane::fillTable);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WorkDaysPane::settle);
    connect(m_import, &QPushButton::clicked, this, &WorkDaysPane::importFile);
    connect(m_erase, &QPushButton::clicked, this, &WorkDaysPane::erase);
    const auto seen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session, &Session::changed, this, seen);
    connect(&session, &Session::planOpened, this, seen);
}

QBoxLayout *WorkDaysPane::buildAdding()
{
    m_day->setObjectName(u"settings.workdays.day"_s);
    m_day->setAccessibleName(tr("Day"));
    m_works->setObjectName(u"settings.workdays.works"_s);
    m_works->setAccessibleName(tr("Worked on"));
    m_works->addItem(tr("off"), false);
    m_works->addItem(tr("worked on"), true);
    m_name->setObjectName(u"settings.workdays.name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name, such as 国庆节"));
    m_name->setMaxLength(40);
    m_add->setObjectName(u"settings.workdays.add"_s);
    m_fault->setObjectName(u"settings.workdays.fault"_s);
    setInk(m_fault, Light::Red);
    auto *row = new QHBoxLayout;
    row->addWidget(m_day, 1);
    row->addWidget(m_works);
    row->addWidget(m_name, 2);
    row->addWidget(m_add);
    connect(m_day, &QLineEdit::textChanged, this, &WorkDaysPane::settle);
    connect(m_day, &QLineEdit::returnPressed, this, &WorkDaysPane::add);
    connect(m_name, &QLineEdit::returnPressed, this, &WorkDaysPane::add);
    connect(m_add, &QPushButton::clicked, this, &WorkDaysPane::add);
    return row;
}

void WorkDaysPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

int WorkDaysPane::year() const
{
    return m_year->currentData().toInt();
}

void WorkDaysPane::refresh()
{
    fillYears();
    fillTable();
}

void WorkDaysPane::fillYears()
{
    const int plan = m_session.book().plan().year;
    std::set<int> years{m_session.today().year()};
    if (plan > 0)
        years.insert(plan);
    if (const auto rows = rowsOf<CalendarDay>(m_session.workspace()); m_session.accept(rows)) {
        for (const CalendarDay &day : *rows)
            years.insert(day.day.year());
    }
    const int shown = m_year->count() > 0 ? year() : plan > 0 ? plan : m_session.today().year();
    m_year->clear();
    for (const int each : years)
        m_year->addItem(tr("%1", "year").arg(each), each);
    m_year->setCurrentIndex(std::max(0, m_year->findData(shown)));
}

void WorkDaysPane::fillTable()
{
    const CalendarDay *before = chosenDay();
    const QDate chosen = before ? before->day : QDate();
    m_days.clear();
    if (const auto rows = rowsOf<CalendarDay>(m_session.workspace()); m_session.accept(rows)) {
        std::copy_if(rows->begin(), rows->end(), std::back_inserter(m_days),
            [this](const CalendarDay &row) { return row.day.year() == year(); });
    }
    std::sort(m_days.begin(), m_days.end(),
        [](const CalendarDay &one, const CalendarDay &other) { return one.day < other.day; });
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    m_table->setRowCount(static_cast<int>(m_days.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CalendarDay &day = m_days[static_cast<size_t>(row)];
        const QStringList cells{day.day.toString(Qt::ISODate),
            chinese.dayName(day.day.dayOfWeek(), QLocale::ShortFormat),
            day.works ? tr("worked on") : tr("off"), day.name};
        setRow(m_table, row, cells);
        if (day.day == chosen)
            m_table->selectRow(row);
    }
    const auto off
        = std::count_if(m_days.begin(), m_days.end(), [](const CalendarDay &day) { return !day.works; });
    m_count->setText(m_days.empty()
            ? tr("The table has no day of %1 yet: Saturdays and Sundays count as off, all others as worked "
                 "on.")
                  .arg(year())
            : tr("The table has %1 days of %2: %3 off, %4 worked on. For all others the weekday tells.")
                  .arg(m_days.size())
                  .arg(year())
                  .arg(off)
                  .arg(static_cast<qsizetype>(m_days.size()) - off));
    m_day->setYear(year());
    settle();
}

const CalendarDay *WorkDaysPane::chosenDay() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_days.size()) && !m_table->selectedItems().isEmpty()
        ? &m_days[static_cast<size_t>(row)]
        : nullptr;
}

void WorkDaysPane::settle()
{
    const bool writable = !m_session.workspace().isReadOnly();
    const bool isDay = m_day->isAcceptable();
    m_fault->setText(isDay ? QString() : tr("This is no day; write it as 2023-10-01."));
    m_fault->setVisible(!isDay);
    m_add->setEnabled(writable && m_day->day().isValid());
    m_erase->setEnabled(writable && chosenDay());
    m_import->setEnabled(writable);
}

/// A day that is there already becomes what is typed.
void WorkDaysPane::add()
{
    if (!m_add->isEnabled())
        return;
    const auto rows = rowsOf<CalendarDay>(m_session.workspace());
    if (!m_session.accept(rows))
        return;
    RowEdit<CalendarDay> edit;
    const auto there = std::find_if(
        rows->begin(), rows->end(), [this](const CalendarDay &row) { return row.day == m_day->day(); });
    if (there != rows->end())
        edit.seen = *there;
    edit.wanted = edit.seen.value_or(CalendarDay());
    edit.wanted->day = m_day->day();
    edit.wanted->works = m_works->currentData().toBool();
    edit.wanted->name = m_name->text().trimmed();
    const int shown = m_day->day().year();
    if (!m_session.accept(editRows<CalendarDay>(m_session.workspace(), OpKind::EditCalendar, {edit})))
        return;
    m_day->clear();
    m_name->clear();
    refresh();
    m_year->setCurrentIndex(m_year->findData(shown));
    fillTable();
}

void WorkDaysPane::erase()
{
    const CalendarDay *day = chosenDay();
    if (!day)
        return;
    const QString name = day->day.toString(Qt::ISODate);
    if (m_session.accept(
            editRows<CalendarDay>(m_session.workspace(), OpKind::EditCalendar, {{*day, std::nullopt}})))
        m_session.tellDone(tr("%1 is taken out of the table.").arg(name));
}

void WorkDaysPane::importFile()
{
    const auto file = m_session.ask().openFile(
        this, tr("Read a table of working days"), tr("Tables (*.csv *.txt *.xlsx)"));
    if (!file)
        return;
    const auto source = readSource(*file);
    if (!m_session.accept(source))
        return;
    const auto days = readCalendar(calendarLines(*source));
    if (!m_session.accept(days))
        return;
    const int shown = days->front().day.year();
    const auto written = importCalendar(m_session.workspace(), *days);
    if (!m_session.accept(written))
        return;
    refresh();
    m_year->setCurrentIndex(m_year->findData(shown));
    fillTable();
    m_session.tellDone(tr("The table has %1 days now that were read.").arg(days->size()));
}

} // namespace qd
