// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/change.h"
#include "domain/values/ids.h"
#include "storage/connection.h"

#include <QDateTime>

namespace qd
{

/// The head of one audited operation.
struct AuditHead {
    qint64 id = 0;
    QString op; ///< key of an OpKind
    QString direction; ///< do, undo, redo
    qint64 undoOf = 0;
    QString who;
    QDateTime at;
};

/// What an entry of the audit is about, so that it can be found by task or measure long after the row is
/// gone.
struct AuditSubject {
    TaskId task;
    MeasureId measure;
};

/// The append-only audit: there is no way here to change or remove, and triggers refuse it to everyone.
class AuditLog final
{
public:
    explicit AuditLog(Connection &db)
        : m_db(db)
    {
    }

    Result<qint64> begin(const AuditHead &head);
    Result<> append(qint64 entry, const Change &change, const AuditSubject &subject);

    struct Query {
        TaskId task;
        MeasureId measure;
        QDateTime since;
        int limit = 500;
    };
    /// Newest first.
    Result<std::vector<AuditHead>> heads(const Query &query) const;
    /// In the order written; with a subject only the rows about it.
    Result<std::vector<Change>> changes(qint64 entry, const AuditSubject &subject) const;
    /// Of the newest entry; null when there is none.
    Result<QDateTime> lastChange() const;

    Result<qint64> newestEntry() const; ///< 0 when there is none
    /// When an entry was written, as it stands there; empty when there is no such entry.
    Result<QString> momentOfEntry(qint64 entry) const;
    /// The entries behind this one, oldest first; those before `until` only, unless that is 0.
    Result<std::vector<AuditHead>> headsAfter(qint64 entry, qint64 until) const;

private:
    Connection &m_db;
};

} // namespace qd
