// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace qd
{

/// A reporting period (期): a month, quarter, half-year or year. `index` counts from 1 within the year
/// (1 for a whole year). Written 2023-03, 2023Q2, 2023H1, 2023.
struct Period {
    int year = 0;
    Cycle cycle = Cycle::Quarter;
    int index = 1;

    bool isValid() const { return year > 0; }
    QDate start() const;
    QDate end() const; ///< last day, inclusive
    QString toString() const;
    bool contains(QDate day) const { return day >= start() && day <= end(); }
    Period next() const; ///< the following period of the same cycle, over the year's end if need be
    Period previous() const;

    static std::optional<Period> parse(QStringView text); ///< nothing unless well formed
    static Period containing(QDate day, Cycle cycle);
    static std::vector<Period> ofYear(int year, Cycle cycle);

    friend bool operator==(const Period &, const Period &) = default;
    /// By the day they end, the shorter first, so that a list reads in order of time.
    friend std::strong_ordering operator<=>(const Period &a, const Period &b);
};

} // namespace qd
