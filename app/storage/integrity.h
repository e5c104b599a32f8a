// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/finding.h"
#include "storage/database.h"

#include <vector>

namespace qd
{

/// What is wrong with the content: what a file is found to have wrong (filefindings), then the rules of the
/// records that a constraint cannot hold, then every row held against the audit. Empty = sound.
Result<std::vector<Finding>> integrityFindings(Database &db);

} // namespace qd
