// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace qd
{

/// Text typed and not yet saved, by key. Outside of audit and undo.
Result<> keepText(Database &db, const QString &key, const QString &text, const QDateTime &at);
Result<QString> keptText(Database &db, const QString &key); ///< empty when none
Result<QStringList> keysOfKeptTexts(Database &db, const QString &beginning); ///< those that begin so
Result<> forgetText(Database &db, const QString &key);

} // namespace qd
