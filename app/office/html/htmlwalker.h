// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/blocks/blocksink.h"
#include "office/html/htmlelements.h"
#include "office/html/inlinetext.h"
#include "office/html/pageorigin.h"

namespace qd
{

/// Takes the starts, ends and texts of a web page one by one and makes paragraphs and tables of them.
class HtmlWalker final
{
public:
    /// `markup` with its comments, where a browser notes where it saved the page from.
    explicit HtmlWalker(QStringView markup) { m_origin.readNote(markup); }

    void start(QByteArrayView name, const HtmlAttributes &attributes);
    void end(QByteArrayView name);
    void text(QStringView text);

    bool isStopped() const { return m_tooDeep || m_sink.isFull(); } ///< nothing more is wanted
    /// Errors: FileDamaged (nested deeper than deepestNesting), FileTooLarge.
    Result<OfficeText> take();

private:
    struct Open {
        QByteArray name;
        HtmlElement kind = HtmlElement::Inline;
        bool isNumber = false; // Word's own rendering of an automatic number
    };
    void begin(Open &open, const HtmlAttributes &attributes);
    void finish(const Open &open);
    void startItem(const HtmlAttributes &attributes);
    void startCell(const HtmlAttributes &attributes);
    void flush();

    BlockSink m_sink{BlockSink::InnerTables::ArrangeThePage};
    InlineText m_line;
    PageOrigin m_origin;
    QString m_title;
    bool m_inTitle = false; // of the page, the first one; a drawing may have its own
    QString m_number; // of the paragraph whose text is to come
    bool m_numberIsText = false; // Word wrote it out: it stands there even when nothing follows
    std::vector<Open> m_open;
    std::vector<HtmlCounter> m_lists;
    size_t m_leftOut = 0; // open elements when the outermost one left out began, plus one; 0: none is
    int m_preformatted = 0;
    bool m_tooDeep = false;
};

} // namespace qd
