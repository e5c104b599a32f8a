// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace qd
{

/// The number a paragraph begins with.
struct Numbering {
    int rank = 0; ///< the usual order: 0 第一部分 · 1 一、 · 2 第一条, 任务1： · 3 （一） · 4 1. · 5 （1） ·
                  ///< 6 1） · 7 ①
    QString number; ///< own style with half-width brackets and digits, without 、 or .
    int value = 0; ///< 17 for (十七)
    qsizetype length = 0; ///< UTF-16 units of the paragraph taken, separators and spaces included
};

/// The rank of 一、: sections have it or one above.
inline constexpr int sectionRank = 1;

/// Styles: 第一部分 / 一、 / 第一条 / 任务1： / （一） / 1. 1、 １． / （1） / 1） / ①. Decimal numbers (1.5)
/// are none.
std::optional<Numbering> numberingOf(QStringView paragraph);

} // namespace qd
