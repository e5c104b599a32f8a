// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/docx/docxlists.h"

#include <set>

namespace qd
{

/// Gives the paragraphs of a Word document the numbers that Word shows, in the order they come.
class DocxCounter final
{
public:
    DocxCounter(const DocxLists &lists, const DocxStyles &styles)
        : m_lists(lists)
        , m_styles(styles)
    {
    }

    struct Number {
        QString text; ///< empty: no number, or a bullet
        bool separated = true;
    };
    /// Counts a paragraph with this reference and style (empty: the default style).
    Number next(const ListReference &direct, const QString &style);

private:
    struct Count {
        int value = 0;
        bool begun = false;
    };
    using Counts = std::array<Count, listLevels>;

    struct Place {
        const DocxLists::Instance *list = nullptr;
        int number = 0;
        size_t level = 0;
    };
    Place placeOf(const ListReference &direct, const QString &style) const;
    static void count(Counts &counts, const ListLevels &levels, size_t level);
    static QString written(const Counts &counts, const ListLevels &levels, size_t level);

    const DocxLists &m_lists;
    const DocxStyles &m_styles;
    std::map<int, Counts> m_counts; // by shape
    std::set<int> m_seen; // lists that began
};

} // namespace qd
