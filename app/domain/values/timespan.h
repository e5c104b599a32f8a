// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace qd
{

/// A stretch of time that a deadline phrase names: 10个工作日内, 三个月内. Which day it ends on depends on where it begins.
struct TimeSpan {
    enum class Unit { WorkingDay, Day, Week, Month, Quarter, Year };
    int count = 0; ///< from 1
    Unit unit = Unit::Day;
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// The stretch that a phrase names, whatever stands around it (自收到之日起10个工作日内办结); nothing where it names none.
std::optional<TimeSpan> readTimeSpan(QStringView phrase);

} // namespace qd
