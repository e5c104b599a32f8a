// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hiddencharacters.h"

#include <algorithm>

namespace qd
{

bool isHiddenControl(char16_t c)
{
    if (c < 0x20)
        return c != u'\n' && c != u'\t';
    return (c >= 0x7F && c <= 0x9F) || c == 0x061C || c == 0x200E || c == 0x200F
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

QString withoutHidden(QString text)
{
    const auto hidden = [](QChar c) { return isHiddenControl(c.unicode()); };
    if (std::any_of(text.cbegin(), text.cend(), hidden)) // else the text stays shared
        text.removeIf(hidden);
    return text;
}

} // namespace qd
