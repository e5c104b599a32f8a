// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

class QWidget;

namespace qd
{

class Session;

/// 文件 → 另存一份到… and 恢复…
class BackupCommands final : public QObject
{
    Q_OBJECT
public:
    BackupCommands(Session &session, QWidget *window);

    /// Asks where and copies the whole data file there, on a worker thread. `asking`: the window that asks.
    void backup(QWidget *asking = nullptr);
    void restore(); ///< shows the backups and what restoring one would change

private:
    void told(const Result<> &written, const QString &file);

    Session &m_session;
    QWidget *m_window;
};

} // namespace qd
