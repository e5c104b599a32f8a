// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/merge.h"
#include "storage/auditlog.h"
#include "storage/repo.h"
#include "workspace/door/workspacestore.h"

#include <QHash>
#include <QSet>

namespace qd
{

/// One running operation. write() is the only caller of Repo::put and Repo::erase: whatever it stores it
/// appends to the audit and to the ChangeSet, so that undo, audit and refresh cannot disagree.
class Transaction final
{
public:
    Transaction(WorkspaceStore &store, OpKind op, Direction direction, qint64 undoOf = 0);

    Database &db() const { return m_store.db(); }
    QDateTime now() const { return m_at; }
    QDate today() const { return m_at.date(); }
    const QString &user() const { return m_store.user(); }

    template <typename R>
    Result<> insert(R &record)
    {
        return write(std::optional<R>(), &record);
    }
    /// Nothing happens when the two are equal.
    template <typename R>
    Result<> update(const R &before, R after)
    {
        return write(std::optional<R>(before), &after);
    }
    /// What `wanted` changes against what was `seen`, on the row as it stands now. Errors: FieldChangedMeanwhile.
    template <typename R>
    Result<> updateMerged(const R &seen, const R &wanted, const R &present)
    {
        const auto after = merged(seen, wanted, present);
        return after ? update(present, *after) : Result<>(after.error());
    }
    template <typename R>
    Result<> remove(const R &record)
    {
        return write(std::optional<R>(record), static_cast<R *>(nullptr));
    }
    /// Removes the rows that are parts of a row (domain/values/registry.h): before it goes itself.
    Result<> removeParts(Table owner, qint64 id);
    /// Stores without Change and audit row: for the rows of a large sample, too many to tell.
    template <typename R>
    Result<> insertUntold(R &record)
    {
        return Repo<R>(db()).put(record);
    }

    /// The record, or the reason with which a missing one is reported.
    template <typename R, typename I>
    Result<R> need(I id, Reason missing)
    {
        auto found = Repo<R>(db()).find(id.value);
        if (!found)
            return found.error();
        if (!*found)
            return Error{
                ErrorCode::NotFound, missing, {}, {{QStringLiteral("value"), QString::number(id.value)}}};
        return **std::move(found);
    }

    /// Writes the rows of an operation backwards (Undo) or forwards again (Redo).
    /// Conflict/RowChangedMeanwhile when one is not as the operation left it.
    Result<> replay(const ChangeSet &of, Direction direction);

    /// Tells of a row that the body changed by other means than the above.
    Result<> tell(const Change &change) { return note(change); }

    /// The head of the audit entry; written with the first row, or by this for an operation without rows.
    Result<> writeHead();
    const std::vector<Change> &changes() const { return m_set.changes; }
    ChangeSet takeSet() { return std::move(m_set); }

private:
    /// Made for every record in transaction.cpp.
    template <typename R>
    Result<> write(const std::optional<R> &before, R *after);
    template <typename R>
    Result<> replayRow(const Change &change);
    Result<> note(Change change);
    Result<> checkVersions();
    Result<> checkIssue(const Change &change);
    AuditSubject subjectOf(const Change &change);

    WorkspaceStore &m_store;
    QDateTime m_at;
    qint64 m_undoOf = 0;
    ChangeSet m_set;
    QHash<qint64, qint64> m_taskOf; // measure id -> task id, for the audit's subjects
    QSet<qint64> m_agencies; // that the audit knows of already
};

} // namespace qd
