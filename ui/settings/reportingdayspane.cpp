// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reportingdayspane.h"

#include "domain/counts/owedperiods.h"
#include "domain/plan/reportingcycles.h"
#include "texts/duetext.h"
#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "ui/common/dayedit.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tablerow.h"
#include "ui/common/tableview.h"
#include "workspace/due/dueverbs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

ReportingDaysPane::ReportingDaysPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_cycle(new PlainLabel(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_day(new DayEdit(tr("Such as 2023-06-28"), session.today().year(), this))
    , m_fault(new PlainLabel(this))
    , m_set(new QPushButton(tr("Set the reporting day"), this))
    , m_takeBack(new QPushButton(tr("As the cycle has it"), this))
{
    m_cycle->setObjectName(u"settings.due.cycle"_s);
    m_cycle->setWordWrap(true);
    m_table->setObjectName(u"settings.due.table"_s);
    m_table->setAccessibleName(tr("Periods and their reporting days"));
    m_table->setHorizontalHeaderLabels({tr("Period"), tr("Set by the office"), tr("Else")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(5 * rowHeight(this));
    prepareTable(m_table);
    m_table->setColumnWidth(0, 24 * unit(this));
    m_table->setColumnWidth(1, 24 * unit(this));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_day->setObjectName(u"settings.due.day"_s);
    m_day->setAccessibleName(tr("Reporting day of the chosen period"));
    m_day->setMaximumWidth(24 * unit(this));
    m_fault->setObjectName(u"settings.due.fault"_s);
    m_fault->setWordWrap(true);
    setInk(m_fault, Light::Red);
    m_set->setObjectName(u"settings.due.set"_s);
    m_takeBack->setObjectName(u"settings.due.takeBack"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_day, 1);
    row->addWidget(m_set);
    row->addWidget(m_takeBack);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_cycle);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_fault);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ReportingDaysPane::settle);
    connect(m_day, &QLineEdit::textChanged, this, &ReportingDaysPane::settle);
    connect(m_day, &QLineEdit::returnPressed, this, &ReportingDaysPane::set);
    connect(m_set, &QPushButton::clicked, this, &ReportingDaysPane::set);
    connect(m_takeBack, &QPushButton::clicked, this, &ReportingDaysPane::takeBack);
    const auto seen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session, &Session::changed, this, seen);
    connect(&session, &Session::planOpened, this, seen);
}

void ReportingDaysPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

QDate ReportingDaysPane::setDayOf(const Period &period) const
{
    const auto &days = m_session.wholeBook().reportingDays();
    const auto day = std::find_if(
        days.begin(), days.end(), [&](const ReportingDay &row) { return row.period == period; });
    return day == days.end() ? QDate() : day->day;
}

/// Where measures have other cycles their days differ; told is that of the plan as a whole.
QString ReportingDaysPane::usualWords(const Period &period) const
{
    const CycleRule rule = cycleOn(m_session.wholeBook(), period.end());
    return rule.dueDay == 0 && !rule.atMilestones
        ? tr("the last day of the period, %1").arg(dateText(period.end()))
        : text(rule);
}

void ReportingDaysPane::refresh()
{
    const PlanBook &book = m_session.wholeBook();
    const Period before = chosenPeriod();
    m_periods.clear();
    if (m_session.hasPlan()) {
        m_periods = Period::ofYear(book.plan().year, shortestCycle(book));
        for (const ReportingDay &row : book.reportingDays()) { // of a cycle that holds no more
            if (std::find(m_periods.begin(), m_periods.end(), row.period) == m_periods.end())
                m_periods.push_back(row.period);
        }
    }
    m_cycle->setText(
        m_session.hasPlan() ? tr(
            "This plan is reported on %1. A reporting day that is set here holds for this plan; after it a "
            "missing report is late.")
                                  .arg(text(cycleOn(book, m_session.today())))
                            : tr("Once a plan is open, its periods stand here."));
    m_table->setRowCount(static_cast<int>(m_periods.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Period &period = m_periods[static_cast<size_t>(row)];
        const QStringList cells{text(period), dateText(setDayOf(period)), usualWords(period)};
        setRow(m_table, row, cells);
        if (period == before || (!before.isValid() && period.contains(m_session.day())))
            m_table->selectRow(row);
    }
    m_day->setYear(book.plan().year);
    settle();
}

Period ReportingDaysPane::chosenPeriod() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_periods.size()) && !m_table->selectedItems().isEmpty()
        ? m_periods[static_cast<size_t>(row)]
        : Period();
}

void ReportingDaysPane::settle()
{
    const Period period = chosenPeriod();
    const bool writable = period.isValid() && !m_session.workspace().isReadOnly();
    const QDate day = m_day->day();
    const auto fault = day.isValid() && period.isValid() ? faultOf(ReportingDay{.period = period, .day = day})
                                                         : std::optional<Error>();
    m_fault->setText(!m_day->isAcceptable() ? tr("This is no day; write it as 2023-06-28.")
            : fault                         ? errorText(*fault)
                                            : QString());
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_day->setEnabled(writable);
    m_set->setEnabled(writable && day.isValid() && !fault);
    m_takeBack->setEnabled(writable && setDayOf(period).isValid());
}

void ReportingDaysPane::set()
{
    if (!m_set->isEnabled())
        return;
    const Period period = chosenPeriod();
    const QDate day = m_day->day();
    if (!m_session.accept(setReportingDay(m_session.workspace(), m_session.book().plan().id, period, day)))
        return;
    m_day->clear();
    m_session.tellDone(tr("Reports of %1 are due by %2.").arg(text(period), dateText(day)));
}

void ReportingDaysPane::takeBack()
{
    const Period period = chosenPeriod();
    if (m_session.accept(setReportingDay(m_session.workspace(), m_session.book().plan().id, period, {})))
        m_session.tellDone(tr("Reports of %1 are due as the cycle has it.").arg(text(period)));
}

} // namespace qd
