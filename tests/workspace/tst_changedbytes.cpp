// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/sample/sampleverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What a disk, a cable or somebody with another program changed in a data file is found by its check.
class TestChangedBytes : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TempWorkspace> m_temp;

    /// As another program changes the closed file, without its triggers.
    void change(const QString &statement)
    {
        m_temp->close();
        const auto db = Database::open({.path = m_temp->path()});
        QVERIFY(db);
        QVERIFY(onServer() || (*db)->run(u"PRAGMA writable_schema=OFF"_s));
        QVERIFY2((*db)->run(statement), qPrintable(statement));
    }
    /// The same for what the triggers of the audit refuse.
    void changeAudit(const QString &statement)
    {
        if (onServer()) {
            change(u"ALTER TABLE audit_change DISABLE TRIGGER audit_change_keep_update"_s);
            change(statement);
            change(u"ALTER TABLE audit_change ENABLE TRIGGER audit_change_keep_update"_s);
            return;
        }
        change(u"DROP TRIGGER audit_change_keep_update"_s);
        const QString name = nextConnectionName();
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            db.setDatabaseName(m_temp->path());
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY2(query.exec(statement), qPrintable(statement));
            QVERIFY(query.exec(u"CREATE TRIGGER audit_change_keep_update BEFORE UPDATE ON audit_change"
                               " BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"_s));
        }
        QSqlDatabase::removeDatabase(name);
    }
    std::vector<Finding> findings()
    {
        m_temp->reopen();
        auto found = (*m_temp)->integrityFindings();
        return found ? *std::move(found) : std::vector<Finding>{};
    }
    bool names(const Finding &wanted)
    {
        const auto all = findings();
        return std::find(all.begin(), all.end(), wanted) != all.end();
    }
    /// Whether opening or checking the file tells of a fault.
    static bool isFound(const QString &file)
    {
        const auto opened = Workspace::open({.path = file, .dailyBackup = false});
        if (!opened)
            return true;
        const auto found = (*opened)->integrityFindings();
        return !found || !found->empty();
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        const auto book = m_temp->book();
        for (int quarterNumber = 1; quarterNumber < 4; ++quarterNumber)
            QVERIFY(addProgress(**m_temp, report(
                measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, quarterNumber))));
    }

    void aChangedTextIsHeldAgainstTheAudit()
    {
        QVERIFY(findings().empty());
        change(u"UPDATE task SET title='另一个题目' WHERE id=2"_s);
        QVERIFY(names({FindingKind::RowUnlikeAudit, {u"2"_s, u"task"_s, u"title"_s}}));
    }

    void aRowThatWasTakenAwayIsMissed()
    {
        change(u"DELETE FROM progress WHERE id=3"_s);
        QVERIFY(names({FindingKind::RowVanished, {u"3"_s, u"progress"_s}}));
    }

    void aRowThatNobodyRecordedIsTold()
    {
        change(u"INSERT INTO alias (id, agency_id, name) VALUES (77, 1, '某局')"_s);
        QVERIFY(names({FindingKind::RowNotAudited, {u"77"_s, u"alias"_s}}));
    }

    void aDayThatIsNoneIsTold()
    {
        change(u"UPDATE measure SET deadline_date='2023-13-45' WHERE id=1"_s);
        QVERIFY(names({FindingKind::ValueMalformed, {u"1"_s, u"measure"_s, u"deadline_date"_s}}));
    }

    void whatWasRecordedBeforeIsHeldAgainstWhatCameBeforeIt()
    {
        const auto book = m_temp->book();
        QVERIFY(setBlocked(**m_temp, measureAt(book, 1).id, true, u"缺经费"_s));
        QVERIFY(setBlocked(**m_temp, measureAt(book, 1).id, false, {}));
        changeAudit(u"UPDATE audit_change SET before=replace(before, '缺经费', '缺人手')"_s);
        const auto all = findings();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().kind, FindingKind::AuditBroken);
    }

    void aSampleIsHeldAgainstTheAuditToo()
    {
        QVERIFY(makeSample(**m_temp, {.measures = 61, .reports = 120}));
        QVERIFY(findings().empty());
        change(u"UPDATE task SET title='另一个题目' WHERE id=9"_s);
        QVERIFY(names({FindingKind::RowUnlikeAudit, {u"9"_s, u"task"_s, u"title"_s}}));
    }

    void aSampleTooLargeToTellIsSoundToo()
    {
        QVERIFY(makeSample(**m_temp, {.measures = 500, .reports = 5000}));
        QVERIFY(findings().empty());
        QVERIFY2((*m_temp)->audit({})->front().changes.empty(), "its rows would outweigh it");
    }

    void afterARestoreEveryRowIsStillAsRecorded()
    {
        QD_FILES_ONLY();
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY((*m_temp)->backupTo(copy));
        QVERIFY(deleteTasks(**m_temp, {taskAt(m_temp->book(), 1).id}));
        QVERIFY(addAgency(**m_temp, {.shortName = u"区统计局"_s}, {}));
        QVERIFY((*m_temp)->restore(copy));
        QVERIFY(findings().empty());
        const auto entry = (*m_temp)->audit({})->front();
        QCOMPARE(entry.op, OpKind::Restore);
        QVERIFY2(!entry.changes.empty(), "what the restore changed is told row by row");
        change(u"UPDATE task SET title='另一个题目' WHERE id=2"_s);
        QVERIFY(names({FindingKind::RowUnlikeAudit, {u"2"_s, u"task"_s, u"title"_s}}));
    }

    /// A changed bit in a Chinese character, of which a file of plans consists. Who did what is told nowhere
    /// twice: a changed name there is not found.
    void aChangedBitInATextIsFound()
    {
        QD_FILES_ONLY();
        const QString source = m_temp->filePath(u"copy.db"_s);
        QVERIFY((*m_temp)->backupTo(source));
        QFile file(source);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        std::vector<qsizetype> places;
        for (qsizetype i = 4096; i + 2 < bytes.size(); ++i) {
            const bool isChinese
                = QString::fromUtf8(bytes.mid(i, 3)).size() == 1 && (bytes[i] & 0xf0) == 0xe0;
            const bool isUser = bytes.mid(i - 3, 9).contains(u"张三"_s.toUtf8());
            if (isChinese && !isUser)
                places.push_back(i);
        }
        QVERIFY(places.size() > 200);
        std::mt19937 random(20231126);
        const QString changed = m_temp->filePath(u"changed.db"_s);
        for (int i = 0; i < 200; ++i) {
            const qsizetype character = places[random() % places.size()];
            const qsizetype at = character + static_cast<qsizetype>(random() % 3);
            QByteArray copy = bytes;
            copy[at] = static_cast<char>(copy[at] ^ (1 << (random() % 8)));
            QFile out(changed);
            QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            out.write(copy);
            out.close();
            QVERIFY2(isFound(changed), qPrintable(u"the changed bit in byte %1 is not found"_s.arg(at)));
        }
    }
};

QTEST_GUILESS_MAIN(TestChangedBytes)
#include "tst_changedbytes.moc"
