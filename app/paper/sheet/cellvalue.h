// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// What a cell of a workbook holds in place of a text.
struct CellValue {
    enum class Kind { Text, Number, Date };
    Kind kind = Kind::Text;
    QString text; ///< Text: as workbookText() has it
    double number = 0; ///< Number; Date: the day's serial number in Excel
    QString format; ///< with which Excel shows exactly the text it was; empty for Text
};

/// A number where the text is nothing but one (12, -3, 98.40), a day where it is nothing but one (2023-06-30,
/// 2023年6月30日); else the text. What a number would not show again is a text: 007, +5, 1e3, more than 15
/// digits.
CellValue cellValue(const QString &text);
/// The text as a text, whatever it looks like: = + - @ begin no formula.
CellValue textValue(const QString &text);

/// What a workbook can hold: line breaks of all kinds become \n, other control characters go, what is no
/// character becomes U+FFFD. What Excel would take for an escape
/// (_x0041_) is escaped itself (_x005F_x0041_), so that it is shown as it is written.
QString workbookText(const QString &text);

/// Characters Excel holds in one cell, UTF-16 units.
inline constexpr qsizetype longestCell = 32767;

} // namespace qd
