// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/paginator.h"

#include "paper/chart/chart.h"
#include "paper/document/gbt9704.h"
#include "paper/layout/missingcharacters.h"
#include "paper/layout/tablelayout.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using namespace gbt9704;

constexpr double hair = 0.5; // twips lost in adding up
constexpr double tableGap = mm(1.2);
constexpr double chartGap = mm(6); // between two side by side

bool isHeading(Style style)
{
    return style == Style::Subtitle || style == Style::Heading1 || style == Style::Heading2 || style == Style::Heading3
        || style == Style::Caption || style == Style::TableNote;
}

} // namespace

Paginator::Paginator(const Document &document)
    : m_document(document)
    , m_fonts(FontBook::ofThisComputer())
    , m_frame(frameOf(document.info))
{
    m_pages.info = document.info;
}

/// A landscape page is the portrait sheet turned clockwise: its head lies at the binding edge of odd pages
/// and at the cut edge of even ones (GB/T 9704 8), so the portrait bottom margin is at the left.
Paginator::Frame Paginator::frameOf(const DocumentInfo &info)
{
    if (info.landscape)
        return {marginBottom, marginLeft, textHeight, textWidth};
    return {marginLeft, marginTop, textWidth, textHeight};
}

Pages Paginator::run()
{
    turnPage();
    const auto &blocks = m_document.blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block *next = i + 1 < blocks.size() ? &blocks[i + 1] : nullptr;
        if (const auto *paragraph = std::get_if<Paragraph>(&blocks[i]))
            add(*paragraph, next);
        else if (const auto *table = std::get_if<TableBlock>(&blocks[i]))
            add(*table);
        else if (const auto *blank = std::get_if<BlankLines>(&blocks[i]))
            add(*blank);
        else if (const auto *chart = std::get_if<ChartBlock>(&blocks[i]))
            add(*chart);
        if (!std::holds_alternative<ChartBlock>(blocks[i]))
            m_halfChart = 0;
    }
    if (m_pages.pages.size() > 1 && m_pages.pages.back().texts.empty() && m_pages.pages.back().charts.empty())
        m_pages.pages.pop_back();
    fillLastPage();
    numberPages();
    m_pages.missingCharacters = charactersNoFontHas(m_pages.pages, m_fonts);
    return std::move(m_pages);
}

void Paginator::turnPage()
{
    m_pages.pages.emplace_back();
    m_y = m_frame.top;
}

void Paginator::use(FontRole role)
{
    const QString standIn = m_fonts.standIn(role);
    if (!standIn.isEmpty() && !m_pages.missingFonts.contains(standIn))
        m_pages.missingFonts.append(standIn);
}

void Paginator::mark(const std::optional<Bookmark> &bookmark, double y)
{
    if (bookmark)
        m_pages.bookmarks.push_back(
            {bookmark->level, bookmark->title, static_cast<int>(m_pages.pages.size()) - 1, y});
}

void Paginator::snapToGrid()
{
    const double lines = (m_y - m_frame.top) / linePitch;
    m_y = m_frame.top + std::ceil(lines - hair / linePitch) * linePitch;
}

/// What a block needs to begin on a page: a line of prose, the caption and first rows of a table.
double Paginator::heightOfStart(const Block *block) const
{
    if (!block)
        return 0;
    if (std::holds_alternative<TableBlock>(*block))
        return 5 * linePitch;
    if (const auto *chart = std::get_if<ChartBlock>(block))
        return heightOf(*chart);
    if (const auto *paragraph = std::get_if<Paragraph>(block)) {
        const bool more = isHeading(paragraph->style);
        return lookOf(*paragraph).pitch * (more ? 2 : 1)
            + (paragraph->style == Style::Caption ? 5 * linePitch : 0);
    }
    return 0;
}

