// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/auditsubject.h"
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

    /// Says that rows of the entry name the agency; once more does no harm.
    Result<> nameAgency(qint64 entry, AgencyId agency);

    /// That of an entry; one without id when there is none.
    Result<AuditHead> head(qint64 entry) const;
    /// Rows of an entry with what each is about.
    struct Rows {
        std::vector<Change> changes; ///< in the order written
        std::vector<AuditSubject> subjects; ///< of each
    };
    /// What of an entry is wanted; what is left as it is asks for all.
    struct Part {
        TaskId task;
        MeasureId measure;
        AgencyId agency;
        int limit = 0; ///< rows at most, the first ones; 0: all
    };
    Result<Rows> rows(qint64 entry, const Part &part) const;
    /// How many rows that would be without the limit; the agency is left aside.
    Result<int> rowCount(qint64 entry, const Part &part) const;
    Result<std::vector<Change>> changes(qint64 entry) const; ///< all, in the order written
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
