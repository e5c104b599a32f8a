// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/lightchanges.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What other rules of the office would turn, before they are saved.
class TestLightChanges : public QObject
{
    Q_OBJECT
    static constexpr QDate day = QDate::fromJulianDay(2460110); // 2023-06-14

    /// One measure a deadline; the office sees to it, so that nothing is owed.
    static PlanBook bookOf(const std::vector<QDate> &deadlines)
    {
        BookBuilder b;
        const TaskId task = b.task(u"（一）"_s, u"任务"_s);
        b.party(task, b.agency(u"区市场监管局"_s), Role::Lead);
        for (const QDate &deadline : deadlines)
            b.measureRow(b.measure(task, u"举措"_s, deadline)).startDate = QDate(2023, 6, 1);
        return b.book();
    }

private Q_SLOTS:
    void theDayIsTheOneMeant() { QCOMPARE(day, QDate(2023, 6, 14)); }

    void sameRulesTurnNothing()
    {
        const PlanBook book = bookOf({QDate(2023, 6, 16), QDate(2023, 7, 1)});
        QVERIFY(lightChanges(book, book.rules(), day).empty());
    }

    void asManyAsTheCountsOfThePlanDifferBy()
    {
        // deadline and percent: 60 of 100 days gone, 45 reported; 15 points behind
        BookBuilder b;
        const AgencyId lead = b.agency(u"区市场监管局"_s);
        const TaskId task = b.task(u"（一）"_s, u"任务"_s);
        b.party(task, lead, Role::Lead);
        const QDate start(2023, 1, 1);
        for (const int percent : {45, 55, 20}) {
            const MeasureId id = b.measure(task, u"举措"_s, start.addDays(100));
            b.measureRow(id).startDate = start;
            b.report(id, lead, u"2023Q1"_s, percent).state = WorkState::Ongoing;
        }
        const PlanBook book = b.book();
        const QDate on = start.addDays(60);
        QCOMPARE(verdictOn(book, *book.measure({1}), on).light, Light::Yellow);
        QCOMPARE(verdictOn(book, *book.measure({2}), on).light, Light::Green);
        QCOMPARE(verdictOn(book, *book.measure({3}), on).light, Light::Red);

        OfficeRules stricter = book.rules();
        stricter.lights.yellowBehind = 5;
        stricter.lights.redBehind = 14;
        const auto changes = lightChanges(book, stricter, on);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].measure, MeasureId{1});
        QCOMPARE(changes[0].after.light, Light::Red);
        QCOMPARE(changes[0].after.reason, LightReason::BehindFar);
        QCOMPARE(changes[1].measure, MeasureId{2});
        QCOMPARE(changes[1].before.light, Light::Green);
        QCOMPARE(changes[1].after.light, Light::Yellow);
        QCOMPARE(book.rules(), OfficeRules()); // the plan itself is judged as before
    }

    void itStopsWhenNobodyWantsToKnow()
    {
        const PlanBook book = bookOf(std::vector<QDate>(1000, QDate(2023, 6, 16)));
        OfficeRules rules = book.rules();
        rules.lights.nearDays = 1;
        int asked = 0;
        lightChanges(book, rules, day, [&asked] {
            ++asked;
            return false;
        });
        QCOMPARE(asked, 1);
    }
};

QTEST_APPLESS_MAIN(TestLightChanges)
#include "tst_lightchanges.moc"
