// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/counts/duty.h"
#include "domain/counts/verdict.h"
#include "domain/plan/standing.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/importing/importverbs.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/partyverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What is entered for a day holds from that day, through the write door and the data file; today is 2023-05-10.
class TestDatedFacts : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() { return **m_temp; }
    Standing standingOn(int task, QDate day)
    {
        const PlanBook book = m_temp->book();
        return standingOf(book, measureAt(book, task), day);
    }
    AgencyId agency(const QString &name) { return agencyNamed(m_temp->book(), name); }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
    }

    void theDayOfTypingIsNotTheDayOfFinishing()
    {
        m_temp->setToday(QDate(2026, 11, 26));
        auto given = report(measureAt(m_temp->book(), 2).id, agency(u"区市场监管局"_s), quarter(2023, 2));
        given.percent = 40;
        QVERIFY(addProgress(ws(), given));
        given.period = quarter(2023, 4);
        given.state = WorkState::Done;
        QVERIFY(addProgress(ws(), given));
        QCOMPARE(standingOn(2, QDate(2023, 6, 30)).state, WorkState::Ongoing);
        QCOMPARE(standingOn(2, QDate(2023, 12, 30)).state, WorkState::Ongoing);
        QCOMPARE(standingOn(2, QDate(2023, 12, 31)).state, WorkState::Done);
        QCOMPARE(standingOn(2, QDate(2026, 11, 26)).since, QDate(2023, 12, 31));
    }

    void theDayOfFinishingMayBeGivenButNotAhead()
    {
        auto given = report(measureAt(m_temp->book(), 2).id, agency(u"区市场监管局"_s), quarter(2023, 2));
        given.state = WorkState::Done;
        given.doneOn = QDate(2023, 5, 11);
        const auto ahead = addProgress(ws(), given);
        QVERIFY(!ahead);
        QCOMPARE(ahead.error().reason, Reason(RuleReason::DoneOnAhead));
        given.doneOn = QDate(203, 4, 20); // a slip in the year
        const auto before = addProgress(ws(), given);
        QVERIFY(!before);
        QCOMPARE(before.error().reason, Reason(RuleReason::DoneOnBefore));
        given.doneOn = QDate(2023, 4, 20);
        given.state = WorkState::Ongoing;
        const auto unfinished = addProgress(ws(), given);
        QVERIFY(!unfinished);
        QCOMPARE(unfinished.error().reason, Reason(RuleReason::DoneOnUnfinished));
        given.state = WorkState::Done;
        given.doneOn = QDate(2023, 4, 20);
        QVERIFY(addProgress(ws(), given));
        QCOMPARE(standingOn(2, QDate(2023, 4, 19)).state, WorkState::NotStarted);
        QCOMPARE(standingOn(2, QDate(2023, 4, 20)).since, QDate(2023, 4, 20));
    }

    void paperTextsAreOfFactsUpToTheDay()
    {
        const MeasureId id = measureAt(m_temp->book(), 2).id;
        auto given = report(id, agency(u"区市场监管局"_s), quarter(2023, 1));
        given.text = u"一季度"_s;
        QVERIFY(addProgress(ws(), given));
        given.period = quarter(2023, 2);
        given.text = u"办完了"_s;
        given.state = WorkState::Done;
        given.doneOn = QDate(2023, 5, 5);
        QVERIFY(addProgress(ws(), given));
        const PlanId plan = m_temp->book().plan().id;
        QCOMPARE(ws().latestProgress(plan, quarter(2023, 2), QDate(2023, 5, 4))->front().text, u"一季度"_s);
        QCOMPARE(ws().latestProgress(plan, quarter(2023, 2), QDate(2023, 5, 5))->front().text, u"办完了"_s);
        QVERIFY(ws().latestProgress(plan, quarter(2023, 2), QDate(2022, 12, 31))->empty());
    }

    void aStateHoldsFromItsDay()
    {
        const MeasureId id = measureAt(m_temp->book(), 2).id;
        QVERIFY(setState(ws(), {id}, WorkState::Closed, QDate(2023, 5, 8), u"会议纪要"_s));
        QCOMPARE(standingOn(2, QDate(2023, 5, 7)).state, WorkState::NotStarted);
        QCOMPARE(standingOn(2, QDate(2023, 5, 8)).basis, u"会议纪要"_s);
        QVERIFY(setState(ws(), {id}, WorkState::Done, QDate(2023, 5, 8), {})); // the day has one word
        QCOMPARE(m_temp->book().actsOn(id).size(), size_t(1));
        QCOMPARE(standingOn(2, QDate(2023, 5, 8)).state, WorkState::Done);
        QVERIFY(ws().undo());
        QCOMPARE(standingOn(2, QDate(2023, 5, 8)).state, WorkState::Closed);
        QVERIFY(ws().undo());
        QVERIFY(m_temp->book().actsOn(id).empty());
        QVERIFY(ws().integrityFindings()->empty());
    }

    void anotherDeadlineFromADayKeepsTheOneBefore()
    {
        const TaskId task = taskAt(m_temp->book(), 2).id; // 6月底前
        QVERIFY(moveDeadline(ws(), {task}, {}, {u"9月底前"_s, QDate(2023, 9, 30)}, QDate(2023, 5, 10), u"批示"_s));
        const auto on = [&](QDate day) {
            const PlanBook book = m_temp->book();
            return book.deadlineOf(measureAt(book, 2), day).phrase;
        };
        QCOMPARE(on(QDate(2023, 5, 9)), u"6月底前"_s);
        QCOMPARE(on(QDate(2023, 5, 10)), u"9月底前"_s);
        QVERIFY(setDeadline(ws(), {task}, {}, {u"10月底前"_s, QDate(2023, 10, 31)})); // a slip in what holds today
        QCOMPARE(on(QDate(2023, 5, 9)), u"6月底前"_s);
        QCOMPARE(on(QDate(2023, 5, 10)), u"10月底前"_s);
        QVERIFY(pasteCells(ws(), {{{}, task, Deadline{u"11月底前"_s, QDate(2023, 11, 30)}, {}, {}}})); // pasted likewise
        QCOMPARE(on(QDate(2023, 5, 9)), u"6月底前"_s);
        QCOMPARE(on(QDate(2023, 5, 10)), u"11月底前"_s);
    }

    void partiesFromADayLeaveTheOldOnesInTheirTime()
    {
        const PlanBook before = m_temp->book();
        const TaskId task = taskAt(before, 2).id;
        const auto seen = partiesAt(before, task);
        const AgencyId school = agency(u"区教育局"_s);
        QVERIFY(setParties(ws(), task, {}, seen, {{school, Role::Lead, {}, false}}, QDate(2023, 7, 1)));
        const auto leadOn = [&](QDate day) {
            const PlanBook book = m_temp->book();
            return principalsOf(book, measureAt(book, 2), day);
        };
        QCOMPARE(leadOn(QDate(2023, 6, 30)), std::vector{agency(u"区市场监管局"_s)});
        QCOMPARE(leadOn(QDate(2023, 7, 1)), std::vector{school});
        // the list is corrected now: the past is not touched
        QVERIFY(setParties(ws(), task, {}, partiesAt(m_temp->book(), task),
            {{school, Role::Lead, {}, false}, {agency(u"区民政局"_s), Role::Lead, {}, false}}));
        QCOMPARE(leadOn(QDate(2023, 6, 30)).size(), size_t(2)); // the bureau until then, and the one just added
        QCOMPARE(leadOn(QDate(2023, 7, 1)).size(), size_t(2));
        QVERIFY(ws().integrityFindings()->empty());
    }

    void aRenamedAgencyKeepsItsPast()
    {
        const AgencyId id = agency(u"区民政局"_s);
        const Agency seen = *m_temp->book().agencies().find(id);
        Agency wanted = seen;
        wanted.shortName = u"区民政和社会事务局"_s;
        QVERIFY(editAgency(ws(), seen, {}, wanted, {}, QDate(2023, 5, 1)));
        const PlanBook book = m_temp->book();
        QCOMPARE(book.agencies().nameOn(id, QDate(2023, 4, 30)), u"区民政局"_s);
        QCOMPARE(book.agencies().nameOn(id, QDate(2023, 5, 1)), u"区民政和社会事务局"_s);
        QCOMPARE(book.agencies().findByName(u"区民政局"_s)->id, id); // a plan may still write it
        QCOMPARE(book.agencies().aliasesOf(id), QStringList());
        const auto parties = book.partiesOf(taskAt(book, 3).id, endOfTime);
        QCOMPARE(parties.back()->printedName, u"区民政局"_s); // as the plan has it
        QCOMPARE(book.agencies().printedName(*parties.back(), QDate(2023, 6, 30)), u"区民政和社会事务局"_s);
        QCOMPARE(book.agencies().printedName(*parties.back(), QDate(2023, 3, 31)), u"区民政局"_s);
        Agency again = *book.agencies().find(id);
        again.shortName = u"区民政委"_s;
        const auto earlier = editAgency(ws(), *book.agencies().find(id), {}, again, {}, QDate(2023, 5, 1));
        QVERIFY(!earlier); // before the last change of name
        QCOMPARE(earlier.error().reason, Reason(RuleReason::DateOrder));
        QVERIFY(ws().undo());
        QCOMPARE(m_temp->book().agencies().nameOn(id, QDate(2023, 5, 1)), u"区民政局"_s);
    }

    void aSlipInANameNeverWas()
    {
        const AgencyId id = agency(u"区民政局"_s);
        const Agency seen = *m_temp->book().agencies().find(id);
        Agency wanted = seen;
        wanted.shortName = u"区民政厅"_s;
        QVERIFY(editAgency(ws(), seen, {}, wanted, {}));
        QCOMPARE(m_temp->book().agencies().nameOn(id, QDate(2023, 1, 1)), u"区民政厅"_s);
    }

    void thePeriodOfTheImportIsTheFirstOwed_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QString>("first");
        QTest::newRow("imported in July") << QDate(2023, 7, 10) << QString() << u"2023Q3"_s;
        QTest::newRow("signed in April") << QDate(2023, 7, 10) << u"2023年4月5日"_s << u"2023Q2"_s;
        QTest::newRow("imported years later") << QDate(2026, 11, 26) << QString() << u"2023Q1"_s;
        QTest::newRow("signed the year before") << QDate(2023, 7, 10) << u"2022年12月28日"_s << u"2023Q1"_s;
    }
    void thePeriodOfTheImportIsTheFirstOwed()
    {
        QFETCH(QDate, today);
        QFETCH(QString, signature);
        QFETCH(QString, first);
        TempWorkspace temp;
        temp.setToday(today);
        ImportRequest request = smallPlan();
        if (!signature.isEmpty())
            request.proposal.ignored.push_back({signature, IgnoredWhy::Formality, {}});
        QVERIFY(commitProposal(*temp, request));
        const PlanBook book = temp.book();
        QCOMPARE(book.plan().firstPeriod.toString(), first);
        const Measure &measure = measureAt(book, 2);
        QVERIFY(dutiesOf(book, measure, book.firstPeriod().previous(), today).empty());
        QVERIFY(!dutiesOf(book, measure, book.firstPeriod(), today).empty());
    }

    void aPlanImportedInJulyIsNotRedForTheSpring()
    {
        TempWorkspace temp;
        temp.setToday(QDate(2023, 7, 10));
        QVERIFY(commitProposal(*temp, smallPlan()));
        const PlanBook book = temp.book();
        for (const Measure *measure : book.measures()) {
            const Verdict verdict = verdictOn(book, *measure, QDate(2023, 7, 10));
            QVERIFY(verdict.light != Light::Red || verdict.reason == LightReason::Overdue);
        }
    }
};

QTEST_GUILESS_MAIN(TestDatedFacts)
#include "tst_datedfacts.moc"
