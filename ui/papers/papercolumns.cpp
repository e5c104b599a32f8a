// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papercolumns.h"

namespace qd
{

std::vector<ColumnChoice> columnChoices(PaperKind kind)
{
    std::vector<ColumnChoice> choices;
    for (const PaperColumn &column : columnsOf(kind))
        choices.push_back({column.key, column.title, column.isUsual});
    return choices;
}

} // namespace qd
