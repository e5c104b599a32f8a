// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/window/windowcall.h"

#include "base/systemuser.h"
#include "storage/filelocation.h"
#include "workspace/window/windowlock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int lookMs = 500;
constexpr int pollMs = 20;

QString requestFile(const QString &database)
{
    return realPath(database) + ".call"_L1;
}

/// Who calls: the window answers only its own person on its own computer.
QByteArray signature()
{
    return QByteArray("show\n") + systemUser().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n';
}

/// The process that holds the lock on this computer; 0 when it is another one, or unknown.
qint64 holderHere(const QString &database)
{
    const QLockFile lock(realPath(database) + ".lock"_L1);
    qint64 pid = 0;
    QString host;
    QString application;
    if (!lock.getLockInfo(&pid, &host, &application) || !isThisComputer(host))
        return 0;
    return pid;
}

bool writeRequest(const QString &file)
{
    QSaveFile out(file); // renamed into place: never seen half-written
    return out.open(QIODevice::WriteOnly) && out.write(signature()) > 0 && out.commit();
}

} // namespace

bool callWindow(const QString &database, int patienceMs)
{
    const qint64 pid = holderHere(database);
    if (pid == 0)
        return false;
#ifdef Q_OS_WIN
    // Only the process in front may hand the front over.
    AllowSetForegroundWindow(static_cast<DWORD>(pid));
#endif
    const QString request = requestFile(database);
    if (!writeRequest(request))
        return false;
    QElapsedTimer waited;
    waited.start();
    while (QFile::exists(request)) {
        if (waited.elapsed() > patienceMs)
            return !QFile::remove(request); // gone in this very moment: answered after all
        QThread::msleep(pollMs);
    }
    return true;
}

WindowCallListener::WindowCallListener(const QString &database, QObject *parent)
    : QObject(parent)
    , m_request(requestFile(database))
{
    m_watcher.addPath(QFileInfo(m_request).absolutePath());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WindowCallListener::look);
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &WindowCallListener::look);
    m_timer.start();
}

void WindowCallListener::look()
{
    QFile file(m_request);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const bool mine = file.read(4096) == signature();
    file.close(); // Windows removes no open file
    if (mine && file.remove())
        Q_EMIT called();
}

} // namespace qd
