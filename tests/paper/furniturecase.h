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

/// The document with that around it, as of 30 June 2023.
inline Document dressed(Document document, const PaperFurniture &furniture, const OfficeRules &rules = {})
{
    return furnished(std::move(document), furniture, QDate(2023, 6, 30), rules, PaperText(Wording::load()));
}

inline constexpr double em = gbt9704::cell;
inline constexpr double bottom = gbt9704::marginTop + gbt9704::textHeight;

} // namespace furniturecase
