// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace qd
{

/// Characters that only tell where a line may end: zero-width space and joiners, soft hyphen. They would keep
/// a name from being found. Direction marks are counted and said by intake.
constexpr bool isInvisible(char16_t c)
{
    return (c >= 0x200B && c <= 0x200D) || c == 0x00AD || c == 0x2060;
}

inline QString withoutInvisible(QString text)
{
    const auto is = [](QChar c) { return isInvisible(c.unicode()); };
    if (std::any_of(text.cbegin(), text.cend(), is)) // else the text stays shared
        text.removeIf(is);
    return text;
}

} // namespace qd
