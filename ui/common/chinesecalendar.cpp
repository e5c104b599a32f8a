// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chinesecalendar.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QDateEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Qt writes the month before the year and without 年, whatever the language.
class Head final
{
    Q_DECLARE_TR_FUNCTIONS(qd::ChineseCalendar)

public:
    QToolButton *year;
    QToolButton *month;

    void say(int yearShown, int monthShown) const
    {
        year->setText(tr("%1", "year above a calendar").arg(yearShown));
        month->setText(tr("%1", "month above a calendar").arg(monthShown));
    }
};

} // namespace

void useCalendar(QDateEdit *field)
{
    field->setCalendarPopup(true);
    QCalendarWidget *calendar = field->calendarWidget();
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader); // no numbers of weeks
    const Head head{calendar->findChild<QToolButton *>(u"qt_calendar_yearbutton"_s),
        calendar->findChild<QToolButton *>(u"qt_calendar_monthbutton"_s)};
    if (!head.year || !head.month)
        return;
    auto *row = qobject_cast<QBoxLayout *>(head.month->parentWidget()->layout());
    if (row && row->indexOf(head.year) > row->indexOf(head.month)) {
        const int place = row->indexOf(head.month);
        row->removeWidget(head.year);
        row->insertWidget(place, head.year);
    }
    QObject::connect(calendar, &QCalendarWidget::currentPageChanged, calendar,
        [head](int year, int month) { head.say(year, month); });
    head.say(calendar->yearShown(), calendar->monthShown());
}

} // namespace qd
