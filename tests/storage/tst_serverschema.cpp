// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "domain/values/registry.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/postgresschema.h"
#include "support/databaseplace.h"

#include <QRegularExpression>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The schema on a server holds and refuses what that of a file does. Only where there is a server.
class TestServerSchema : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_file, m_server;

    static std::unique_ptr<Database> opened(const QString &path)
    {
        auto db = Database::open({.path = path, .create = true});
        if (!db)
            qFatal("%s", qUtf8Printable(db.error().detail));
        return *std::move(db);
    }
    static QStringList rows(Database &db, const QString &sql, const QVariantList &values = {})
    {
        QStringList all;
        const auto done = db.each(sql, values, [&](const QSqlQuery &row) {
            QStringList cells;
            for (int column = 0; column < row.record().count(); ++column)
                cells << (row.isNull(column) ? u"NULL"_s : row.value(column).toString());
            all << cells.join(u'|');
        });
        return done ? all : QStringList{done.error().detail};
    }

    QStringList tables() const { return m_file->dialect().tables(*m_file).value_or(QStringList()); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("no server: tests/postgresql/run.sh starts one");
        m_file = opened(m_folder.filePath(u"file.db"_s));
        m_server = opened(databaseAt(m_folder.filePath(u"server.db"_s)));
    }

    void tablesColumnsAndWhatMayBeNullAgree()
    {
        QVERIFY(tables().size() > 10);
        QCOMPARE(*m_server->dialect().tables(*m_server), tables());
        for (const QString &table : tables()) {
            const auto wanted = m_file->dialect().columns(*m_file, table);
            const auto got = m_server->dialect().columns(*m_server, table);
            QVERIFY(wanted && got);
            QVERIFY2(*wanted == *got, qPrintable(table));
        }
    }

    void typesAreNumbersOfSixtyFourBitsTextsByCodePointAndBytes()
    {
        QCOMPARE(rows(*m_server,
                     u"SELECT DISTINCT data_type, collation_name FROM information_schema.columns"
                     " WHERE table_schema=current_schema() ORDER BY data_type"_s),
            (QStringList{u"bigint|NULL"_s, u"bytea|NULL"_s, u"text|C"_s}));
        const auto numbers = [](const QString &type) {
            return u"SELECT c.name FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type='table' "
                   u"AND m.name=?"
                   " AND c.type='%1' ORDER BY c.cid"_s.arg(type);
        };
        for (const QString &table : tables()) {
            const QString of = u"SELECT column_name FROM information_schema.columns WHERE"
                               " table_schema=current_schema() AND table_name=? AND data_type='%1'"
                               " ORDER BY ordinal_position"_s;
            QCOMPARE(
                rows(*m_server, of.arg(u"bigint"_s), {table}), rows(*m_file, numbers(u"INTEGER"_s), {table}));
            QCOMPARE(rows(*m_server, of.arg(u"text"_s), {table}), rows(*m_file, numbers(u"TEXT"_s), {table}));
            QCOMPARE(rows(*m_server, of.arg(u"bytea"_s), {table}), rows(*m_file, numbers(u"BLOB"_s), {table}));
        }
    }

    void indexesAndUniqueKeysAgree()
    {
        QCOMPARE(rows(*m_server,
                     u"SELECT c.relname, i.indisunique::int FROM pg_index i JOIN pg_class c ON c.oid=i.indexrelid"
                     " WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid=i.indexrelid)"
                     " AND c.relnamespace=current_schema()::regnamespace ORDER BY c.relname"_s),
            rows(*m_file,
                u"SELECT name, sql LIKE 'CREATE UNIQUE %' FROM sqlite_master WHERE type='index' AND sql IS NOT NULL"
                " ORDER BY name"_s));
        // the primary keys that are the row id make no index in a file
        const QString ofFile
            = u"SELECT m.name || ':' || group_concat(c.name) FROM sqlite_master m,"
              " pragma_index_list(m.name) i, pragma_index_info(i.name) c WHERE m.type='table'"
              " AND i.\"unique\"=1 AND i.origin<>'c' GROUP BY m.name, i.name ORDER BY 1"_s;
        const QString ofServer
            = u"SELECT t.relname || ':' || string_agg(a.attname, ',' ORDER BY k.place) AS key FROM "
              u"pg_constraint c"
              " JOIN pg_class t ON t.oid=c.conrelid CROSS JOIN LATERAL unnest(c.conkey) WITH ORDINALITY AS "
              "k(number, place)"
              " JOIN pg_attribute a ON a.attrelid=t.oid AND a.attnum=k.number WHERE c.contype IN ('u', 'p')"
              " AND a.attidentity='' AND t.relnamespace=current_schema()::regnamespace"
              " GROUP BY t.relname, c.conname ORDER BY 1"_s;
        QCOMPARE(rows(*m_server, ofServer), rows(*m_file, ofFile));
    }

    void referencesAgreeAndNoneIsDeletedUnder()
    {
        const QStringList ofFile = rows(*m_file,
            u"SELECT m.name, k.\"from\", k.\"table\", k.on_delete FROM sqlite_master m, "
            u"pragma_foreign_key_list(m.name) k"
            " WHERE m.type='table' ORDER BY 1, 2"_s);
        const QStringList ofServer = rows(*m_server,
            u"SELECT t.relname, a.attname, o.relname, CASE c.confdeltype WHEN 'r' THEN 'RESTRICT' ELSE "
            u"'other' END"
            " FROM pg_constraint c JOIN pg_class t ON t.oid=c.conrelid JOIN pg_class o ON o.oid=c.confrelid"
            " JOIN pg_attribute a ON a.attrelid=t.oid AND a.attnum=c.conkey[1] WHERE c.contype='f'"
            " AND t.relnamespace=current_schema()::regnamespace ORDER BY 1, 2"_s);
        QVERIFY(ofFile.size() > 10);
        QCOMPARE(ofServer, ofFile);
    }

    void everyCheckAndTriggerIsThere()
    {
        for (const QString &table : tables()) {
            const QString sql
                = m_file->value(u"SELECT sql FROM sqlite_master WHERE name=?"_s, {table})->toString();
            QCOMPARE(m_server
                         ->value(u"SELECT count(*) FROM pg_constraint c JOIN pg_class t ON t.oid=c.conrelid"
                                 " WHERE c.contype='c' AND t.relname=? AND"
                                 " t.relnamespace=current_schema()::regnamespace"_s,
                             {table})
                         ->toInt(),
                int(sql.count(QRegularExpression(u"\\bCHECK \\("_s))));
        }
        QCOMPARE(rows(*m_server,
                     u"SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid=t.tgrelid WHERE"
                     " NOT t.tgisinternal AND c.relnamespace=current_schema()::regnamespace ORDER BY 1"_s),
            rows(*m_file, u"SELECT name FROM sqlite_master WHERE type='trigger' ORDER BY name"_s));
    }

    void bothTakeAndRefuseTheSame()
    {
        const QString report
            = u"INSERT INTO progress (measure_id,agency_id,version,state,report_state,at,period)"
              " VALUES (1,1,1,'ongoing','submitted','t','%1')"_s;
        QStringList statements{
            u"INSERT INTO plan (title,year,cycle,created_at) VALUES ('t',2023,'quarter','c')"_s,
            u"INSERT INTO plan (title,year,cycle,created_at) VALUES ('t',2023,'quarter','c')"_s, // twice
            u"INSERT INTO plan (title,year,cycle,created_at) VALUES ('t',1899,'quarter','c')"_s,
            u"INSERT INTO plan (title,year,cycle,created_at) VALUES ('t',2023,'week','c')"_s,
            u"INSERT INTO plan (title,year,cycle,created_at,version) VALUES ('u',2023,'year','c',0)"_s,
            u"INSERT INTO section (plan_id,position) VALUES (1,0)"_s,
            u"INSERT INTO section (plan_id,position) VALUES (9,0)"_s,
            u"INSERT INTO section (plan_id,position) VALUES (1,-1)"_s,
            u"INSERT INTO agency (short_name,kind) VALUES ('a','other')"_s,
            u"INSERT INTO agency (short_name,kind) VALUES ('','other')"_s,
            u"INSERT INTO membership (collective_id,agency_id) VALUES (1,1)"_s,
            u"INSERT INTO task (plan_id,section_id,position) VALUES (1,1,0)"_s,
            u"INSERT INTO task (plan_id,section_id,position,removed) VALUES (1,1,0,2)"_s,
            u"INSERT INTO task (plan_id,section_id,position,deadline_date) VALUES (1,1,0,'morgen')"_s,
            u"INSERT INTO measure (task_id,position) VALUES (1,0)"_s,
            u"INSERT INTO form_text (key,text,at) VALUES ('k','t','a')"_s,
            u"INSERT INTO form_text (key,text,at) VALUES ('k','t','a')"_s,
            u"INSERT INTO audit_change (entry_id,table_name,row_id) VALUES (1,'plan',1)"_s,
            u"DELETE FROM section"_s, u"DELETE FROM form_text"_s};
        for (const QString &period :
            {u"2023"_s, u"2023Q1"_s, u"2023Q5"_s, u"2023H2"_s, u"2023H3"_s, u"2023-02"_s, u"2023-1"_s,
                u"x2023Q1"_s, u"2023Q1x"_s, u"3023"_s, u"2023-22"_s, u"２０２３"_s, u""_s})
            statements << report.arg(period);
        int refused = 0;
        for (const QString &statement : statements) {
            const auto byFile = m_file->run(statement);
            const auto byServer = m_server->run(statement);
            QVERIFY2(byFile.has_value() == byServer.has_value(), qPrintable(statement));
            if (!byFile) {
                ++refused;
                QVERIFY2(byFile.error().code == byServer.error().code, qPrintable(byServer.error().detail));
                QVERIFY2(
                    byFile.error().reason == byServer.error().reason, qPrintable(byServer.error().detail));
            }
        }
        QVERIFY(refused > 12 && refused < int(statements.size()) - 8);
        // what was left to its default, and what is computed; ids that were refused are not given again on a
        // server
        for (const Table table : allOf<Table>()) {
            const QString sql = u"SELECT * FROM %1 ORDER BY id"_s.arg(key(table));
            static const QRegularExpression id(u"^[0-9]+\\|"_s);
            QCOMPARE(
                rows(*m_server, sql).replaceInStrings(id, {}), rows(*m_file, sql).replaceInStrings(id, {}));
        }
    }

    void aSchemaOfANewerProgramIsRefused()
    {
        const QString path = databaseAt(m_folder.filePath(u"newer.db"_s));
        {
            const auto db = opened(path);
            for (const QString &statement : db->dialect().noteVersion(newestVersion() + 1))
                QVERIFY(db->run(statement));
        }
        for (const bool readOnly : {false, true}) {
            const auto again = Database::open({.path = path, .create = true, .readOnly = readOnly});
            QVERIFY(!again);
            QCOMPARE(again.error().reason, Reason(DataReason::DatabaseTooNew));
        }
    }

    void aSchemaThatIsNotThereIsNotMadeUnasked()
    {
        const QString path = databaseAt(m_folder.filePath(u"missing.db"_s));
        QCOMPARE(Database::open({.path = path}).error().reason, Reason(FileReason::FileNotFound));
        QCOMPARE(Database::open({.path = path, .create = true, .readOnly = true}).error().reason,
            FileReason::FileNotFound);
        QVERIFY(Database::open({.path = path, .create = true}));
        QVERIFY(Database::open({.path = path}));
    }
};

QTEST_GUILESS_MAIN(TestServerSchema)
#include "tst_serverschema.moc"
