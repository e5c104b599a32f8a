// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/workdays.h"

namespace qd
{

WorkDays::WorkDays(const std::vector<CalendarDay> &table)
{
    for (const CalendarDay &row : table) {
        m_works.insert(row.day, row.works);
        m_years.insert(row.day.year());
    }
}

bool WorkDays::isWorkingDay(QDate day) const
{
    const auto said = m_works.constFind(day);
    return said != m_works.constEnd() ? *said : day.dayOfWeek() < Qt::Saturday;
}

QDate WorkDays::nextWorkingDay(QDate day) const
{
    // a table in which nobody ever works is a slip of the keyboard: the day stays what it was
    constexpr int longestRest = 366;
    for (int behind = 0; day.isValid() && behind <= longestRest; ++behind) {
        if (const QDate next = day.addDays(behind); isWorkingDay(next))
            return next;
    }
    return day;
}

QDate WorkDays::plusWorkingDays(QDate from, int count) const
{
    QDate day = from;
    for (int passed = 0; day.isValid() && passed < count; ++passed)
        day = nextWorkingDay(day.addDays(1));
    return day;
}

} // namespace qd
