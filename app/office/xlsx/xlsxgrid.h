// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/blocks/officetext.h"
#include "office/xlsx/xlsxsheet.h"

namespace qd
{

struct VisibleSheet {
    OfficeTable table;
    int hiddenCells = 0; ///< with text, in rows and columns that are hidden
};

/// A sheet as a table of what can be seen: hidden rows and columns out, empty ones around it out, of empty
/// ones in a row inside only one left, so that the size never exceeds twice what the sheet holds. No cells:
/// an empty sheet. Errors: FileTooLarge.
Result<VisibleSheet> visibleSheet(RawSheet sheet);

} // namespace qd
