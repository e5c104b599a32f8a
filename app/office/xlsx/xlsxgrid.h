// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/blocks/officetext.h"
#include "office/xlsx/xlsxsheet.h"

namespace qd
{

/// A sheet as a table of what can be seen: hidden rows and columns out, empty ones around it out, of empty
/// ones in a row inside only one left, so that the size never exceeds twice what the sheet holds. No cells:
/// an empty sheet. Errors: FileTooLarge.
Result<OfficeTable> visibleTable(RawSheet sheet);

} // namespace qd
