// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd
{

/// The numbers of the default light rule (domain.md §2); all of them settings.
struct LightRules {
    int yellowBehind = 10; ///< points behind expected from which yellow
    int redBehind = 30; ///< points behind expected beyond which red
    int nearDays = 7; ///< due within so many days: at least yellow
    int redNotStartedMonths = 3; ///< months past the planned start and still 未启动: red
    int redMissed = 2; ///< due periods without a report from which red
};

/// What the office decided for all its plans.
struct OfficeRules {
    LightRules lights;
    bool supportingOwe = false; ///< whether supporting agencies (配合) owe reports too
};

} // namespace qd
