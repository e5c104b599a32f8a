// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

class QSqlError;

namespace qd
{

/// An SQLite failure in the terms of the program: busy, damaged, no database, full disk, read-only, a broken
/// rule of the schema. `file` and the statement go into the technical detail.
Error sqlFailure(const QSqlError &error, const QString &file, const QString &statement = {});

/// Whether SQLite's code, extended or not, tells of disk or network and not of the content.
bool isIoFailure(int code);

/// An error of the storage layer about a file; `file` fills the blank of its sentence.
Error fileFailure(ErrorCode code, Reason reason, const QString &file, const QString &detail = {});

} // namespace qd
