// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordcontents.h"

#include "paper/layout/paginator.h"
#include "paper/word/wordstyles.h"
#include "paper/word/wordtext.h"

#include <algorithm>

namespace qd
{
namespace
{

constexpr int deepestLevel = 4; // headings and lines of contents have styles down to it

bool hasContents(const Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(),
        [](const Block &block) { return std::holds_alternative<Contents>(block); });
}

QByteArray anchorName(size_t entry)
{
    return "_Toc" + QByteArray::number(100000000 + static_cast<qulonglong>(entry)); // as long as Word's own
}

} // namespace

WordContents::WordContents(const Document &document)
{
    if (!hasContents(document))
        return;
    collect(document);
    findPages(document);
}

void WordContents::collect(const Document &document)
{
    const auto add = [this](const Bookmark &bookmark, int headingLevel) {
        const int own = std::min(bookmark.level + 1, deepestLevel);
        m_entries.push_back({bookmark.level, bookmark.title, headingLevel > 0 ? headingLevel : own, 0});
    };
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            if (paragraph->bookmark)
                add(*paragraph->bookmark, headingLevelOf(paragraph->style));
        } else if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const RowGroup &group : table->groups) {
                for (const TableRow &row : group.rows) {
                    if (row.bookmark)
                        add(*row.bookmark, 0);
                }
            }
        }
    }
}

void WordContents::findPages(const Document &document)
{
    const Pages pages = Paginator(document).run();
    size_t at = 0;
    for (const PlacedBookmark &placed : pages.bookmarks) {
        for (size_t entry = at; entry < m_entries.size(); ++entry) {
            if (m_entries[entry].title != placed.title || m_entries[entry].level != placed.level)
                continue;
            m_entries[entry].page = placed.page + 1;
            at = entry + 1;
            break;
        }
    }
}

QByteArray WordContents::outlineLevel(const Bookmark &bookmark)
{
    return "<w:outlineLvl w:val=\"" + QByteArray::number(std::min(bookmark.level, deepestLevel - 1)) + "\"/>";
}

void WordContents::openAnchor(QByteArray &xml, const std::optional<Bookmark> &bookmark)
{
    if (!bookmark || m_next >= m_entries.size())
        return;
    xml += "<w:bookmarkStart w:id=\"" + QByteArray::number(static_cast<qulonglong>(m_next)) + "\" w:name=\""
        + anchorName(m_next) + "\"/>";
}

void WordContents::closeAnchor(QByteArray &xml, const std::optional<Bookmark> &bookmark)
{
    if (!bookmark || m_next >= m_entries.size())
        return;
    xml += "<w:bookmarkEnd w:id=\"" + QByteArray::number(static_cast<qulonglong>(m_next)) + "\"/>";
    ++m_next;
}

void WordContents::appendField(QByteArray &xml, const Contents &contents) const
{
    int deepest = 1;
    std::vector<size_t> shown;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].level >= contents.levels)
            continue;
        shown.push_back(i);
        deepest = std::max(deepest, m_entries[i].styleLevel);
    }
    const QByteArray begin
        = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "
          "TOC \\o \"1-"
        + QByteArray::number(deepest)
        + "\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    for (const size_t i : shown) {
        const Entry &entry = m_entries[i];
        const QByteArray level = QByteArray::number(std::min(entry.level + 1, deepestLevel));
        xml += QByteArray("<w:p><w:pPr><w:pStyle w:val=\"") + wordstyle::contentsLine + level
            + "\"/></w:pPr>";
        if (i == shown.front())
            xml += begin;
        xml += "<w:hyperlink w:anchor=\"" + anchorName(i) + "\" w:history=\"1\">";
        appendRun(xml, entry.title);
        xml += "<w:r><w:tab/></w:r>";
        qd::appendField(xml, "PAGEREF " + anchorName(i) + " \\h",
            entry.page > 0 ? QString::number(entry.page) : QString());
        xml += "</w:hyperlink>";
        if (i == shown.back())
            xml += "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        xml += "</w:p>";
    }
}

} // namespace qd
