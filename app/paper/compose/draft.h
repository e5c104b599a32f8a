// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/document/paperinput.h"
#include "paper/document/papertext.h"

namespace qd
{

/// A paper while it is composed. Every sentence of ours gets the key by which an edit of the office finds it
/// again, and the places that facts filled.
class Draft final
{
public:
    /// `title` is the paper's and the first paragraph.
    Draft(const PaperInput &input, const PaperText &text, const QString &key, const FilledText &title);

    Document document; ///< blocks that are no sentences of ours are added here

    /// A text of ours; an empty one is left out.
    Paragraph &say(const QString &key, FilledText text, Style style = Style::Body);
    /// The same of the wording's sentence of that key.
    Paragraph &say(const QString &key, Style style = Style::Body);
    /// What of the plan the paper is about, below its title; nothing where that is all of it.
    void sayChoice(const PaperInput &input, const PaperText &text, const QString &key);
    void heading(const QString &key, int level = 0, Style style = Style::Heading1);
    void heading(const QString &key, FilledText text, int level = 0, Style style = Style::Heading1);

private:
    const Wording &m_say;
    Paragraph m_leftOut;
};

} // namespace qd
