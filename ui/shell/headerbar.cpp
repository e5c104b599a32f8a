// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "domain/plan/plansummary.h"
#include "domain/plan/reportingcycles.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/common/searchfield.h"
#include "ui/shell/plandialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

HeaderBar::HeaderBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_plan(new QComboBox(this))
    , m_settings(new QToolButton(this))
    , m_period(new PeriodBox(this))
    , m_search(new SearchField(tr("Search tasks, agencies  Ctrl+F"), this))
{
    setObjectName(u"header"_s);
    m_plan->setObjectName(u"header.plan"_s);
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->setToolTip(plainTip(tr("Which plan the window shows")));
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plan->setMinimumContentsLength(28);
    m_settings->setObjectName(u"header.planSettings"_s);
    m_settings->setText(tr("Plan settings…"));
    m_settings->setToolTip(plainTip(tr("Title of the plan, and the first period that reports are owed for")));
    m_settings->setAutoRaise(true);
    auto *menu = new QMenu(m_settings);
    menu->addAction(tr("Plan settings…"), this, &HeaderBar::openSettings);
    QAction *plans = menu->addAction(tr("Manage plans…"), this, &HeaderBar::plansWanted);
    plans->setObjectName(u"header.plans"_s);
    m_settings->setMenu(menu);
    m_settings->setPopupMode(QToolButton::MenuButtonPopup);
    m_period->setObjectName(u"header.period"_s);
    m_period->setAccessibleName(tr("Reporting period"));
    m_period->setToolTip(plainTip(tr("The reporting period that counts and reports are about")));
    m_search->setObjectName(u"header.search"_s);
    m_search->setToolTip(plainTip(tr("Tasks, measures and agencies by words, pinyin or number; “%1” finds "
                                     "what that agency leads (Ctrl+F)")
                                      .arg(u"sww 牵头"_s)));
    const int u = unit(this);
    m_search->setFixedWidth(26 * u);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * u, u, 2 * u, u);
    layout->setSpacing(u);
    layout->addWidget(m_plan);
    layout->addWidget(m_settings);
    layout->addWidget(m_period);
    layout->addStretch();
    layout->addWidget(m_search);
    connect(m_plan, &QComboBox::activated, this,
        [this] { Q_EMIT planChosen(PlanId{m_plan->currentData().toLongLong()}); });
    connect(m_settings, &QToolButton::clicked, this, &HeaderBar::openSettings);
    connect(m_period, &PeriodBox::periodChosen, &session, &Session::choosePeriod);
    connect(&session, &Session::planOpened, this, &HeaderBar::refresh);
    connect(&session, &Session::periodChanged, this, [this] { m_period->setPeriod(m_session.period()); });
    connect(&session, &Session::changed, this, [this](const ChangeSet &set) {
        for (const Change &change : set.changes) {
            if (change.table == Table::Plan || change.table == Table::ReportingCycle)
                return refresh();
        }
    });
    refresh();
}

void HeaderBar::refresh()
{
    const auto plans = m_session.workspace().plans();
    m_plan->clear();
    if (!m_session.accept(plans))
        return;
    const PlanId open = m_session.book().plan().id;
    for (const Plan &plan : *plans) {
        if (!isInUse(plan) && plan.id != open)
            continue; // opened from the list of all plans
        const bool several = std::count_if(plans->begin(), plans->end(), [&](const Plan &p) {
            return p.title == plan.title;
        }) > 1;
        const QString title = several ? tr("%1 (version %2)").arg(plan.title).arg(plan.version) : plan.title;
        m_plan->addItem(isInUse(plan) ? title : tr("%1 (archived)").arg(title), plan.id.value);
        m_plan->setItemData(m_plan->count() - 1, plainTip(plan.title), Qt::ToolTipRole);
    }
    const bool any = m_session.hasPlan();
    m_plan->setCurrentIndex(m_plan->findData(open.value));
    m_plan->setEnabled(any);
    m_settings->setEnabled(any && !m_session.workspace().isReadOnly());
    m_period->setEnabled(any);
    m_search->setEnabled(any);
    if (!any) {
        m_period->clear();
        m_plan->setPlaceholderText(tr("No plan yet"));
        return;
    }
    m_period->setYear(m_session.book().plan().year, shortestCycle(m_session.book()));
    m_period->setPeriod(m_session.period());
}

void HeaderBar::openSettings()
{
    auto *dialog = new PlanDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace qd
