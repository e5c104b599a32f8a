// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// How wide a text is in a Chinese font, counted by its characters, so that no font is needed.
namespace qd
{

/// Half characters that a code unit takes: 2 for Chinese characters and signs, 1 for Latin, Greek and other
/// alphabets, 0 for what joins the character before it (the second half of a pair, combining marks,
/// selectors, marks of direction).
int halvesOf(QChar c);

/// The same of a text.
int halvesOf(QStringView text);

/// Full-width characters a text is long: 第3项， is 3½. `latin` is the width of a narrow character; fonts
/// that are not Chinese have wider ones than ½.
double charactersOf(QStringView text, double latin = 0.5);

} // namespace qd
