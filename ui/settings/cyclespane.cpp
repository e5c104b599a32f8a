// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cyclespane.h"

#include "base/textcompare.h"
#include "domain/plan/reportingcycles.h"
#include "texts/duetext.h"
#include "texts/enumtext.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tablerow.h"
#include "ui/common/tableview.h"
#include "workspace/due/dueverbs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype shownOfATitle = 30; // characters, in a box
constexpr int atMilestones = -1; // in the box of cycles, beside the places of Cycle

} // namespace

CyclesPane::CyclesPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_now(new PlainLabel(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_task(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_cycle(new QComboBox(this))
    , m_month(new QComboBox(this))
    , m_day(new QSpinBox(this))
    , m_from(new QComboBox(this))
    , m_set(new QPushButton(tr("Set the cycle"), this))
{
    m_now->setObjectName(u"settings.cycles.now"_s);
    m_now->setWordWrap(true);
    m_table->setObjectName(u"settings.cycles.table"_s);
    m_table->setAccessibleName(tr("Cycles that the office set"));
    m_table->setHorizontalHeaderLabels({tr("Of"), tr("Reported"), tr("From")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(4 * rowHeight(this));
    prepareTable(m_table);
    m_table->setColumnWidth(0, 40 * unit(this));
    m_table->setColumnWidth(1, 26 * unit(this));
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_now);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildWhat());
    layout->addLayout(buildHow());
    connect(m_task, &QComboBox::currentIndexChanged, this, &CyclesPane::fillMeasures);
    connect(m_cycle, &QComboBox::currentIndexChanged, this, &CyclesPane::settle);
    connect(m_set, &QPushButton::clicked, this, &CyclesPane::set);
    const auto seen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session, &Session::changed, this, seen);
    connect(&session, &Session::planOpened, this, seen);
}

QBoxLayout *CyclesPane::buildWhat()
{
    m_task->setObjectName(u"settings.cycles.task"_s);
    m_task->setAccessibleName(tr("The plan or a task of it"));
    m_measure->setObjectName(u"settings.cycles.measure"_s);
    m_measure->setAccessibleName(tr("The task or a measure of it"));
    for (QComboBox *box : {m_task, m_measure}) { // long titles do not widen the page
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_task, 1);
    row->addWidget(m_measure, 1);
    return row;
}

QBoxLayout *CyclesPane::buildHow()
{
    m_cycle->setObjectName(u"settings.cycles.cycle"_s);
    m_cycle->setAccessibleName(tr("Reporting cycle"));
    for (const Cycle each : allOf<Cycle>())
        m_cycle->addItem(text(each), static_cast<int>(each));
    m_cycle->addItem(text(CycleRule{Cycle::Month, true, 0, 0}), atMilestones);
    m_month->setObjectName(u"settings.cycles.month"_s);
    m_month->setAccessibleName(tr("Month in which reports are due"));
    m_month->addItem(tr("due in the period's last month"), 0);
    m_month->addItem(tr("due in the month after"), 1);
    m_day->setObjectName(u"settings.cycles.day"_s);
    m_day->setAccessibleName(tr("Day of the month by which reports are due"));
    m_day->setRange(0, 31);
    m_day->setPrefix(tr("day "));
    m_day->setSpecialValueText(tr("last day"));
    m_from->setObjectName(u"settings.cycles.from"_s);
    m_from->setAccessibleName(tr("From when it holds"));
    m_set->setObjectName(u"settings.cycles.set"_s);
    auto *row = new QHBoxLayout;
    for (QWidget *each : {static_cast<QWidget *>(m_cycle), static_cast<QWidget *>(m_month),
             static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_set)})
        row->addWidget(each);
    row->addStretch();
    return row;
}

void CyclesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

QString CyclesPane::whatWords(const ReportingCycle &row) const
{
    const PlanBook &book = m_session.wholeBook();
    if (const Measure *measure = book.measure(row.measureId))
        return u"%1 %2"_s.arg(book.numberOf(*measure), measure->text);
    if (const Task *task = book.task(row.taskId))
        return u"%1 %2"_s.arg(task->number, task->title);
    return tr("the whole plan");
}

void CyclesPane::refresh()
{
    const PlanBook &book = m_session.wholeBook();
    m_now->setText(m_session.hasPlan() ? tr("This plan is reported on %1. What holds for a measure goes "
                                            "before its task, that before the plan; "
                                            "what earlier periods owed stays.")
                                             .arg(text(cycleOn(book, m_session.today())))
                                       : tr("Once a plan is open, its cycles stand here."));
    const std::vector<ReportingCycle> &cycles = book.cycles();
    m_table->setRowCount(m_session.hasPlan() ? static_cast<int>(cycles.size()) : 0);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ReportingCycle &cycle = cycles[static_cast<size_t>(row)];
        const QStringList cells{whatWords(cycle),
            text(CycleRule{cycle.cycle, cycle.atMilestones, cycle.dueDay, cycle.dueMonth}),
            cycle.fromDay.isValid() ? dateText(cycle.fromDay) : tr("the beginning")};
        setRow(m_table, row, cells);
    }
    fillTasks();
    fillBegins();
    settle();
}

