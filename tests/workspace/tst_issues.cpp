// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "base/reasons/rulereason.h"
#include "storage/database.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/issues/issueverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/sample/sampleverbs.h"
#include "workspace/tasks/planshelf.h"
#include "workspace/tasks/taskverbs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Issues frozen in the data file: numbers, what is kept, withdrawal, undo, backups and damage.
class TestIssues : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    PlanId m_plan;
    Workspace &ws() { return m_temp->workspace(); }

    IssueRequest request(int number = 1, const QString &kind = u"handout"_s) const
    {
        IssueRequest request;
        request.plan = m_plan;
        request.kind = kind;
        request.number = number;
        request.issuedOn = QDate(2023, 5, 10);
        request.period = quarter(2023, 1);
        request.asOf = QDate(2023, 3, 31);
        request.options = u"{\"lights\":true}"_s;
        request.title = u"2023年质量工作推进情况"_s;
        request.document = QByteArray("\0document\xff", 10);
        request.pdf = QByteArray("%PDF-1.6\n\0\x80", 11) + QByteArray::number(number);
        return request;
    }
    /// Breaks what is kept of a part, as no program of ours can.
    void damage(const char *part)
    {
        auto db = Database::open({.path = m_temp->path()});
        QVERIFY(db);
        const bool isFile = (*db)->files();
        if (isFile)
            QVERIFY((*db)->run(u"DROP TRIGGER issue_part_keep_update"_s));
        else
            QVERIFY((*db)->run(u"ALTER TABLE issue_part DISABLE TRIGGER ALL"_s));
        auto bytes = (*db)
                         ->value(u"SELECT bytes FROM issue_part WHERE part=?"_s, {QString::fromLatin1(part)})
                         ->toByteArray();
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        QVERIFY(
            (*db)->run(u"UPDATE issue_part SET bytes=? WHERE part=?"_s, {bytes, QString::fromLatin1(part)}));
        if (isFile)
            QVERIFY((*db)->run(u"CREATE TRIGGER issue_part_keep_update BEFORE UPDATE ON issue_part"
                               " BEGIN SELECT RAISE(ABORT, 'an issue is frozen'); END"_s));
        else
            QVERIFY((*db)->run(u"ALTER TABLE issue_part ENABLE TRIGGER ALL"_s));
    }
    int partCount() const
    {
        auto db = Database::open({.path = m_temp->path(), .readOnly = true});
        return db ? (*db)->value(u"SELECT count(*) FROM issue_part"_s)->toInt() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_plan = m_temp->import();
    }

    void numbersCountWithinPlanAndKind()
    {
        QCOMPARE(*nextIssueNumber(ws(), m_plan, u"handout"_s), 1);
        QVERIFY(issuePaper(ws(), request(1)));
        QCOMPARE(*nextIssueNumber(ws(), m_plan, u"handout"_s), 2);
        QCOMPARE(*nextIssueNumber(ws(), m_plan, u"breakdown"_s), 1);
        QVERIFY(issuePaper(ws(), request(7))); // the office sets it
        QCOMPARE(*nextIssueNumber(ws(), m_plan, u"handout"_s), 8);
        QVERIFY(issuePaper(ws(), request(6))); // and goes on from there
        QCOMPARE(*nextIssueNumber(ws(), m_plan, u"handout"_s), 8); // 7 is taken
        QVERIFY(issuePaper(ws(), request(3, u"breakdown"_s)));
        QStringList listed;
        const auto issues = issuesOf(ws(), m_plan);
        for (const PaperIssue &issue : *issues)
            listed << u"%1 %2"_s.arg(issue.kind).arg(issue.number);
        QCOMPARE(listed, (QStringList{u"breakdown 3"_s, u"handout 1"_s, u"handout 6"_s, u"handout 7"_s}));
        QCOMPARE(issuesOf(ws(), m_plan, u"handout"_s)->size(), size_t(3));
    }

    void whatIsKeptComesBackAfterARestart()
    {
        const auto issued = issuePaper(ws(), request());
        QVERIFY(issued);
        QCOMPARE(issued->issuedBy, u"张三"_s);
        m_temp->reopen();
        const auto issue = issueOf(ws(), m_plan, u"handout"_s, 1);
        QVERIFY(issue);
        QCOMPARE(toRow(*issue), toRow(*issued));
        QCOMPARE(*keptPdf(ws(), *issue), request().pdf);
        QCOMPARE(*keptDocument(ws(), *issue), request().document);
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void theDataAreThoseOfTheMoment()
    {
        const PlanBook then = m_temp->book();
        QVERIFY(addProgress(
            ws(), report(measureAt(then, 2).id, agencyNamed(then, u"区市场监管局"_s), quarter(2023, 1))));
        const auto reports = ws().latestProgress(m_plan, quarter(2023, 2), QDate(2023, 6, 30));
        QVERIFY(issuePaper(ws(), request()));
        Task wanted = taskAt(m_temp->book(), 2);
        const Task seen = wanted;
        wanted.title = u"改了标题"_s;
        QVERIFY(editTask(ws(), seen, wanted));
        QVERIFY(addProgress(
            ws(), report(measureAt(then, 4).id, agencyNamed(then, u"区教育局"_s), quarter(2023, 1))));

        const auto data = keptData(ws(), *issueOf(ws(), m_plan, u"handout"_s, 1));
        QVERIFY(data);
        const PlanBook kept = bookOf(*data);
        QCOMPARE(taskAt(kept, 2).title, seen.title);
        QCOMPARE(kept.measures().size(), then.measures().size());
        QCOMPARE(kept.agencies().agencies().size(), then.agencies().agencies().size());
        QCOMPARE(kept.allOpenDoubts().size(), then.allOpenDoubts().size());
        QVERIFY(!data->rows<ImportBatch>().empty());
        const auto latest = latestProgressOf(*data, quarter(2023, 2), QDate(2023, 6, 30));
        QCOMPARE(latest.size(), size_t(1));
        QCOMPARE(toRow(latest.front()), toRow(reports->front()));
    }

    /// Two ways to the same rows: SQL on the data file, and the issue without it.
    void bookAndReportsOfTheDataAreThoseOfTheDatabase()
    {
        SampleSize sample;
        sample.measures = 40;
        sample.reports = 300;
        const auto plan = makeSample(ws(), sample);
        QVERIFY(plan);
        IssueRequest wanted = request();
        wanted.plan = *plan;
        const auto issue = issuePaper(ws(), wanted);
        QVERIFY(issue);
        const auto data = keptData(ws(), *issue);
        QVERIFY(data);
        const PlanBook stored = *ws().book(*plan);
        const PlanBook kept = bookOf(*data);
        QCOMPARE(kept.measures().size(), stored.measures().size());
        for (const Measure *measure : stored.measures()) {
            QCOMPARE(toRow(*kept.measure(measure->id)), toRow(*measure));
            QCOMPARE(kept.progressOf(measure->id).size(), stored.progressOf(measure->id).size());
        }
        const int year = stored.plan().year;
        for (const auto &[until, day] : {std::pair(Period{year, Cycle::Quarter, 1}, QDate(year, 3, 31)),
                 std::pair(Period{year, Cycle::Half, 1}, QDate(year, 5, 1)),
                 std::pair(Period{year, Cycle::Year, 1}, QDate(year, 12, 31)),
                 std::pair(Period{}, QDate(year, 8, 1))}) {
            QStringList byQuery, byData;
            const auto latest = ws().latestProgress(*plan, until, day);
            for (const Progress &report : *latest)
                byQuery << QString::number(report.id.value);
            for (const Progress &report : latestProgressOf(*data, until, day))
                byData << QString::number(report.id.value);
            QVERIFY(!byQuery.isEmpty());
            QCOMPARE(byData, byQuery);
        }
    }

    void theAuditHoldsTheRowAndNotTheParts()
    {
        IssueRequest large = request();
        large.pdf = QByteArray(2'000'000, 'x');
        QVERIFY(issuePaper(ws(), large));
        const auto entry = ws().audit({.limit = 1})->front();
        QVERIFY(entry.op == OpKind::IssuePaper);
        QCOMPARE(entry.changes.size(), size_t(1));
        QCOMPARE(entry.changes.front().after->value(u"pdf_sha256"_s).toString(), fingerprint(large.pdf));
        QVERIFY(QJsonDocument(*entry.changes.front().after).toJson().size() < 2000);
    }

    void aNumberIsGivenOnce()
    {
        QVERIFY(issuePaper(ws(), request()));
        const QStringList before = databaseDump(m_temp->path());
        const auto again = issuePaper(ws(), request());
        QVERIFY(!again);
        QCOMPARE(again.error().reason, Reason(PaperReason::IssueNumberTaken));
        const auto none = issuePaper(ws(), request(0));
        QVERIFY(!none);
        QCOMPARE(none.error().reason, Reason(RuleReason::NumberOutOfRange));
        QCOMPARE(databaseDump(m_temp->path()), before);
        QCOMPARE(partCount(), 3);
    }

    void aPaperOfAnotherStateOfTheDataIsNotIssued()
    {
        const PlanBook book = m_temp->book();
        IssueRequest wanted = request();
        wanted.auditEntry = book.auditEntry();
        QVERIFY(addProgress(*m_temp->another(),
            report(measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 1))));
        const auto late = issuePaper(ws(), wanted);
        QVERIFY(!late);
        QCOMPARE(late.error().reason, Reason(PaperReason::DataChangedMeanwhile));
        wanted.auditEntry = m_temp->book().auditEntry();
        QVERIFY(issuePaper(ws(), wanted));
    }

    void ofADeletedPlanNothingIsIssued()
    {
        QVERIFY(deletePlan(ws(), m_plan));
        const auto refused = issuePaper(ws(), request());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(RuleReason::PlanUnknown));
    }

    void aWithdrawnIssueKeepsItsNumberAndWhatIsKept()
    {
        const auto issue = issuePaper(ws(), request());
        const auto bare = withdrawIssue(ws(), issue->id, u" "_s);
        QVERIFY(!bare);
        QCOMPARE(bare.error().reason, Reason(RuleReason::TextMissing));
        QVERIFY(withdrawIssue(ws(), issue->id, u"数据有误"_s));
        const auto now = issueOf(ws(), m_plan, u"handout"_s, 1);
        QCOMPARE(now->withdrawnOn, QDate(2023, 5, 10));
        QCOMPARE(now->withdrawnReason, u"数据有误"_s);
        QCOMPARE(*nextIssueNumber(ws(), m_plan, u"handout"_s), 2);
        QCOMPARE(*keptPdf(ws(), *now), request().pdf);
        const auto twice = withdrawIssue(ws(), issue->id, u"再次"_s);
        QVERIFY(!twice);
        QCOMPARE(twice.error().reason, Reason(PaperReason::IssueWithdrawn));
        QCOMPARE(twice.error().fields.value(u"why"_s), u"数据有误"_s);
        QVERIFY(ws().undo());
        QVERIFY(!issueOf(ws(), m_plan, u"handout"_s, 1)->withdrawnOn.isValid());
        QVERIFY(!withdrawIssue(ws(), PaperIssueId{99}, u"无"_s));
    }

    void theLatestIssueCanBeTakenBackButNotDoneAgain()
    {
        const QStringList before = databaseDump(m_temp->path());
        QVERIFY(issuePaper(ws(), request()));
        QVERIFY(ws().undo());
        QCOMPARE(databaseDump(m_temp->path()), before);
        QCOMPARE(partCount(), 0);
        QVERIFY(!ws().canRedo());
        QCOMPARE(*nextIssueNumber(ws(), m_plan, u"handout"_s), 1);
        QVERIFY(ws().undoKind() == OpKind::ImportPlan); // the step before it is still there
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void anIssueBehindWhichAnotherStandsCannotBeTakenBack()
    {
        QVERIFY(issuePaper(ws(), request(1)));
        QVERIFY(issuePaper(*m_temp->another(), request(2)));
        const auto refused = ws().undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(PaperReason::IssueNotLatest));
        QCOMPARE(refused.error().fields.value(u"latest"_s), u"2"_s);
        QCOMPARE(partCount(), 6);
    }

    void unknownIssuesAndThoseOfAnotherPlanAreTold()
    {
        const auto none = issueOf(ws(), m_plan, u"handout"_s, 1);
        QVERIFY(!none);
        QCOMPARE(none.error().reason, Reason(PaperReason::IssueUnknown));
        SampleSize sample;
        sample.measures = 5;
        const auto other = makeSample(ws(), sample);
        IssueRequest wanted = request();
        wanted.plan = *other;
        QVERIFY(issuePaper(ws(), wanted));
        const auto elsewhere = issueOf(ws(), m_plan, u"handout"_s, 1);
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().reason, Reason(PaperReason::IssueOfOtherPlan));
        QCOMPARE(elsewhere.error().fields.value(u"name"_s), ws().book(*other)->plan().title);
    }

    void aBackupHoldsTheIssueAndBringsItBack()
    {
        QD_FILES_ONLY();
        QVERIFY(issuePaper(ws(), request()));
        const QString file = m_temp->filePath(u"副本.db"_s);
        QVERIFY(ws().backupTo(file));
        QVERIFY(issuePaper(ws(), request(2)));
        QVERIFY(ws().restore(file));
        QCOMPARE(issuesOf(ws(), m_plan)->size(), size_t(1));
        QCOMPARE(partCount(), 3);
        QCOMPARE(*keptPdf(ws(), *issueOf(ws(), m_plan, u"handout"_s, 1)), request().pdf);
        QVERIFY(keptData(ws(), *issueOf(ws(), m_plan, u"handout"_s, 1)));
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void damagedParts_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const IssuePart part : allOf<IssuePart>())
            QTest::newRow(keyText(part)) << QByteArray(keyText(part));
    }
    void damagedParts()
    {
        QFETCH(QByteArray, part);
        const auto issue = issuePaper(ws(), request());
        damage(part.constData());
        QCOMPARE(findingsIn(ws()).size(), 1);
        const auto refusal = [&](const Error &error) {
            return error.code == ErrorCode::Corrupt && error.reason == Reason(PaperReason::IssueDamaged)
                && error.fields.value(u"name"_s) == request().title;
        };
        const auto pdf = keptPdf(ws(), *issue);
        const auto document = keptDocument(ws(), *issue);
        const auto data = keptData(ws(), *issue);
        QVERIFY(part == "pdf" ? !pdf && refusal(pdf.error()) : pdf.has_value());
        QVERIFY(part == "document" ? !document && refusal(document.error()) : document.has_value());
        QVERIFY(part == "data" ? !data && refusal(data.error()) : data.has_value());
    }

    void noStatementChangesWhatIsKept()
    {
        QVERIFY(issuePaper(ws(), request()));
        auto db = Database::open({.path = m_temp->path()});
        QVERIFY(!(*db)->run(u"UPDATE issue_part SET part='data' WHERE part='pdf'"_s));
        QVERIFY(!(*db)->run(u"DELETE FROM paper_issue"_s)); // its parts name it
    }
};

QTEST_GUILESS_MAIN(TestIssues)
#include "tst_issues.moc"
