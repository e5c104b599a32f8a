// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/period.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

class PeriodTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::newRow("month") << u"2023-02"_s << QDate(2023, 2, 1) << QDate(2023, 2, 28);
        QTest::newRow("leap month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("quarter") << u"2023Q4"_s << QDate(2023, 10, 1) << QDate(2023, 12, 31);
        QTest::newRow("half") << u"2023H1"_s << QDate(2023, 1, 1) << QDate(2023, 6, 30);
        QTest::newRow("year") << u"2023"_s << QDate(2023, 1, 1) << QDate(2023, 12, 31);
    }
    void readsAndWritesEveryForm()
    {
        QFETCH(QString, text);
        const auto period = Period::parse(text);
        QVERIFY(period.has_value());
        QTEST(period->start(), "start");
        QTEST(period->end(), "end");
        QCOMPARE(period->toString(), text);
    }

    void refusesWhatIsNoPeriod_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *bad :
            {"", "2023Q5", "2023Q0", "2023-13", "2023-1", "2023H3", "23Q1", "2023Q2x", "Q2"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }
    void refusesWhatIsNoPeriod()
    {
        QFETCH(QString, text);
        QVERIFY(!Period::parse(text).has_value());
    }

    void nextGoesOverTheYearsEnd()
    {
        QCOMPARE(Period::parse(u"2023Q4")->next().toString(), u"2024Q1"_s);
        QCOMPARE(Period::parse(u"2023-01")->previous().toString(), u"2022-12"_s);
        QCOMPARE(Period::parse(u"2023H1")->next().toString(), u"2023H2"_s);
    }

    void sortsByEndThenTheShorterFirst()
    {
        std::vector<Period> all{*Period::parse(u"2023"), *Period::parse(u"2023Q4"),
            *Period::parse(u"2023-12"), *Period::parse(u"2023Q1")};
        std::sort(all.begin(), all.end());
        QStringList names;
        for (const Period &p : all)
            names << p.toString();
        QCOMPARE(names, QStringList({u"2023Q1"_s, u"2023-12"_s, u"2023Q4"_s, u"2023"_s}));
    }

    void findsTheOneThatHoldsADay()
    {
        QCOMPARE(Period::containing(QDate(2023, 7, 1), Cycle::Quarter).toString(), u"2023Q3"_s);
        QCOMPARE(Period::containing(QDate(2023, 6, 30), Cycle::Half).toString(), u"2023H1"_s);
        QCOMPARE(Period::ofYear(2023, Cycle::Month).size(), size_t(12));
    }
};

QTEST_APPLESS_MAIN(PeriodTest)
#include "tst_period.moc"
