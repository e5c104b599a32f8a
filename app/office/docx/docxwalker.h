// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/blocks/blocksink.h"
#include "office/container/xmlcursor.h"
#include "office/docx/docxcounter.h"
#include "office/docx/docxfields.h"
#include "office/docx/docxproperties.h"

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

    /// `root` holds the paragraphs: the body of the main part, or the notes of another. Errors: FileDamaged,
    /// FileTooLarge. What is left out is named by the id of its relation.
    Result<OfficeText> read(QByteArray part, QStringView root = u"body");

private:
    void start(XmlCursor &xml);
    bool startOfTable(XmlCursor &xml);
    bool startOfText(XmlCursor &xml);
    void startOfParagraph();
    void end(const XmlCursor &xml);
    void append(QStringView text);
    bool startOfChoice(XmlCursor &xml);
    void startOfMath(XmlCursor &xml);
    void startOfDrawing(XmlCursor &xml);
    void beginBox();
    void endBox();
    void openRow();
    void openCell();
    void finishParagraph();
    void flushCarried();
    void emitLines(const QString &text);
    void emitBoxes();

    struct Row {
        int depth = 0; ///< of its element
        bool begun = false;
        DocxRowProperties properties;
    };

    /// What of the paragraph around a text box goes on behind it.
    struct Outside {
        DocxParagraphProperties paragraph;
        QString text, carried;
        bool inParagraph = false;
        bool runHidden = false;
        bool styleHidden = false;
        DocxFields fields;
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
    DocxFields m_fields;
    QString m_runFont;
    std::vector<Row> m_rows; // open rows, the innermost last
    std::vector<Outside> m_outsides; // of the text boxes that are open, the innermost last
    QStringList m_boxLines; // of boxes anchored in the open paragraph
    std::vector<qint64> m_choices; // open choices of one content: m_characters before each
    qint64 m_characters = 0; // read so far
    int m_hiddenPieces = 0;
    int m_pictures = 0;
    QStringList m_otherFiles; // ids of relations
    std::optional<CellPlace> m_cell; // a cell that began and has no content yet
};

} // namespace qd
