// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/door/workspacestore.h"

#include "base/reasons/datareason.h"
#include "base/systemuser.h"
#include "storage/auditlog.h"
#include "storage/backupfile.h"
#include "storage/filelocation.h"
#include "storage/serveraddress.h"
#include "storage/sqlerror.h"
#include "workspace/door/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr size_t undoStepsKept = 500;

} // namespace

WorkspaceStore::WorkspaceStore(const OpenOptions &options)
    : m_options(options)
    , m_clock(options.clock ? options.clock : &m_systemClock)
    , m_user(options.user.isEmpty() ? systemUser() : options.user)
{
}

Result<> WorkspaceStore::open()
{
    const bool isFile = !isServerAddress(m_options.path);
    if (isFile && m_options.windowLock && !m_options.readOnly)
        m_lock.take(realPath(m_options.path));
    const bool elsewhere = !lockHolder().isEmpty();
    auto db = Database::open({.path = m_options.path,
        .create = m_options.create,
        .readOnly = m_options.readOnly || elsewhere,
        .onShare = m_options.onShare,
        .inUse = elsewhere || (isFile && !m_options.windowLock && !holderOf(m_options.path).isEmpty())});
    if (!db)
        return db.error();
    m_db = *std::move(db);
    const auto version = m_db->changeToken();
    if (!version)
        return version.error();
    m_changeToken = *version;
    m_feed = std::make_unique<ChangeFeed>(*m_db);
    return m_feed->startAtNewest();
}

/// Copies some 200 MB a second, so a database of an office takes no time that is felt, and the copy is of the
/// state before the first write. A copy that fails does not stop the clerk from saving: it is reported and
/// tried again on the next day or after a restart.
void WorkspaceStore::backupOnceADay()
{
    const QDate today = m_clock->today();
    if (!m_options.dailyBackup || !m_db->files() || m_backupDay == today)
        return;
    m_backupDay = today;
    const QDateTime now = m_clock->now();
    const auto all = backupsOf(m_db->path());
    const auto isOfToday = [&](const BackupEntry &entry) {
        return entry.kind == BackupKind::Daily && entry.at.date() == today && isUsable(entry, now);
    };
    if (std::any_of(all.begin(), all.end(), isOfToday))
        return;
    const auto last = AuditLog(*m_db).lastChange();
    if (!last || !last->isValid())
        return; // nobody has written to it yet
    if (const auto made = makeBackup(*m_db, now, BackupKind::Daily); !made) {
        qWarning("backup of the day: %s", qUtf8Printable(made.error().detail));
        Q_EMIT owner->backupFailed(made.error());
    }
}

Result<> WorkspaceStore::begin(bool backup)
{
    if (m_db->isReadOnly()) {
        Error error = fileFailure(ErrorCode::Io, m_db->whyReadOnly(), m_db->path());
        if (!lockHolder().isEmpty()) {
            error.reason = DataReason::OpenElsewhere;
            error.fields.insert(u"who"_s, lockHolder());
        }
        return error;
    }
    if (backup)
        backupOnceADay();
    return m_db->begin();
}

Result<> WorkspaceStore::finish(Transaction &transaction, const Result<> &done, bool emptyToo)
{
    if (!done || (transaction.changes().empty() && !emptyToo)) {
        m_db->rollback();
        return done;
    }
    QD_TRY(m_db->commit());
    m_lastWrite = m_clock->now();
    return {};
}

Result<> WorkspaceStore::transact(OpKind op, const Body &body)
{
    QD_TRY(begin(true));
    Transaction transaction(*this, op, Direction::Do);
    QD_TRY(finish(transaction, body(transaction), false));
    if (transaction.changes().empty())
        return {};
    const ChangeSet set = transaction.takeSet();
    m_redo.clear();
    m_undo.push_back(set);
    if (m_undo.size() > undoStepsKept)
        m_undo.pop_front();
    announce(set);
    return {};
}

Result<> WorkspaceStore::transactWhole(OpKind op, const Body &body)
{
    QD_TRY(begin(true));
    Transaction transaction(*this, op, Direction::Do);
    auto done = body(transaction);
    if (done && transaction.changes().empty())
        done = transaction.writeHead();
    QD_TRY(finish(transaction, done, true));
    m_undo.clear();
    m_redo.clear();
    if (const auto known = m_feed->startAtNewest(); !known) // then it is told once more
        qWarning("change feed: %s", qUtf8Printable(known.error().detail));
    Q_EMIT owner->reloaded();
    return {};
}

Result<ChangeSet> WorkspaceStore::replay(const ChangeSet &of, Direction direction)
{
    QD_TRY(begin(true));
    Transaction transaction(*this, of.op, direction, of.opId);
    QD_TRY(finish(transaction, transaction.replay(of, direction), false));
    return transaction.takeSet();
}

Result<> WorkspaceStore::quietly(const std::function<Result<>(Database &)> &body)
{
    QD_TRY(begin(false));
    if (const auto done = body(*m_db); !done) {
        m_db->rollback();
        return done;
    }
    return m_db->commit();
}

Result<> WorkspaceStore::tellNews(qint64 before)
{
    const auto news = m_feed->read(before);
    if (!news)
        return news.error();
    if (news->everything)
        Q_EMIT owner->reloaded();
    for (const ChangeSet &set : news->sets)
        Q_EMIT owner->changed(set);
    return {};
}

void WorkspaceStore::announce(const ChangeSet &set)
{
    // The rows of `set` were made on top of what others wrote: told the other way round, theirs would win.
    auto told = tellNews(set.opId);
    if (told)
        told = m_feed->startAt(set.opId);
    if (!told) // it is committed all the same; the next look tells it again, which changes nothing
        qWarning("change feed: %s", qUtf8Printable(told.error().detail));
    Q_EMIT owner->changed(set);
}

Result<> WorkspaceStore::tellForeignChanges()
{
    const auto version = m_db->changeToken();
    if (!version)
        return version.error();
    if (*version == m_changeToken)
        return {};
    m_changeToken = *version;
    return tellNews(0);
}

} // namespace qd
