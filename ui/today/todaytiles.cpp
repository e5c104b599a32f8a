// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaytiles.h"

#include "texts/enumtext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/today/counttile.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace qd
{

TodayTiles::TodayTiles(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_calm(new PlainLabel(
          tr("Nothing is to be done: nothing is late, and nothing waits for the office."), this))
    , m_work(new QWidget(this))
    , m_lightRow(new QWidget(this))
{
    auto *flow = new FlowLayout(m_work);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this));
    auto *lights = new QHBoxLayout(m_lightRow);
    lights->setContentsMargins(0, 0, 0, 0);
    lights->setSpacing(unit(this));
    m_calm->setObjectName(u"today.calm"_s);
    m_calm->hide();
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(unit(this));
    m_rows->addWidget(m_calm, 1);
    m_rows->addWidget(m_work, 1);
    m_rows->addWidget(m_lightRow);
    buildMeasures();
    buildReports();
    buildActs();
    orderTiles();
    buildLights();
    for (CountTile *tile : {m_late, m_waiting, m_returned, m_instructions, m_extensions, m_points, m_backup})
        put(tile, 0);
}

CountTile *TodayTiles::add(QWidget *row, const Look &look)
{
    auto *tile = new CountTile(look.shape, look.colour, look.label, row);
    tile->setObjectName("today."_L1 + QLatin1String(look.name));
    tile->setToolTip(plainTip(look.tip));
    return tile;
}

CountTile *TodayTiles::add(QWidget *row, const Look &look, const QString &page, const QVariantMap &arguments)
{
    CountTile *tile = add(row, look);
    connect(tile, &QAbstractButton::clicked, this,
        [this, page, arguments] { Q_EMIT m_session.pageWanted(page, arguments); });
    return tile;
}

void TodayTiles::buildMeasures()
{
    m_overdue = add(m_work,
        {"overdue", u'■', Light::Red, tr("overdue"), tr("Measures past their deadline and not finished")},
        u"tasks"_s, {{u"overdue"_s, true}});
    m_near = add(m_work, {"near", u'▲', Light::Yellow, {}, {}});
    sayNearDays();
    connect(m_near, &QAbstractButton::clicked, this,
        [this] { Q_EMIT m_session.pageWanted(u"tasks"_s, {{u"dueWithin"_s, nearDays()}}); });
    m_open = add(m_work,
        {"open", u'◇', Light::Yellow, tr("without a deadline"),
            tr("Measures for which no deadline is set yet")},
        u"tasks"_s, {{u"withoutDeadline"_s, true}});
    m_points = add(m_work,
        {"point", u'◆', Light::Yellow, tr("to be confirmed"),
            tr("What was left open when the plan was imported")});
    connect(m_points, &QAbstractButton::clicked, this, &TodayTiles::pointsClicked);
}

int TodayTiles::nearDays() const
{
    return m_session.book().rules().lights.nearDays;
}

void TodayTiles::sayNearDays()
{
    m_near->setText(tr("due within %1 days").arg(nearDays()));
    m_near->setToolTip(plainTip(tr("Unfinished measures due within %1 days from today").arg(nearDays())));
}

void TodayTiles::buildReports()
{
    m_late = add(m_work,
        {"late", u'■', Light::Red, tr("reports late"),
            tr("Reports missing after their reporting day, of all periods; opens the reminder with those who "
               "are late ticked")},
        u"supervision"_s, {{u"form"_s, u"reminder"_s}});
    m_lateAndRemind = withReminder(m_late);
    m_waiting = add(m_work,
        {"waiting", u'◇', Light::Yellow, tr("waiting for review"),
            tr("Reports that came in and have not been looked at")},
        u"review"_s, {{u"waiting"_s, true}});
    m_returned = add(m_work,
        {"returned", u'◁', Light::Yellow, tr("returned, not corrected"),
            tr("Reports that were returned and have not come again")},
        u"review"_s, {{u"returned"_s, true}});
    m_missing = add(m_work,
        {"missing", u'○', Light::Yellow, tr("agencies not yet reported"),
            tr("Agencies that still owe a report of this period")});
    connect(m_missing, &QAbstractButton::clicked, this, &TodayTiles::missingClicked);
}

void TodayTiles::buildActs()
{
    m_instructions = add(m_work,
        {"instructions", u'□', Light::Yellow, tr("instructions not settled"),
            tr("Instructions of leaders without a result yet")},
        u"supervision"_s, {{u"kind"_s, QString(key(ActKind::Instruction))}, {u"open"_s, true}});
    m_extensions = add(m_work,
        {"extensions", u'◇', Light::Yellow, tr("extensions to decide"),
            tr("Extensions asked for and neither granted nor refused")},
        u"supervision"_s, {{u"kind"_s, QString(key(ActKind::Extension))}, {u"open"_s, true}});
    m_backup = add(m_work,
        {"backup", u'▲', Light::Yellow, tr("days without a backup"),
            tr("The newest backup is that old. The next change makes one by itself; this saves a copy where "
               "you choose.")},
        u"backup"_s, {});
}

