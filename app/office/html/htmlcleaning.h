// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// Markup as the parser may see it. Left out: comments, scripts and styles; Word's conditions (<![if …]>),
/// which it takes for text; "</body>" and "</html>", behind which it reads nothing though pages put together
/// from pieces have them in the middle; tags with more than a hundred attributes, whose comparing grows with
/// the square. A '<' that begins no markup and a '&' before '#' that begins no number become the two below, and end
/// tags with nothing to end are left out: the parser would make an error of each, which takes it microseconds.
QString cleanedMarkup(const QString &markup);

/// Stand for '<' and '&' in the parser's text. No characters of any document: Unicode 23.7, noncharacters.
inline constexpr QChar plainLessThan{0xFDD0};
inline constexpr QChar plainAmpersand{0xFDD1};

} // namespace qd
