// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan/agencyregister.h"
#include "paper/document/document.h"
#include "workspace/door/workspace.h"

#include <functional>

namespace qd
{

/// The operations as a table for other programs: a line for each field that changed.
struct AuditLines {
    QStringList header;
    std::vector<QStringList> rows;
    int entries = 0; ///< operations they tell of
    bool isCut = false; ///< there were more: the newest mostExported lines are here
};

inline constexpr int mostExported = 100'000;

/// All that the filter asks for, the newest first. `goOn(lines)` is asked between pieces; false: Cancelled.
Result<AuditLines> auditLines(const Workspace &workspace, AuditFilter filter, const AgencyRegister &agencies,
    const std::function<bool(int)> &goOn);

/// The same as a table on a page, for a workbook.
Document auditDocument(const AuditLines &lines);

} // namespace qd
