// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/filereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/databasedump.h"
#include "workspace/progress/progressverbs.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What copying and restoring must never do: spoil a file that somebody uses, push out the daily copies,
/// leave rubbish.
class TestBackupSafety : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TempWorkspace> m_temp;
    Workspace &ws() { return m_temp->workspace(); }
    QString backups(const QString &name) const { return m_temp->filePath(u"backups/"_s + name); }

    bool save()
    {
        const auto book = m_temp->book();
        return addProgress(ws(), report(measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 1)))
            .has_value();
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(file).absolutePath());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    /// The number of a process that has ended.
    static qint64 deadProcess()
    {
        QProcess process;
        process.start(QStringLiteral(QD_BIN_DIR "/deskholder"), QStringList());
        const qint64 pid = process.processId();
        process.waitForFinished();
        return pid;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
    }

    /// SQLite would take the journal of the old file for that of the copy.
    void aTargetWithAJournalBesideItIsRefused_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("wal") << u"-wal"_s;
        QTest::newRow("journal") << u"-journal"_s;
        QTest::newRow("shm") << u"-shm"_s;
    }
    void aTargetWithAJournalBesideItIsRefused()
    {
        QFETCH(QString, ending);
        const QString target = m_temp->filePath(u"old.bak"_s);
        write(target, "old");
        write(target + ending, "journal");
        QCOMPARE(ws().backupTo(target).error().reason, Reason(FileReason::TargetInUse));
        QCOMPARE(read(target), QByteArray("old"));
        QCOMPARE(read(target + ending), QByteArray("journal"));
        QCOMPARE(QDir(m_temp->folder()).entryList({u"*.part"_s}), QStringList());
    }

    void aDataFileOpenInAWindowIsNoTarget()
    {
        const TempWorkspace other;
        QProcess holder;
        holder.start(QStringLiteral(QD_BIN_DIR "/deskholder"), {u"hold"_s, other.path()});
        QVERIFY(holder.waitForReadyRead(30'000));
        QCOMPARE(
            ws().backupTo(other.path()).error().reason, Reason(FileReason::TargetInUse)); // by its journal, by its lock
        holder.kill();
        holder.waitForFinished();
    }

    void aWindowThatUsesNoJournalIsKnownByItsLock()
    {
        const QString target = m_temp->filePath(u"share.db"_s);
        QVERIFY(ws().backupTo(target));
        const QByteArray before = read(target);
        {
            const auto window = Workspace::open({.path = target, .windowLock = true, .onShare = true});
            QVERIFY(window);
            QVERIFY(!QFile::exists(target + u"-wal"_s));
            QCOMPARE(ws().backupTo(target).error().reason, Reason(FileReason::TargetInUse));
        }
        QVERIFY(ws().backupTo(target));
        QVERIFY(!before.isEmpty());
    }

    void aLinkToTheDataFileIsNoTarget()
    {
#ifdef Q_OS_WIN
        QSKIP("links need a right that clerks do not have there");
#endif
        const QString link = m_temp->filePath(u"link.db"_s);
        QVERIFY(QFile::link(m_temp->path(), link));
        QCOMPARE(ws().backupTo(link).error().reason, Reason(FileReason::TargetInUse));
        QVERIFY(save());
    }

    void manyRestoresPushNoDailyBackupOut()
    {
        for (int day = 11; day < 21; ++day) {
            m_temp->setToday(QDate(2023, 5, day));
            QVERIFY(save());
        }
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        for (int i = 0; i < 12; ++i)
            QVERIFY(ws().restore(copy));
        int daily = 0;
        int restores = 0;
        for (const auto &backup : ws().backups())
            ++(backup.beforeRestore ? restores : daily);
        QCOMPARE(daily, 10);
        QCOMPARE(restores, 10);
    }

    void aBackupOfADayToComeOrAnUnreadableOneStopsNoBackup()
    {
        const QString future = u"desk-20990101-080000-000.db"_s;
        const QString broken = u"desk-20230511-070000-000.db"_s;
        QVERIFY(ws().backupTo(m_temp->filePath(u"copy.db"_s)));
        QDir(m_temp->folder()).mkpath(u"backups"_s);
        QVERIFY(QFile::copy(m_temp->filePath(u"copy.db"_s), backups(future)));
        write(backups(broken), "half a backup");
        m_temp->setToday(QDate(2023, 5, 11));
        QVERIFY(save());
        const auto all = ws().backups();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().at.date(), QDate(2023, 5, 11));
        QCOMPARE(ws().unusableBackups(), (QStringList{future, broken}));
        for (int day = 12; day < 25; ++day) {
            m_temp->setToday(QDate(2023, 5, day));
            QVERIFY(save());
        }
        QCOMPARE(ws().backups().size(), size_t(10));
        QVERIFY(QFile::exists(backups(future)) && QFile::exists(backups(broken)));
    }

    void whatBrokenOffCopiesLeftIsSweptAndThoseBeingWrittenStay()
    {
        const QString dead = backups(u"desk-20230501-080000-000.db.%1-1.part"_s.arg(deadProcess()));
        const QString living
            = backups(u"desk-20230502-080000-000.db.%1-9.part"_s.arg(QCoreApplication::applicationPid()));
        write(dead, "half");
        write(living, "half");
        const QString folder = QDir::tempPath() + u"/qualitydesk-%1-abcdef"_s.arg(deadProcess());
        write(folder + u"/restore.db"_s, "half");
        m_temp->setToday(QDate(2023, 5, 11));
        QVERIFY(save());
        QVERIFY(!QFile::exists(dead));
        QVERIFY(QFile::exists(living));
        QVERIFY(ws().previewRestore(ws().backups().front().file));
        QVERIFY(!QFile::exists(folder));
    }

    /// A data file taken from a computer that crashed holds half of its content in its journal.
    void aRestoreTakesWhatTheJournalHolds()
    {
        const TempWorkspace other;
        const auto open = other.another();
        QVERIFY(addAgency(*open, {.shortName = u"区统计局"_s}, {}));
        QVERIFY(QFileInfo(other.path() + u"-wal"_s).size() > 0);
        QCOMPARE(ws().previewRestore(other.path())->agencyCount, 1);
        QVERIFY(ws().restore(other.path()));
        QVERIFY(ws().agencies()->findByName(u"区统计局"_s));
        QVERIFY(addAgency(*open, {.shortName = u"区科委"_s}, {})); // and the other goes on as before
        QCOMPARE(other.another()->agencies()->agencies().size(), size_t(2));
    }

    void aNewDataFileAndItsCopiesAreNobodyElsesToRead()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps the folder of a user from the others");
#endif
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &file : {m_temp->path(), m_temp->path() + u"-wal"_s, copy})
            QVERIFY2((QFile::permissions(file) & others) == 0, qPrintable(file));
    }

    void aFileThatAWindowUsesIsNotTakenForDamaged()
    {
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        QCOMPARE(Workspace::replaceDamaged(m_temp->path(), copy).error().reason, Reason(FileReason::TargetInUse));
        QVERIFY(save());
    }

    void theJournalOfADamagedFileIsNotTakenForThatOfTheRestored()
    {
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        const QStringList content = databaseDump(copy);
        m_temp->close();
        write(m_temp->path(), QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
        write(m_temp->path() + u"-wal"_s, QByteArray(5000, 'y'));
        QVERIFY(Workspace::replaceDamaged(m_temp->path(), copy));
        QVERIFY(!QFile::exists(m_temp->path() + u"-wal"_s));
        QCOMPARE(databaseDump(m_temp->path()), content);
        QCOMPARE(QDir(m_temp->folder()).entryList({u"desk.db.damaged-*"_s}, QDir::Files).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBackupSafety)
#include "tst_backupsafety.moc"
