// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditsearch.h"
#include "storage/database.h"
#include "support/auditrows.h"
#include "support/databaseplace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Looking through an audit of 100,000 entries reads what is handed out and little else.
class TestAuditSearch final : public QObject
{
    Q_OBJECT
    static constexpr int m_entries = 100'000;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_db;

    AuditFound find(const AuditQuestion &question)
    {
        auto found = searchAudit(*m_db, question);
        return found ? *std::move(found) : AuditFound();
    }
    QList<qint64> ids(const AuditQuestion &question)
    {
        QList<qint64> all;
        for (const AuditHead &head : find(question).heads)
            all << head.id;
        return all;
    }
    QString plan(const AuditQuestion &question)
    {
        const auto statement = statementFor(question);
        QStringList steps;
        const auto read = m_db->each(u"EXPLAIN QUERY PLAN "_s + statement.sql, statement.values,
            [&](const QSqlQuery &row) { steps << row.value(3).toString(); });
        return read ? steps.join(u'\n') : u"failed"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QD_FILES_ONLY();
        fillAudit(m_folder.filePath(u"audit.db"_s), m_entries);
        auto db = Database::open({m_folder.filePath(u"audit.db"_s), false, false});
        QVERIFY(db);
        m_db = *std::move(db);
    }

    void aPageOfTheNewestReadsAsManyRowsAsItHas_data()
    {
        QTest::addColumn<AuditQuestion>("question");
        QTest::addColumn<QString>("index");
        QTest::newRow("all") << AuditQuestion{} << u"SCAN e"_s; // from the end, until the limit
        QTest::newRow("task") << AuditQuestion{.task = TaskId{3}} << u"audit_change_of_task"_s;
        QTest::newRow("measure") << AuditQuestion{.measure = MeasureId{3}} << u"audit_change_of_measure"_s;
        QTest::newRow("agency") << AuditQuestion{.agency = AgencyId{3}} << u"sqlite_autoindex_audit_agency"_s;
        QTest::newRow("person") << AuditQuestion{.who = u"李四"_s} << u"audit_entry_by_who"_s;
        QTest::newRow("kind") << AuditQuestion{.op = u"edit_task"_s} << u"audit_entry_of_op"_s;
        QTest::newRow("kind by person")
            << AuditQuestion{.who = u"王五"_s, .op = u"edit_task"_s} << u"audit_entry_of_op_by_who"_s;
        QTest::newRow("the next page")
            << AuditQuestion{.who = u"李四"_s, .before = 50'000} << u"audit_entry_by_who"_s;
        QTest::newRow("agency and kind") << AuditQuestion{.agency = AgencyId{3}, .op = u"add_progress"_s}
                                         << u"sqlite_autoindex_audit_agency"_s;
        QTest::newRow("since an entry") << AuditQuestion{.after = 99'000} << u"PRIMARY KEY"_s;
    }
    void aPageOfTheNewestReadsAsManyRowsAsItHas()
    {
        QD_FILES_ONLY();
        QFETCH(AuditQuestion, question);
        QFETCH(QString, index);
        const qint64 before = m_db->rowsRead();
        const AuditFound found = find(question);
        QCOMPARE(found.heads.size(), size_t(question.limit));
        QCOMPARE(m_db->rowsRead() - before, 2 * question.limit); // the ids, then the heads
        QCOMPARE(found.next, found.heads.back().id);
        QVERIFY(std::is_sorted(found.heads.rbegin(), found.heads.rend(),
            [](const AuditHead &a, const AuditHead &b) { return a.id < b.id; }));
        const QString how = plan(question);
        QVERIFY2(how.contains(index), qPrintable(how));
        QVERIFY2(!how.contains(u"ORDER BY"_s), qPrintable(how)); // nothing is sorted
    }

    void pagesFollowEachOtherWithoutGapOrRepetition()
    {
        QD_FILES_ONLY();
        AuditQuestion question{.task = TaskId{3}, .limit = 300};
        QSet<qint64> seen;
        int pages = 0;
        do {
            const AuditFound found = find(question);
            for (const AuditHead &head : found.heads) {
                QVERIFY(!seen.contains(head.id));
                seen.insert(head.id);
            }
            question.before = found.next;
            ++pages;
        } while (question.before != 0);
        QCOMPARE(seen.size(), m_entries / 100);
        QCOMPARE(pages, 4); // the last is empty: nobody counted beforehand
    }

    void whatIsRareIsFoundByItsIndex()
    {
        QD_FILES_ONLY();
        const QList<qint64> rare{99'996, 99'994};
        QCOMPARE(ids({.who = u"赵六"_s}), rare);
        QCOMPARE(ids({.agency = AgencyId{99}}), rare);
        QCOMPARE(ids({.task = TaskId{999}}), rare);
        QCOMPARE(ids({.agency = AgencyId{99}, .who = u"赵六"_s, .op = u"add_progress"_s}), rare);
        QCOMPARE(ids({.agency = AgencyId{99}, .who = u"李四"_s}), QList<qint64>());
        QCOMPARE(ids({.who = u"没有这个人"_s}), QList<qint64>());
    }

    void daysAreThoseThatWereWritten()
    {
        QD_FILES_ONLY();
        const QDate day(2021, 1, 11);
        const qint64 before = m_db->rowsRead();
        const AuditFound found = find({.firstDay = day, .lastDay = day, .limit = 2000});
        QCOMPARE(found.heads.size(), size_t(1440)); // one a minute
        QCOMPARE(found.heads.front().id, 11 * 1440 - 1);
        QCOMPARE(found.heads.back().id, 10 * 1440);
        QCOMPARE(m_db->rowsRead() - before, 2 * 1440 + 1);
        QCOMPARE(ids({.firstDay = QDate(2030, 1, 1)}), QList<qint64>());
        QCOMPARE(
            ids({.who = u"李四"_s, .lastDay = QDate(2021, 1, 1), .limit = 2}), (QList<qint64>{1439, 1438}));
    }

    void aClockSetBackHidesNothing()
    {
        QD_FILES_ONLY();
        QTemporaryDir folder;
        const auto db = Database::open({folder.filePath(u"back.db"_s), true, false});
        QVERIFY(db);
        for (const QString &at :
            {u"2024-05-01"_s, u"2024-05-02"_s, u"2023-01-01"_s, u"2024-05-02"_s, u"2024-05-03"_s}) {
            QVERIFY((*db)->insert(
                u"INSERT INTO audit_entry (op, direction, who, at) VALUES ('edit_task','do','x',?)"_s,
                {at + u"T08:00:00.000+08:00"_s}));
        }
        const auto of = [&](QDate first, QDate last) {
            QList<qint64> all;
            const auto found = searchAudit(**db, {.firstDay = first, .lastDay = last});
            for (const AuditHead &head : found->heads)
                all << head.id;
            return all;
        };
        QCOMPARE(of(QDate(2024, 5, 2), QDate(2024, 5, 2)), (QList<qint64>{4, 2}));
        QCOMPARE(of(QDate(2023, 1, 1), QDate(2023, 12, 31)), QList<qint64>{3});
        QCOMPARE(of({}, QDate(2024, 5, 1)), (QList<qint64>{3, 1}));
        QCOMPARE(of(QDate(2024, 5, 1), {}), (QList<qint64>{5, 4, 2, 1}));
    }

    void aTextIsLookedForInSlices()
    {
        QD_FILES_ONLY();
        AuditQuestion question{.text = u"罕见"_s};
        AuditFound found = find(question);
        QCOMPARE(found.heads.size(), size_t(2)); // both are new
        QCOMPARE(found.next, m_entries - textSlice + 1);
        question.before = found.next;
        const qint64 before = m_db->rowsRead();
        found = find(question);
        QCOMPARE(found.heads.size(), size_t(0));
        QVERIFY(found.next != 0); // there may be more
        QCOMPARE(m_db->rowsRead() - before, 1); // where the slice ends
        question.before = textSlice;
        QCOMPARE(find(question).next, qint64(0)); // the last one
        QCOMPARE(ids({.task = TaskId{999}, .text = u"罕见"_s}).size(), 2);
        QCOMPARE(ids({.text = u"100%"_s}).size(), 0); // the signs of LIKE are signs of a text
        QCOMPARE(ids({.text = u"罕_"_s}).size(), 0);
        QCOMPARE(ids({.text = u"\"text\":"_s}).size(), 0); // names of columns are none
    }

    void peopleAndKindsAreReadByLeaps()
    {
        QD_FILES_ONLY();
        const qint64 before = m_db->rowsRead();
        QCOMPARE(*peopleInAudit(*m_db), (QStringList{u"李四"_s, u"王五"_s, u"赵六"_s}));
        QCOMPARE(*operationsInAudit(*m_db), (QStringList{u"add_progress"_s, u"edit_task"_s}));
        QCOMPARE(m_db->rowsRead() - before, 5);
    }
};

QTEST_GUILESS_MAIN(TestAuditSearch)
#include "tst_auditsearch.moc"
