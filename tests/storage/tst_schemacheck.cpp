// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/schemacheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// A file is trusted only with the schema that the migrations make.
class TestSchemaCheck : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"desk.db"_s); }

    /// As another program changes the closed file.
    void change(const QStringList &statements)
    {
        QVERIFY(Database::open({.path = path(), .create = true}));
        const QString name = nextConnectionName();
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            db.setDatabaseName(path());
            QVERIFY(db.open());
            QSqlQuery query(db);
            for (const QString &statement : statements)
                QVERIFY2(query.exec(statement), qPrintable(statement));
        }
        QSqlDatabase::removeDatabase(name);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aChangedSchemaIsRefusedAndNamed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("what");
        QTest::newRow("a trigger that falsifies")
            << QStringList{u"CREATE TRIGGER evil AFTER INSERT ON progress BEGIN"
                           " UPDATE progress SET percent=100 WHERE id=new.id; END"_s}
            << u"trigger evil"_s;
        QTest::newRow("a trigger that calls itself SQLite's") << QStringList{
            u"CREATE TRIGGER sqliteX AFTER INSERT ON task BEGIN SELECT 1; END"_s,
            u"PRAGMA writable_schema=ON"_s,
            u"UPDATE sqlite_master SET name='sqlite_x', sql=replace(sql, 'sqliteX', 'sqlite_x')"
            " WHERE name='sqliteX'"_s} << u"trigger sqlite_x"_s;
        QTest::newRow("a view in the place of a table") << QStringList{u"ALTER TABLE task RENAME TO task2"_s,
            u"CREATE VIEW task AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)"
            " SELECT i AS id FROM n"_s} << u"index task_in_order"_s;
        QTest::newRow("a table too many") << QStringList{u"CREATE TABLE extra (a)"_s} << u"table extra"_s;
        QTest::newRow("a table too few") << QStringList{u"PRAGMA foreign_keys=OFF"_s,
            u"DROP TABLE exemption"_s} << u"index exemption_of_agency"_s;
        QTest::newRow("an index too few")
            << QStringList{u"DROP INDEX task_of_plan"_s} << u"index task_of_plan"_s;
        QTest::newRow("a trigger too few") << QStringList{u"DROP TRIGGER audit_change_keep_delete"_s}
                                           << u"trigger audit_change_keep_delete"_s;
        QTest::newRow("a column too many")
            << QStringList{u"ALTER TABLE agency ADD COLUMN extra TEXT"_s} << u"table agency"_s;
    }
    void aChangedSchemaIsRefusedAndNamed()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, what);
        change(statements);
        for (const bool readOnly : {false, true}) {
            const auto db = Database::open({.path = path(), .readOnly = readOnly});
            QVERIFY(!db);
            QCOMPARE(db.error().reason, Reason(DataReason::SchemaForeign));
            QCOMPARE(db.error().fields.value(u"value"_s), what);
        }
    }

    void theDigestIsThatOfTheMigrations()
    {
        QCOMPARE(QByteArray(newestSchemaDigest), schemaDigest(newestVersion()));
        QVERIFY(schemaDigest(newestVersion() - 1) != schemaDigest(newestVersion()));
    }

    void whatSqliteKeepsForItselfIsNoChange()
    {
        change({u"ANALYZE"_s, u"VACUUM"_s, u"REINDEX"_s});
        QVERIFY(Database::open({.path = path()}));
    }

    void everyOlderVersionIsHeldAgainstItsOwnSchema()
    {
        for (int version = 1; version < newestVersion(); ++version) {
            init();
            const QString name = nextConnectionName();
            {
                auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
                db.setDatabaseName(path());
                QVERIFY(db.open());
                QSqlQuery query(db);
                for (const Migration &step : migrations()) {
                    for (const QString &statement : step.statements)
                        QVERIFY(step.version > version || query.exec(statement));
                }
                QVERIFY(query.exec(u"PRAGMA application_id=%1"_s.arg(applicationId)));
                QVERIFY(query.exec(u"PRAGMA user_version=%1"_s.arg(version)));
            }
            QSqlDatabase::removeDatabase(name);
            const auto db = Database::open({.path = path()});
            QVERIFY2(db, db ? "" : qPrintable(db.error().detail));
            QCOMPARE(*foreignSchema(**db, newestVersion()), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestSchemaCheck)
#include "tst_schemacheck.moc"
