// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/paginator.h"

#include "paper/chart/chart.h"
#include "paper/chart/chartpicture.h"
#include "paper/document/gbt9704.h"
#include "paper/document/tablemeasures.h"
#include "paper/layout/contentspages.h"
#include "paper/layout/furniture.h"
#include "paper/layout/hair.h"
#include "paper/layout/lonelylines.h"
#include "paper/layout/missingcharacters.h"
#include "paper/layout/pagenumbers.h"
#include "paper/layout/tablelayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using namespace gbt9704;

constexpr double tableGap = tablemeasures::gap;
constexpr double chartGap = mm(6); // between two side by side

bool isHeading(Style style)
{
    return style == Style::Subtitle || style == Style::Heading1 || style == Style::Heading2
        || style == Style::Heading3 || style == Style::Caption || style == Style::TableNote;
}

int headingLevel(Style style)
{
    return style == Style::Heading1 ? 1 : style == Style::Heading2 ? 2 : 3;
}

ElementKind elementOf(Style style)
{
    switch (style) {
    case Style::Title:
        return ElementKind::Title;
    case Style::Heading1:
    case Style::Heading2:
    case Style::Heading3:
        return ElementKind::Heading;
    case Style::Caption:
        return ElementKind::Caption;
    case Style::Subtitle:
    case Style::Body:
    case Style::Flush:
    case Style::TableNote:
    case Style::TableHead:
    case Style::TableSection:
    case Style::TableCell:
    case Style::Continued:
    case Style::PageNumber:
    case Style::Attendance:
        return ElementKind::Paragraph;
    }
    return ElementKind::Paragraph;
}

} // namespace

Paginator::Paginator(const Document &document, LayoutWatch goOn)
    : Paginator(document, std::make_shared<GlyphBook>(FontBook::ofThisComputer()), std::move(goOn))
{
}

Paginator::Paginator(const Document &document, std::shared_ptr<GlyphBook> glyphs, LayoutWatch goOn)
    : m_document(document)
    , m_maker(document.info, std::move(glyphs))
    , m_goOn(std::move(goOn))
    , m_total(static_cast<int>(document.blocks.size()))
{
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            m_total += static_cast<int>(table->groups.size());
    }
}

bool Paginator::step()
{
    m_stopped = m_stopped || (m_goOn && !m_goOn(m_done++, m_total));
    return !m_stopped;
}

Pages Paginator::run()
{
    const Rest blocks(m_document.blocks);
    for (size_t i = 0; i < blocks.size() && step(); ++i) {
        const Rest rest = blocks.subspan(i + 1);
        if (const auto *paragraph = std::get_if<Paragraph>(&blocks[i]))
            add(*paragraph, rest);
        else if (const auto *table = std::get_if<TableBlock>(&blocks[i]))
            add(*table, rest);
        else if (const auto *blank = std::get_if<BlankLines>(&blocks[i]))
            add(*blank);
        else if (const auto *chart = std::get_if<ChartBlock>(&blocks[i]))
            add(*chart);
        else if (const auto *turn = std::get_if<PageBreak>(&blocks[i]))
            add(*turn);
        else if (const auto *cover = std::get_if<CoverPage>(&blocks[i]))
            addCover(m_maker, *cover);
        else if (const auto *contents = std::get_if<Contents>(&blocks[i]))
            add(*contents);
        else if (const auto *head = std::get_if<RedHead>(&blocks[i]))
            addRedHead(m_maker, *head);
        else if (const auto *signature = std::get_if<Signature>(&blocks[i]))
            add(*signature, rest);
        else if (const auto *imprint = std::get_if<Imprint>(&blocks[i]))
            m_imprint = imprint; // the last page is known at the end
        if (!std::holds_alternative<ChartBlock>(blocks[i]))
            m_halfChart = 0;
    }
    if (m_stopped)
        return {};
    auto &pages = m_maker.pages.pages;
    if (pages.size() > 1 && pages.back().isBlank())
        pages.pop_back();
    fillLastPage(m_maker);
    if (m_contents) // before the imprint, which looks for an even page
        insertContents(m_maker, *m_contents, m_contentsPage, m_contentsElement);
    if (m_imprint)
        addImprint(m_maker, *m_imprint);
    numberPages(m_maker);
    m_maker.pages.missingCharacters = charactersNoFontHas(pages, m_maker.glyphs());
    return std::move(m_maker.pages);
}

