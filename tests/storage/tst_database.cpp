// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "storage/backupfile.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/repo.h"
#include "support/databaseplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Opening, refusing and upgrading database files.
class TestDatabase : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return databaseAt(m_folder->filePath(u"desk.db"_s)); }

    std::unique_ptr<Database> made()
    {
        auto db = Database::open({path(), true, false});
        return db ? *std::move(db) : nullptr;
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    /// Puts a big-endian number into the header of the closed file.
    void patchHeader(qint64 offset, quint32 value)
    {
        QByteArray bytes = read(path());
        for (int i = 0; i < 4; ++i)
            bytes[offset + i] = static_cast<char>((value >> (24 - 8 * i)) & 0xff);
        write(path(), bytes);
    }
    void fill(Database &db, int plans)
    {
        QVERIFY(db.begin());
        for (int i = 0; i < plans; ++i) {
            Plan plan;
            plan.title = u"计划%1"_s.arg(i).repeated(20);
            plan.year = 2023;
            plan.createdAt = QDateTime(QDate(2023, 1, 1), QTime(8, 0));
            QVERIFY(Repo<Plan>(db).put(plan));
        }
        QVERIFY(db.commit());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewDatabaseHasTheNewestSchemaAndItsPragmas()
    {
        QD_FILES_ONLY();
        const auto db = made();
        QVERIFY(db);
        QCOMPARE(db->value(u"PRAGMA user_version"_s)->toInt(), newestVersion());
        QCOMPARE(db->value(u"PRAGMA application_id"_s)->toUInt(), applicationId);
        QCOMPARE(db->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE(db->value(u"PRAGMA secure_delete"_s)->toInt(), 1);
        QCOMPARE(db->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE(db->value(u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
        QVERIFY(db->value(u"PRAGMA busy_timeout"_s)->toInt() >= 1000);
        QCOMPARE(db->value(u"SELECT count(*) FROM pragma_table_list WHERE strict=0 AND type='table'"
                           " AND name NOT LIKE 'sqlite_%'"_s)
                     ->toInt(),
            0);
    }

    void everyForeignKeySaysWhatHappensOnDelete()
    {
        QD_FILES_ONLY();
        const auto db = made();
        int keys = 0;
        QVERIFY(db->each(u"SELECT m.name, k.on_delete FROM sqlite_master m, pragma_foreign_key_list(m.name) k"
                         " WHERE m.type='table'"_s,
            {}, [&](const QSqlQuery &row) {
                ++keys;
                QVERIFY2(row.value(1).toString() == u"RESTRICT"_s, qPrintable(row.value(0).toString()));
            }));
        QVERIFY(keys > 10);
    }

    void whatIsNoDatabaseIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("text") << QByteArray("上海市静安区质量工作要点\n一、优化").repeated(100)
                              << Reason(DataReason::NotADatabase);
        QTest::newRow("empty file") << QByteArray() << Reason(DataReason::NotADatabase);
        QTest::newRow("zip") << QByteArray("PK\3\4").repeated(400) << Reason(DataReason::NotADatabase);
        QTest::newRow("only the first bytes")
            << QByteArray("SQLite format 3\0", 16) << Reason(DataReason::DatabaseDamaged);
    }
    void whatIsNoDatabaseIsRefusedAndLeftAlone()
    {
        QD_FILES_ONLY();
        QFETCH(QByteArray, bytes);
        QFETCH(Reason, reason);
        write(path(), bytes);
        const auto db = Database::open({path(), false, false});
        QVERIFY(!db);
        QCOMPARE(db.error().reason, Reason(reason));
        QCOMPARE(db.error().fields.value(u"file"_s), QDir::toNativeSeparators(path()));
        QCOMPARE(read(path()), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        QD_FILES_ONLY();
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        const auto db = Database::open({path(), true, false});
        QVERIFY(!db);
        QCOMPARE(db.error().reason, Reason(DataReason::NotADatabase));
    }

    void aDatabaseCutInHalfIsDamaged_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("small") << 200;
        QTest::newRow("larger than what is checked page by page") << 60'000;
    }
    void aDatabaseCutInHalfIsDamaged()
    {
        QD_FILES_ONLY();
        QFETCH(int, rows);
        fill(*made(), rows);
        const QByteArray bytes = read(path());
        QVERIFY(rows < 1000 || bytes.size() > 16 * 1024 * 1024);
        const QByteArray half = bytes.left(bytes.size() / 2);
        write(path(), half);
        const auto db = Database::open({path(), false, false});
        QVERIFY(!db);
        QCOMPARE(db.error().reason, Reason(DataReason::DatabaseDamaged));
        QCOMPARE(db.error().code, ErrorCode::Corrupt);
        QCOMPARE(read(path()), half);
    }

    void aDamagedPageIsFoundAtOpen()
    {
        QD_FILES_ONLY();
        fill(*made(), 200);
        QByteArray bytes = read(path());
        bytes.replace(bytes.size() - 8192, 4096, QByteArray(4096, '\x5a'));
        write(path(), bytes);
        const auto db = Database::open({path(), false, false});
        QVERIFY(!db);
        QCOMPARE(db.error().reason, Reason(DataReason::DatabaseDamaged));
    }

    void aNewerDatabaseIsRefusedAndNotTouched()
    {
        QD_FILES_ONLY();
        fill(*made(), 3);
        patchHeader(60, static_cast<quint32>(newestVersion() + 1)); // user_version
        const QByteArray bytes = read(path());
        for (const bool readOnly : {false, true}) {
            const auto db = Database::open({path(), true, readOnly});
            QVERIFY(!db);
            QCOMPARE(db.error().reason, Reason(DataReason::DatabaseTooNew));
            QCOMPARE(db.error().code, ErrorCode::TooNew);
        }
        QCOMPARE(read(path()), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void missingFilesAndFolders()
    {
        QD_FILES_ONLY();
        QCOMPARE(Database::open({path(), false, false}).error().reason, Reason(FileReason::FileNotFound));
        QVERIFY(!QFile::exists(path()));
        const QString nowhere = m_folder->filePath(u"no/such/desk.db"_s);
        QCOMPARE(Database::open({nowhere, true, false}).error().reason, Reason(FileReason::FolderMissing));
        QCOMPARE(Database::open({m_folder->path(), true, false}).error().reason, Reason(DataReason::NotADatabase));
    }

    void readOnlyNeverWrites()
    {
        fill(*made(), 3);
        const QByteArray bytes = read(path());
        auto db = Database::open({path(), false, true});
        QVERIFY(db);
        QVERIFY((*db)->isReadOnly());
        QCOMPARE((*db)->value(u"SELECT count(*) FROM plan"_s)->toInt(), 3);
        const auto written = (*db)->run(u"DELETE FROM plan"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().reason, Reason(DataReason::DatabaseReadOnly));
        QCOMPARE(read(path()), bytes);
    }

    void aFileOrFolderWithoutWritePermissionOpensReadOnly_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("file and folder") << true;
    }
    void aFileOrFolderWithoutWritePermissionOpensReadOnly()
    {
        QD_FILES_ONLY();
#ifdef Q_OS_LINUX
        m_folder.reset();
        if (getuid() == 0 && setresuid(65534, 65534, 0) != 0)
            QSKIP("root may write everything and cannot become somebody else here");
        const auto back = qScopeGuard([this] {
            m_folder.reset();
            if (geteuid() == 65534)
                (void)!setresuid(0, 0, 0);
        });
        m_folder = std::make_unique<QTemporaryDir>(); // of the user the test now is
#endif
        QFETCH(bool, folderToo);
        fill(*made(), 3);
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        if (folderToo)
            QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto allow = qScopeGuard([this] {
            QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        });
        auto db = Database::open({path(), true, false});
        QVERIFY2(db, db ? "" : qPrintable(db.error().detail));
        QVERIFY((*db)->isReadOnly());
        QCOMPARE((*db)->value(u"SELECT count(*) FROM plan"_s)->toInt(), 3);
        QVERIFY(!(*db)->run(u"DELETE FROM plan"_s));
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        QD_FILES_ONLY();
        const auto db = made();
        fill(*db, 3);
        const int pages = db->value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(
            db->value(u"PRAGMA max_page_count=%1"_s.arg(pages + 2))); // SQLite's own stand-in for a full disk
        QVERIFY(db->begin());
        Result<> stored;
        for (int i = 0; stored && i < 1000; ++i) {
            Plan plan;
            plan.title = u"计划%1"_s.arg(i).repeated(200);
            plan.year = 2024;
            plan.createdAt = QDateTime(QDate(2023, 1, 1), QTime(8, 0));
            stored = Repo<Plan>(*db).put(plan);
        }
        QVERIFY(!stored);
        QCOMPARE(stored.error().reason, Reason(FileReason::DiskFull));
        db->rollback();
        QVERIFY(!db->inTransaction());
        QCOMPARE(db->value(u"SELECT count(*) FROM plan"_s)->toInt(), 3);
        QCOMPARE(db->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        QVERIFY(db->begin()); // and it goes on as soon as there is room
        QVERIFY(db->commit());
    }

    void theSchemaRefusesWhatNoRuleAllows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("percent over 100") << u"UPDATE progress SET percent=101"_s;
        QTest::newRow("unknown state") << u"UPDATE progress SET state='weg'"_s;
        QTest::newRow("text in a number") << u"UPDATE plan SET year='bald'"_s;
        QTest::newRow("null text") << u"UPDATE plan SET title=NULL"_s;
        QTest::newRow("malformed period") << u"UPDATE progress SET period='2023Q5'"_s;
        QTest::newRow("plan under its sections") << u"DELETE FROM plan"_s;
        QTest::newRow("agency with reports") << u"DELETE FROM agency"_s;
        QTest::newRow("audit entry changed") << u"UPDATE audit_entry SET who='x'"_s;
        QTest::newRow("audit entry removed") << u"DELETE FROM audit_entry"_s;
        QTest::newRow("audit row changed") << u"UPDATE audit_change SET after='{}'"_s;
        QTest::newRow("audit row removed") << u"DELETE FROM audit_change"_s;
    }
    void theSchemaRefusesWhatNoRuleAllows()
    {
        QFETCH(QString, sql);
        const auto db = made();
        for (const auto *row :
            {"INSERT INTO plan (id,title,year,cycle,created_at) VALUES (1,'t',2023,'quarter','2023-01-01T00:00:00.000')",
                "INSERT INTO section (id,plan_id,position) VALUES (1,1,0)",
                "INSERT INTO agency (id,short_name,kind) VALUES (1,'a','other')",
                "INSERT INTO task (id,plan_id,section_id,position) VALUES (1,1,1,0)",
                "INSERT INTO measure (id,task_id,position) VALUES (1,1,0)",
                "INSERT INTO progress (measure_id,agency_id,period,version,state,report_state,at)"
                " VALUES (1,1,'2023Q1',1,'done','submitted','2023-01-01T00:00:00.000')",
                "INSERT INTO audit_entry VALUES (1,'add_progress','do',NULL,'w','2023-01-01T00:00:00.000')",
                "INSERT INTO audit_change VALUES (1,1,'plan',1,NULL,NULL,NULL,'{}')"})
            QVERIFY2(db->run(QLatin1String(row)), row);
        QVERIFY(!db->run(sql));
    }

    void statementsAreSplitAtSemicolonAndBlankLine()
    {
        const auto parts = splitStatements(u"-- head\n\nCREATE TABLE a (b TEXT DEFAULT ';');\n\n-- only; a "
                                           u"comment\n\nCREATE TRIGGER t BEFORE DELETE ON a"
                                           " BEGIN SELECT 1; END;\n"_s);
        QCOMPARE(parts.size(), 2);
        QVERIFY(parts[0].startsWith(u"CREATE TABLE a"_s));
        QVERIFY(parts[1].endsWith(u"END"_s));
    }

    void migrationsAreNumberedWithoutAGap()
    {
        QVERIFY(!migrations().empty());
        for (size_t i = 0; i < migrations().size(); ++i)
            QCOMPARE(migrations()[i].version, static_cast<int>(i) + 1);
    }

    void anOlderDatabaseIsUpgradedStepByStepAfterABackup()
    {
        QD_FILES_ONLY();
        const auto db = made();
        fill(*db, 2);
        const int version = newestVersion();
        const std::vector<Migration> steps{
            {version + 1, u"a"_s, {u"CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT"_s}},
            {version + 2, u"b"_s, {u"INSERT INTO extra (id) VALUES (7)"_s}}};
        QVERIFY(migrate(*db, steps));
        QCOMPARE(db->value(u"PRAGMA user_version"_s)->toInt(), version + 2);
        QCOMPARE(db->value(u"SELECT id FROM extra"_s)->toInt(), 7);
        const QString copy = m_folder->filePath(u"backups/desk-before-upgrade-from-%1.db"_s.arg(version));
        auto old = Database::open({copy, false, true});
        QVERIFY(old);
        QCOMPARE((*old)->value(u"PRAGMA user_version"_s)->toInt(), version);
        QCOMPARE((*old)->value(u"SELECT count(*) FROM plan"_s)->toInt(), 2);
        QVERIFY(migrate(*db, steps)); // nothing left to do
    }

    void aFailedStepLeavesTheOldVersionWhole()
    {
        QD_FILES_ONLY();
        const auto db = made();
        const int version = newestVersion();
        const std::vector<Migration> steps{{version + 1, u"a"_s,
            {u"CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT"_s, u"CREATE NONSENSE"_s}}};
        QVERIFY(!migrate(*db, steps));
        QCOMPARE(db->value(u"PRAGMA user_version"_s)->toInt(), version);
        QCOMPARE(db->value(u"SELECT count(*) FROM sqlite_master WHERE name='extra'"_s)->toInt(), 0);
        QVERIFY(!db->inTransaction());
    }

    void anOldDatabaseThatMayNotBeWrittenIsRefused()
    {
        QD_FILES_ONLY();
        (void)made();
        auto db = Database::open({path(), false, true});
        QVERIFY(db);
        const auto done
            = migrate(**db, {{newestVersion() + 1, u"a"_s, {u"CREATE TABLE extra (id INTEGER) STRICT"_s}}});
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason(DataReason::DatabaseReadOnly));
    }

    void everyRecordComesBackAsItWasPut()
    {
        const auto db = made();
        Agency agency;
        agency.shortName = u"区市场监管局"_s; // the other texts are null QStrings: stored as empty
        agency.kind = AgencyKind::Street;
        QVERIFY(Repo<Agency>(*db).put(agency));
        QVERIFY(agency.id.isValid());
        auto found = Repo<Agency>(*db).find(agency.id.value);
        QVERIFY(found && *found);
        QCOMPARE(toRow(**found), toRow(agency));
        QVERIFY(!(*found)->liaison.isNull());
        agency.liaison = u"张三"_s;
        QVERIFY(Repo<Agency>(*db).put(agency));
        QCOMPARE((*Repo<Agency>(*db).find(agency.id.value))->liaison, u"张三"_s);
        QCOMPARE(Repo<Agency>(*db).all()->size(), size_t(1));
        QVERIFY(Repo<Agency>(*db).erase(agency.id.value));
        QVERIFY(!*Repo<Agency>(*db).find(agency.id.value));
        Agency next;
        next.shortName = u"区教育局"_s;
        QVERIFY(Repo<Agency>(*db).put(next));
        QVERIFY2(next.id > agency.id, "an id is never given twice: the audit names rows by it");
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
