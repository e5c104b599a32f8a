// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/typeset.h"

#include <algorithm>

namespace qd
{

std::optional<std::pair<double, double>> TextBlock::span(int line, int start, int length) const
{
    const Line &at = m_lines[static_cast<size_t>(line)];
    const int first = std::max(start, at.start);
    const int last = std::min(start + length, at.start + static_cast<int>(inkText(line).size()));
    if (first >= last)
        return {};
    QTextLayout layout;
    const bool alone = m_look.align == Qt::AlignJustify; // as it is painted
    if (!alone)
        layOut(layout);
    else if (!layOutAlone(layout, line))
        return {};
    const QTextLine set = layout.lineAt(alone ? 0 : line);
    const int origin = alone ? at.start : 0;
    return std::pair(
        set.cursorToX(first - origin) * twipsPerPixel, set.cursorToX(last - origin) * twipsPerPixel);
}

} // namespace qd
