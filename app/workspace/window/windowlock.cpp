// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/window/windowlock.h"

#include "base/livingprocess.h"
#include "base/places.h"
#include "storage/filelocation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSysInfo>
#include <QThread>

#include <optional>

#ifdef Q_OS_WIN
extern Q_CORE_EXPORT int qt_ntfs_permission_lookup; // as QFileInfo's documentation has it
#endif

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString ownerOf(const QString &file)
{
#ifdef Q_OS_WIN
    ++qt_ntfs_permission_lookup; // off by default because it is slow on folders of many files
    const QString owner = QFileInfo(file).owner();
    --qt_ntfs_permission_lookup;
    return owner;
#else
    return QFileInfo(file).owner();
#endif
}

/// The lock files that this process has. Only the thread of the windows takes locks.
Q_GLOBAL_STATIC(QSet<QString>, ownLocks)

/// Who stands in a lock file.
struct LockLine {
    qint64 pid = 0;
    QString host;
    QString application;

    static std::optional<LockLine> of(const QLockFile &file)
    {
        LockLine line;
        if (!file.getLockInfo(&line.pid, &line.host, &line.application))
            return {};
        return line;
    }
};

/// Systems give the number of a dead process to a new one. Where it comes to be ours, the dead process that
/// stands in the lock looks alive to QLockFile: it is we ourselves.
bool namesUsWrongly(const QLockFile &file)
{
    const auto line = LockLine::of(file);
    return line && line->pid == QCoreApplication::applicationPid() && isThisComputer(line->host)
        && !ownLocks->contains(file.fileName());
}

/// For people; the name of the lock file when nobody can be made out; empty when there is no lock.
QString whoStandsIn(const QLockFile &file)
{
    if (!QFile::exists(file.fileName()))
        return {};
    const auto line = LockLine::of(file);
    if (!line)
        return QFileInfo(file.fileName()).fileName();
    QString who = u"%1 (%2) · %3"_s.arg(line->application, QString::number(line->pid), line->host);
    const QString owner = ownerOf(file.fileName()); // not known everywhere
    if (!owner.isEmpty())
        who.prepend(owner + u" · "_s);
    return who;
}

QString lockOf(const QString &database)
{
    return realPath(database) + ".lock"_L1;
}

} // namespace

bool isThisComputer(const QString &host)
{
    constexpr qsizetype netBiosLength = 15;
    const QString own = QSysInfo::machineHostName();
    return host.compare(own, Qt::CaseInsensitive) == 0
        || host.compare(own.left(netBiosLength), Qt::CaseInsensitive) == 0;
}

WindowLock::~WindowLock()
{
    if (!m_file)
        return;
    m_file->unlock();
    ownLocks->remove(m_file->fileName());
}

bool WindowLock::tryTake()
{
    if (m_file->tryLock(0))
        return true;
    if (m_file->error() != QLockFile::LockFailedError)
        return false;
    if (namesUsWrongly(*m_file))
        return QFile::remove(m_file->fileName()) && m_file->tryLock(0);
    return takeUnreadable();
}

/// A lock in which nobody stands: left by a full disk or a program that is not ours. A window that is just
/// about to write its line has done so after a moment; a living one keeps Windows from removing the file.
bool WindowLock::takeUnreadable()
{
    constexpr int looks = 10;
    for (int look = 0; look < looks; ++look) {
        if (LockLine::of(*m_file))
            return m_file->tryLock(0);
        QThread::msleep(50);
    }
    return QFile::remove(m_file->fileName()) && m_file->tryLock(0);
}

void WindowLock::take(const QString &database)
{
    const QFileInfo file(database);
    if (!isFolderWritable(file.absolutePath()))
        return;
    m_file = std::make_unique<QLockFile>(lockOf(database));
    m_file->setStaleLockTime(0); // age says nothing
    const QString before = whoStandsIn(*m_file);
    if (tryTake()) {
        ownLocks->insert(m_file->fileName());
        m_takenOver = before;
        return;
    }
    if (m_file->error() == QLockFile::LockFailedError)
        m_holder = whoStandsIn(*m_file);
    m_file.reset();
}

QString holderOf(const QString &database)
{
    const QLockFile file(lockOf(database));
    const auto line = LockLine::of(file);
    if (!line || (isThisComputer(line->host) && !isProcessAlive(line->pid)))
        return {};
    return whoStandsIn(file);
}

} // namespace qd
