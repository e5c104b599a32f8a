// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/plan/standing.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Saving a report: versions, what it does to the measure, what is refused.
class TestProgressOps : public QObject
{
    Q_OBJECT
private:
    // Every test gets a fresh database with the small plan.
    std::unique_ptr<TempWorkspace> m_temp;
    AgencyId m_bureau;
    AgencyId m_school;
    AgencyId m_civil;

    Workspace &ws() { return m_temp->workspace(); }
    MeasureId measureId(int task, int measure = 1) { return measureAt(m_temp->book(), task, measure).id; }
    Standing standing(int task, int measure = 1)
    {
        const PlanBook book = m_temp->book();
        return standingOf(book, measureAt(book, task, measure), QDate(2023, 5, 10));
    }
    ProgressInput input(int task, AgencyId agency, WorkState state = WorkState::Ongoing)
    {
        auto input = report(measureId(task), agency, quarter(2023, 2));
        input.state = state;
        return input;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        const auto book = m_temp->book();
        m_bureau = agencyNamed(book, u"区市场监管局"_s);
        m_school = agencyNamed(book, u"区教育局"_s);
        m_civil = agencyNamed(book, u"区民政局"_s);
    }

    void aSavedReportIsReadBackWhole()
    {
        auto given = input(2, m_bureau);
        given.percent = 40;
        given.blocked = true;
        given.problem = u"经费未到位。"_s;
        given.nextStep = u"继续协调。"_s;
        given.remark = u"见附件。"_s;
        const auto id = addProgress(ws(), given);
        QVERIFY(id);
        m_temp->reopen();
        const auto row = ws().progress(given.measureId, m_bureau, given.period);
        QVERIFY(row && *row);
        QCOMPARE((*row)->id, *id);
        QCOMPARE((*row)->text, given.text);
        QCOMPARE((*row)->problem, given.problem);
        QCOMPARE((*row)->nextStep, given.nextStep);
        QCOMPARE((*row)->remark, given.remark);
        QCOMPARE((*row)->percent, std::optional(40));
        QVERIFY((*row)->blocked);
        QCOMPARE((*row)->by, u"张三"_s);
        QCOMPARE((*row)->at, m_temp->clock().now());
        QCOMPARE((*row)->version, 1);
    }

    void severalAreOneStepAndOneThatIsRefusedLeavesNone()
    {
        auto wrong = input(2, m_bureau);
        wrong.percent = 101;
        const auto refused = addReports(ws(), {input(1, m_bureau), wrong});
        QVERIFY(!refused);
        QVERIFY(refused.error().reason == RuleReason::PercentOutOfRange);
        QVERIFY(!ws().undoKind() || *ws().undoKind() != OpKind::AddProgress);
        QVERIFY(!*ws().progress(measureId(1), m_bureau, quarter(2023, 2)));
        const auto ids = addReports(ws(), {input(1, m_bureau), input(2, m_bureau)});
        QVERIFY(ids);
        QCOMPARE(ids->size(), size_t(2));
        QVERIFY(ws().undo());
        QVERIFY(!*ws().progress(measureId(1), m_bureau, quarter(2023, 2)));
        QVERIFY(!*ws().progress(measureId(2), m_bureau, quarter(2023, 2)));
    }

