// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/supervisionreason.h"
#include "domain/check/calendarlines.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// The table of working days as offices get it: a csv of the year.
class CalendarLinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesInAnyUsualForm()
    {
        const auto days
            = readCalendar(u"\uFEFF日期,是否上班,名称\r\n2023-10-01,0,国庆节\r\n2023/10/7,1,调休上班\r\n\r\n"
                           u"2023年10月8日,上班\n20231002，放假，国庆节\n\"2023-10-03\",\"休\",\"\""_s);
        QVERIFY(days.has_value());
        QCOMPARE(days->size(), size_t(5));
        QCOMPARE(days->at(0).day, QDate(2023, 10, 1));
        QVERIFY(!days->at(0).works);
        QCOMPARE(days->at(0).name, u"国庆节"_s);
        QCOMPARE(days->at(1).day, QDate(2023, 10, 7));
        QVERIFY(days->at(1).works);
        QCOMPARE(days->at(2).day, QDate(2023, 10, 8));
        QCOMPARE(days->at(3).day, QDate(2023, 10, 2));
        QCOMPARE(days->at(4).day, QDate(2023, 10, 3));
        QCOMPARE(days->at(4).name, QString());
    }

    void theFirstWrongLineIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("no such day") << u"2023-10-01,0\n2023-02-30,0"_s << u"2"_s;
        QTest::newRow("no word for it") << u"2023-10-01,也许"_s << u"1"_s;
        QTest::newRow("a day alone") << u"2023-10-01"_s << u"1"_s;
        QTest::newRow("twice") << u"2023-10-01,0\n\n2023-10-01,1"_s << u"3"_s;
        QTest::newRow("too many cells") << u"2023-10-01,0,国庆节,备注"_s << u"1"_s;
        QTest::newRow("heads in the middle") << u"2023-10-01,0\n日期,上班"_s << u"2"_s;
        QTest::newRow("nothing") << u"\n\n"_s << u"1"_s;
        QTest::newRow("heads alone") << u"日期,是否上班\n"_s << u"1"_s;
    }
    void theFirstWrongLineIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        const auto days = readCalendar(text);
        QVERIFY(!days.has_value());
        QCOMPARE(days.error().reason, Reason(SupervisionReason::CalendarMalformed));
        QCOMPARE(days.error().fields.value(u"line"_s), line);
    }
};

QTEST_GUILESS_MAIN(CalendarLinesTest)
#include "tst_calendarlines.moc"
