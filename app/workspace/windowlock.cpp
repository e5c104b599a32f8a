// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/windowlock.h"

#include "base/places.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSysInfo>

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
    return m_file->error() == QLockFile::LockFailedError && namesUsWrongly(*m_file)
        && QFile::remove(m_file->fileName()) && m_file->tryLock(0);
}

void WindowLock::take(const QString &database)
{
    const QFileInfo file(database);
    if (!isFolderWritable(file.absolutePath()))
        return;
    m_file = std::make_unique<QLockFile>(file.absoluteFilePath() + u".lock"_s);
    m_file->setStaleLockTime(0); // age says nothing
    if (tryTake()) {
        ownLocks->insert(m_file->fileName());
        return;
    }
    if (m_file->error() == QLockFile::LockFailedError) {
        if (const auto line = LockLine::of(*m_file)) {
            const QString owner = ownerOf(m_file->fileName()); // not known everywhere
            m_holder = u"%1 (%2) · %3"_s.arg(line->application, QString::number(line->pid), line->host);
            if (!owner.isEmpty())
                m_holder.prepend(owner + u" · "_s);
        } else {
            m_holder = file.fileName();
        }
    }
    m_file.reset();
}

} // namespace qd