/// What the next block needs to begin on a page: a line of prose, the caption and first rows of a table.
double Paginator::heightOfStart(Rest rest) const
{
    if (rest.empty())
        return 0;
    const double pitch = m_maker.sizes.pitch();
    if (std::holds_alternative<TableBlock>(rest.front()))
        return 5 * pitch;
    if (const auto *chart = std::get_if<ChartBlock>(&rest.front()))
        return heightOfChart(*chart);
    if (const auto *paragraph = std::get_if<Paragraph>(&rest.front())) {
        const bool more = isHeading(paragraph->style);
        return m_maker.look(*paragraph).pitch * (more ? 2 : 1)
            + (paragraph->style == Style::Caption ? 5 * pitch : 0);
    }
    return 0;
}

TextPtr Paginator::set(const Paragraph &paragraph)
{
    // 28 × 315.86 twips leave a rounding rest; half a point more lets the 28th character stay on its line.
    const double width = m_maker.frame.width + pt(0.25);
    StyleLook look = m_maker.look(paragraph);
    const bool behindLead = paragraph.style == Style::Attendance;
    if (paragraph.hang > 0 || behindLead) {
        StyleLook measure = look;
        measure.align = Qt::AlignLeft;
        measure.indent = 0;
        if (behindLead)
            measure.role = look.leadRole;
        const QString before = behindLead ? paragraph.lead : paragraph.text.left(paragraph.hang);
        look.hang = look.indent + m_maker.text(measure, width, before)->advance();
    }
    if (paragraph.style != Style::Title)
        return m_maker.text(look, width, paragraph.text, paragraph.lead);
    m_maker.use(look.role);
    return balancedTitle(m_maker.glyphs(), look, width, paragraph.text);
}

void Paginator::add(const Paragraph &paragraph, Rest rest)
{
    if (paragraph.style == Style::TableNote || paragraph.style == Style::Caption
        || paragraph.size) {
        addNote(paragraph);
        return;
    }
    m_maker.snapToGrid();
    const TextPtr block = set(paragraph);
    const bool keep = isHeading(paragraph.style) || paragraph.style == Style::Title;
    if (keep && !m_maker.atTop() && block->height() + heightOfStart(rest) > m_maker.room() + hair)
        m_maker.turnPage();
    const int element = m_maker.element(elementOf(paragraph.style), headingLevel(paragraph.style));
    m_maker.pages.elements.back().key = paragraph.key;
    const bool flows = paragraph.style != Style::Title;
    int line = 0;
    while (line < block->lineCount()) {
        const int fit = static_cast<int>((m_maker.room() + hair) / block->pitch());
        if (fit < 1) {
            m_maker.turnPage();
            continue;
        }
        if (line == 0)
            m_maker.mark(paragraph.bookmark, m_maker.y);
        const int count = std::min(fit, block->lineCount() - line);
        m_maker.page().texts.push_back(
            {block, {m_maker.frame.left, m_maker.y}, line, count, 0, element, inkBlack, flows});
        m_maker.y += count * block->pitch();
        line += count;
    }
}

void Paginator::addNote(const Paragraph &paragraph)
{
    const StyleLook look = m_maker.look(paragraph);
    const PageFrame &frame = m_maker.frame;
    const TextPtr left = set(paragraph);
    const double after = paragraph.style == Style::Body ? 0 : 4 * look.pitch; // of what it stands above
    if (left->height() + after > m_maker.room() + hair && !m_maker.atTop())
        m_maker.turnPage();
    m_notes.begin(m_maker);
    m_maker.mark(paragraph.bookmark, m_maker.y);
    const int element = m_maker.element(elementOf(paragraph.style));
    m_maker.pages.elements.back().key = paragraph.key;
    m_maker.place(left, {frame.left, m_maker.y}, element);
    if (!paragraph.rightText.isEmpty()) {
        StyleLook right = look;
        right.align = Qt::AlignRight;
        m_maker.place(m_maker.text(right, frame.width, paragraph.rightText), {frame.left, m_maker.y}, element);
    }
    m_maker.y += left->height() + tableGap;
    m_notes.end(m_maker);
}

void Paginator::add(const BlankLines &blank)
{
    m_maker.snapToGrid();
    m_maker.y = std::min(m_maker.y + blank.count * m_maker.sizes.pitch(), m_maker.frame.bottom());
}

double Paginator::heightOfChart(const ChartBlock &chart) const
{
    return std::min(mm(chartHeightMm(chart)), m_maker.frame.height);
}

PlacedPicture Paginator::placed(const ChartBlock &chart, const QRectF &at)
{
    const auto picture = std::make_shared<const ChartPicture>(chart, m_maker.fonts, at.size());
    PlacedPicture placed{at, [picture](QPainter &painter, QSizeF) { picture->paint(painter); },
        m_maker.element(ElementKind::Figure), {}};
    m_maker.pages.elements.back().says = chartAltText(chart);
    for (const ChartText &text : picture->texts())
        placed.words.push_back({text.role, text.text});
    return placed;
}

