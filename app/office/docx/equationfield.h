// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// What an EQ field shows, which has no result beside its code (17.16.5.17): Word makes them of a character
/// in a circle (带圈字符: \o\ac(○,1) is ①), of characters written as one (合并字符), of a reading above a
/// character (拼音指南, of which only the character is text), and of formulas typed as fields. `code` begins
/// behind "EQ".
QString equationText(QStringView code);

} // namespace qd
