// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordbody.h"

#include "base/textwidth.h"
#include "paper/layout/typeset.h"
#include "paper/word/furniturelook.h"
#include "paper/word/schemaorder.h"
#include "paper/word/wordnames.h"
#include "paper/word/wordsizes.h"
#include "paper/word/wordstyles.h"
#include "paper/word/wordtable.h"
#include "paper/word/wordtext.h"

#include <cmath>

namespace qd
{
namespace
{

/// The indents of a paragraph whose further lines begin below the character behind so many.
QByteArray hanging(const StyleLook &look, double characters)
{
    const double by = characters * look.size * look.spacing / 100;
    return "<w:ind w:left=\"" + QByteArray::number(std::lround(look.indent + by))
        + "\" w:firstLineChars=\"0\" w:hanging=\"" + QByteArray::number(std::lround(by)) + "\"/>";
}

} // namespace

WordBody::WordBody(const Document &document, const WordPage &page, const std::function<bool(int, int)> &goOn)
    : m_document(document)
    , m_page(page)
    , m_goOn(goOn)
    , m_contents(document)
{
}

bool WordBody::write()
{
    xml = QByteArray(xmlHead) + "<w:document" + wordNamespaces + "><w:body>";
    const auto count = static_cast<int>(m_document.blocks.size());
    for (int i = 0; i < count; ++i) {
        if (m_goOn && !m_goOn(i, count))
            return false;
        m_next = i + 1 < count ? &m_document.blocks[static_cast<size_t>(i) + 1] : nullptr;
        std::visit([this](const auto &block) { add(block); }, m_document.blocks[static_cast<size_t>(i)]);
    }
    if (m_afterTable)
        line(wordstyle::afterTable, {}); // Word wants a paragraph at the end
    xml += m_page.section(true) + "</w:body></w:document>";
    return !m_goOn || m_goOn(count, count);
}

void WordBody::begin(const QByteArray &style, std::vector<QByteArray> direct)
{
    m_afterTable = false;
    if (m_breaks)
        direct.emplace_back("<w:pageBreakBefore/>");
    m_breaks = false;
    QByteArray named = "<w:pStyle w:val=\"" + style + "\"/>";
    xml += "<w:p>";
    if (direct.empty()) {
        xml += "<w:pPr>" + named + "</w:pPr>";
        return;
    }
    direct.push_back(std::move(named));
    xml += inSchemaOrder("w:pPr", std::move(direct));
}

void WordBody::line(const QByteArray &style, QStringView text, std::vector<QByteArray> direct)
{
    begin(style, std::move(direct));
    appendRun(xml, text);
    end();
}

/// Two tables without a paragraph between them are one, and a table cannot begin a page by itself.
void WordBody::beginTable()
{
    if (m_afterTable || m_breaks)
        line(wordstyle::afterTable, {});
    m_afterTable = true;
}

void WordBody::add(const Paragraph &paragraph)
{
    if (paragraph.style == Style::Title) {
        addTitle(paragraph);
        return;
    }
    std::vector<QByteArray> direct;
    if (paragraph.bookmark && headingLevelOf(paragraph.style) != paragraph.bookmark->level + 1)
        direct.push_back(WordContents::outlineLevel(*paragraph.bookmark));
    if (paragraph.hang > 0)
        direct.push_back(
            hanging(m_page.look(paragraph.style), charactersOf(paragraph.text.left(paragraph.hang))));
    const bool attendance = paragraph.style == Style::Attendance;
    if (attendance)
        direct.push_back(hanging(m_page.look(paragraph.style), charactersOf(paragraph.lead)));
    begin(inWordSize(wordStyleOf(paragraph.style), paragraph.size), std::move(direct));
    m_contents.openAnchor(xml, paragraph.bookmark);
    if (!paragraph.lead.isEmpty()) {
        const QByteArray leading = QByteArray("<w:rPr><w:rStyle w:val=\"")
            + (attendance ? wordstyle::attendanceLead : wordstyle::lead) + "\"/></w:rPr>";
        appendRun(xml, paragraph.lead, leading);
    }
    appendRun(xml, paragraph.text);
    m_contents.closeAnchor(xml, paragraph.bookmark);
    if (!paragraph.rightText.isEmpty()) {
        xml += "<w:r><w:tab/></w:r>";
        appendRun(xml, paragraph.rightText);
    }
    end();
}

/// Broken where our own pages break it; the prose below stands on the lines of the grid again.
void WordBody::addTitle(const Paragraph &paragraph)
{
    const StyleLook look = inSize(m_page.look(Style::Title), paragraph.size);
    const auto title = balancedTitle(FontBook::ofThisComputer(), look, m_page.textWidth(), paragraph.text);
    std::vector<QByteArray> direct;
    const auto *below = m_next ? std::get_if<Paragraph>(m_next) : nullptr;
    if ((below && below->style != Style::TableNote && below->style != Style::Caption)
        || (m_next && std::holds_alternative<BlankLines>(*m_next))) {
        const double used = title->lineCount() * std::floor(look.pitch);
        const double whole = std::ceil(used / m_page.linePitch()) * m_page.linePitch();
        direct.push_back(
            "<w:spacing w:after=\"" + QByteArray::number(static_cast<int>(whole - used)) + "\"/>");
    }
    if (paragraph.bookmark)
        direct.push_back(WordContents::outlineLevel(*paragraph.bookmark));
    begin(inWordSize(wordstyle::title, paragraph.size), std::move(direct));
    m_contents.openAnchor(xml, paragraph.bookmark);
    appendRun(xml, title->text());
    m_contents.closeAnchor(xml, paragraph.bookmark);
    end();
}

void WordBody::add(const TableBlock &table)
{
    beginTable();
    WordTable(table, m_page.columnWidths(table), m_contents).appendTo(xml);
}

void WordBody::add(const BlankLines &blank)
{
    for (int i = 0; i < blank.count; ++i)
        line(wordstyle::flush, {});
}

void WordBody::add(const PageBreak &)
{
    m_breaks = true;
}

} // namespace qd