/// Never cut: what does not fit below begins the next page.
void Paginator::add(const ChartBlock &chart)
{
    m_maker.use(FontRole::HeiTi);
    m_maker.use(FontRole::FangSong);
    const PageFrame &frame = m_maker.frame;
    const double height = heightOfChart(chart);
    const double width = chart.half ? (frame.width - chartGap) / 2 : frame.width;
    const auto placeAt = [&](double x, double y) {
        m_maker.page().pictures.push_back(placed(chart, QRectF(x, y, width, height)));
    };
    if (chart.half && m_halfChart > 0 && height <= m_halfChart + m_maker.room() + hair) { // beside the one before
        const double top = m_maker.y - m_halfChart;
        placeAt(frame.left + width + chartGap, top);
        m_maker.y = std::max(m_maker.y, top + height + tableGap);
        m_halfChart = 0;
        return;
    }
    if (height > m_maker.room() + hair && !m_maker.atTop())
        m_maker.turnPage();
    placeAt(frame.left, m_maker.y);
    m_maker.y += height + tableGap;
    m_halfChart = chart.half ? height + tableGap : 0;
}

void Paginator::add(const PageBreak &)
{
    if (!m_maker.page().isBlank()) // of an empty page nothing need be broken off
        m_maker.turnPage();
    m_maker.page().isBegun = true;
}

void Paginator::add(const Contents &contents)
{
    if (!m_maker.page().isBlank())
        m_maker.turnPage();
    m_contents = &contents;
    m_contentsPage = static_cast<int>(m_maker.pages.pages.size()) - 1;
    m_contentsElement = m_maker.element(ElementKind::Contents);
}

/// The signature and the note in brackets below it (7.3.6), which are not parted.
double Paginator::heightOfSignature(const Signature &signature, Rest rest)
{
    const auto *note = rest.empty() ? nullptr : std::get_if<Paragraph>(&rest.front());
    return heightOf(m_maker, signature) + (note ? set(*note)->height() : 0);
}

void Paginator::add(const Signature &signature, Rest rest)
{
    constexpr int company = 2; // lines of text: a page with nothing but a signature could be put under any paper
    m_maker.snapToGrid();
    if (heightOfSignature(signature, rest) > m_maker.room() + hair && !m_maker.atTop())
        m_maker.turnPage();
    bringLines(m_maker, company);
    addSignature(m_maker, signature);
}

void Paginator::add(const TableBlock &table, Rest rest)
{
    m_maker.use(FontRole::HeiTi);
    m_maker.use(m_maker.sizes.bodyFace);
    TableLayout layout(table, m_maker, [this] { return step(); });
    if (m_stopped)
        return;
    const double continuedLine = m_maker.look(Style::Continued, table).pitch + tableGap;
    BreakRoom rules;
    rules.pitch = layout.pitch();
    rules.padding = layout.padding();
    rules.first = m_maker.room() - layout.headHeight();
    rules.next = m_maker.frame.height - layout.headHeight() - continuedLine;
    if (const auto *signature = rest.empty() ? nullptr : std::get_if<Signature>(&rest.front()))
        rules.below = tableGap + m_maker.sizes.pitch() + heightOfSignature(*signature, rest.subspan(1));
    auto slices = breakRows(layout.groups(), rules);
    if (slices.size() > 1 && slices.front().empty()) { // nothing fits below what stands on this page
        m_notes.turnPage(m_maker);
        rules.first = m_maker.room() - layout.headHeight();
        slices = breakRows(layout.groups(), rules);
    }
    bool continued = false;
    for (size_t i = 0; i < slices.size(); ++i) {
        if (i > 0)
            m_maker.turnPage();
        if (slices[i].empty())
            continue;
        addTablePage(layout, slices[i], continued, table);
        continued = true;
    }
}

void Paginator::addTablePage(
    TableLayout &layout, const std::vector<RowPiece> &pieces, bool continued, const TableBlock &table)
{
    if (continued) {
        const TextPtr word
            = m_maker.text(m_maker.look(Style::Continued, table), m_maker.frame.width, u"续表"_s);
        m_maker.place(word, {m_maker.frame.left, m_maker.y}, -1);
        m_maker.y += word->height() + tableGap;
    }
    double y = m_maker.y + layout.headHeight();
    for (const RowPiece &piece : pieces) {
        if (piece.firstLine == 0)
            m_maker.mark(layout.row(piece).bookmark, y);
        y += piece.height;
    }
    m_maker.y = layout.place(pieces, {m_maker.frame.left, m_maker.y}, m_maker.page(), !continued) + tableGap;
}

} // namespace qd