void Paginator::add(const Paragraph &paragraph, const Block *next)
{
    if (paragraph.style == Style::TableNote || paragraph.style == Style::Caption
        || paragraph.size != TypeSize::OfStyle) {
        addNote(paragraph);
        return;
    }
    const StyleLook look = lookOf(paragraph);
    use(look.role);
    if (!paragraph.lead.isEmpty())
        use(FontRole::KaiTi);
    snapToGrid();
    // 28 × 315.86 twips leave a rounding rest; half a point more lets the 28th character stay on its line.
    const double width = m_frame.width + pt(0.25);
    const auto block = paragraph.style == Style::Title
        ? balancedTitle(m_fonts, look, width, paragraph.text)
        : std::make_shared<const TextBlock>(m_fonts, look, width, paragraph.text, paragraph.lead);
    const bool keep = isHeading(paragraph.style) || paragraph.style == Style::Title;
    if (keep && m_y > m_frame.top && block->height() + heightOfStart(next) > room() + hair)
        turnPage();
    int line = 0;
    while (line < block->lineCount()) {
        const int fit = static_cast<int>((room() + hair) / block->pitch());
        if (fit < 1) {
            turnPage();
            continue;
        }
        if (line == 0)
            mark(paragraph.bookmark, m_y);
        const int count = std::min(fit, block->lineCount() - line);
        m_pages.pages.back().texts.push_back({block, {m_frame.left, m_y}, line, count, 0});
        m_y += count * block->pitch();
        line += count;
    }
}

void Paginator::addNote(const Paragraph &paragraph)
{
    const StyleLook look = lookOf(paragraph);
    use(look.role);
    const auto left = paragraph.style == Style::Title
        ? balancedTitle(m_fonts, look, m_frame.width, paragraph.text)
        : std::make_shared<const TextBlock>(
            m_fonts, look, m_frame.width, paragraph.text, paragraph.lead);
    const double after = paragraph.style == Style::Body ? 0 : 4 * look.pitch; // of what it stands above
    if (left->height() + after > room() + hair && m_y > m_frame.top)
        turnPage();
    mark(paragraph.bookmark, m_y);
    m_pages.pages.back().texts.push_back({left, {m_frame.left, m_y}, 0, left->lineCount(), 0});
    if (!paragraph.rightText.isEmpty()) {
        StyleLook right = look;
        right.align = Qt::AlignRight;
        const auto block
            = std::make_shared<const TextBlock>(m_fonts, right, m_frame.width, paragraph.rightText);
        m_pages.pages.back().texts.push_back({block, {m_frame.left, m_y}, 0, block->lineCount(), 0});
    }
    m_y += left->height() + tableGap;
}

void Paginator::add(const BlankLines &blank)
{
    snapToGrid();
    m_y = std::min(m_y + blank.count * linePitch, m_frame.top + m_frame.height);
}

double Paginator::heightOf(const ChartBlock &chart) const
{
    return std::min(mm(chartHeightMm(chart)), m_frame.height);
}

/// Never cut: what does not fit below begins the next page.
void Paginator::add(const ChartBlock &chart)
{
    use(FontRole::HeiTi);
    use(FontRole::FangSong);
    const double height = heightOf(chart);
    const double width = chart.half ? (m_frame.width - chartGap) / 2 : m_frame.width;
    const auto picture = std::make_shared<const ChartPicture>(chart, m_fonts, QSizeF(width, height));
    if (chart.half && m_halfChart > 0 && height <= m_halfChart + room() + hair) { // beside the one before
        const double top = m_y - m_halfChart;
        m_pages.pages.back().charts.push_back(
            {picture, {m_frame.left + width + chartGap, top}, chartAltText(chart)});
        m_y = std::max(m_y, top + height + tableGap);
        m_halfChart = 0;
        return;
    }
    if (height > room() + hair)
        turnPage();
    m_pages.pages.back().charts.push_back({picture, {m_frame.left, m_y}, chartAltText(chart)});
    m_y += height + tableGap;
    m_halfChart = chart.half ? height + tableGap : 0;
}

void Paginator::add(const TableBlock &table)
{
    use(FontRole::HeiTi);
    use(FontRole::FangSong);
    const TableLayout layout(table, m_fonts, m_frame.width);
    const double continuedLine = inSize(lookOf(Style::Continued, table.small), table.size).pitch + tableGap;
    BreakRoom rules;
    rules.pitch = layout.pitch();
    rules.padding = layout.padding();
    rules.first = room() - layout.headHeight();
    rules.next = m_frame.height - layout.headHeight() - continuedLine;
    const auto slices = breakRows(layout.groups(), rules);
    bool continued = false;
    for (size_t i = 0; i < slices.size(); ++i) {
        if (i > 0)
            turnPage();
        if (slices[i].empty())
            continue;
        addTablePage(layout, slices[i], continued, table);
        continued = true;
    }
}

