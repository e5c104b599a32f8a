// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "storage/database.h"
#include "storage/filelocation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace qd;

/// Where a data file may lie: shares, long paths, folders nobody may write to.
class TestFileLocation : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"desk.db"_s); }
    std::unique_ptr<Database> opened(std::optional<bool> onShare, bool readOnly = false)
    {
        auto db = Database::open({path(), true, readOnly, onShare});
        return db ? *std::move(db) : nullptr;
    }
    /// 1 rollback journal, 2 WAL: the write version in the header.
    int journalInHeader() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.read(19).at(18) : 0;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void serversAreKnownByTheirNames_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("unc");
        QTest::newRow("share") << uR"(\\server\科室\desk.db)"_s << true;
        QTest::newRow("share with slashes") << u"//server/科室/desk.db"_s << true;
        QTest::newRow("long share") << uR"(\\?\UNC\server\科室\desk.db)"_s << true;
        QTest::newRow("drive") << uR"(C:\科室\desk.db)"_s << false;
        QTest::newRow("drive with slashes") << u"D:/desk.db"_s << false;
        QTest::newRow("long drive") << uR"(\\?\C:\科室\desk.db)"_s << false;
        QTest::newRow("device") << uR"(\\.\C:\desk.db)"_s << false;
        QTest::newRow("rooted") << u"/home/zhang/desk.db"_s << false;
    }
    void serversAreKnownByTheirNames()
    {
        QFETCH(QString, path);
        QFETCH(bool, unc);
        QCOMPARE(isUncPath(path), unc);
    }

    void fileSystemsOfOtherComputers_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("share");
        for (const char *type : {"cifs", "smb3", "nfs", "nfs4", "fuse.sshfs", "9p", "davfs", "CIFS"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type :
            {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat", "fuseblk", "NTFS", ""})
            QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
    }
    void fileSystemsOfOtherComputers()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, share);
        QCOMPARE(isNetworkFileSystem(type), share);
    }

    void thisFolderIsNoShare() { QVERIFY(!isOnNetworkShare(path())); }

    void onAShareWalIsNeverOn()
    {
        {
            const auto db = opened(true);
            QVERIFY(db);
            QVERIFY(db->isOnShare());
            QCOMPARE(db->value(u"PRAGMA journal_mode"_s)->toString(), u"delete"_s);
            QVERIFY(db->begin());
            QVERIFY(db->run(u"INSERT INTO form_text (key, text, at) VALUES ('k', 'v', '')"_s));
            QVERIFY(db->commit());
        }
        QCOMPARE(journalInHeader(), 1);
        QVERIFY(!QFile::exists(path() + u"-wal"_s));
        QVERIFY(!QFile::exists(path() + u"-shm"_s));
    }

    void aFileMovedToAShareLeavesWal()
    {
        {
            const auto db = opened(false);
            QCOMPARE(db->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        }
        QCOMPARE(journalInHeader(), 2);
        const auto db = opened(true);
        QVERIFY(db);
        QVERIFY2(!QFile::exists(path() + u"-shm"_s), "no memory is shared through the file system");
        QCOMPARE(journalInHeader(), 1);
        QCOMPARE(db->value(u"PRAGMA journal_mode"_s)->toString(), u"delete"_s);
        QCOMPARE(db->value(u"PRAGMA locking_mode"_s)->toString(), u"normal"_s);
        const auto second = opened(true); // no lock is left on it
        QVERIFY(second);
        QVERIFY(second->begin());
        QVERIFY(second->commit());
    }

    void aFileThatAnotherHoldsInWalIsNotOpenedOnAShare()
    {
        const auto first = opened(false);
        QVERIFY(first->begin());
        const auto second = Database::open({path(), false, false, true});
        QVERIFY(!second);
        QCOMPARE(second.error().reason, Reason(DataReason::DatabaseBusy));
        QCOMPARE(journalInHeader(), 2);
    }

    void lookingAtAFileOnAShareMakesNoSharedMemory()
    {
        opened(false).reset();
        const auto db = opened(true, true);
        QVERIFY(db);
        QCOMPARE(db->value(u"SELECT count(*) FROM plan"_s)->toInt(), 0);
        QVERIFY(!QFile::exists(path() + u"-shm"_s));
    }

    void onThisComputerWalStays()
    {
        const auto db = opened(std::nullopt);
        QVERIFY(!db->isOnShare());
        QCOMPARE(db->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    }

    void longPathsGetThePrefixThatWindowsTakes()
    {
        const QString deep = u"/质量工作"_s.repeated(60);
        QCOMPARE(longWindowsPath(u"C:/质量/desk.db"_s), u"C:/质量/desk.db"_s);
        const QString local = longWindowsPath(u"C:"_s + deep + u"/desk.db"_s);
        QVERIFY(local.startsWith(uR"(\\?\C:\质量工作\)"_s));
        QVERIFY(local.endsWith(uR"(\desk.db)"_s));
        QVERIFY(!local.contains(u'/'));
        const QString share = longWindowsPath(u"//server/科室"_s + deep);
        QVERIFY2(share.startsWith(uR"(\\?\UNC\server\科室\)"_s), qUtf8Printable(share));
        QCOMPARE(longWindowsPath(local), local);
        QCOMPARE(longWindowsPath(share), share);
    }

    void aLongChinesePathHoldsADatabaseOrIsRefusedInWords_data()
    {
        QTest::addColumn<int>("folders"); // of 10 characters, 28 bytes for SQLite
        QTest::addColumn<bool>("taken");
        QTest::newRow("170 characters") << 13 << true;
#ifdef Q_OS_WIN
        QTest::newRow("300 characters") << 24 << true;
        QTest::newRow("600 characters") << 50 << false;
#else
        QTest::newRow("300 characters") << 24 << false;
#endif
    }
    void aLongChinesePathHoldsADatabaseOrIsRefusedInWords()
    {
        QFETCH(int, folders);
        QFETCH(bool, taken);
        const QString folder = m_folder->filePath(u"质量工作协调台数据/"_s.repeated(folders));
        QVERIFY(QDir().mkpath(folder));
        const auto db = Database::open({folder + u"desk.db"_s, true, false});
        QCOMPARE(db.has_value(), taken);
        QCOMPARE(QFile::exists(folder + u"desk.db"_s), taken);
        if (!taken)
            QCOMPARE(db.error().reason, Reason(FileReason::PathTooLong));
    }

    void theServerIsNoAuthorityForSQLite()
    {
        QCOMPARE(immutableUri(u"//server/科室/a b.db"_s),
            u"file:////server/%E7%A7%91%E5%AE%A4/a%20b.db?immutable=1"_s);
        QCOMPARE(immutableUri(u"/home/a?b.db"_s), u"file:///home/a%3Fb.db?immutable=1"_s);
    }

    void aNewFileWhereNobodyMayWriteNamesTheFolder()
    {
#ifdef Q_OS_LINUX
        if (geteuid() == 0)
            QSKIP("the super-user may write anywhere");
#endif
#ifdef Q_OS_WIN
        QSKIP("the attribute of a folder does not keep anybody from writing on Windows");
#endif
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto db = Database::open({path(), true, false});
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!db);
        QCOMPARE(db.error().reason, Reason(FileReason::FolderUnwritable));
        QCOMPARE(db.error().fields.value(u"file"_s), QDir::toNativeSeparators(m_folder->path()));
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(TestFileLocation)
#include "tst_filelocation.moc"
