// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/typeddeadline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

class TestTypedDeadline final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortFormsAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *typed, const char *phrase, QDate date) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(phrase) << date;
        };
        row("9/30", "9月30日", {2023, 9, 30});
        row("9.30前", "9月30日前", {2023, 9, 30});
        row("9-5", "9月5日", {2023, 9, 5});
        row("20230930", "2023年9月30日", {2023, 9, 30});
        row("9月20", "9月20日", {2023, 9, 20});
        row("２０２４/２/２９", "２０２４/２/２９", {2024, 2, 29}); // a form that plans print, kept as it is
        row("6月底前", "6月底前", {2023, 6, 30});
        row("2023-06-30", "2023-06-30", {2023, 6, 30});
    }
    void shortFormsAreUnderstood()
    {
        QFETCH(QString, typed);
        const auto read = readTypedDeadline(typed, 2023);
        QVERIFY(read);
        QTEST(read->phrase, "phrase");
        QTEST(read->date, "date");
        QVERIFY(!noSuchDayIn(typed, 2023));
    }

    void otherWordsAreNone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "按要求", "13/40", "2023", "9/30/2", "第9/30"})
            QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(typed);
    }
    void otherWordsAreNone()
    {
        QFETCH(QString, typed);
        const auto read = readTypedDeadline(typed, 2023);
        QVERIFY(!read || typed == u"2023"_s);
        QVERIFY(!noSuchDayIn(typed, 2023));
    }

    void daysThatTheCalendarDoesNotHave_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::newRow("february") << u"2月30日"_s << 2 << 30;
        QTest::newRow("no leap year") << u"2/29"_s << 2 << 29;
        QTest::newRow("short month") << u"9.31前"_s << 9 << 31;
        QTest::newRow("figures") << u"20230431"_s << 4 << 31;
    }
    void daysThatTheCalendarDoesNotHave()
    {
        QFETCH(QString, typed);
        QVERIFY(!readTypedDeadline(typed, 2023));
        const auto day = noSuchDayIn(typed, 2023);
        QVERIFY(day);
        QTEST(day->month, "month");
        QTEST(day->day, "day");
    }
};

QTEST_GUILESS_MAIN(TestTypedDeadline)
#include "tst_typeddeadline.moc"