void CyclesPane::fillTasks()
{
    const PlanBook &book = m_session.wholeBook();
    const qint64 before = m_task->currentData().toLongLong();
    m_task->clear();
    m_task->addItem(tr("the whole plan"), 0);
    for (const Task *task : book.tasks())
        m_task->addItem(cutShort(u"%1 %2"_s.arg(task->number, task->title), shownOfATitle), task->id.value);
    m_task->setCurrentIndex(std::max(0, m_task->findData(before)));
}

void CyclesPane::fillMeasures()
{
    const PlanBook &book = m_session.wholeBook();
    const TaskId task{m_task->currentData().toLongLong()};
    m_measure->clear();
    m_measure->addItem(tr("the whole task"), 0);
    if (task.isValid()) {
        for (const Measure *measure : book.measuresOf(task))
            m_measure->addItem(
                cutShort(u"%1 %2"_s.arg(book.numberOf(*measure), measure->text), shownOfATitle),
                measure->id.value);
    }
    m_measure->setVisible(task.isValid());
}

/// What earlier periods owed stays, so that the past is offered only while nothing was reported.
void CyclesPane::fillBegins()
{
    const PlanBook &book = m_session.wholeBook();
    const QDate today = m_session.today();
    const int before = m_from->currentIndex();
    m_from->clear();
    if (!m_session.hasPlan())
        return;
    const QDate next = nextPeriodStart(book, today);
    m_from->addItem(tr("from the next period on (%1)").arg(dateText(next)), next);
    if (const QDate month(today.year(), today.month(), 1); today.year() == book.plan().year)
        m_from->addItem(tr("from this month on (%1)").arg(dateText(month)), month);
    if (!book.latestPeriod().isValid())
        m_from->addItem(tr("from the beginning"), QDate());
    m_from->setCurrentIndex(std::clamp(before, 0, m_from->count() - 1));
}

void CyclesPane::settle()
{
    const bool byMilestones = m_cycle->currentData().toInt() == atMilestones;
    m_month->setEnabled(!byMilestones); // the day of the milestone is the day
    m_day->setEnabled(!byMilestones);
    m_set->setEnabled(m_session.hasPlan() && !m_session.workspace().isReadOnly());
}

CycleInput CyclesPane::input() const
{
    CycleInput input;
    input.plan = m_session.wholeBook().plan().id;
    input.task = TaskId{m_task->currentData().toLongLong()};
    input.measure
        = MeasureId{m_task->currentData().toLongLong() == 0 ? 0 : m_measure->currentData().toLongLong()};
    input.atMilestones = m_cycle->currentData().toInt() == atMilestones;
    input.cycle = input.atMilestones ? Cycle::Month : static_cast<Cycle>(m_cycle->currentData().toInt());
    input.dueDay = input.atMilestones ? 0 : m_day->value();
    input.dueMonth = input.atMilestones ? 0 : m_month->currentData().toInt();
    input.from = m_from->currentData().toDate();
    input.fromTheBeginning = !input.from.isValid();
    return input;
}

void CyclesPane::set()
{
    const CycleInput wanted = input();
    const QString what = wanted.measure.isValid() ? m_measure->currentText() : m_task->currentText();
    if (m_session.accept(setReportingCycle(m_session.workspace(), wanted)))
        m_session.tellDone(
            tr("%1: reported %2 now.")
                .arg(what,
                    text(CycleRule{wanted.cycle, wanted.atMilestones, wanted.dueDay, wanted.dueMonth})));
}

} // namespace qd
