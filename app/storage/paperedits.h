// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/papereditrecords.h"
#include "storage/connection.h"

#include <vector>

namespace qd
{

/// What the office wrote into papers of the subject, by id.
Result<std::vector<PaperEdit>> paperEditsOf(Connection &db, const PaperSubject &subject);

} // namespace qd
