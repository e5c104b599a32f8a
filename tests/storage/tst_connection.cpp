// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "storage/auditlog.h"
#include "storage/database.h"
#include "storage/repo.h"
#include "storage/serveraddress.h"
#include "support/databaseplace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What every engine promises to those who ask it.
class TestConnection : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db, m_other;

    std::unique_ptr<Database> opened() const
    {
        auto db = Database::open({.path = databaseAt(m_folder->filePath(u"c.db"_s)), .create = true});
        if (!db)
            qFatal("%s", qUtf8Printable(db.error().detail));
        return *std::move(db);
    }
    static Result<> putAgency(Connection &db, const QString &name)
    {
        Agency agency;
        agency.shortName = name;
        return Repo<Agency>(db).put(agency);
    }
    static int agencies(Connection &db) { return db.value(u"SELECT count(*) FROM agency"_s)->toInt(); }
    static bool writeEntry(Database &db)
    {
        AuditHead head{.op = u"edit_plan"_s, .direction = u"do"_s, .who = u"张三"_s};
        head.at = QDateTime(QDate(2023, 5, 10), QTime(10, 0));
        return db.begin() && AuditLog(db).begin(head) && db.commit();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = opened();
        m_other = opened();
    }
    void cleanup()
    {
        m_other.reset();
        m_db.reset();
    }

    void oneWritesAtATimeAndTheOtherIsToldBusy()
    {
        QVERIFY(m_db->begin());
        const auto second = m_other->begin();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QCOMPARE(second.error().reason, Reason(DataReason::DatabaseBusy));
        QVERIFY(!m_other->inTransaction());
        m_db->rollback();
        QVERIFY(m_other->begin());
        m_other->rollback();
    }

    void aReaderIsNotKeptWaitingAndSeesOneState()
    {
        QVERIFY(m_db->begin());
        QVERIFY(putAgency(*m_db, u"区教育局"_s));
        {
            const ReadSnapshot snapshot(*m_other);
            QCOMPARE(agencies(*m_other), 0); // not yet committed
            QVERIFY(m_db->commit());
            QCOMPARE(agencies(*m_other), 0); // still the state it began with
        }
        QCOMPARE(agencies(*m_other), 1);
    }

    void theTokenChangesWithTheWritesOfOthers()
    {
        const auto before = m_db->changeToken();
        QVERIFY(before);
        QVERIFY(writeEntry(*m_other));
        const auto after = m_db->changeToken();
        QVERIFY(after && *after != *before);
        QCOMPARE(*m_db->changeToken(), *after);
    }

    void whatIsTakenBackWasNeverThere()
    {
        QVERIFY(m_db->begin());
        QVERIFY(putAgency(*m_db, u"区教育局"_s));
        m_db->rollback();
        QVERIFY(!m_db->inTransaction());
        QCOMPARE(agencies(*m_db), 0);
    }

    /// One engine keeps what was done before a statement failed, the other nothing: neither says that it
    /// stored what it did not.
    void aCommitAfterAFailureSaysTheTruth()
    {
        QVERIFY(m_db->begin());
        QVERIFY(putAgency(*m_db, u"区教育局"_s));
        const auto twice = putAgency(*m_db, u"区教育局"_s);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        QCOMPARE(twice.error().reason, Reason(DataReason::RowConflict));
        const bool stored = m_db->commit().has_value();
        QCOMPARE(stored, !onServer());
        QCOMPARE(agencies(*m_db), stored ? 1 : 0);
        QVERIFY(m_db->begin()); // and it goes on
        QVERIFY(putAgency(*m_db, u"区科委"_s));
        QVERIFY(m_db->commit());
    }

    void textsAreInTheOrderOfTheirCodePoints()
    {
        for (const QString &name : {u"b"_s, u"é"_s, u"中"_s, u"A"_s, u"a"_s, u"B"_s, u"𠮷"_s, u"｡"_s})
            QVERIFY(putAgency(*m_db, name));
        QString order;
        QVERIFY(m_db->each(u"SELECT short_name FROM agency ORDER BY short_name"_s, {},
            [&](const QSqlQuery &row) { order += row.value(0).toString(); }));
        QCOMPARE(order, u"ABabé中｡𠮷"_s);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM agency WHERE short_name<?"_s, {u"a"_s})->toInt(), 2);
    }

    void jsonIsToldFromOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("object") << u"{\"title\":\"要点\",\"id\":1}"_s << true;
        QTest::newRow("cut off") << u"{\"title\":\"要"_s << false;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("words") << u"要点"_s << false;
    }
    void jsonIsToldFromOtherText()
    {
        QFETCH(QString, text);
        QFETCH(bool, isJson);
        QVERIFY(putAgency(*m_db, u"a"_s));
        QVERIFY(m_db->run(u"UPDATE agency SET remark=?"_s, {text}));
        const auto found
            = m_db->value(u"SELECT count(*) FROM agency WHERE "_s + m_db->dialect().isJson(u"remark"_s));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->toInt() == 1, isJson);
    }

    void anAddressOfAServerIsRead_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("socket") << u"postgresql:///qd?host=/tmp/a b&user=desk&schema=t1"_s << true;
        QTest::newRow("no schema") << u"postgresql:///qd?host=/tmp"_s << false;
        QTest::newRow("no database") << u"postgresql:///?schema=a"_s << false;
        QTest::newRow("a statement") << u"postgresql:///qd?schema=a;DROP SCHEMA b"_s << false;
    }
    void anAddressOfAServerIsRead()
    {
        QFETCH(QString, address);
        QFETCH(bool, isGood);
        QVERIFY(isServerAddress(address));
        const auto parsed = ServerAddress::parse(address);
        QCOMPARE(parsed.has_value(), isGood);
        if (isGood) {
            QCOMPARE(parsed->database, u"qd"_s);
            QCOMPARE(parsed->host, u"/tmp/a b"_s);
            QCOMPARE(parsed->user, u"desk"_s);
            QCOMPARE(parsed->schema, u"t1"_s);
        }
        QVERIFY(!isServerAddress(u"/home/a/postgresql.db"_s));
    }

    void aServerThatIsNotThereIsAnError()
    {
        const auto db
            = Database::open({.path = u"postgresql:///qd?host=/nowhere&schema=a"_s, .create = true});
        QVERIFY(!db);
        QCOMPARE(db.error().code, ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
