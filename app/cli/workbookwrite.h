// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace qd
{

class Console;
struct Document;

/// The suffix that asks `report` for an Excel file.
inline constexpr QLatin1String workbookSuffix("xlsx");

/// Writes the paper as an Excel file and says so. Errors: those of writeXlsx().
Result<> writeWorkbook(const Document &document, const QString &file, Console &console);

} // namespace qd
