// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/workdays.h"
#include "domain/values/deadline.h"

namespace qd
{

/// The last day of the stretch that a phrase names (10个工作日内), counted from the day behind `from`. Null where the phrase
/// names none, or `from` is null.
QDate lastDayWithin(QStringView phrase, QDate from, const WorkDays &workDays);

/// The deadline with the day that its phrase then has; the same where it has a day, or names no stretch.
Deadline withDay(Deadline deadline, QDate from, const WorkDays &workDays);

} // namespace qd
