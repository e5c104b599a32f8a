// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/word/docxwriter.h"
#include "paper/word/wordcontents.h"
#include "paper/word/wordpage.h"

#include <vector>

namespace qd
{

/// A picture of the document, in word/media.
struct WordPicture {
    QByteArray name; ///< chart1.png
    QByteArray id; ///< among the relations of the document
    QByteArray bytes;
};

/// Writes the blocks of a document as word/document.xml.
class WordBody final
{
public:
    WordBody(const Document &document, const WordPage &page, const std::function<bool(int, int)> &goOn);

    /// False where it was cancelled.
    bool write();

    QByteArray xml; ///< of the whole part
    std::vector<WordPicture> pictures;

private:
    void add(const Paragraph &paragraph);
    void add(const TableBlock &table);
    void add(const BlankLines &blank);
    void add(const PageBreak &);
    void add(const CoverPage &cover);
    void add(const Contents &contents);
    void add(const RedHead &head);
    void add(const Signature &signature);
    void add(const Imprint &imprint);
    void add(const ChartBlock &chart);

    void addTitle(const Paragraph &paragraph);
    /// Begins a paragraph; `direct` are further elements of its w:pPr.
    void begin(const QByteArray &style, std::vector<QByteArray> direct = {});
    void end() { xml += "</w:p>"; }
    void line(const QByteArray &style, QStringView text, std::vector<QByteArray> direct = {});
    void beginTable();

    const Document &m_document;
    const WordPage &m_page;
    const std::function<bool(int, int)> &m_goOn;
    WordContents m_contents;
    const Block *m_next = nullptr; ///< the block behind the one that is written
    bool m_breaks = false; ///< the next paragraph begins a page
    bool m_besidePicture = false; ///< the paragraph of a half picture is open for the one beside it
    bool m_afterTable = false; ///< a table stands above: the next one would grow into it
};

} // namespace qd
