// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace qd
{

/// How much is in a database.
struct ContentCount {
    int plans = 0, tasks = 0, measures = 0, agencies = 0, reports = 0;
    QDateTime lastChange;

    bool operator==(const ContentCount &) const = default;
};
enum class Counted {
    Everything, ///< of whatever schema version
    WithoutDeleted ///< as the window shows it; of the newest schema
};
Result<ContentCount> countContent(Connection &db, Counted what);

/// Replaces the records by those of another database file of the same schema version, within the running
/// transaction. The audit is not wound back: entries of the other that are unknown here are appended.
/// attachOther() before begin(), detachOther() after the end.
Result<> attachOther(Database &db, const QString &file);
void detachOther(Database &db);
Result<> takeContentOfOther(Database &db);

} // namespace qd
