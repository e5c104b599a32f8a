// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/change.h"
#include "storage/database.h"
#include "workspace/door/changefeed.h"
#include "workspace/door/workspace.h"
#include "workspace/window/windowlock.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>

namespace qd
{

class Transaction;

/// What a Workspace keeps to itself: the connection, the lock of the window, the steps that can be undone,
/// and transact(), through which every write goes.
class WorkspaceStore final
{
public:
    explicit WorkspaceStore(const OpenOptions &options);

    /// Takes the window lock if wanted, then opens the database.
    Result<> open();

    Database &db() const { return *m_db; }
    const OpenOptions &options() const { return m_options; }
    const Clock &clock() const { return *m_clock; }
    const QString &user() const { return m_user; }
    const QString &lockHolder() const { return m_lock.holder(); }
    const QString &takenOverLock() const { return m_lock.takenOver(); }
    const QDateTime &lastWrite() const { return m_lastWrite; }

    using Body = std::function<Result<>(Transaction &)>;
    /// begin → body → commit → push undo → emit changed(). When the body or the commit fails nothing was
    /// written; when the body changed no row nothing is audited and nothing emitted.
    Result<> transact(OpKind op, const Body &body);
    /// The same for what cannot be undone: one audit entry, with the rows that the body tells of or with none,
    /// then reloaded(); the undo history ends. Used by makeSample, whose rows are too many to be told, and by
    /// restore.
    Result<> transactWhole(OpKind op, const Body &body);
    /// The same for undo and redo: `of` is the operation replayed; the history is the caller's business.
    Result<ChangeSet> replay(const ChangeSet &of, Direction direction);
    /// For what makes no Change and no audit (text typed and not yet saved).
    Result<> quietly(const std::function<Result<>(Database &)> &body);

    std::deque<ChangeSet> &undoSteps() { return m_undo; }
    std::deque<ChangeSet> &redoSteps() { return m_redo; }
    /// The entry of the audit that tells of an operation: where it was taken back and done again the newest.
    qint64 writtenAs(qint64 operation) const { return m_redone.value(operation, operation); }
    void noteRedone(qint64 operation, qint64 entry) { m_redone.insert(operation, entry); }

    /// An operation of ours has been committed: what others wrote before it is told first, then changed(set).
    void announce(const ChangeSet &set);
    /// Tells what others wrote since the last call, as changed() for each operation, or as reloaded() where it is
    /// not known row by row.
    Result<> tellForeignChanges();
    ChangeFeed &feed() const { return *m_feed; }

    Workspace *owner = nullptr; ///< whose signals are emitted

private:
    Result<> begin(bool backup);
    Result<> tellNews(qint64 before);
    Result<> finish(Transaction &transaction, const Result<> &done, bool emptyToo);
    void backupOnceADay();

    OpenOptions m_options;
    SystemClock m_systemClock;
    const Clock *m_clock = nullptr;
    QString m_user;
    QDateTime m_lastWrite;
    QDate m_backupDay; // the last day known to have its backup
    qint64 m_changeToken = 0;
    WindowLock m_lock; // before m_db: released after the connection is closed
    std::unique_ptr<Database> m_db;
    std::unique_ptr<ChangeFeed> m_feed;
    std::deque<ChangeSet> m_undo;
    std::deque<ChangeSet> m_redo;
    QHash<qint64, qint64> m_redone; // operation -> the entry it was done again with
};

} // namespace qd
