// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace qd
{

/// Which window may write to a database: the file "<database>.lock" beside it. The lock of a dead process is
/// stale, however young; that of a living one is not, however old. Given back at the end of its life.
class WindowLock final
{
public:
    WindowLock() = default;
    WindowLock(const WindowLock &) = delete;
    WindowLock &operator=(const WindowLock &) = delete;
    ~WindowLock();

    /// Takes the lock of this database, at most once and in the thread of the windows. In a folder where
    /// nothing can be written there is nothing to lock.
    void take(const QString &database);

    /// Who stood in the lock that was taken over: a program that is gone, or nobody (the name of the lock
    /// file then). Empty: there was no lock.
    const QString &takenOver() const { return m_takenOver; }

    /// The other window that has it, for people: user, program, number of the process, computer. Empty: this
    /// one.
    const QString &holder() const { return m_holder; }

private:
    bool tryTake();
    bool takeUnreadable();

    std::unique_ptr<QLockFile> m_file;
    QString m_holder;
    QString m_takenOver;
};

/// Who has the window lock of a database, for people; empty when nobody does or its program is gone.
QString holderOf(const QString &database);

/// Whether a lock that bears this name was made here. Windows has two names of a computer: the lock holds the
/// older one, in capitals and cut after 15 letters.
bool isThisComputer(const QString &host);

} // namespace qd