    void aSecondReportAppendsAVersionAndTheNewestCounts()
    {
        auto given = input(2, m_bureau);
        QVERIFY(addProgress(ws(), given));
        given.text = u"第二次填报。"_s;
        QVERIFY(addProgress(ws(), given));
        const auto all = ws().progressOf(given.measureId);
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->front().version, 2);
        const auto plan = m_temp->book().plan().id;
        QCOMPARE(ws().progressIn(plan, given.period)->size(), size_t(1));
        QCOMPARE(ws().progressIn(plan, given.period)->front().text, given.text);
        QCOMPARE(ws().progressIn(plan, {}, true)->size(), size_t(2));
    }

    void theStateFollowsThePrincipals_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("expected");
        // Task 2 has one lead; task 1 a lead and a supporter; task 3 three equal agencies.
        QTest::newRow("a lead that goes on") << 2 << u"区市场监管局:ongoing"_s << QString() << u"ongoing"_s;
        QTest::newRow("a lead that is done") << 2 << u"区市场监管局:done"_s << QString() << u"done"_s;
        QTest::newRow("a lead that has not begun")
            << 2 << u"区市场监管局:notstarted"_s << QString() << u"notstarted"_s;
        QTest::newRow("a supporter decides nothing")
            << 1 << u"区教育局:done"_s << QString() << u"notstarted"_s;
        QTest::newRow("one of three equals is done") << 3 << u"区教育局:done"_s << QString() << u"ongoing"_s;
        QTest::newRow("a lead takes done back")
            << 2 << u"区市场监管局:done"_s << u"区市场监管局:ongoing"_s << u"ongoing"_s;
    }
    void theStateFollowsThePrincipals()
    {
        QFETCH(int, task);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, expected);
        for (const QString &word : {first, second}) {
            if (word.isEmpty())
                continue;
            const auto agency = agencyNamed(m_temp->book(), word.section(u':', 0, 0));
            QVERIFY(addProgress(ws(), input(task, agency, *fromKey<WorkState>(word.section(u':', 1)))));
        }
        QCOMPARE(QString(key(standing(task).state)), expected);
    }

    void allOfThreeEqualsDoneIsDoneAndDated()
    {
        const auto id = measureId(3, 2);
        for (const AgencyId agency : {m_bureau, m_school, m_civil}) {
            auto given = report(id, agency, quarter(2023, 1));
            given.state = WorkState::Done;
            QVERIFY(addProgress(ws(), given));
        }
        const Standing row = standing(3, 2);
        QCOMPARE(row.state, WorkState::Done);
        QCOMPARE(row.since, QDate(2023, 3, 31)); // the last day of the period, not the day of typing
    }

    void anExemptAgencyDoesNotHoldUpDone()
    {
        for (const AgencyId agency : {m_bureau, m_school}) // 区民政局 is exempt on this measure
            QVERIFY(addProgress(ws(), input(3, agency, WorkState::Done)));
        QCOMPARE(standing(3).state, WorkState::Done);
    }

    void whatTheOfficeClosedStaysClosed_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("closed") << int(WorkState::Closed);
        QTest::newRow("adjusted") << int(WorkState::Adjusted);
    }
    void whatTheOfficeClosedStaysClosed()
    {
        QFETCH(int, state);
        QVERIFY(setState(ws(), {measureId(2)}, WorkState(state), QDate(2023, 4, 1), u"会议纪要"_s));
        QVERIFY(addProgress(ws(), input(2, m_bureau)));
        QCOMPARE(standing(2).state, WorkState(state));
        QCOMPARE(standing(2).basis, u"会议纪要"_s);
    }

    void blockedFollowsTheLatestReportOfThePrincipal()
    {
        auto given = input(2, m_bureau);
        given.blocked = true;
        given.problem = u"场地未落实。"_s;
        QVERIFY(addProgress(ws(), given));
        QVERIFY(standing(2).blocked);
        QCOMPARE(standing(2).blockedReason, u"场地未落实。"_s);
        given.blocked = false;
        QVERIFY(addProgress(ws(), given));
        QVERIFY(!standing(2).blocked);
        QCOMPARE(standing(2).blockedReason, u""_s);
    }

    void whatIsWrongIsRefusedAndNothingWritten_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("percent") << u"percent"_s << Reason(RuleReason::PercentOutOfRange);
        QTest::newRow("no part") << u"agency"_s << Reason(RuleReason::NotAParty);
        QTest::newRow("no text") << u"text"_s << Reason(RuleReason::TextMissing);
        QTest::newRow("no measure") << u"measure"_s << Reason(RuleReason::MeasureUnknown);
        QTest::newRow("no period") << u"period"_s << Reason(RuleReason::PeriodMalformed);
    }
    void whatIsWrongIsRefusedAndNothingWritten()
    {
        QFETCH(QString, what);
        QFETCH(Reason, reason);
        auto given = input(2, m_bureau);
        if (what == u"percent"_s)
            given.percent = 101;
        if (what == u"agency"_s)
            given.agencyId = m_school;
        if (what == u"text"_s)
            given.text = u" \n"_s;
        if (what == u"measure"_s)
            given.measureId.value = 4711;
        if (what == u"period"_s)
            given.period = {};
        QSignalSpy changed(&ws(), &Workspace::changed);
        const auto before = ws().audit({})->size();
        const auto saved = addProgress(ws(), given);
        QVERIFY(!saved);
        QCOMPARE(saved.error().reason, Reason(reason));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(ws().audit({})->size(), before);
        QVERIFY(ws().progressIn(m_temp->book().plan().id, {}, true)->empty());
    }

    void aPeriodOutsideThePlansYearIsOnlyAWarning()
    {
        auto given = input(2, m_bureau);
        given.period = quarter(2024, 1);
        QVERIFY(addProgress(ws(), given));
    }

    void oneSaveIsOneChangedAndTheBookFollows()
    {
        auto book = m_temp->book();
        QSignalSpy changed(&ws(), &Workspace::changed);
        QVERIFY(addProgress(ws(), input(2, m_bureau, WorkState::Done)));
        QCOMPARE(changed.size(), 1);
        const auto set = changed.front().front().value<ChangeSet>();
        QCOMPARE(set.op, OpKind::AddProgress);
        book.apply(set);
        QCOMPARE(standingOf(book, measureAt(book, 2), QDate(2023, 5, 10)).state, WorkState::Done);
        QCOMPARE(book.progressOf(measureAt(book, 2).id).size(), size_t(1));
        const auto fresh = m_temp->book();
        QCOMPARE(book.progressOf(measureAt(book, 2).id).front().atMs,
            fresh.progressOf(measureAt(fresh, 2).id).front().atMs);
    }

    void theLatestReportOfEachAgencyUpToAPeriod()
    {
        const auto id = measureId(2);
        const auto plan = m_temp->book().plan().id;
        auto first = report(id, m_bureau, quarter(2023, 1));
        first.text = u"一季度"_s;
        auto june = report(id, m_bureau, {2023, Cycle::Month, 6});
        june.text = u"六月"_s;
        auto third = report(id, m_bureau, quarter(2023, 3));
        third.text = u"三季度"_s;
        for (const auto &given : {third, june, first})
            QVERIFY(addProgress(ws(), given));
        QCOMPARE(ws().latestProgress(plan, quarter(2023, 1), QDate(2024, 12, 31))->front().text, u"一季度"_s);
        QCOMPARE(ws().latestProgress(plan, quarter(2023, 2), QDate(2024, 12, 31))->front().text, u"六月"_s);
        QCOMPARE(ws().latestProgress(plan, quarter(2023, 4), QDate(2024, 12, 31))->front().text, u"三季度"_s);
        QCOMPARE(ws().latestProgress(plan, quarter(2023, 4), QDate(2024, 12, 31))->size(), size_t(1));
        QVERIFY(ws().latestProgress(plan, quarter(2022, 4), QDate(2024, 12, 31))->empty());
    }
};

QTEST_GUILESS_MAIN(TestProgressOps)
#include "tst_progressops.moc"
