// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/change.h"
#include "storage/database.h"

#include <vector>

namespace qd
{

/// What was written to the database since, by anybody, told as what it was: the audit holds each row before and
/// after, so another program's write reaches the window as the same ChangeSet as one of its own.
class ChangeFeed final
{
public:
    explicit ChangeFeed(Database &db)
        : m_db(db)
    {
    }

    /// What stands in the audit now is known.
    Result<> startAtNewest();
    /// The same up to and with this entry, which the reader of a book found to be the newest (0: none).
    Result<> startAt(qint64 entry);

    struct News {
        bool everything = false; ///< the rows are not told one by one: a sample, a restore, a newer program
        std::vector<ChangeSet> sets; ///< oldest first
    };
    /// The entries since, and from then on they are known; `before`: only those older than this one (0: all).
    Result<News> read(qint64 before = 0);

private:
    Result<bool> isOtherHistory() const;

    Database &m_db;
    qint64 m_entry = 0; ///< the newest known
    QString m_at; ///< when it was written: after a restore its number may belong to another
};

} // namespace qd
