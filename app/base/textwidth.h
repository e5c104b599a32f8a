// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// How wide a text is in a Chinese font, counted by its characters, so that no font is needed.
namespace qd
{

/// Half characters that a code unit takes: 2 for Chinese characters and signs, 1 for Latin, Greek and other
/// alphabets, 0 for what joins the character before it (the second half of a pair, combining marks,
/// selectors, marks of direction).
inline int halvesOf(QChar c);

/// The same of a text.
int halvesOf(QStringView text);

/// Full-width characters a text is long: 第3项， is 3½. `latin` is the width of a narrow character; fonts
/// that are not Chinese have wider ones than ½.
double charactersOf(QStringView text, double latin = 0.5);

int halvesOfSeldom(QChar c); ///< the same of what is neither Latin nor a usual Chinese character

inline int halvesOf(QChar c)
{
    constexpr char16_t lastLatin = 0x2ff; // no marks among them
    constexpr char16_t firstChinese = 0x4e00; // the unified ideographs: nearly all of a Chinese text
    constexpr char16_t lastChinese = 0x9fff;
    const char16_t unit = c.unicode();
    if (unit >= firstChinese && unit <= lastChinese)
        return 2;
    return unit <= lastLatin ? 1 : halvesOfSeldom(c);
}

} // namespace qd
