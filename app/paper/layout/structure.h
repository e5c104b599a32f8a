// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// What a piece of a laid out document is to somebody who hears it read aloud.
enum class ElementKind {
    Title,
    Heading,
    Paragraph,
    Caption,
    Contents,
    ContentsLine,
    Figure,
    Table,
    Row,
    HeadCell,
    Cell
};

/// One of them, in reading order. What no element holds is furniture: page numbers, repeated table heads.
struct PageElement {
    ElementKind kind = ElementKind::Paragraph;
    int parent = -1; ///< place in the list of elements; -1: the document itself
    int level = 1; ///< of a Heading, from 1
    int columns = 1; ///< spanned by a cell
    int rows = 1; ///< spanned by a cell
    QString says; ///< what a Figure shows, in words
    QString key = {}; ///< of the paragraph it was made of (Paragraph::key)
};

} // namespace qd
