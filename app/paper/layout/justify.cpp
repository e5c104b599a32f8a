// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/justify.h"

#include <QChar>

namespace qd
{
namespace
{

constexpr double widest = 1.0 / 3; // ems

bool isSpace(char32_t c)
{
    return QChar::isSpace(c);
}

/// Letters, digits and signs that western words and numbers are made of.
bool isWestern(char32_t c)
{
    constexpr char32_t firstBeyondAlphabets = 0x2000; // general punctuation; then symbols and Chinese
    return c < firstBeyondAlphabets && !isSpace(c);
}

bool isMark(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

bool stretches(char32_t before, char32_t after)
{
    if (isMark(after))
        return false;
    const bool pair = before == after && (before == U'—' || before == U'…');
    return !pair && !(isWestern(before) && isWestern(after)) && !isSpace(after);
}

} // namespace

std::vector<StretchPlace> stretchPlaces(QStringView line)
{
    std::vector<StretchPlace> places;
    char32_t before = 0;
    int last = -1; // place of the last code unit of `before` and its marks
    for (const char32_t character : line.toUcs4()) {
        if (last >= 0 && stretches(before, character))
            places.push_back({last, 0});
        if (last < 0 || !isMark(character)) // a base stays the base across its marks
            before = character;
        last += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return places;
}

void shareSlack(std::vector<StretchPlace> &places, double slack, double em)
{
    if (places.empty() || slack <= 0)
        return;
    const double even = slack / static_cast<double>(places.size());
    if (even > widest * em)
        return;
    for (StretchPlace &place : places)
        place.width = even;
}

} // namespace qd
