// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/missingcharacters.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr char32_t firstBeyondLatin = 0x250; // what every font has

/// Whether a font must have it; what Latin every font has is not asked for.
bool leavesInk(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
    case QChar::Mark_NonSpacing: // the selectors of variants among them
        return false;
    default:
        return c >= firstBeyondLatin;
    }
}

/// "于张□负责 U+E815": the screen has no more of it than the paper, so it is shown where it stands.
QString shownAsBox(const QList<uint> &characters, qsizetype at)
{
    constexpr qsizetype around = 3;
    const auto part = [&](qsizetype from, qsizetype until) {
        QString text;
        for (qsizetype i = std::max<qsizetype>(from, 0); i < std::min(until, characters.size()); ++i) {
            const char32_t c = characters[i];
            text += QString::fromUcs4(&c, 1);
        }
        return text;
    };
    return u"%1□%2 U+%3"_s.arg(
        part(at - around, at), part(at + 1, at + 1 + around), QString::number(characters[at], 16).toUpper());
}

/// Looks each character of a face up once.
class Search final
{
public:
    explicit Search(GlyphBook &glyphs)
        : m_glyphs(glyphs)
    {
    }

    void look(FontRole role, const QString &text)
    {
        std::vector<bool> &done = m_looked[role];
        done.resize(QChar::LastValidCodePoint + 1);
        const auto isDone = [&](QChar c) { return !c.isSurrogate() && done[c.unicode()]; };
        if (std::all_of(text.begin(), text.end(), isDone))
            return;
        const auto characters = text.toUcs4();
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const char32_t c = characters[i];
            if (done[c])
                continue;
            done[c] = true;
            if (leavesInk(c) && !isDrawn(role, c) && m_named.insert(c).second)
                missing << shownAsBox(characters, i);
        }
    }

    QStringList missing;

private:
    /// By the face itself, as it was looked up when its line was broken; else by one that stands in for it.
    bool isDrawn(FontRole role, char32_t c)
    {
        return (!QChar::requiresSurrogates(c) && m_glyphs.entry(role, QChar(c)))
            || m_glyphs.fonts().draws(role, c);
    }

    GlyphBook &m_glyphs;
    std::map<FontRole, std::vector<bool>> m_looked; // by code point
    std::set<char32_t> m_named;
};

} // namespace

QStringList charactersNoFontHas(const std::vector<PaperPage> &pages, GlyphBook &glyphs)
{
    Search search(glyphs);
    for (const PaperPage &page : pages) {
        for (const PlacedPicture &picture : page.pictures) {
            for (const PictureWords &words : picture.words)
                search.look(words.role, words.text);
        }
        for (const PlacedText &placed : page.texts)
            search.look(placed.block->role(), placed.block->text());
    }
    return search.missing;
}

} // namespace qd
