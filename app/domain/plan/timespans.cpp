// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/timespans.h"

#include "domain/values/timespan.h"

namespace qd
{

QDate lastDayWithin(QStringView phrase, QDate from, const WorkDays &workDays)
{
    const auto span = from.isValid() ? readTimeSpan(phrase) : std::nullopt;
    if (!span)
        return {};
    switch (span->unit) {
    case TimeSpan::Unit::WorkingDay:
        return workDays.plusWorkingDays(from, span->count);
    case TimeSpan::Unit::Day:
        return from.addDays(span->count);
    case TimeSpan::Unit::Week:
        return from.addDays(7 * span->count);
    case TimeSpan::Unit::Month:
        return from.addMonths(span->count);
    case TimeSpan::Unit::Quarter:
        return from.addMonths(3 * span->count);
    case TimeSpan::Unit::Year:
        return from.addYears(span->count);
    }
    return {};
}

Deadline withDay(Deadline deadline, QDate from, const WorkDays &workDays)
{
    if (!deadline.date.isValid())
        deadline.date = lastDayWithin(deadline.phrase, from, workDays);
    return deadline;
}

} // namespace qd
