// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/killedprocess.h"
#include "support/tempworkspace.h"
#include "workspace/progress/progressverbs.h"

#include <QTest>
#include <QtEndian>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

namespace
{
constexpr int kills = 200;
constexpr int killsOnServer = 25; // what a crash leaves is the server's business; ours is what was acknowledged
constexpr int longestMilliseconds = 60; // from the first acknowledged report to the kill
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
        for (const QByteArray &line : linesUntilKilled("deskholder", {u"save"_s, path}, milliseconds))
            acknowledged.insert(line.toLongLong());
        QVERIFY(!acknowledged.contains(0));
    }

    /// The newest first page that the journal holds: a header that counts more pages than the data file has.
    static QByteArray firstPageIn(const QByteArray &journal)
    {
        constexpr qsizetype header = 32; // SQLite file format 4.1
        constexpr qsizetype frameHeader = 24;
        constexpr qsizetype page = 4096;
        QByteArray newest;
        for (qsizetype at = header; at + frameHeader + page <= journal.size(); at += frameHeader + page) {
            if (qFromBigEndian<quint32>(journal.constData() + at) == 1)
                newest = journal.mid(at + frameHeader, page);
        }
        return newest;
    }

private Q_SLOTS:
    /// A kill in the middle of bringing the journal into the file leaves a file that is sound only with its
    /// journal.
    void aFileKilledWhileItsJournalWasBroughtInIsNotCalledDamaged()
    {
        QD_FILES_ONLY();
        TempWorkspace temp;
        const PlanId plan = temp.import();
        QVERIFY(temp->settle());
        const auto book = temp.book();
        auto input = report(measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 2));
        input.text = u"进展"_s.repeated(5000);
        for (int i = 0; i < 8; ++i)
            QVERIFY(addProgress(*temp, input));
        OpenOptions options = temp.options();
        options.path = temp.filePath(u"killed.db"_s); // as both lay there at the kill
        QVERIFY(QFile::copy(temp.path(), options.path));
        QVERIFY(QFile::copy(temp.path() + u"-wal"_s, options.path + u"-wal"_s));
        QFile journal(options.path + u"-wal"_s);
        QVERIFY(journal.open(QIODevice::ReadOnly));
        const QByteArray page = firstPageIn(journal.readAll());
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(qFromBigEndian<quint32>(page.constData() + 28) * 4096 > file.size());
        QCOMPARE(file.write(page), page.size());
        file.close();
        const auto opened = Workspace::open(options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY((*opened)->progressIn(plan, {}, true)->size() == 8);
        QVERIFY((*opened)->integrityFindings()->empty());
    }

    void noAcknowledgedReportIsLostAndTheDatabaseStaysSound()
    {
        TempWorkspace temp;
        const PlanId plan = temp.import();
        temp.close();
        std::mt19937 random(20230510);
        std::set<qint64> acknowledged;
        const int wanted = onServer() ? killsOnServer : kills;
        for (int kill = 0; kill < wanted; ++kill) {
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
        QVERIFY(acknowledged.size() >= size_t(wanted));
        qInfo("%d kills, %d acknowledged reports, none lost", wanted, static_cast<int>(acknowledged.size()));
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
