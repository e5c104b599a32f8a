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

} // namespace

QStringList charactersNoFontHas(const std::vector<PaperPage> &pages, const FontBook &fonts)
{
    QStringList missing;
    std::map<FontRole, std::vector<bool>> looked; // by code point
    std::set<char32_t> named;
    for (const PaperPage &page : pages) {
        for (const PlacedText &placed : page.texts) {
            const FontRole role = placed.block->role();
            std::vector<bool> &done = looked[role];
            done.resize(QChar::LastValidCodePoint + 1);
            const auto characters = placed.block->text().toUcs4();
            for (qsizetype i = 0; i < characters.size(); ++i) {
                const char32_t c = characters[i];
                if (done[c])
                    continue;
                done[c] = true;
                if (leavesInk(c) && !fonts.draws(role, c) && named.insert(c).second)
                    missing << shownAsBox(characters, i);
            }
        }
    }
    return missing;
}

} // namespace qd
