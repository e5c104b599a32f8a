// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/typesizes.h"

#include <algorithm>
#include <array>

namespace qd
{
namespace
{

/// The Chinese sizes, in points: 小五, 五号, 小四, 四号, 小三, 三号, 小二, 二号, 小一, 一号.
constexpr std::array chineseSizes{9.0, 10.5, 12.0, 14.0, 15.0, 16.0, 18.0, 22.0, 24.0, 26.0};

/// So many sizes larger; smaller where `steps` is below 0.
double stepped(double points, int steps)
{
    const auto at = std::find(chineseSizes.begin(), chineseSizes.end(), points);
    const auto place = std::clamp<std::ptrdiff_t>(
        at - chineseSizes.begin() + steps, 0, static_cast<std::ptrdiff_t>(chineseSizes.size()) - 1);
    return chineseSizes[static_cast<size_t>(place)];
}

} // namespace

double pointsOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Three:
        return 16;
    case TypeSize::Four:
        return 14;
    case TypeSize::SmallFour:
        return 12;
    case TypeSize::Five:
        return 10.5;
    case TypeSize::SmallFive:
        return 9;
    }
    return 16;
}

TypeSizes typeSizes(bool large, const PaperType &type)
{
    using gbt9704::pt;
    const int steps = large ? 2 : 0;
    const double body = stepped(pointsOf(type.bodySize), steps);
    const double title
        = type.bodySize == TypeSize::Three ? 22 : 18; // 2号 above 三号 (GB/T 9704 7.3.1), else 小二
    const double table = pointsOf(type.tableSize);
    TypeSizes sizes;
    sizes.bodyFace = type.body;
    sizes.titleFace = type.title;
    sizes.body = pt(body);
    sizes.title = pt(stepped(title, steps));
    sizes.coverTitle = pt(large ? 36 : 26); // 小初, 一号
    sizes.table = pt(stepped(table, steps));
    sizes.tableSmall = pt(stepped(stepped(table, -1), steps));
    sizes.imprint = pt(large ? 16 : 14);
    sizes.linesPerPage = static_cast<int>(gbt9704::linesPerPage * gbt9704::bodySize / sizes.body);
    sizes.charactersPerLine = static_cast<int>(gbt9704::charactersPerLine * gbt9704::bodySize / sizes.body);
    return sizes;
}

} // namespace qd
