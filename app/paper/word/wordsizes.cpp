// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordsizes.h"

namespace qd
{

QByteArray inWordSize(const QByteArray &style, TypeSize size)
{
    switch (size) {
    case TypeSize::OfStyle:
        return style;
    case TypeSize::Three:
        return style + "Three";
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
    case TypeSize::OfStyle:
        return "";
    case TypeSize::Three:
        return " 三号";
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
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            sizes.insert(paragraph->size);
        else if (const auto *table = std::get_if<TableBlock>(&block))
            sizes.insert(table->size);
    }
    sizes.erase(TypeSize::OfStyle);
    return sizes;
}

} // namespace qd
