// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace qd
{

/// A gap of a line that may be widened: after the code unit at `after`.
struct StretchPlace {
    int after = 0;
    double width = 0; ///< what is added
};

/// The gaps of a line of Chinese text, in order: between Chinese characters, between them and western text, and
/// at the spaces of western text; never inside a number or a western word (spread, "10.0%" is copied as
/// "1 0 .0 %"), inside a pair of dashes or dots (—— ……), between a character and its mark, or after the line's
/// last character.
std::vector<StretchPlace> stretchPlaces(QStringView line);

/// Shares `slack` among the gaps, all alike; `em` in the same unit. None grows where each would have to grow by more than a
/// third of an em: a line that a number or a western word too long for its rest leaves half empty stays ragged.
void shareSlack(std::vector<StretchPlace> &places, double slack, double em);

} // namespace qd
