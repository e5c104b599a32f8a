// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

// Runs a program of ours with one system call of it failing, or with a kill at one.
namespace qd::test
{

/// What goes wrong: the `at`-th call of that name fails with `error`, or the process is killed at it (empty).
struct Fault {
    QString call;
    QString error;
    int at = 1;

    QString text() const
    {
        return QStringLiteral("%1 of the %2th %3")
            .arg(error.isEmpty() ? QStringLiteral("kill") : error)
            .arg(at)
            .arg(call);
    }
};

struct Ended {
    int code = -1; ///< of the program; -9 when it was killed
    bool happened = false; ///< there was such a call
    QByteArray out;
    QByteArray err;
};

/// Whether this machine lets one process look into another.
inline bool canMakeFaults()
{
    QProcess process;
    process.start(QStringLiteral("strace"),
        {QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

inline Ended runWithFault(
    const QString &program, const QStringList &words, const Fault &fault, const QString &folder)
{
    const QString trace = folder + QStringLiteral("/trace");
    const QString what
        = fault.error.isEmpty() ? QStringLiteral("signal=KILL") : QStringLiteral("error=") + fault.error;
    QProcess process;
    process.setWorkingDirectory(folder);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // cannot be traced
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("strace"),
        QStringList{QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-o"), trace,
            QStringLiteral("-e"), QStringLiteral("trace=") + fault.call, QStringLiteral("-e"),
            QStringLiteral("inject=%1:%2:when=%3").arg(fault.call, what).arg(fault.at), program}
            + words);
    Ended ended;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
    }
    ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -9;
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    QFile file(trace);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray lines = file.readAll();
        ended.happened = lines.contains("INJECTED") || lines.contains("killed by SIGKILL");
    }
    return ended;
}

} // namespace qd::test
