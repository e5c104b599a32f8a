// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <QDateTime>

namespace qd
{

/// Text typed and not yet saved, by key. Outside of audit and undo.
Result<> keepText(Connection &db, const QString &key, const QString &text, const QDateTime &at);
Result<QString> keptText(Connection &db, const QString &key); ///< empty when none
Result<QStringList> keysOfKeptTexts(Connection &db, const QString &beginning); ///< those that begin so
Result<> forgetText(Connection &db, const QString &key);

} // namespace qd
