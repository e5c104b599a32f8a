// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace qd
{

/// A gap of a line that may be widened: after the code unit at `after`.
struct StretchPlace {
    int after = 0;
    bool atSign = false; ///< beside punctuation, western text or a space, where a wider gap is least seen
    double width = 0; ///< what is added
};

/// The gaps of a line of Chinese text, in order: between Chinese characters, between them and western text, and
/// at the spaces of western text; never inside a number or a western word (spread, "10.0%" is copied as
/// "1 0 .0 %"), inside a pair of dashes or dots (—— ……), between a character and its mark, or after the line's
/// last character.
std::vector<StretchPlace> stretchPlaces(QStringView line);

/// Shares `slack` among the gaps; `em` in the same unit. All grow alike until words of Chinese would be copied
/// with spaces in them; what is wanted beyond that goes to the signs. None grows where it would have to grow by
/// more than half an em: a line that a long western word leaves nearly empty stays ragged.
void shareSlack(std::vector<StretchPlace> &places, double slack, double em);

} // namespace qd
