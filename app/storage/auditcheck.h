// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/change.h"
#include "domain/values/finding.h"
#include "storage/connection.h"

#include <vector>

namespace qd
{

/// A row that is not as the newest entry of the audit about it says. `before`: as audited, none when there is
/// no entry or the row was removed; `after`: as it is, none when it is not there.
using Deviation = Change;

/// Every row held against the audit. Rows without an entry deviate unless the database holds sample data,
/// whose rows are not told one by one.
Result<std::vector<Deviation>> deviationsFromAudit(Connection &db);

/// The deviations as findings, values that no rule can read (dates, moments, keys of closed lists), and
/// changes in the audit that do not begin where the one before them ended.
Result<std::vector<Finding>> auditFindings(Connection &db);

} // namespace qd
