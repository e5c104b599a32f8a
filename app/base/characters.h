// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace qd
{

/// Characters as people count them, not UTF-16 units: 𠮷, which is two units, is one. Every length that is
/// checked or told is this.
inline qsizetype characterCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace qd
