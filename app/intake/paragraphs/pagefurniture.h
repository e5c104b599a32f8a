// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/webmarks.h"

#include <QStringView>

#include <vector>

namespace qd
{

/// A line of the source on its way to a paragraph.
struct Line {
    QStringView text; ///< without surrounding spaces
    qsizetype begin = 0;
    int number = 0;
    bool indented = false;
    bool newPage = false; ///< a form feed stands before it
    LineMark mark = LineMark::None;
    bool beginsAnew = false; ///< a lost line end was put back before it
};

/// Marks what only the whole text shows to be no text: running heads (the same short line next to page marks
/// again and again) and bare page numbers that count up.
void markPageFurniture(std::vector<Line> &lines);

/// What a website writes below every page (关于我们, 网站地图, Copyright …): from its first line, behind the last
/// numbered one, to the end.
void markFooter(std::vector<Line> &lines);

/// A correction form runs from its first line (纠错) to the last line that can only be its own. The word
/// alone, with no such line soon after, is text.
void markForms(std::vector<Line> &lines);

} // namespace qd
