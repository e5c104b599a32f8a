// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/text/mappedtext.h"
#include "intake/words/numbering.h"

namespace qd
{

/// The number of a number column, in the style of numbers.
inline QString numberAlone(const QString &printed)
{
    const auto numbering = numberingOf(QString(printed + u'、'));
    return numbering ? numbering->number : printed;
}

/// A text and its number, when it begins with one.
struct NumberedText {
    QString number;
    MappedText text;
};

inline NumberedText numberedOf(const MappedText &text)
{
    const auto numbering = numberingOf(text.text());
    if (!numbering)
        return {{}, text};
    return {numbering->number, text.mid(numbering->length).trimmed()};
}

} // namespace qd
