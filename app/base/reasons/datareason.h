// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of the data file, or who else has it.
enum class DataReason {
    NotADatabase,
    DatabaseDamaged,
    DatabaseTooNew,
    DatabaseReadOnly,
    DatabaseBusy,
    OpenElsewhere,
    BackupInvalid,
    DataFileExchanged,
    DataFileInUse,
    SchemaForeign,
    RowConflict,
};
constexpr ReasonGroup groupOf(DataReason)
{
    return ReasonGroup::Data;
}

} // namespace qd