void TodayTiles::buildLights()
{
    for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::None}) {
        const QByteArray name = QByteArray("light-") + key(light).latin1();
        CountTile *tile = add(m_lightRow,
            {name.constData(), lightShape(light), light, text(light),
                tr("Measures with this light: %1").arg(text(light))},
            u"tasks"_s, {{u"light"_s, QString(key(light))}});
        m_lightRow->layout()->addWidget(tile);
        m_lights[static_cast<size_t>(light)] = tile;
    }
}

QWidget *TodayTiles::withReminder(CountTile *tile)
{
    auto *pair = new QWidget(m_work);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) / 2);
    auto *remind = new QPushButton(tr("Remind them"), pair);
    remind->setObjectName(u"today.remind"_s);
    remind->setAutoDefault(true); // Enter presses it
    remind->setToolTip(plainTip(tr("Opens the reminder with those who are late ticked")));
    remind->setEnabled(!m_session.workspace().isReadOnly());
    row->addWidget(tile);
    row->addWidget(remind);
    connect(remind, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.pageWanted(u"supervision"_s, {{u"form"_s, u"reminder"_s}});
    });
    return pair;
}

/// By urgency: what is late, what the office has to decide, what is coming, what is not clear.
void TodayTiles::orderTiles()
{
    QWidget *before = nullptr;
    for (QWidget *each : std::initializer_list<QWidget *>{m_overdue, m_lateAndRemind, m_instructions,
             m_extensions, m_waiting, m_near, m_returned, m_missing, m_open, m_points, m_backup}) {
        m_work->layout()->addWidget(each);
        auto *first = each == m_lateAndRemind ? m_late : each;
        if (before)
            setTabOrder(before, first);
        before = first;
        if (each == m_lateAndRemind) {
            before = each->findChild<QPushButton *>();
            setTabOrder(first, before);
        }
    }
}

void TodayTiles::put(CountTile *tile, int count)
{
    tile->setCount(count);
    tile->setVisible(count > 0);
    if (tile == m_late)
        m_lateAndRemind->setVisible(count > 0);
}

void TodayTiles::showInstructions(const DeskWork &work)
{
    m_instructions->setColour(work.instructionsOverdue > 0 ? Light::Red : Light::Yellow);
    if (work.instructionsOverdue > 0)
        m_instructions->setText(
            tr("instructions not settled, %1 of them overdue").arg(work.instructionsOverdue));
    else if (work.nextInstruction.isValid())
        m_instructions->setText(
            tr("instructions not settled, next due on %1").arg(dateText(work.nextInstruction)));
    else
        m_instructions->setText(tr("instructions not settled"));
    put(m_instructions, work.instructions);
}

int TodayTiles::backupAge() const
{
    const auto backups = m_session.workspace().backups();
    if (backups.empty()) // a new file: the first change of another day makes one
        return 0;
    const auto age = static_cast<int>(backups.front().at.date().daysTo(m_session.today()));
    return age > backupDays ? age : 0;
}

void TodayTiles::show(const TodayCounts &counts)
{
    sayNearDays(); // the rule may have changed since
    put(m_overdue, counts.overdue);
    put(m_near, counts.dueSoon);
    put(m_open, counts.withoutDeadline);
    put(m_missing, counts.agenciesMissing);
    put(m_points, static_cast<int>(counts.points.size()));
    put(m_late, counts.work.lateReports);
    put(m_waiting, counts.work.waiting);
    put(m_returned, counts.work.returned);
    put(m_extensions, counts.work.extensions);
    showInstructions(counts.work);
    put(m_backup, backupAge());
    for (size_t i = 0; i < m_lights.size(); ++i)
        put(m_lights[i], counts.lights.of[i]);
    const bool calm = counts.work.isEmpty() && counts.points.empty() && m_backup->count() == 0
        && counts.overdue + counts.dueSoon + counts.withoutDeadline + counts.agenciesMissing == 0;
    m_calm->setVisible(calm);
    m_work->setVisible(!calm);
    arrange();
}

void TodayTiles::showCounting()
{
    for (CountTile *tile : {m_overdue, m_near, m_open, m_missing, m_late, m_waiting, m_returned, m_extensions,
             m_instructions, m_points})
        tile->setCounting();
    for (CountTile *tile : m_lights)
        tile->setCounting();
    m_calm->hide();
    m_work->show();
}

void TodayTiles::arrange()
{
    int needed = m_lightRow->sizeHint().width();
    const QLayout *flow = m_work->layout();
    for (int i = 0; i < flow->count(); ++i) {
        if (!flow->itemAt(i)->isEmpty())
            needed += flow->itemAt(i)->sizeHint().width() + unit(this);
    }
    const bool narrow = width() < needed;
    m_rows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rows->setAlignment(m_lightRow, narrow ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignTop);
}

void TodayTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace qd
