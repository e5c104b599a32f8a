// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

namespace qd::test
{

/// Runs a program of the tests until it has acknowledged one step by a line, and so many milliseconds longer;
/// then it is killed without warning. The lines that it wrote whole. A program that did not start, or ended
/// by itself, fails the test and gives none.
inline QList<QByteArray> linesUntilKilled(const char *program, const QStringList &arguments, int milliseconds)
{
    constexpr int startMilliseconds = 30'000;
    QProcess process;
    process.start(QStringLiteral(QD_BIN_DIR "/") + QLatin1String(program), arguments);
    QByteArray said;
    QElapsedTimer waiting;
    waiting.start();
    while (!said.contains('\n') && process.state() != QProcess::NotRunning
        && waiting.elapsed() < startMilliseconds) {
        process.waitForReadyRead(100);
        said += process.readAllStandardOutput();
    }
    QElapsedTimer running;
    running.start();
    while (running.elapsed() < milliseconds && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(static_cast<int>(milliseconds - running.elapsed()));
        said += process.readAllStandardOutput();
    }
    process.kill();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::CrashExit) {
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        return {};
    }
    said += process.readAllStandardOutput();
    QList<QByteArray> lines;
    for (const QByteArray &line :
        said.first(said.lastIndexOf('\n') + 1).split('\n')) { // the last may be cut short
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace qd::test
