// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/blocksink.h"
#include "office/docxcounter.h"
#include "office/docxproperties.h"
#include "office/xmlcursor.h"

namespace qd
{

/// Walks through the main part of a Word document and hands its paragraphs and tables to a BlockSink.
class DocxWalker final
{
public:
    DocxWalker(const DocxLists &lists, const DocxStyles &styles)
        : m_styles(styles)
        , m_counter(lists, styles)
    {
    }

    /// Errors: FileDamaged, FileTooLarge.
    Result<OfficeText> read(QByteArray part);

private:
    void start(XmlCursor &xml);
    bool startOfTable(XmlCursor &xml);
    bool startOfText(XmlCursor &xml);
    void startOfParagraph();
    void end(const XmlCursor &xml);
    void fieldMark(const QString &kind);
    void append(QStringView text);
    void openRow();
    void openCell();
    void finishParagraph();
    void flushCarried();
    void emitLines(const QString &text);

    struct Row {
        int depth = 0; ///< of its element
        bool begun = false;
        DocxRowProperties properties;
    };

    const DocxStyles &m_styles;
    DocxCounter m_counter;
    BlockSink m_sink{BlockSink::InnerTables::AreCellText};
    DocxParagraphProperties m_paragraph;
    QString m_text; // of the open paragraph; \n where it is broken
    QString m_carried; // text of paragraphs that go on in the next one
    bool m_inParagraph = false;
    bool m_runHidden = false;
    bool m_styleHidden = false;
    std::vector<bool>
        m_fields; // open fields, the innermost last: whether its code is being read, not its result
    std::vector<Row> m_rows; // open rows, the innermost last
    std::optional<CellPlace> m_cell; // a cell that began and has no content yet
};

} // namespace qd
