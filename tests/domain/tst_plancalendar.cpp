// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/plancalendar.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// What stands in the calendar of the year 2023, as known on 20 June.
class PlanCalendarTest final : public QObject
{
    Q_OBJECT

    const QDate today{2023, 6, 20};
    BookBuilder b;
    MeasureId measure;
    AgencyId market;

    std::vector<CalendarEntry> year(DateKind kind, const std::vector<OfficeDate> &own = {})
    {
        auto all = calendarEntries(b.book(), own, QDate(2023, 1, 1), QDate(2023, 12, 31), today);
        std::erase_if(all, [&](const CalendarEntry &entry) { return entry.kind != kind; });
        return all;
    }

private Q_SLOTS:
    void init()
    {
        b = BookBuilder();
        const TaskId task = b.task(u"(一)"_s, u"推进标准化"_s);
        measure = b.measure(task, u"制定办法。"_s, QDate(2023, 9, 30));
        market = b.agency(u"区市场监管局"_s);
        b.party(task, market, Role::Lead);
    }

    void aDeadlineStandsOnItsDayUntilTheMeasureIsFinished()
    {
        const auto deadlines = year(DateKind::Deadline);
        QCOMPARE(deadlines.size(), size_t(1));
        QCOMPARE(deadlines[0].day, QDate(2023, 9, 30));
        QCOMPARE(deadlines[0].measureId, measure);
        b.setState(measure, WorkState::Done, QDate(2023, 6, 1));
        QVERIFY(year(DateKind::Deadline).empty());
    }

    void aMovedDeadlineStandsOnItsNewDay()
    {
        b.moveDeadline(measure, QDate(2023, 11, 30), QDate(2023, 6, 1));
        QCOMPARE(year(DateKind::Deadline).at(0).day, QDate(2023, 11, 30));
    }

    void everyPeriodHasItsReportingDay()
    {
        b.report(measure, market, u"2023Q1"_s).receivedOn = QDate(2023, 3, 20);
        const auto days = year(DateKind::Reporting);
        QCOMPARE(days.size(), size_t(4));
        QCOMPARE(days[0].day, QDate(2023, 3, 31));
        QCOMPARE(days[0].due, 1);
        QCOMPARE(days[0].reported, 1);
        QCOMPARE(days[1].day, QDate(2023, 6, 30));
        QCOMPARE(days[1].reported, 0);
    }

    void anInstructionStandsOnItsDayUntilItIsSettled()
    {
        Act &given = b.addAct(ActKind::Instruction, QDate(2023, 5, 4), measure);
        given.dueOn = QDate(2023, 7, 15);
        const ActId id = given.id;
        QCOMPARE(year(DateKind::Instruction).at(0).day, QDate(2023, 7, 15));
        Act &done = b.addAct(ActKind::FollowUp, QDate(2023, 6, 10), measure);
        done.followsId = id;
        done.settled = true;
        QVERIFY(year(DateKind::Instruction).empty());
    }

    void onlyDaysAskedForAreGivenByDayAndKind()
    {
        const std::vector<OfficeDate> own{{{1}, QDate(2023, 9, 30), u"质量月总结"_s},
            {{2}, QDate(2023, 9, 1), u"质量月启动"_s}, {{3}, QDate(2024, 1, 1), u"元旦"_s}};
        const auto all = calendarEntries(b.book(), own, QDate(2023, 9, 1), QDate(2023, 9, 30), today);
        QCOMPARE(all.size(), size_t(4));
        QCOMPARE(all[0].text, u"质量月启动"_s);
        QCOMPARE(all[1].kind, DateKind::Deadline);
        QCOMPARE(all[2].kind, DateKind::Reporting);
        QCOMPARE(all[3].text, u"质量月总结"_s);
    }
};

QTEST_MAIN(PlanCalendarTest)
#include "tst_plancalendar.moc"
