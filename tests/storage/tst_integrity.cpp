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

    void whatIsKeptUnderAnotherPlanThanItsTaskIsNamed()
    {
        for (const QString &plan : {u"7"_s, u"8"_s})
            run(u"INSERT INTO plan(id,title,year,cycle,created_at) VALUES(%1,'计划%1',2023,'quarter',"
                "'2023-01-01T00:00:00.000Z')"_s.arg(plan));
        run(u"INSERT INTO section(id,plan_id,position,title) VALUES(5,7,1,'部分')"_s);
        run(u"INSERT INTO task(id,plan_id,section_id,position,title) VALUES(4,7,5,1,'任务')"_s);
        run(u"INSERT INTO measure(id,task_id,position,text) VALUES(3,4,1,'措施')"_s);
        run(u"INSERT INTO act(id,plan_id,task_id,kind,on_day) VALUES(1,7,4,'instruction','2023-05-01')"_s);
        run(u"INSERT INTO act(id,plan_id,measure_id,kind,on_day) VALUES(2,8,3,'instruction','2023-05-01')"_s);
        run(u"INSERT INTO act(id,plan_id,kind,on_day) VALUES(6,8,'instruction','2023-05-01')"_s); // of the plan alone
        run(u"INSERT INTO evidence(id,plan_id,task_id,sha256,name,bytes,on_day) VALUES(9,8,4,'%1','表.xlsx',1,"
            "'2023-05-01')"_s.arg(QString(64, u'a')));
        std::vector<Finding> wrong;
        for (const Finding &finding : findings()) {
            if (finding.kind == FindingKind::RowOfOtherPlan)
                wrong.push_back(finding);
        }
        const std::vector<Finding> expected{
            {FindingKind::RowOfOtherPlan, {u"2"_s, u"act"_s, u"8"_s, u"7"_s}},
            {FindingKind::RowOfOtherPlan, {u"9"_s, u"evidence"_s, u"8"_s, u"7"_s}}};
        QCOMPARE(wrong, expected);
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
