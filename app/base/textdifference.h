// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace qd
{

/// Part of a text, in code units.
struct TextSpan {
    int start = 0;
    int length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// What of two versions of a text is in one of them only, in order. A number and a Latin word differ as a
/// whole.
struct TextDifference {
    std::vector<TextSpan> gone; ///< in the earlier one
    std::vector<TextSpan> come; ///< in the later one
};
TextDifference differenceOf(const QString &before, const QString &now);

} // namespace qd
