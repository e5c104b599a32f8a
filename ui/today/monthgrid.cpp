// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/monthgrid.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QCoreApplication>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int weeks = 6;
constexpr std::array allKinds{
    DateKind::Deadline, DateKind::Instruction, DateKind::Reporting, DateKind::Office};

bool isOfAList(const QMimeData *data)
{
    return data->hasFormat(u"application/x-qabstractitemmodeldatalist"_s);
}

QColor colourOf(DateKind kind, bool past, const QPalette &palette)
{
    switch (kind) {
    case DateKind::Deadline:
    case DateKind::Instruction:
        return lightColor(past ? Light::Red : Light::Yellow, palette);
    case DateKind::Reporting:
        return accentColor(palette);
    case DateKind::Office:
        break;
    }
    return lightColor(Light::Green, palette);
}

} // namespace

QString calendarWords(DateKind kind, const std::vector<CalendarEntry> &ofDay)
{
    int count = 0, due = 0, reported = 0;
    QString text;
    for (const CalendarEntry &entry : ofDay) {
        if (entry.kind != kind)
            continue;
        text = count++ == 0 ? entry.text : text + u'；' + entry.text;
        due += entry.due;
        reported += entry.reported;
    }
    if (count == 0)
        return {};
    switch (kind) {
    case DateKind::Deadline:
        return MonthGrid::tr("■ %1 deadlines").arg(count);
    case DateKind::Instruction:
        return MonthGrid::tr("□ %1 instructions").arg(count);
    case DateKind::Reporting:
        return MonthGrid::tr("○ reports %1/%2").arg(reported).arg(due);
    case DateKind::Office:
        break;
    }
    return u"◆ "_s + text;
}

MonthGrid::MonthGrid(Size size, const CalendarDays &days, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_days(days)
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthGrid::setMonth(int year, int month)
{
    m_first = QDate(year, month, 1);
    update();
}

QSize MonthGrid::minimumSizeHint() const
{
    const int u = unit(this);
    return m_size == Size::Large ? QSize(42 * u, 40 * u) : QSize(14 * u, 12 * u);
}

int MonthGrid::headHeight() const
{
    return fontMetrics().height() * (m_size == Size::Large ? 3 : 5) / 2;
}

QRect MonthGrid::cell(QDate day) const
{
    const int place = static_cast<int>(m_first.daysTo(day)) + m_first.dayOfWeek() - 1;
    const int column = place % 7, row = place / 7;
    const int top = headHeight(), tall = height() - top;
    return {QPoint(width() * column / 7, top + tall * row / weeks),
        QPoint(width() * (column + 1) / 7 - 1, top + tall * (row + 1) / weeks - 1)};
}

QDate MonthGrid::dayAt(const QPoint &place) const
{
    for (QDate day = m_first; day.isValid() && day.month() == m_first.month(); day = day.addDays(1)) {
        if (cell(day).contains(place))
            return day;
    }
    return {};
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(mutedText(palette()));
    const int line = fontMetrics().height();
    int top = 0;
    if (m_size == Size::Compact) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft, tr("Month %1").arg(m_first.month()));
        painter.setPen(mutedText(palette()));
        top = line;
    }
    for (int i = 0; i < 7; ++i)
        painter.drawText(QRect(width() * i / 7, top, width() / 7, headHeight() - top), Qt::AlignCenter,
            QString(u"一二三四五六日"[i]));
    for (QDate day = m_first; day.month() == m_first.month(); day = day.addDays(1))
        paintDay(painter, day);
}

void MonthGrid::paintDay(QPainter &painter, QDate day) const
{
    const QRect area = cell(day);
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::WindowText);
    painter.setPen(m_size == Size::Large ? hairline(palette()) : Qt::transparent);
    painter.setBrush(m_days.workDays.isWorkingDay(day) ? base : mixed(ink, base, 0.07));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    const auto found = m_days.entries.constFind(day);
    const bool any = found != m_days.entries.constEnd();
    const int gap = m_size == Size::Large ? unit(this) / 2 : 0;
    QFont font = this->font();
    font.setBold(day == m_days.today || (any && m_size == Size::Compact));
    painter.setFont(font);
    painter.setPen(day == m_days.today ? accentColor(palette()) : ink);
    if (m_size == Size::Large) {
        const QString word = day == m_days.today ? tr("%1 today").arg(day.day()) : QString::number(day.day());
        painter.drawText(area.adjusted(gap, gap, -gap, 0), Qt::AlignLeft | Qt::AlignTop, word);
        painter.setFont(this->font());
        if (any)
            paintLines(painter, area.adjusted(gap, gap + fontMetrics().height(), -gap, -gap), day);
    } else {
        painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop, QString::number(day.day()));
        if (any) { // a bar in the colour of what comes first
            painter.setPen(Qt::NoPen);
            painter.setBrush(colourOf(found->front().kind, day < m_days.today, palette()));
            painter.drawRect(area.center().x() - unit(this) / 2, area.bottom() - 3, unit(this), 3);
        }
        painter.setFont(this->font());
    }
    if (day == m_days.chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accentColor(palette()), 2));
        painter.drawRect(area.adjusted(1, 1, -2, -2));
    }
}

void MonthGrid::paintLines(QPainter &painter, const QRect &area, QDate day) const
{
    const int line = fontMetrics().height();
    int top = area.top();
    int hidden = 0;
    for (const DateKind kind : allKinds) {
        const QString words = calendarWords(kind, m_days.entries[day]);
        if (words.isEmpty())
            continue;
        if (top + line > area.bottom() + 2) {
            ++hidden;
            continue;
        }
        painter.setPen(colourOf(kind, day < m_days.today, palette()));
        painter.drawText(QRect(area.left(), top, area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
        top += line;
    }
    if (hidden == 0)
        return;
    painter.setPen(mutedText(palette())); // beside the day: a low cell does not keep them secret
    painter.drawText(QRect(area.left(), area.top() - line, area.width(), line), Qt::AlignRight | Qt::AlignVCenter,
        u"+%1"_s.arg(hidden));
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid())
        Q_EMIT dayClicked(day);
}

void MonthGrid::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOfAList(event->mimeData()))
        event->acceptProposedAction();
}

void MonthGrid::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(isOfAList(event->mimeData()) && dayAt(event->position().toPoint()).isValid());
}

void MonthGrid::dropEvent(QDropEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (!day.isValid() || !isOfAList(event->mimeData()))
        return;
    event->acceptProposedAction();
    Q_EMIT droppedOn(day);
}

} // namespace qd
