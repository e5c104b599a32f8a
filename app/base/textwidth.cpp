// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textwidth.h"

namespace qd
{

int halvesOfSeldom(QChar c)
{
    constexpr char16_t firstBeyondAlphabets = 0x2000; // general punctuation; then symbols and Chinese
    const char16_t unit = c.unicode();
    const bool selector = unit >= 0xdb40 && unit <= 0xdb7f; // the first half of what stands in plane 14
    if (c.isLowSurrogate() || selector || c.isMark() || c.category() == QChar::Other_Format)
        return 0;
    const bool narrowKana = unit >= 0xff61 && unit <= 0xffdc; // half-width forms of Japanese and Korean
    return unit < firstBeyondAlphabets || narrowKana ? 1 : 2;
}

int halvesOf(QStringView text)
{
    int sum = 0;
    for (const QChar c : text)
        sum += halvesOf(c);
    return sum;
}

double charactersOf(QStringView text, double latin)
{
    double sum = 0;
    for (const QChar c : text) {
        const int halves = halvesOf(c);
        sum += halves == 1 ? latin : halves / 2;
    }
    return sum;
}

} // namespace qd
