// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textdifference.h"

#include <algorithm>

namespace qd
{
namespace
{

constexpr size_t mostCompared = 2'000'000; // pairs of pieces; beyond that all between the common ends differs

/// A run of figures or of Latin letters is one piece, any other character one by itself.
std::vector<TextSpan> piecesOf(const QString &text)
{
    const auto kindOf = [](QChar c) {
        if (c.isDigit() || c == u'.' || c == u'%')
            return 1;
        return c.isLetter() && c.unicode() < 0x250 ? 2 : 0;
    };
    std::vector<TextSpan> pieces;
    for (int i = 0; i < static_cast<int>(text.size()); ++i) {
        const bool pair = text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate();
        const bool goesOn
            = i > 0 && (pair || (kindOf(text[i]) > 0 && kindOf(text[i]) == kindOf(text[i - 1])));
        if (goesOn)
            ++pieces.back().length;
        else
            pieces.push_back({i, 1});
    }
    return pieces;
}

void add(std::vector<TextSpan> &spans, const TextSpan &piece)
{
    if (!spans.empty() && spans.back().start + spans.back().length == piece.start)
        spans.back().length += piece.length;
    else
        spans.push_back(piece);
}

} // namespace

TextDifference differenceOf(const QString &before, const QString &now)
{
    const auto old = piecesOf(before);
    const auto fresh = piecesOf(now);
    const auto same = [&](size_t i, size_t j) {
        return QStringView(before).mid(old[i].start, old[i].length)
            == QStringView(now).mid(fresh[j].start, fresh[j].length);
    };
    size_t first = 0;
    while (first < std::min(old.size(), fresh.size()) && same(first, first))
        ++first;
    size_t oldEnd = old.size();
    size_t freshEnd = fresh.size();
    while (oldEnd > first && freshEnd > first && same(oldEnd - 1, freshEnd - 1)) {
        --oldEnd;
        --freshEnd;
    }
    const size_t rows = oldEnd - first;
    const size_t columns = freshEnd - first;
    TextDifference difference;
    // longest[i][j]: how many pieces the ends from i and j on have in common at most.
    const bool compared = rows > 0 && columns > 0 && rows * columns <= mostCompared;
    std::vector<int> longest(compared ? (rows + 1) * (columns + 1) : 0);
    const auto at = [&](size_t i, size_t j) -> int & { return longest[i * (columns + 1) + j]; };
    for (size_t i = compared ? rows : 0; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            at(i, j)
                = same(first + i, first + j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    size_t i = 0;
    size_t j = 0;
    while (i < rows || j < columns) {
        if (compared && i < rows && j < columns && same(first + i, first + j)) {
            ++i;
            ++j;
        } else if (i < rows && (j == columns || !compared || at(i + 1, j) >= at(i, j + 1))) {
            add(difference.gone, old[first + i++]);
        } else {
            add(difference.come, fresh[first + j++]);
        }
    }
    return difference;
}

} // namespace qd
