// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsx/cellreference.h"

#include <algorithm>

namespace qd
{
std::optional<CellReference> cellReference(QStringView text)
{
    int column = 0, row = 0;
    bool inRow = false;
    for (const QChar c : text) {
        const char16_t u = c.toUpper().unicode();
        if (u == u'$')
            continue;
        if (u >= u'A' && u <= u'Z' && !inRow) {
            column = column * 26 + (u - u'A' + 1);
        } else if (u >= u'0' && u <= u'9' && column > 0) {
            inRow = true;
            row = row * 10 + (u - u'0');
        } else {
            return std::nullopt;
        }
        if (column > mostSheetColumns || row > mostSheetRows)
            return std::nullopt;
    }
    if (row == 0)
        return std::nullopt;
    return CellReference{row - 1, column - 1};
}

std::optional<CellRange> cellRange(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto one = cellReference(text.first(colon < 0 ? text.size() : colon));
    const auto other = colon < 0 ? one : cellReference(text.sliced(colon + 1));
    if (!one || !other)
        return std::nullopt;
    return CellRange{{std::min(one->row, other->row), std::min(one->column, other->column)},
        {std::max(one->row, other->row), std::max(one->column, other->column)}};
}

} // namespace qd
