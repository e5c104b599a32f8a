// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"
#include "support/databaseplace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The check of the content names what is wrong as values.
class TestIntegrity : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;

    void run(const QString &sql) { QVERIFY2(m_db->run(sql), qPrintable(sql)); }
    std::vector<Finding> findings()
    {
        auto found = integrityFindings(*m_db);
        return found ? *std::move(found) : std::vector<Finding>{{FindingKind::DatabaseSays, {u"failed"_s}}};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto db = Database::open({databaseAt(m_folder->filePath(u"desk.db"_s)), true, false});
        QVERIFY(db);
        m_db = *std::move(db);
        if (!onServer())
            run(u"PRAGMA foreign_keys=OFF"_s);
    }
    void cleanup()
    {
        m_db.reset();
        m_folder.reset();
    }

    void anEmptyFileIsSound() { QVERIFY(findings().empty()); }

    void aPlanWithoutSectionIsNamed()
    {
        run(u"INSERT INTO plan(id,title,year,cycle,created_at)"
            " VALUES(7,'计划',2023,'quarter','2023-01-01T00:00:00.000Z')"_s);
        QCOMPARE(findings().size(), size_t(2));
        QVERIFY(findings().front() == (Finding{FindingKind::PlanWithoutSection, {u"7"_s}}));
        QVERIFY(findings().back() == (Finding{FindingKind::RowNotAudited, {u"7"_s, u"plan"_s}}));
    }

    void aReferenceToNowhereNamesRowAndTables()
    {
        QD_FILES_ONLY();
        run(u"INSERT INTO alias(id,agency_id,name) VALUES(3,9,'市监局')"_s);
        QCOMPARE(findings().size(), size_t(2)); // and nobody recorded it
        QVERIFY(findings().front() == (Finding{FindingKind::RowMissing, {u"3"_s, u"alias"_s, u"agency"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
