// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// A number of an automatic list in one of Word's formats, by the name the format has in OOXML (17.18.59):
/// "chineseCounting" -> "十二", "upperRoman" -> "XII". An unknown format, or one that cannot write the
/// number, gives decimal digits; "bullet" and "none" give nothing.
QString numberText(int number, QStringView format);

/// "十二", "一百零五": the way Chinese counts; below 1 and above 9999 in decimal digits.
QString chineseNumber(int number);

/// The number of a paragraph in front of its text. A space stands between them where Word has a tab or a
/// space, unless the number ends in a mark that separates by itself: "一、" + 总体要求, "1. " + 5G 网络.
QString numbered(const QString &number, const QString &text, bool separated = true);

} // namespace qd
