// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/compose/furnished.h"
#include "paper/compose/layoutchoice.h"
#include "paper/document/gbt9704.h"
#include "paper/layout/paginator.h"
#include "papercase.h"

/// Small documents for what stands around the content, and finding it on the page.
namespace furniturecase
{

using namespace qd;
using namespace reportcase;
using gbt9704::mm;

inline Paragraph paragraph(Style style, const QString &text)
{
    Paragraph p;
    p.style = style;
    p.text = text;
    return p;
}

inline Document lines(int count)
{
    Document document;
    if (count > 0)
        document.blocks.push_back(paragraph(Style::Body, u"质"_s.repeated(26 + 28 * (count - 1))));
    return document;
}

inline const PlacedText *find(const PaperPage &page, const QString &text)
{
    for (const PlacedText &placed : page.texts) {
        if (textOf(placed) == text)
            return &placed;
    }
    return nullptr;
}

inline double leftOf(const PlacedText &text)
{
    return text.at.x() - gbt9704::marginLeft;
}

inline double rightOf(const PlacedText &text)
{
    return gbt9704::textWidth - leftOf(text) - text.block->lineWidth(0);
}

inline PaperOptions optionsWith(const PaperFurniture &furniture)
{
    PaperOptions options;
    options.asOf = QDate(2023, 4, 5);
    options.furniture = furniture;
    return options;
}

inline constexpr double em = gbt9704::cell;
inline constexpr double bottom = gbt9704::marginTop + gbt9704::textHeight;

} // namespace furniturecase
