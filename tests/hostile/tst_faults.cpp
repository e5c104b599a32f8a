// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/faultrun.h"
#include "storage/database.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/databasedump.h"
#include "workspace/progress/progressverbs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

namespace
{

const QString qdesk = QStringLiteral(QD_BIN_DIR "/qdesk");

#ifdef __SANITIZE_ADDRESS__
constexpr int placesEach = 1;
#else
constexpr int placesEach = 7;
#endif
constexpr int furthest = 40; ///< the last call that is tried in the short run

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isSound(const QString &path)
{
    const auto opened = Workspace::open({.path = path, .dailyBackup = false});
    if (!opened)
        return false;
    const auto findings = (*opened)->integrityFindings();
    return findings && findings->empty();
}

} // namespace

/// Writing, syncing, renaming, reading that fails and kills at every system call: what was acknowledged is
/// there, what was not is whole or absent, and there is always a file at the name.
///   tests/hostile/run.sh 30     goes on with faults of chance for so long, in minutes
class TestFaults : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TempWorkspace> m_desk; // closed: a plan with two reports
    std::mt19937 m_random{20231126};
    int m_faults = 0;

    static QList<Fault> kinds()
    {
        QList<Fault> all;
#ifndef __SANITIZE_ADDRESS__ // whose own writes come first
        all << Fault{u"write"_s, u"ENOSPC"_s, 1} << Fault{u"write"_s, {}, 1};
#endif
        for (const auto *call : {"pwrite64", "ftruncate", "rename", "openat", "link"}) {
            all << Fault{QLatin1String(call), u"ENOSPC"_s, 1};
            all << Fault{QLatin1String(call), {}, 1};
        }
        for (const auto *call : {"fsync", "fdatasync", "pwrite64", "pread64", "unlink"}) {
            all << Fault{QLatin1String(call), u"EIO"_s, 1};
            all << Fault{QLatin1String(call), {}, 1};
        }
        return all;
    }

    /// A fresh folder with copies of the desk: s.db, and a backup of an earlier state.
    struct Bench {
        QTemporaryDir folder;
        QString file(const QString &name) const { return folder.filePath(name); }
    };
    QString m_earlier;

    std::unique_ptr<Bench> bench() const
    {
        auto made = std::make_unique<Bench>();
        if (!QFile::copy(m_desk->path(), made->file(u"s.db"_s))
            || !QFile::copy(m_earlier, made->file(u"old.bak"_s)))
            qFatal("the bench cannot be laid out");
        return made;
    }

    using Job = bool (TestFaults::*)(const Fault &, QString &);

    /// Runs the job with every kind of fault at some places, and says what broke.
    void everywhere(Job job)
    {
        if (!canMakeFaults())
            QSKIP("no process may look into another here (strace)");
        QStringList broken;
        for (const Fault &kind : kinds()) {
            int place = 1;
            for (int i = 0; i < placesEach; ++i) {
                Fault fault = kind;
                fault.at = place;
                QString what;
                if (!(this->*job)(fault, what))
                    break; // so many such calls are not made
                ++m_faults;
                if (!what.isEmpty())
                    broken << fault.text() + u": "_s + what;
                place += 1 + static_cast<int>(m_random() % (furthest / placesEach));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    bool backup(const Fault &fault, QString &broken)
    {
        const auto b = bench();
        const QByteArray before = bytesOf(b->file(u"old.bak"_s));
        const Ended ended = runWithFault(
            qdesk, {u"backup"_s, u"--db"_s, u"s.db"_s, u"--out"_s, u"old.bak"_s}, fault, b->folder.path());
        const bool isOld = bytesOf(b->file(u"old.bak"_s)) == before;
        if (!isOld && !isSound(b->file(u"old.bak"_s)))
            broken = u"the target is neither the old backup nor a sound new one"_s;
        else if (ended.code == 0 && isOld)
            broken = u"it said done and the old backup is still there"_s;
        else if (ended.code > 0 && !isOld)
            broken = u"it said failed and replaced the old backup"_s;
        else if (!isSound(b->file(u"s.db"_s)))
            broken = u"the data file is not sound"_s;
        QProcess again;
        again.setWorkingDirectory(b->folder.path());
        again.start(qdesk, {u"backup"_s, u"--db"_s, u"s.db"_s, u"--out"_s, u"old.bak"_s});
        if (!again.waitForFinished() || again.exitCode() != 0)
            broken = u"the next backup fails: "_s + QString::fromUtf8(again.readAllStandardError());
        if (!QDir(b->folder.path()).entryList({u"*.part"_s}).isEmpty())
            broken = u"a broken copy stays behind the next backup"_s;
        return ended.happened;
    }

    bool restoreOverDamaged(const Fault &fault, QString &broken)
    {
        const auto b = bench();
        QFile damaged(b->file(u"s.db"_s));
        damaged.resize(damaged.size() / 2);
        const QByteArray before = bytesOf(b->file(u"s.db"_s));
        const Ended ended = runWithFault(
            qdesk, {u"restore"_s, u"old.bak"_s, u"--db"_s, u"s.db"_s}, fault, b->folder.path());
        const bool isOld = bytesOf(b->file(u"s.db"_s)) == before;
        if (!QFile::exists(b->file(u"s.db"_s)))
            broken = u"there is no file any more"_s;
        else if (!isOld && !isSound(b->file(u"s.db"_s)))
            broken = u"the file is neither the old one nor sound"_s;
        else if (ended.code == 0 && isOld)
            broken = u"it said done and nothing was restored"_s;
        else if (ended.code > 0 && !isOld)
            broken = u"it said failed and the file is another: "_s + QString::fromUtf8(ended.err);
        return ended.happened;
    }

    bool restore(const Fault &fault, QString &broken)
    {
        const auto b = bench();
        const QStringList before = databaseDump(b->file(u"s.db"_s));
        const QStringList wanted = databaseDump(b->file(u"old.bak"_s));
        const Ended ended = runWithFault(
            qdesk, {u"restore"_s, u"old.bak"_s, u"--db"_s, u"s.db"_s}, fault, b->folder.path());
        const QStringList now = databaseDump(b->file(u"s.db"_s));
        if (!isSound(b->file(u"s.db"_s)))
            broken = u"the data file is not sound"_s;
        else if (now != before && now != wanted)
            broken = u"the content is neither the old nor the restored one"_s;
        else if (ended.code == 0 && now != wanted)
            broken = u"it said done and nothing was restored"_s;
        return ended.happened;
    }

    bool planImport(const Fault &fault, QString &broken)
    {
        const auto b = bench();
        QFile plan(b->file(u"plan.txt"_s));
        if (!plan.open(QIODevice::WriteOnly))
            return false;
        plan.write("2024年南桥区质量工作要点\n一、夯实基础\n（一）办培训。组织全区培训。（区教育局牵头）\n"
                   "（二）建档案。建立质量档案。（区商务委牵头，区教育局配合）\n");
        plan.close();
        const QStringList before = databaseDump(b->file(u"s.db"_s));
        const Ended ended = runWithFault(
            qdesk, {u"plan"_s, u"import"_s, u"plan.txt"_s, u"--db"_s, u"s.db"_s}, fault, b->folder.path());
        const QStringList now = databaseDump(b->file(u"s.db"_s));
        const auto plans = now.filter(QRegularExpression(u"^plan\\|"_s)).size();
        const auto tasks = now.filter(QRegularExpression(u"^task\\|"_s)).size()
            - before.filter(QRegularExpression(u"^task\\|"_s)).size();
        if (!isSound(b->file(u"s.db"_s)))
            broken = u"the data file is not sound"_s;
        else if (now != before && (plans != 2 || tasks != 2))
            broken = u"half a plan was written"_s;
        else if (ended.code == 0 && now == before)
            broken = u"it said done and wrote nothing"_s;
        return ended.happened;
    }

    /// The process that saves reports until something stops it.
    bool save(const Fault &kind, QString &broken)
    {
        const auto b = bench();
        Fault fault = kind;
        fault.at = kind.at * 5; // some reports first
        const Ended ended = runWithFault(QStringLiteral(QD_BIN_DIR "/deskholder"),
            {u"save"_s, b->file(u"s.db"_s), u"200"_s}, fault, b->folder.path());
        const QStringList now = databaseDump(b->file(u"s.db"_s));
        if (!isSound(b->file(u"s.db"_s)))
            broken = u"the data file is not sound"_s;
        const QList<QByteArray> lines = ended.out.left(ended.out.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines) {
            const QString id = QString::fromLatin1(line.trimmed());
            const QRegularExpression row(u"^progress\\|%1\\|"_s.arg(id));
            if (!id.isEmpty() && id.toInt() > 0 && now.filter(row).isEmpty())
                broken = u"an acknowledged report is lost: "_s + id;
        }
        return ended.happened;
    }

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("faults are made with strace");
#endif
        m_desk = std::make_unique<TempWorkspace>();
        m_desk->import();
        m_earlier = m_desk->filePath(u"earlier.bak"_s);
        const auto book = m_desk->book();
        const auto given
            = report(measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 1));
        QVERIFY(addProgress(**m_desk, given));
        QVERIFY((*m_desk)->backupTo(m_earlier));
        QVERIFY(addProgress(**m_desk, given));
        QVERIFY(addAgency(**m_desk, {.shortName = u"区统计局"_s}, {}));
        m_desk->close();
    }

    void aBackupIsTheOldOneOrTheNewOne()
    {
        everywhere(&TestFaults::backup);
    }
    void aFileThatIsRestoredOverADamagedOneIsNeverMissing()
    {
        everywhere(&TestFaults::restoreOverDamaged);
    }
    void aRestoreIsDoneOrNot()
    {
        everywhere(&TestFaults::restore);
    }
    void anImportIsDoneOrNot()
    {
        everywhere(&TestFaults::planImport);
    }
    void anAcknowledgedReportIsThere()
    {
        everywhere(&TestFaults::save);
    }

    void faultsOfChanceForAsLongAsWanted()
    {
        const int minutes = qEnvironmentVariableIntValue("QD_HOSTILE_MINUTES");
        if (minutes == 0)
            return;
        if (!canMakeFaults())
            QSKIP("no process may look into another here (strace)");
        constexpr std::array<Job, 5> jobs{&TestFaults::backup, &TestFaults::restoreOverDamaged,
            &TestFaults::restore, &TestFaults::planImport, &TestFaults::save};
        std::random_device seed;
        std::mt19937 random(seed());
        const QList<Fault> all = kinds();
        QElapsedTimer time;
        time.start();
        QStringList broken;
        while (time.elapsed() < minutes * 60'000LL) {
            const size_t job = random() % jobs.size();
            Fault fault = all[static_cast<qsizetype>(random() % static_cast<size_t>(all.size()))];
            fault.at = 1 + static_cast<int>(random() % 120);
            QString what;
            if ((this->*jobs[job])(fault, what))
                ++m_faults;
            if (!what.isEmpty())
                broken << u"job %1, "_s.arg(job) + fault.text() + u": "_s + what;
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void cleanupTestCase()
    {
        qInfo("%d faults", m_faults);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
