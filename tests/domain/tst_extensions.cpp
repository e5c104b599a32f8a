// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/duty.h"
#include "domain/plan/deadlines.h"
#include "domain/plan/reportingcycles.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// 原定时限, as papers print it; the cycles of a plan, as lists of periods begin with them.
class ExtensionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDeadlineIsKept()
    {
        BookBuilder b;
        const MeasureId id = b.measure(b.task(u"一"_s, u"任务"_s), u"举措"_s, QDate(2023, 3, 31));
        b.moveDeadline(id, QDate(2023, 6, 30), QDate(2023, 3, 20));
        b.moveDeadline(id, QDate(2023, 9, 30), QDate(2023, 6, 20));
        b.moveDeadline(id, QDate(2023, 8, 31), QDate(2023, 7, 1));
        const PlanBook book = b.book();
        const Measure &measure = *book.measure(id);
        QCOMPARE(originalDeadlineOf(book, measure, endOfTime).date, QDate(2023, 3, 31));
        QCOMPARE(book.deadlineOf(measure, endOfTime).date, QDate(2023, 8, 31));
    }

    void withoutAPlannedDeadlineTheFirstOneIsTheOriginal()
    {
        BookBuilder b;
        const MeasureId id = b.measure(b.task(u"一"_s, u"任务"_s), u"举措"_s);
        b.moveDeadline(id, QDate(2023, 6, 30), QDate(2023, 3, 20));
        const PlanBook book = b.book();
        QCOMPARE(originalDeadlineOf(book, *book.measure(id), endOfTime).date, QDate(2023, 6, 30));
        QCOMPARE(originalDeadlineOf(book, *book.measure(id), QDate(2023, 3, 1)).date, QDate());
    }

    void aMeasureWithoutItsOwnFollowsTheTask()
    {
        BookBuilder b;
        const TaskId task = b.task(u"一"_s, u"任务"_s);
        const MeasureId id = b.measure(task, u"举措"_s);
        b.taskRow(task).deadlineDate = QDate(2023, 6, 30);
        b.taskRow(task).deadlinePhrase = u"6月底前"_s;
        const PlanBook book = b.book();
        QCOMPARE(originalDeadlineOf(book, *book.measure(id), endOfTime).phrase, u"6月底前"_s);
    }

    void theShortestCycleBeginsTheListOfPeriods()
    {
        BookBuilder b;
        const TaskId task = b.task(u"一"_s, u"任务"_s);
        b.measure(task, u"举措"_s);
        QCOMPARE(shortestCycle(b.book()), Cycle::Quarter);
        b.cycle(Cycle::Half, QDate(2023, 7, 1));
        QCOMPARE(shortestCycle(b.book()), Cycle::Quarter);
        QCOMPARE(nextPeriodStart(b.book(), QDate(2023, 5, 10)), QDate(2023, 7, 1));
        QCOMPARE(nextPeriodStart(b.book(), QDate(2023, 8, 1)), QDate(2024, 1, 1));
        b.cycle(Cycle::Quarter, {}, task).atMilestones = true;
        QCOMPARE(shortestCycle(b.book()), Cycle::Month);
    }

    void whatHasLeftThePlanIsListedBehindTheOthers()
    {
        BookBuilder b;
        const AgencyId agency = b.agency(u"区科委"_s);
        const TaskId ended = b.task(u"一"_s, u"终止的任务"_s);
        const TaskId task = b.task(u"二"_s, u"任务"_s);
        b.measure(ended, u"甲"_s);
        b.measure(task, u"乙"_s);
        b.party(ended, agency, Role::Lead);
        b.party(task, agency, Role::Lead);
        b.taskRow(ended).untilDay = QDate(2023, 4, 30);
        const PlanBook book = b.book().onDay(QDate(2023, 8, 1));
        QCOMPARE(book.measures().size(), size_t(1));
        QCOMPARE(book.measuresGone().size(), size_t(1));
        const auto spring = dutiesIn(book, {2023, Cycle::Quarter, 1}, QDate(2023, 8, 1));
        QCOMPARE(spring.size(), size_t(2));
        QCOMPARE(spring.back().measureId, book.measuresGone().front()->id);
        QCOMPARE(dutiesIn(book, {2023, Cycle::Quarter, 2}, QDate(2023, 8, 1)).size(), size_t(1));
        QVERIFY(!book.wasDifferentOn(QDate(2023, 8, 1))); // it is the book of that day
    }
};

QTEST_GUILESS_MAIN(ExtensionsTest)
#include "tst_extensions.moc"
