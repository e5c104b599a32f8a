// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/outline/measures.h"

#include <QStringList>

namespace qd::test
{

/// Paragraphs as they follow each other in a source, a line end between them.
inline TaskText textOf(const QStringList &paragraphs)
{
    TaskText text;
    qsizetype at = 0;
    for (const QString &paragraph : paragraphs) {
        text.push_back(MappedText(paragraph, at));
        at += paragraph.size() + 1;
    }
    return text;
}

} // namespace qd::test
