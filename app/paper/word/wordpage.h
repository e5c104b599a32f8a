// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/layout/typeset.h"

#include <QByteArray>

namespace qd
{

/// The sheet, its margins and the grid of characters as Word counts them: in whole twips, the grid's lines
/// and characters rounded down, so that 22 of the ones and 28 of the others always fit.
class WordPage final
{
public:
    explicit WordPage(const DocumentInfo &info);

    /// How a style looks in the document's type.
    StyleLook look(Style style, bool small = false) const { return lookOf(style, m_sizes, small); }
    const TypeSizes &sizes() const { return m_sizes; }

    int left() const { return m_left; } ///< margin
    int top() const { return m_top; } ///< margin
    int textWidth() const { return m_width - m_left - m_right; }
    int textHeight() const { return m_height - m_top - m_bottom; }
    int linePitch() const { return m_linePitch; }
    /// The widths of the columns in twips; their sum is textWidth().
    std::vector<int> columnWidths(const TableBlock &table) const;

    /// The properties of a section. `numbered`: with the footers.
    QByteArray section(bool numbered) const;

private:
    DocumentInfo m_info;
    TypeSizes m_sizes;
    int m_width = 0;
    int m_height = 0;
    int m_top = 0;
    int m_right = 0;
    int m_bottom = 0;
    int m_left = 0;
    int m_linePitch = 0;
    int m_charSpace = 0; ///< 1/4096 pt, to be added to the size of the type
};

} // namespace qd
