// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/paginator.h"

#include "paper/document/gbt9704.h"
#include "paper/layout/contentspages.h"
#include "paper/layout/furniture.h"
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

constexpr double hair = 0.5; // twips lost in adding up
constexpr double tableGap = mm(1.2);

bool isHeading(Style style)
{
    return style == Style::Subtitle || style == Style::Heading1 || style == Style::Heading2
        || style == Style::Heading3 || style == Style::Caption || style == Style::TableNote;
}

int headingLevel(Style style)
{
    return style == Style::Heading1 ? 1 : style == Style::Heading2 ? 2 : 3;
}

/// What stands above a table and goes where it goes.
bool isNote(Style style)
{
    return style == Style::TableNote || style == Style::Caption;
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
        return ElementKind::Paragraph;
    }
    return ElementKind::Paragraph;
}

} // namespace

Paginator::Paginator(const Document &document)
    : m_document(document)
    , m_maker(document.info)
{
}

Pages Paginator::run()
{
    const Rest blocks(m_document.blocks);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Rest rest = blocks.subspan(i + 1);
        const auto *note = std::get_if<Paragraph>(&blocks[i]);
        if (!(note && isNote(note->style)) && !std::holds_alternative<TableBlock>(blocks[i]))
            m_notes.reset();
        if (const auto *paragraph = std::get_if<Paragraph>(&blocks[i]))
            add(*paragraph, rest);
        else if (const auto *table = std::get_if<TableBlock>(&blocks[i]))
            add(*table, rest);
        else if (const auto *blank = std::get_if<BlankLines>(&blocks[i]))
            add(*blank);
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
    }
    auto &pages = m_maker.pages.pages;
    if (pages.size() > 1 && pages.back().texts.empty())
        pages.pop_back();
    fillLastPage(m_maker);
    if (m_contents) // before the imprint, which looks for an even page
        insertContents(m_maker, *m_contents, m_contentsPage, m_contentsElement);
    if (m_imprint)
        addImprint(m_maker, *m_imprint);
    numberPages(m_maker);
    m_maker.pages.missingCharacters = charactersNoFontHas(pages, m_maker.fonts);
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
    if (const auto *paragraph = std::get_if<Paragraph>(&rest.front())) {
        const bool more = isHeading(paragraph->style);
        return m_maker.look(paragraph->style).pitch * (more ? 2 : 1)
            + (paragraph->style == Style::Caption ? 5 * pitch : 0);
    }
    return 0;
}

TextPtr Paginator::set(const Paragraph &paragraph)
{
    // 28 × 315.86 twips leave a rounding rest; half a point more lets the 28th character stay on its line.
    const double width = m_maker.frame.width + pt(0.25);
    StyleLook look = m_maker.look(paragraph.style);
    if (paragraph.hang > 0) {
        StyleLook measure = look;
        measure.align = Qt::AlignLeft;
        measure.indent = 0;
        look.hang
            = look.indent + m_maker.text(measure, width, paragraph.text.left(paragraph.hang))->advance();
    }
    if (paragraph.style != Style::Title)
        return m_maker.text(look, width, paragraph.text, paragraph.lead);
    m_maker.use(look.role);
    return balancedTitle(m_maker.fonts, look, width, paragraph.text);
}

void Paginator::add(const Paragraph &paragraph, Rest rest)
{
    if (isNote(paragraph.style)) {
        addNote(paragraph);
        return;
    }
    m_maker.snapToGrid();
    const TextPtr block = set(paragraph);
    const bool keep = isHeading(paragraph.style) || paragraph.style == Style::Title;
    if (keep && !m_maker.atTop() && block->height() + heightOfStart(rest) > m_maker.room() + hair)
        m_maker.turnPage();
    const int element = m_maker.element(elementOf(paragraph.style), headingLevel(paragraph.style));
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
    const StyleLook look = m_maker.look(paragraph.style);
    const PageFrame &frame = m_maker.frame;
    const TextPtr left = m_maker.text(look, frame.width, paragraph.text);
    if (left->height() + 4 * look.pitch > m_maker.room() + hair && !m_maker.atTop())
        m_maker.turnPage();
    if (!m_notes || m_notes->first > m_maker.page().texts.size())
        m_notes = Notes{m_maker.page().texts.size(), m_maker.pages.bookmarks.size(), m_maker.y};
    m_maker.mark(paragraph.bookmark, m_maker.y);
    const int element = m_maker.element(elementOf(paragraph.style));
    m_maker.place(left, {frame.left, m_maker.y}, element);
    if (!paragraph.rightText.isEmpty()) {
        StyleLook right = look;
        right.align = Qt::AlignRight;
        m_maker.place(
            m_maker.text(right, frame.width, paragraph.rightText), {frame.left, m_maker.y}, element);
    }
    m_maker.y += left->height() + tableGap;
}

