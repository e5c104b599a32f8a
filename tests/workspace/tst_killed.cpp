// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempworkspace.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

namespace
{
constexpr int kills = 200;
constexpr int longestMilliseconds = 60; // from the first acknowledged report to the kill
constexpr int startMilliseconds = 30'000;
} // namespace

/// A real process saves reports and is killed without warning, 200 times, at moments of chance.
class TestKilled : public QObject
{
    Q_OBJECT
private:
    /// Runs the process until it has acknowledged one report, and a little longer; what it acknowledged in
    /// all.
    static void saveUntilKilled(const QString &path, int milliseconds, std::set<qint64> &acknowledged)
    {
        QProcess process;
        process.start(QStringLiteral(QD_BIN_DIR "/deskholder"), {u"save"_s, path});
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
        while (running.elapsed() < milliseconds) {
            process.waitForReadyRead(static_cast<int>(milliseconds - running.elapsed()));
            said += process.readAllStandardOutput();
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        said += process.readAllStandardOutput();
        QVERIFY2(process.exitStatus() == QProcess::CrashExit, process.readAllStandardError().constData());
        const auto whole = said.left(said.lastIndexOf('\n')).split('\n'); // the last line may be cut short
        for (const QByteArray &line : whole)
            acknowledged.insert(line.trimmed().toLongLong());
        QVERIFY(!acknowledged.contains(0));
    }

private Q_SLOTS:
    void noAcknowledgedReportIsLostAndTheDatabaseStaysSound()
    {
        TempWorkspace temp;
        const PlanId plan = temp.import();
        temp.close();
        std::mt19937 random(20230510);
        std::set<qint64> acknowledged;
        for (int kill = 0; kill < kills; ++kill) {
            saveUntilKilled(temp.path(), static_cast<int>(random() % longestMilliseconds), acknowledged);
            if (QTest::currentTestFailed())
                return;
            temp.reopen();
            const auto reports = temp->progressIn(plan, {}, true);
            QVERIFY(reports);
            std::set<qint64> there;
            for (const Progress &report : *reports)
                there.insert(report.id.value);
            QVERIFY2(std::includes(there.begin(), there.end(), acknowledged.begin(), acknowledged.end()),
                qPrintable(u"a report is lost after kill %1"_s.arg(kill + 1)));
            QCOMPARE(findingsIn(*temp), QStringList());
            temp.close();
        }
        QVERIFY(acknowledged.size() >= size_t(kills));
        qInfo("%d kills, %d acknowledged reports, none lost", kills, static_cast<int>(acknowledged.size()));
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
