// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QStringList>

namespace qd
{

/// What is wrong with the content: SQLite's integrity_check and foreign_key_check, then the rules of the
/// records that a constraint cannot hold. Technical English, one line a finding; empty = sound.
Result<QStringList> integrityFindings(Database &db);

} // namespace qd
