// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/draft.h"

#include "paper/compose/chosenpart.h"
#include "paper/compose/layoutchoice.h"

using namespace Qt::StringLiterals;

namespace qd
{

Draft::Draft(const PaperInput &input, const PaperText &text, const QString &key, const FilledText &title)
    : m_say(text.say())
{
    document.info.title = title.text;
    document.info.author = text.author(input.book.rules());
    takeLayout(document.info, input.options, input.book.rules());
    say(key, title, Style::Title);
}

Paragraph &Draft::say(const QString &key, FilledText text, Style style)
{
    if (text.text.isEmpty()) {
        m_leftOut = {};
        return m_leftOut;
    }
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.text = std::move(text.text);
    paragraph.facts = std::move(text.facts);
    paragraph.key = key;
    document.blocks.push_back(std::move(paragraph));
    return std::get<Paragraph>(document.blocks.back());
}

Paragraph &Draft::say(const QString &key, Style style)
{
    return say(key, m_say.filled(key), style);
}

void Draft::sayChoice(const PaperInput &input, const PaperText &text, const QString &key)
{
    if (const QString what = choiceWords(input, text, true); !what.isEmpty())
        say(key, m_say.filled(u"choice.line"_s, {{"what"_L1, what}}), Style::Subtitle);
}

void Draft::heading(const QString &key, int level, Style style)
{
    heading(key, m_say.filled(key), level, style);
}

void Draft::heading(const QString &key, FilledText text, int level, Style style)
{
    Paragraph &paragraph = say(key, std::move(text), style);
    paragraph.bookmark = Bookmark{level, paragraph.text};
}

} // namespace qd
