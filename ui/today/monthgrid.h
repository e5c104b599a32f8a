// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/plancalendar.h"

#include <QWidget>

namespace qd
{

/// What a calendar shows: shared by its months, kept by their owner.
struct CalendarDays {
    QHash<QDate, std::vector<CalendarEntry>> entries;
    WorkDays workDays;
    QDate today;
    QDate chosen;
};

/// One month as a wall calendar has it, the week from Monday; days off are tinted. Large it says what stands
/// on a day, compact (twelve of them are a year) it marks that something does.
class MonthGrid final : public QWidget
{
    Q_OBJECT
public:
    enum class Size { Large, Compact };
    MonthGrid(Size size, const CalendarDays &days, QWidget *parent);

    void setMonth(int year, int month);
    QDate dayAt(const QPoint &place) const; ///< null where no day of the month is

Q_SIGNALS:
    void dayClicked(QDate day);
    void droppedOn(QDate day); ///< something of the list of a day

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QSize minimumSizeHint() const override;

private:
    int headHeight() const;
    QRect cell(QDate day) const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintLines(QPainter &painter, const QRect &area, QDate day) const;

    Size m_size;
    const CalendarDays &m_days;
    QDate m_first;
};

/// ■ 时限 2: what stands on a day in a few words.
QString calendarWords(DateKind kind, const std::vector<CalendarEntry> &ofDay);

} // namespace qd
