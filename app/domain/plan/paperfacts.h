// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// How a page says its number.
enum class PageNumbers {
    OfProfile, ///< as the profile of the paper has it: Outer or Counted
    Outer, ///< — 1 — at the outer edge (GB/T 9704 7.5)
    Centred, ///< — 1 — in the middle
    Counted ///< 第1页共9页 in the middle
};
constexpr const char *keyText(PageNumbers value)
{
    switch (value) {
    case PageNumbers::OfProfile:
        return "profile";
    case PageNumbers::Outer:
        return "outer";
    case PageNumbers::Centred:
        return "centred";
    case PageNumbers::Counted:
        return "counted";
    }
    return nullptr;
}

/// What stands on the office's papers whatever they are about. Empty: the paper does without, or takes the
/// name of the office.
struct PaperFacts {
    QString redHeadMark; ///< 发文机关标志: 静安区质量工作领导小组办公室文件
    QString signature; ///< 署名
    QString contact; ///< 联系人: 张三，电话：12345678
    QString copiesTo; ///< 抄送, without the word and the full stop: 区委办公室，区政府办公室
    QString addressees; ///< 主送机关, without the colon: 区质量工作领导小组各成员单位
    int marginTop = 37; ///< 天头, mm from the sheet's top to the text area (GB/T 9704 5.2.1)
    int marginLeft = 28; ///< 订口, mm
    PageNumbers pageNumbers = PageNumbers::OfProfile;
    bool operator==(const PaperFacts &) const = default;
};

} // namespace qd