void Paginator::add(const BlankLines &blank)
{
    m_maker.snapToGrid();
    m_maker.y = std::min(m_maker.y + blank.count * m_maker.sizes.pitch(), m_maker.frame.bottom());
}

void Paginator::add(const PageBreak &)
{
    if (!m_maker.page().texts.empty())
        m_maker.turnPage();
}

void Paginator::add(const Contents &contents)
{
    if (!m_maker.page().texts.empty())
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
    constexpr int company
        = 2; // lines of text: a page with nothing but a signature could be put under any paper
    m_maker.snapToGrid();
    if (heightOfSignature(signature, rest) > m_maker.room() + hair && !m_maker.atTop())
        m_maker.turnPage();
    bringLines(m_maker, company);
    addSignature(m_maker, signature);
}

void Paginator::add(const TableBlock &table, Rest rest)
{
    m_maker.use(FontRole::HeiTi);
    m_maker.use(FontRole::FangSong);
    TableLayout layout(table, m_maker);
    const double continuedLine = m_maker.look(Style::Continued, table.small).pitch + tableGap;
    BreakRoom rules;
    rules.pitch = layout.pitch();
    rules.padding = layout.padding();
    rules.first = m_maker.room() - layout.headHeight();
    rules.next = m_maker.frame.height - layout.headHeight() - continuedLine;
    if (const auto *signature = rest.empty() ? nullptr : std::get_if<Signature>(&rest.front()))
        rules.below = tableGap + m_maker.sizes.pitch() + heightOfSignature(*signature, rest.subspan(1));
    auto slices = breakRows(layout.groups(), rules);
    if (slices.size() > 1 && slices.front().empty() && m_notes && m_notes->first > 0) {
        takeNotesAlong();
        rules.first = m_maker.room() - layout.headHeight();
        slices = breakRows(layout.groups(), rules);
    }
    m_notes.reset();
    bool continued = false;
    for (size_t i = 0; i < slices.size(); ++i) {
        if (i > 0)
            m_maker.turnPage();
        if (slices[i].empty())
            continue;
        addTablePage(layout, slices[i], continued, table.small);
        continued = true;
    }
}

/// No row fits below them: they go over to the page where the table begins.
void Paginator::takeNotesAlong()
{
    PaperPage &before = m_maker.page();
    const double fallen = m_maker.frame.top - m_notes->top;
    const double y = m_maker.y + fallen;
    const auto first = before.texts.begin() + static_cast<std::ptrdiff_t>(m_notes->first);
    std::vector<PlacedText> notes(first, before.texts.end());
    before.texts.erase(first, before.texts.end());
    m_maker.turnPage();
    for (PlacedText &note : notes) {
        note.at.ry() += fallen;
        m_maker.page().texts.push_back(std::move(note));
    }
    for (size_t i = m_notes->bookmark; i < m_maker.pages.bookmarks.size(); ++i) {
        ++m_maker.pages.bookmarks[i].page;
        m_maker.pages.bookmarks[i].y += fallen;
    }
    m_maker.y = y;
}

void Paginator::addTablePage(
    TableLayout &layout, const std::vector<RowPiece> &pieces, bool continued, bool small)
{
    if (continued) {
        const TextPtr word
            = m_maker.text(m_maker.look(Style::Continued, small), m_maker.frame.width, u"续表"_s);
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
