// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papercolumns.h"

namespace qd
{

std::vector<ColumnChoice> columnChoices(PaperKind)
{
    return {}; // no composer of this version takes PaperOptions::columns
}

} // namespace qd
