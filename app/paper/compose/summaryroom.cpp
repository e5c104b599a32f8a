// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/summaryroom.h"

#include "base/textwidth.h"
#include "paper/document/typesizes.h"

#include <cmath>

namespace qd
{
namespace
{

constexpr int mostPages = 8;
constexpr double lostOfPage = 1.5; // lines that headings and short ends of paragraphs leave empty
constexpr double lostOfLine = 1.0; // characters: signs that begin no line, figures that are not broken

constexpr SummaryRoom rooms[] = {
    {},
    {60, 300, 300, 80, 6, 5, 16, 60, 40},
    {45, 200, 200, 60, 6, 5, 12, 60, 40},
    {32, 200, 200, 60, 6, 5, 12, 60, 40},
    {24, 160, 160, 60, 6, 5, 12, 60, 40},
    {16, 160, 160, 40, 5, 5, 12, 40, 40},
    {10, 120, 120, 40, 4, 3, 8, 40, 40},
    {5, 80, 80, 40, 3, 3, 0, 40, 40},
    {0, 0, 0, 40, 0, 0, 0, 0, 40},
};

double linesOf(double characters, double room)
{
    return std::max(1.0, std::ceil(characters / (room - lostOfLine)));
}

double linesOf(const Paragraph &paragraph, const TypeSizes &sizes)
{
    const double text = charactersOf(paragraph.lead) + charactersOf(paragraph.text);
    const double line = sizes.charactersPerLine;
    switch (paragraph.style) {
    case Style::Title:
        return 1.25 * linesOf(text, line * sizes.body / sizes.title);
    case Style::Subtitle:
    case Style::Flush:
    case Style::Attendance:
        return linesOf(text, line);
    case Style::Heading1:
    case Style::Heading2:
    case Style::Heading3: // kept whole, which leaves as much empty where it is long
        return 2 * linesOf(text + 2, line) - 1;
    case Style::Body:
    case Style::Caption:
    case Style::TableNote:
    case Style::TableHead:
    case Style::TableSection:
    case Style::TableCell:
    case Style::Continued:
    case Style::PageNumber:
        break;
    }
    return linesOf(text + 2, line);
}

/// A long title turns the page below a red head.
double emptyAbove(const Paragraph &paragraph, const PaperFurniture &furniture)
{
    constexpr qsizetype longTitle = 100;
    const bool turns = paragraph.style == Style::Title && paragraph.text.size() > longTitle;
    return turns && !furniture.redHead.isEmpty() ? 10 : 0;
}

/// Lines of what stands around the text.
double linesAround(const PaperFurniture &furniture, const TypeSizes &sizes)
{
    double lines = 0;
    if (!furniture.redHead.isEmpty())
        lines += 12; // 35 mm, the mark, two lines, the number, the rule, two lines
    if (!furniture.addressees.isEmpty())
        lines += linesOf(charactersOf(furniture.addressees), sizes.charactersPerLine);
    if (!furniture.attachments.isEmpty())
        lines += 1;
    for (const QString &attachment : furniture.attachments)
        lines += linesOf(charactersOf(attachment) + 7, sizes.charactersPerLine);
    if (furniture.signature)
        lines += 6;
    if (furniture.imprint)
        lines += 6;
    return lines;
}

} // namespace

std::span<const SummaryRoom> summaryRooms()
{
    return rooms;
}

bool fitsSummary(const Document &document, const PaperFurniture &furniture)
{
    const TypeSizes sizes = typeSizes(furniture.large);
    double lines = linesAround(furniture, sizes);
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines += linesOf(*paragraph, sizes) + emptyAbove(*paragraph, furniture);
        else if (const auto *blank = std::get_if<BlankLines>(&block))
            lines += blank->count;
    }
    return lines <= mostPages * (sizes.linesPerPage - lostOfPage);
}

} // namespace qd
