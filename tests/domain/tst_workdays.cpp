// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/timespans.h"
#include "domain/plan/workdays.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// 国庆 of 2023: 29 September to 6 October are free, 7 and 8 October are worked.
class WorkDaysTest final : public QObject
{
    Q_OBJECT

    static WorkDays autumn()
    {
        std::vector<CalendarDay> table;
        const auto add = [&](QDate day, bool works) {
            CalendarDay row;
            row.day = day;
            row.works = works;
            table.push_back(row);
        };
        for (QDate day(2023, 9, 29); day <= QDate(2023, 10, 6); day = day.addDays(1))
            add(day, false);
        add(QDate(2023, 10, 7), true);
        add(QDate(2023, 10, 8), true);
        return WorkDays(table);
    }

private Q_SLOTS:
    void weekendsAreAllThatIsKnownWithoutATable()
    {
        const WorkDays days;
        QVERIFY(!days.knowsYear(2023));
        QVERIFY(days.isWorkingDay(QDate(2023, 10, 2))); // a Monday, whatever is celebrated
        QVERIFY(!days.isWorkingDay(QDate(2023, 9, 30)));
        QCOMPARE(days.nextWorkingDay(QDate(2023, 9, 30)), QDate(2023, 10, 2));
        QCOMPARE(days.nextWorkingDay(QDate(2023, 10, 3)), QDate(2023, 10, 3));
    }

    void theTableSaysOtherwise()
    {
        const WorkDays days = autumn();
        QVERIFY(days.knowsYear(2023));
        QVERIFY(!days.knowsYear(2024));
        QVERIFY(!days.isWorkingDay(QDate(2023, 10, 2)));
        QVERIFY(days.isWorkingDay(QDate(2023, 10, 7)));
        QCOMPARE(days.nextWorkingDay(QDate(2023, 9, 29)), QDate(2023, 10, 7));
        QVERIFY(days.isWorkingDay(QDate(2023, 11, 1))); // not in the table: by its weekday
    }

    void workingDaysAreCountedFromTheDayBehind()
    {
        QCOMPARE(WorkDays().plusWorkingDays(QDate(2023, 9, 28), 2), QDate(2023, 10, 2));
        QCOMPARE(autumn().plusWorkingDays(QDate(2023, 9, 28), 1), QDate(2023, 10, 7));
        QCOMPARE(autumn().plusWorkingDays(QDate(2023, 9, 28), 3), QDate(2023, 10, 9));
        QCOMPARE(autumn().plusWorkingDays(QDate(2023, 9, 28), 0), QDate(2023, 9, 28));
        QCOMPARE(autumn().plusWorkingDays(QDate(), 3), QDate());
    }

    void aTableWithoutAnyWorkingDayEndsNowhere()
    {
        std::vector<CalendarDay> table;
        for (int i = 0; i < 800; ++i) {
            CalendarDay row;
            row.day = QDate(2023, 1, 1).addDays(i);
            table.push_back(row);
        }
        const WorkDays days(table);
        QCOMPARE(days.nextWorkingDay(QDate(2023, 1, 1)), QDate(2023, 1, 1));
    }

    void stretchesOfTime_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QDate>("day"); // from Monday 8 May 2023
        QTest::newRow("working days") << u"10个工作日内"_s << QDate(2023, 5, 22);
        QTest::newRow("Chinese number") << u"五个工作日内办结"_s << QDate(2023, 5, 15);
        QTest::newRow("words around it") << u"自收到之日起3个工作日之内"_s << QDate(2023, 5, 11);
        QTest::newRow("full width") << u"１０个工作日内"_s << QDate(2023, 5, 22);
        QTest::newRow("days") << u"15日内"_s << QDate(2023, 5, 23);
        QTest::newRow("natural days") << u"30个自然日内"_s << QDate(2023, 6, 7);
        QTest::newRow("weeks") << u"两周内"_s << QDate(2023, 5, 22);
        QTest::newRow("months") << u"三个月内"_s << QDate(2023, 8, 8);
        QTest::newRow("a year") << u"一年内"_s << QDate(2024, 5, 8);
        QTest::newRow("none of it") << u"持续推进"_s << QDate();
        QTest::newRow("within the year") << u"年内"_s << QDate();
        QTest::newRow("no number") << u"规定时间内"_s << QDate();
    }
    void stretchesOfTime()
    {
        QFETCH(QString, phrase);
        QFETCH(QDate, day);
        QCOMPARE(lastDayWithin(phrase, QDate(2023, 5, 8), WorkDays()), day);
        QCOMPARE(lastDayWithin(phrase, QDate(), WorkDays()), QDate());
    }
};

QTEST_GUILESS_MAIN(WorkDaysTest)
#include "tst_workdays.moc"
