// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attachedfiles.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/killedprocess.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

namespace
{
constexpr int attachKills = 50;
constexpr int copyKills = 25;
constexpr int longestMilliseconds = 80; // from the first acknowledged step to the kill
} // namespace

/// A real process attaches, takes away, exports and makes backups, and is killed without warning at moments
/// of chance.
class TestEvidenceKilled : public QObject
{
    Q_OBJECT
    /// Runs it until it has acknowledged one step, and a little longer; the lines it wrote whole.
    static QStringList workUntilKilled(const QStringList &arguments, int milliseconds)
    {
        QStringList lines;
        for (const QByteArray &line : linesUntilKilled("evidenceholder", arguments, milliseconds))
            lines << QString::fromUtf8(line);
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (onServer())
            QSKIP("attached files lie beside a data file");
    }

    void noAcknowledgedFileIsLostAndNoneIsHalfAttached()
    {
        TempWorkspace temp;
        const PlanId plan = temp.import();
        temp.close();
        QVERIFY(QDir(temp.folder()).mkdir(u"in"_s));
        std::mt19937 random(20230510);
        std::set<qint64> there;
        size_t acknowledged = 0;
        for (int kill = 0; kill < attachKills; ++kill) {
            std::set<qint64> gone;
            for (const QString &line : workUntilKilled({u"attach"_s, temp.path(), temp.filePath(u"in"_s)},
                     static_cast<int>(random() % longestMilliseconds))) {
                const qint64 id = line.mid(1).toLongLong();
                QVERIFY2(id > 0, qPrintable(line));
                ++acknowledged;
                if (line.startsWith(u'+')) {
                    there.insert(id);
                } else {
                    there.erase(id);
                    gone.insert(id);
                }
            }
            if (QTest::currentTestFailed())
                return;
            temp.reopen();
            std::set<qint64> rows;
            const auto found = evidenceIn(*temp, plan);
            QVERIFY(found);
            for (const EvidenceRow &row : *found)
                rows.insert(row.file.id.value);
            for (const qint64 id : there) {
                // the one row that the kill may have taken away before that was said
                const bool mayBeGone = id >= *there.rbegin() - 1;
                QVERIFY2(rows.contains(id) || mayBeGone,
                    qPrintable(u"file %1 is lost after kill %2"_s.arg(id).arg(kill + 1)));
            }
            for (const qint64 id : gone)
                QVERIFY(!rows.contains(id));
            there = rows; // what was committed and not said counts from now on
            QVERIFY(evidenceFaults(*temp, true)->empty()); // each row has its whole content
            QCOMPARE(findingsIn(*temp), QStringList());
            temp.close();
        }
        QVERIFY(acknowledged >= size_t(attachKills));
        // What kills left goes: parts with the next file, contents that nobody named with the clean-up.
        temp.reopen();
        const QString folder = temp.path() + u".files"_s;
        EvidenceTarget target;
        target.task = taskAt(temp.book(), 1).id;
        QVERIFY(writeBytes(temp.filePath(u"last.txt"_s), "last"));
        QVERIFY(attachFiles(*temp, target, {temp.filePath(u"last.txt"_s)}));
        QVERIFY(filesBelow(folder).filter(u".part"_s).isEmpty());
        const auto removed = removeUnnamedContents(*temp);
        QVERIFY(removed);
        QVERIFY(evidenceFaults(*temp, true)->empty());
        qInfo("%d kills, %d acknowledged steps, %d contents without a row cleaned away", attachKills,
            static_cast<int>(acknowledged), *removed);
    }

    void exportsAndBackupsThatHaveANameAreWhole()
    {
        TempWorkspace temp;
        const PlanId plan = temp.import();
        EvidenceTarget target;
        target.task = taskAt(temp.book(), 1).id;
        QStringList files;
        for (int n = 0; n < 12; ++n) {
            files << temp.filePath(u"%1.bin"_s.arg(n));
            QVERIFY(writeBytes(files.back(), QByteArray::number(n).repeated(100'000)));
        }
        QVERIFY(attachFiles(*temp, target, files));
        temp.close();
        const QDir folder(temp.filePath(u"out"_s));
        QVERIFY(folder.mkpath(u"."_s));
        std::mt19937 random(20230511);
        size_t acknowledged = 0;
        for (int kill = 0; kill < copyKills; ++kill) {
            const QStringList lines = workUntilKilled(
                {u"copy"_s, temp.path(), folder.path()}, static_cast<int>(random() % longestMilliseconds));
            if (QTest::currentTestFailed())
                return;
            acknowledged += static_cast<size_t>(lines.size());
            for (const QString &name : lines)
                QVERIFY2(folder.exists(name), qPrintable(name));
            for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
                if (entry.fileName().contains(u".part"_s) || entry.fileName().endsWith(u".files"_s))
                    continue; // unfinished, and beside a copy
                if (entry.isDir()) {
                    QCOMPARE(filesBelow(entry.filePath()).size(), files.size());
                } else if (entry.fileName().endsWith(u".db"_s)) {
                    const auto copy = Workspace::open({.path = entry.filePath(), .readOnly = true});
                    QVERIFY(copy);
                    QCOMPARE(evidenceIn(**copy, plan)->size(), size_t(files.size()));
                    QVERIFY(evidenceFaults(**copy, true)->empty());
                }
            }
            for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
                if (entry.isDir())
                    QDir(entry.filePath()).removeRecursively();
                else
                    QFile::remove(entry.filePath());
            }
        }
        QVERIFY(acknowledged >= size_t(copyKills));
        qInfo("%d kills, %d exports and backups acknowledged, all whole", copyKills,
            static_cast<int>(acknowledged));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceKilled)
#include "tst_evidencekilled.moc"
