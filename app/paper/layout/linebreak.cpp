// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/linebreak.h"

#include <QChar>

namespace qd
{
namespace
{

bool beginsNoLine(QStringView text, qsizetype at)
{
    constexpr QStringView never = u"。，、；：？！）》〉」』】〕｝］”’％‰℃·～,.;:?!)]}%";
    const QChar c = text[at];
    if (c == u'—') // of two it parts clauses and may begin a line, alone it joins
        return at + 1 >= text.size() || text[at + 1] != u'—';
    return never.contains(c);
}

bool endsNoLine(QChar c)
{
    constexpr QStringView never = u"（《〈「『【〔｛［“‘([{";
    return never.contains(c);
}

bool belongsToTheOneBefore(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool pair = (c == u'—' || c == u'…') && text[at - 1] == c;
    return pair || c.isLowSurrogate() || c.isMark() || c.category() == QChar::Other_Format;
}

bool isWestern(QChar c)
{
    constexpr char16_t firstBeyondAlphabets = 0x2000; // as in justify.cpp
    return c.unicode() < firstBeyondAlphabets && !c.isSpace();
}

} // namespace

bool mayBreak(QStringView text, qsizetype at)
{
    qsizetype before = at - 1;
    while (before > 0 && text[before].isSpace())
        --before;
    return !beginsNoLine(text, at) && !endsNoLine(text[before]) && !belongsToTheOneBefore(text, at);
}

qsizetype lastBreak(QStringView text, qsizetype start, qsizetype end)
{
    for (const bool withinWords : {false, true}) {
        for (qsizetype at = end; at > start; --at) {
            if (mayBreak(text, at) && (withinWords || !isWestern(text[at - 1]) || !isWestern(text[at])))
                return at;
        }
    }
    return -1;
}

} // namespace qd
