// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/deletedrow.h"
#include "storage/connection.h"

#include <vector>

namespace qd
{

/// All that was deleted and is kept, with who did it and when: plans, then tasks and measures of plans that
/// are there. What went last comes first; what the audit does not tell of last.
Result<std::vector<DeletedRow>> deletedRows(Connection &db);

} // namespace qd
