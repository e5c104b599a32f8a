// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"
#include "domain/fields.h"
#include "storage/database.h"
#include "storage/repo.h"
#include "support/databaseplace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The list of records and the database agree: what is forgotten in one of them is told here.
class TestRecords : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_db;

    /// What is no record: the audit itself and text typed and not yet saved.
    const QStringList m_inner{u"audit_change"_s, u"audit_entry"_s, u"form_text"_s};

private Q_SLOTS:
    void initTestCase()
    {
        auto db = Database::open({.path = databaseAt(m_folder.filePath(u"r.db"_s)), .create = true});
        QVERIFY(db);
        m_db = *std::move(db);
    }

    void everyTableIsARecordOrKnownToBeNone()
    {
        QStringList wanted = m_inner;
        for (const Table table : allOf<Table>())
            wanted << key(table);
        wanted.sort();
        const auto tables = m_db->dialect().tables(*m_db);
        QVERIFY(tables);
        QCOMPARE(*tables, wanted);
    }

    void everyColumnIsAFieldOfItsRecord()
    {
        for (const Table table : allOf<Table>()) {
            QStringList fields;
            withRecordOf(table, [&]<typename R>() {
                fields = toRow(R{}).keys();
                return 0;
            });
            const auto stored = m_db->dialect().columns(*m_db, key(table));
            QVERIFY(stored);
            QStringList columns;
            for (const Dialect::Column &column : *stored)
                columns << column.name;
            fields.sort();
            columns.sort();
            QCOMPARE(fields, columns);
        }
    }

    void keysAreUniqueAndReadBack()
    {
        for (const Table table : allOf<Table>())
            QCOMPARE(fromKey<Table>(QString(key(table))), std::optional(table));
        for (const OpKind op : allOf<OpKind>())
            QCOMPARE(fromKey<OpKind>(QString(key(op))), std::optional(op));
        QVERIFY(!fromKey<Table>(u"of_a_newer_program"));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
