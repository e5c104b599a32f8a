// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace qd
{

// How a second start reaches the window that has the data file already, without a socket: a small file beside
// the lock. Taken away by that window it is answered; only a window of the same person on the same computer
// does so.

/// Asks the process that holds the window lock of `database` to show its window. True when it has answered
/// within `patienceMs`; it then comes to the front. Blocks so long. False at once when the lock is held on
/// another computer.
bool callWindow(const QString &database, int patienceMs = 2000);

/// Waits for such calls, for as long as it lives, on behalf of the window that holds the lock.
class WindowCallListener final : public QObject
{
    Q_OBJECT
public:
    explicit WindowCallListener(const QString &database, QObject *parent = nullptr);

Q_SIGNALS:
    void called(); ///< show the window

private:
    void look();

    QString m_request;
    QFileSystemWatcher m_watcher; // at once, where the system tells
    QTimer m_timer; // a share tells nothing
};

} // namespace qd
