// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// Markup as the parser may see it. Left out: comments, scripts and styles; Word's conditions (<![if …]>),
/// which it takes for text; "</body>" and "</html>", behind which it reads nothing though pages put together
/// from pieces have them in the middle; tags with more than a hundred attributes, whose comparing grows with
/// the square. A '<' that begins no markup becomes plainLessThan: the parser would make an error of each.
QString cleanedMarkup(const QString &markup);

/// Stands for '<' in the parser's text. No character of any document: Unicode 23.7, noncharacters.
inline constexpr QChar plainLessThan{0xFDD0};

} // namespace qd
