// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/values/enums.h"

#include <QLatin1String>

#include <optional>
#include <vector>

namespace qd
{

struct Setting;

/// 督办单 by how late something is: from so many days on that slip; 0: that one is never sent. Settings of
/// the office (slip.blue_days, slip.yellow_days, slip.red_days); as long as it set none, reminders go without
/// a slip.
struct SlipRules {
    int blueDays = 0;
    int yellowDays = 0;
    int redDays = 0;
    bool operator==(const SlipRules &) const = default;
};

/// One of the three numbers: the key it is stored by, and which slip it is about.
struct SlipRule {
    QLatin1String key;
    Slip slip;
    int SlipRules::*member;
};
inline constexpr SlipRule slipRuleTable[]{
    {QLatin1String("slip.blue_days"), Slip::Blue, &SlipRules::blueDays},
    {QLatin1String("slip.yellow_days"), Slip::Yellow, &SlipRules::yellowDays},
    {QLatin1String("slip.red_days"), Slip::Red, &SlipRules::redDays},
};
inline constexpr int mostSlipDays = 365;

/// As the settings of the office have them; a value that cannot be counts as 0.
SlipRules slipRules(const std::vector<Setting> &settings);
/// The loudest slip whose day has come; None where nothing is late.
Slip slipFor(const SlipRules &rules, int daysLate);
/// Whether such a setting holds what it cannot hold: NumberOutOfRange. Nothing for other settings.
std::optional<Error> slipFaultOf(const Setting &setting);

} // namespace qd
