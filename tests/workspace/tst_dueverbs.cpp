// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "domain/counts/duty.h"
#include "domain/counts/owedperiods.h"
#include "domain/plan/reportingcycles.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/door/rowedits.h"
#include "workspace/due/dueverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/planverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Cycles, reporting days, milestones and working days, through the write door and the data file; today is
/// 2023-05-10.
class TestDueVerbs : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() { return **m_temp; }
    PlanBook book() { return m_temp->book(); }
    PlanId plan() { return book().plan().id; }
    MeasureId measure(int task) { return measureAt(book(), task).id; }
    template <typename T>
    static Reason reasonOf(const Result<T> &result)
    {
        return result ? Reason() : result.error().reason;
    }
    static Period period(const char *text) { return *Period::parse(QString::fromLatin1(text)); }
    size_t owedBy(int task, const char *asked)
    {
        const PlanBook now = book();
        return dutiesWithin(now, *now.measure(measure(task)), period(asked), QDate(2023, 12, 31)).size();
    }
    QDate dueOn(int task, const char *asked)
    {
        const PlanBook now = book();
        return dueDayOf(now, *now.measure(measure(task)), period(asked));
    }
    CycleInput monthly()
    {
        CycleInput input;
        input.plan = plan();
        input.cycle = Cycle::Month;
        return input;
    }
    void reportOnce()
    {
        const PlanBook now = book();
        const Measure &first = measureAt(now, 1);
        const auto duties = dutiesOf(now, first, quarter(2023, 1), QDate(2023, 5, 10));
        QVERIFY(!duties.empty());
        QVERIFY(addProgress(ws(), report(first.id, duties.front().agencyId, quarter(2023, 1))));
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->setToday(QDate(2023, 1, 10)); // reports are owed from the first quarter
        m_temp->import();
        m_temp->setToday(QDate(2023, 5, 10));
    }
    void cleanup() { QCOMPARE(findingsIn(ws()), QStringList()); }

    void anotherCycleHoldsFromTheNextPeriod()
    {
        QVERIFY(setReportingCycle(ws(), monthly()));
        QCOMPARE(cycleOn(book(), QDate(2023, 6, 30)).cycle, Cycle::Quarter);
        QCOMPARE(cycleOn(book(), QDate(2023, 7, 1)).cycle, Cycle::Month);
        QVERIFY(owedBy(1, "2023Q2") > 0);
        QCOMPARE(owedBy(1, "2023-06"), size_t(0));
        QVERIFY(owedBy(1, "2023-07") > 0);
        QVERIFY(ws().undo());
        QCOMPARE(cycleOn(book(), QDate(2023, 12, 31)).cycle, Cycle::Quarter);
    }

    void theFormOfThePlanMakesItADatedFactToo()
    {
        const Plan seen = book().plan();
        Plan wanted = seen;
        wanted.cycle = Cycle::Month;
        wanted.title = u"质量工作计划"_s;
        QVERIFY(editPlan(ws(), seen, wanted));
        QCOMPARE(book().plan().cycle, Cycle::Quarter); // what the plan says of the past stays
        QCOMPARE(book().plan().title, u"质量工作计划"_s);
        QCOMPARE(book().cycles().size(), size_t(1));
        QCOMPARE(book().cycles().front().fromDay, QDate(2023, 7, 1));
        QVERIFY(ws().undo());
        QVERIFY(book().cycles().empty());
    }

    void aMeasureGoesBeforeItsTaskAndThePlan()
    {
        CycleInput ofTask = monthly();
        ofTask.plan = {};
        ofTask.task = book().measure(measure(1))->taskId;
        ofTask.cycle = Cycle::Half;
        ofTask.fromTheBeginning = true;
        QVERIFY(setReportingCycle(ws(), ofTask));
        QCOMPARE(owedBy(1, "2023Q1"), size_t(0));
        QVERIFY(owedBy(1, "2023H1") > 0);
        QVERIFY(owedBy(2, "2023Q1") > 0);
        CycleInput ofMeasure = monthly();
        ofMeasure.measure = measure(1);
        ofMeasure.fromTheBeginning = true;
        QVERIFY(setReportingCycle(ws(), ofMeasure));
        QVERIFY(owedBy(1, "2023-02") > 0);
        QVERIFY(book().cycles().back().taskId.isValid());
        QCOMPARE(book().cycles().back().planId, plan());
    }

    void onTheSameDayTheLaterOneReplacesTheFirst()
    {
        const auto first = setReportingCycle(ws(), monthly());
        CycleInput half = monthly();
        half.cycle = Cycle::Half;
        const auto second = setReportingCycle(ws(), half);
        QCOMPARE(*first, *second);
        QCOMPARE(book().cycles().size(), size_t(1));
        QCOMPARE(book().cycles().front().cycle, Cycle::Half);
    }

    void whatWasOwedAlreadyIsNotTouchedOnceSomebodyReported()
    {
        CycleInput early = monthly();
        early.fromTheBeginning = true;
        QVERIFY(setReportingCycle(ws(), early));
        QVERIFY(ws().undo());
        reportOnce();
        QCOMPARE(reasonOf(setReportingCycle(ws(), early)), Reason(SupervisionReason::CycleTooEarly));
        early.fromTheBeginning = false;
        early.from = QDate(2023, 4, 30);
        QCOMPARE(reasonOf(setReportingCycle(ws(), early)), Reason(SupervisionReason::CycleTooEarly));
        QVERIFY(book().cycles().empty());
        early.from = QDate(2023, 5, 1); // no month has ended since
        QVERIFY(setReportingCycle(ws(), early));
    }

    void impossibleDaysAndUnknownRowsAreRefused()
    {
        CycleInput wrong = monthly();
        wrong.dueDay = 32;
        QCOMPARE(reasonOf(setReportingCycle(ws(), wrong)), Reason(SupervisionReason::DueDayImpossible));
        wrong = monthly();
        wrong.measure = {4711};
        QCOMPARE(reasonOf(setReportingCycle(ws(), wrong)), Reason(RuleReason::MeasureUnknown));
        wrong = monthly();
        wrong.plan = {4711};
        QCOMPARE(reasonOf(setReportingCycle(ws(), wrong)), Reason(RuleReason::PlanUnknown));
        QVERIFY(book().cycles().empty());
    }

    void theOfficeSetsAReportingDay()
    {
        QCOMPARE(dueOn(1, "2023Q2"), QDate(2023, 6, 30));
        QVERIFY(setReportingDay(ws(), plan(), quarter(2023, 2), QDate(2023, 7, 10)));
        QCOMPARE(dueOn(1, "2023Q2"), QDate(2023, 7, 10));
        QVERIFY(setReportingDay(ws(), plan(), quarter(2023, 2), QDate(2023, 7, 12)));
        QCOMPARE(dueOn(1, "2023Q2"), QDate(2023, 7, 12));
        QCOMPARE(book().reportingDays().size(), size_t(1));
        QVERIFY(setReportingDay(ws(), plan(), quarter(2023, 2), {}));
        QCOMPARE(dueOn(1, "2023Q2"), QDate(2023, 6, 30));
        QCOMPARE(reasonOf(setReportingDay(ws(), plan(), quarter(2023, 2), QDate(2023, 3, 31))),
            Reason(SupervisionReason::DueBeforePeriod));
        QVERIFY(book().reportingDays().empty());
    }

    void milestonesAreReadFromTheirLines()
    {
        CycleInput steps = monthly();
        steps.measure = measure(1);
        steps.atMilestones = true;
        steps.fromTheBeginning = true;
        QVERIFY(setReportingCycle(ws(), steps));
        QVERIFY(setMilestones(
            ws(), measure(1), readMilestones(u"①3月20日前完成方案；②9月底前完成试点；③12月验收"_s, 2023)));
        QVERIFY(owedBy(1, "2023-03") > 0);
        QCOMPARE(owedBy(1, "2023-04"), size_t(0));
        QCOMPARE(dueOn(1, "2023-03"), QDate(2023, 3, 20));
        const MilestoneId first = book().milestonesOf(measure(1)).front()->id;
        QVERIFY(setMilestones(
            ws(), measure(1), readMilestones(u"①4月20日前完成方案；②10月底前完成试点"_s, 2023)));
        const PlanBook now = book();
        const auto left = now.milestonesOf(measure(1));
        QCOMPARE(left.size(), size_t(2));
        QCOMPARE(left.front()->id, first);
        QCOMPARE(left.front()->deadlineDate, QDate(2023, 4, 20));
        QCOMPARE(reasonOf(setMilestones(ws(), measure(1), {{u" "_s, {}}})), Reason(RuleReason::TextMissing));
    }

    void aTableOfWorkingDaysReplacesItsYears()
    {
        const auto day = [](QDate date, bool works) {
            CalendarDay row;
            row.day = date;
            row.works = works;
            return row;
        };
        QVERIFY(!book().workDays().knowsYear(2023));
        QCOMPARE(*importCalendar(
                     ws(), {day({2023, 10, 2}, false), day({2023, 10, 7}, true), day({2024, 1, 1}, false)}),
            3);
        QVERIFY(book().workDays().knowsYear(2023));
        QVERIFY(!book().workDays().isWorkingDay(QDate(2023, 10, 2)));
        QCOMPARE(*importCalendar(ws(), {day({2023, 10, 2}, true), day({2023, 10, 3}, false)}),
            3); // changed, new, gone
        QVERIFY(book().workDays().isWorkingDay(QDate(2023, 10, 2)));
        QVERIFY(!book().workDays().isWorkingDay(QDate(2023, 10, 7)));
        QVERIFY(!book().workDays().isWorkingDay(QDate(2024, 1, 1))); // of another year
        QVERIFY(ws().undo());
        QVERIFY(!book().workDays().isWorkingDay(QDate(2023, 10, 2)));
    }

    void singleDaysAreRowsLikeOthers()
    {
        CalendarDay row;
        row.day = QDate(2023, 10, 2);
        row.name = u"国庆节"_s;
        QVERIFY(editRows<CalendarDay>(ws(), OpKind::EditCalendar, {{{}, row}}));
        QVERIFY(!book().workDays().isWorkingDay(QDate(2023, 10, 2)));
        row.day = {};
        QCOMPARE(reasonOf(editRows<CalendarDay>(ws(), OpKind::EditCalendar, {{{}, row}})),
            Reason(RuleReason::DateMalformed));
    }
};

QTEST_GUILESS_MAIN(TestDueVerbs)
#include "tst_dueverbs.moc"
