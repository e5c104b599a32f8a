// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordsizes.h"

namespace qd
{

QByteArray inWordSize(const QByteArray &style, std::optional<TypeSize> size)
{
    if (!size)
        return style;
    switch (*size) {
    case TypeSize::Three:
        return style + "Three";
    case TypeSize::Four:
        return style + "Four";
    case TypeSize::SmallFour:
        return style + "SmallFour";
    case TypeSize::Five:
        return style + "Five";
    case TypeSize::SmallFive:
        return style + "SmallFive";
    }
    return style;
}

const char *wordSizeName(TypeSize size)
{
    switch (size) {
    case TypeSize::Three:
        return " 三号";
    case TypeSize::Four:
        return " 四号";
    case TypeSize::SmallFour:
        return " 小四";
    case TypeSize::Five:
        return " 五号";
    case TypeSize::SmallFive:
        return " 小五";
    }
    return "";
}

std::set<TypeSize> sizesBeside(const Document &document)
{
    std::set<TypeSize> sizes;
    for (const Block &block : document.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        const auto *table = std::get_if<TableBlock>(&block);
        const auto size = paragraph ? paragraph->size : table ? table->size : std::nullopt;
        if (size)
            sizes.insert(*size);
    }
    return sizes;
}

} // namespace qd