void Paginator::addTablePage(
    const TableLayout &layout, const std::vector<RowPiece> &pieces, bool continued, const TableBlock &table)
{
    PaperPage &page = m_pages.pages.back();
    if (continued) {
        const auto word = std::make_shared<const TextBlock>(
            m_fonts, inSize(lookOf(Style::Continued, table.small), table.size), m_frame.width, u"续表"_s);
        page.texts.push_back({word, {m_frame.left, m_y}, 0, 1, 0});
        m_y += word->height() + tableGap;
    }
    double y = m_y + layout.headHeight();
    for (const RowPiece &piece : pieces) {
        if (piece.firstLine == 0)
            mark(layout.row(piece).bookmark, y);
        y += piece.height;
    }
    m_y = layout.place(pieces, {m_frame.left, m_y}, page) + tableGap;
}

void Paginator::fillLastPage()
{
    if (m_pages.pages.size() < 2)
        return;
    PaperPage &last = m_pages.pages.back();
    PaperPage &before = m_pages.pages[m_pages.pages.size() - 2];
    const bool alone = last.rules.empty() && last.texts.size() == 1 && last.texts.front().lineCount == 1;
    if (!alone || before.texts.empty())
        return;
    PlacedText &line = last.texts.front();
    PlacedText &giver = before.texts.back();
    const auto isProse = [](const PlacedText &text) { return text.block->pitch() == linePitch; };
    if (!isProse(line) || !isProse(giver))
        return;
    if (giver.block == line.block && giver.lineCount > 1) { // the end of one paragraph
        --giver.lineCount;
        --line.firstLine;
        ++line.lineCount;
        return;
    }
    PlacedText given = giver;
    given.firstLine += giver.lineCount - 1;
    given.lineCount = 1;
    given.at.setY(m_frame.top);
    if (--giver.lineCount == 0) {
        // What it leaves at the end of the page must not be a heading.
        const PlacedText *above = before.texts.size() > 2 ? &before.texts[before.texts.size() - 2] : nullptr;
        if (!above || !isProse(*above) || above->block->role() != FontRole::FangSong) {
            ++giver.lineCount;
            return;
        }
        before.texts.pop_back();
    }
    line.at.ry() += linePitch;
    last.texts.insert(last.texts.begin(), std::move(given));
}

void Paginator::numberPages()
{
    use(FontRole::Song);
    for (int page = 0; page < static_cast<int>(m_pages.pages.size()); ++page)
        numberPage(page);
}

void Paginator::numberPage(int page)
{
    const int number = page + 1;
    const bool official = m_document.info.profile == PaperProfile::Official;
    const QString text
        = official ? u"— %1 —"_s.arg(number) : u"第%1页共%2页"_s.arg(number).arg(m_pages.pages.size());
    const StyleLook look = lookOf(Style::PageNumber);
    const auto block = std::make_shared<const TextBlock>(m_fonts, look, m_frame.width, text);
    const double width = block->lineWidth(0);
    // The dash stands at about a third of the em above the baseline: that is what lies 7 mm below the text
    // (7.5).
    const double drop = pageNumberDrop + 0.36 * look.size - ((look.pitch - look.size) / 2 + 0.86 * look.size);
    PlacedText placed{block, {}, 0, 1, 0};
    if (!official) {
        placed.at = {m_frame.left + (m_frame.width - width) / 2, m_frame.top + m_frame.height + drop};
    } else {
        // Odd pages: one character from the right edge of the text area, even pages: from the left (7.5).
        const double along = number % 2 == 1 ? textWidth - look.size - width : look.size;
        if (m_document.info.landscape) { // where the portrait page has it: down the left side (8)
            placed.at = {m_frame.left - drop, m_frame.top + along};
            placed.turned = 90;
        } else {
            placed.at = {m_frame.left + along, m_frame.top + m_frame.height + drop};
        }
    }
    m_pages.pages[static_cast<size_t>(page)].texts.push_back(std::move(placed));
}

} // namespace qd
