// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/finding.h"
#include "storage/connection.h"

#include <vector>

namespace qd
{

// What only a file can have wrong: a server's engine vouches for its pages and keys itself.

/// By SQLite's integrity_check and foreign_key_check.
Result<> findFaultsOfFile(Connection &db, std::vector<Finding> &findings);

/// Text whose bytes are not those that the text has in UTF-8: SQLite reads over many a changed bit, and what
/// it then shows can be the same.
Result<> findChangedBytes(Connection &db, std::vector<Finding> &findings);

} // namespace qd
