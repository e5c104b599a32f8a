// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace qd
{

/// The statements that make the newest schema on PostgreSQL, translated from those that the migrations leave
/// in an SQLite file: there is one source of the schema, and a new table needs no second one. Bug when a
/// trigger is of a kind that has no translation.
Result<QStringList> postgresSchema();

} // namespace qd
