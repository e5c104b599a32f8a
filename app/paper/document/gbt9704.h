// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of GB/T 9704-2012 (layout of official documents), in twips: 1/20 pt, 1/1440 inch.
namespace qd::gbt9704
{

inline constexpr double twipsPerInch = 1440.0;
constexpr double mm(double millimetres)
{
    return millimetres * twipsPerInch / 25.4;
}
constexpr double pt(double points)
{
    return points * 20.0;
}

inline constexpr double pageWidth = mm(210.0); ///< 5.1: A4
inline constexpr double pageHeight = mm(297.0); ///< 5.1
inline constexpr double marginTop = mm(37.0); ///< 5.2.1 天头
inline constexpr double marginLeft = mm(28.0); ///< 5.2.1 订口
inline constexpr double textWidth = mm(156.0); ///< 5.2.1 版心
inline constexpr double textHeight = mm(225.0); ///< 5.2.1
inline constexpr double marginBottom = pageHeight - marginTop - textHeight; ///< follows: 35 mm

inline constexpr int linesPerPage = 22; ///< 5.2.3
inline constexpr int charactersPerLine = 28; ///< 5.2.3
inline constexpr double linePitch = textHeight / linesPerPage;
inline constexpr double cell = textWidth / charactersPerLine; ///< advance of one full-width character

inline constexpr double bodySize = pt(16.0); ///< 5.2.2: 3号
inline constexpr double titleSize = pt(22.0); ///< 7.3.1: 2号
inline constexpr double pageNumberSize = pt(14.0); ///< 7.5: 4号
inline constexpr double pageNumberDrop = mm(7.0); ///< 7.5: dash below the text area
inline constexpr double tableSize = pt(12.0); ///< 小四, the larger size allowed in tables
inline constexpr double tableSmallSize = pt(10.5); ///< 五号, the smaller one

/// Letter spacing in percent with which 28 characters of 16 pt fill 156 mm. 0.10 less than exact, because
/// font engines round every advance and a 28th character must never be pushed off the line.
inline constexpr double bodySpacing = 100.0 * cell / bodySize - 0.10;

} // namespace qd::gbt9704
