// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/change.h"
#include "domain/records/records.h"
#include "storage/database.h"
#include "storage/planqueries.h"
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

    /// What is no record: the audit itself, text typed and not yet saved, and the large parts of issues.
    const QStringList m_inner{u"audit_agency"_s, u"audit_change"_s, u"audit_entry"_s, u"form_text"_s, u"issue_part"_s};

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

    /// The types of the fields say it; the schema must say the same.
    void everyReferenceIsAForeignKey()
    {
        QD_FILES_ONLY(); // on the server tst_serverschema compares the keys
        for (const Table table : allOf<Table>()) {
            QStringList wanted, found;
            for (const Reference &reference : referencesOf(table))
                wanted << u"%1 → %2"_s.arg(reference.column, key(reference.to));
            QVERIFY(m_db->each(u"PRAGMA foreign_key_list(%1)"_s.arg(key(table)), {},
                [&](const QSqlQuery &row) { found << row.value(3).toString() + u" → "_s + row.value(2).toString(); }));
            wanted.sort();
            found.sort();
            QCOMPARE(found, wanted);
        }
    }

    void everyPartRefersToItsOwner()
    {
        for (const Table table : allOf<Table>()) {
            const auto &references = referencesOf(table);
            const bool refers = std::any_of(references.begin(), references.end(),
                [&](const Reference &reference) { return reference.to == ownerOf(table); });
            QVERIFY2(ownerOf(table) == table || refers, keyText(table));
        }
        QCOMPARE(headOf(Table::Progress), Table::Plan);
        QCOMPARE(headOf(Table::Alias), Table::Agency);
        QCOMPARE(headOf(Table::Setting), Table::Setting);
    }

    void aRowIsInUseWhileAnyOtherNamesIt()
    {
        QVERIFY(m_db->run(u"INSERT INTO plan (title, year, cycle, created_at) VALUES ('要点', 2023, 'quarter', '2023-02-01')"_s));
        QVERIFY(m_db->run(u"INSERT INTO section (plan_id, position) VALUES (1, 0)"_s));
        QVERIFY(m_db->run(u"INSERT INTO agency (short_name, kind) VALUES ('甲', 'department'), ('乙', 'department')"_s));
        QVERIFY(m_db->run(u"INSERT INTO alias (agency_id, name) VALUES (1, '甲局')"_s)); // a part of it, no use
        QVERIFY(!*isInUse(*m_db, Table::Agency, 1));
        QVERIFY(m_db->run(u"INSERT INTO task (plan_id, section_id, position, summarising_id) VALUES (1, 1, 0, 1)"_s));
        QVERIFY(*isInUse(*m_db, Table::Agency, 1));
        QVERIFY(!*isInUse(*m_db, Table::Agency, 2));
        QVERIFY(!*isInUse(*m_db, Table::Setting, 1));
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
