// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/duerecords.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace qd
{

/// On which days the office works: Monday to Friday, but for what the table of working days says otherwise. Of a year
/// without a day in the table weekends are all that is known, which is to be said where a day depends on it.
class WorkDays final
{
public:
    WorkDays() = default;
    explicit WorkDays(const std::vector<CalendarDay> &table);

    /// Whether the table has a day of the year.
    bool knowsYear(int year) const { return m_years.contains(year); }
    bool isWorkingDay(QDate day) const;
    /// The day itself where it is one, else the first behind it. Null of a null day.
    QDate nextWorkingDay(QDate day) const;
    /// The count-th working day behind `from`, which is not counted; the day itself of none. Null of a null day.
    QDate plusWorkingDays(QDate from, int count) const;

private:
    QHash<QDate, bool> m_works; // what the table says of a day
    QSet<int> m_years;
};

} // namespace qd
