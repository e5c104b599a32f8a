// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/verdict.h"

#include "support/bookbuilder.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// One task, one measure, one lead agency; each test changes what it is about. Rules: docs/domain.md §2.3.
class VerdictTest final : public QObject
{
    Q_OBJECT

    struct Scene {
        BookBuilder builder;
        TaskId task = builder.task(u"(一)"_s, u"加强制度建设"_s);
        MeasureId measure = builder.measure(task, u"完善规则。"_s);
        AgencyId lead = builder.agency(u"区市场监管局"_s);
        Scene() { builder.party(task, lead, Role::Lead); }
        void due(QDate day) { builder.measureRow(measure).deadlineDate = day; }
        Verdict on(QDate today) const
        {
            const PlanBook book = builder.book();
            return verdictOn(book, *book.measure(measure), today);
        }
    };

private Q_SLOTS:
    void overdueTheDayAfterTheDeadline()
    {
        Scene s;
        s.due(QDate(2023, 6, 30));
        QVERIFY(s.on(QDate(2023, 6, 30)).reason != LightReason::Overdue);
        const Verdict v = s.on(QDate(2023, 7, 1));
        QCOMPARE(v.light, Light::Red);
        QCOMPARE(v.reason, LightReason::Overdue);
        QCOMPARE(v.days, 1);
        QCOMPARE(v.timeliness, Timeliness::Overdue);
    }

    void finishedIsGreenAndSaysHowLate()
    {
        Scene s;
        s.due(QDate(2023, 6, 30));
        Act &finished = s.builder.setState(s.measure, WorkState::Done, QDate(2023, 7, 10));
        const Verdict v = s.on(QDate(2023, 12, 1));
        QCOMPARE(v.light, Light::Green);
        QCOMPARE(v.reason, LightReason::Finished);
        QCOMPARE(v.days, 10);
        finished.onDay = QDate(2023, 6, 30);
        QCOMPARE(s.on(QDate(2023, 12, 1)).days, 0);
    }

    void percentIsHeldAgainstTheElapsedShare_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<Light>("light");
        // 1 January to 31 December, judged on 2 July: half is expected.
        QTest::newRow("at") << 50 << Light::Green;
        QTest::newRow("9 behind") << 41 << Light::Green;
        QTest::newRow("10 behind") << 40 << Light::Yellow;
        QTest::newRow("30 behind") << 20 << Light::Yellow;
        QTest::newRow("31 behind") << 19 << Light::Red;
        QTest::newRow("ahead") << 90 << Light::Green;
    }
    void percentIsHeldAgainstTheElapsedShare()
    {
        QFETCH(int, percent);
        Scene s;
        s.due(QDate(2023, 12, 31));
        s.builder.report(s.measure, s.lead, u"2023Q2"_s, percent);
        const Verdict v = s.on(QDate(2023, 7, 2));
        QCOMPARE(v.expected, std::optional(50));
        QTEST(v.light, "light");
    }

    void withoutPercentReportingDecides()
    {
        Scene s;
        QCOMPARE(s.on(QDate(2023, 3, 31)).light, Light::None); // no period has ended
        QCOMPARE(s.on(QDate(2023, 4, 1)).light, Light::Yellow); // Q1 missed
        QCOMPARE(s.on(QDate(2023, 7, 1)).light, Light::Red); // Q1 and Q2 missed
        s.builder.report(s.measure, s.lead, u"2023Q2"_s);
        const Verdict v = s.on(QDate(2023, 7, 1));
        QCOMPARE(v.light, Light::Green);
        QCOMPARE(v.reason, LightReason::ReportedLast);
    }

    void plannedStartPassedAndNotStarted()
    {
        Scene s;
        s.builder.measureRow(s.measure).startDate = QDate(2023, 5, 1);
        QCOMPARE(s.on(QDate(2023, 4, 30)).light, Light::None);
        QCOMPARE(s.on(QDate(2023, 5, 2)).reason, LightReason::ShouldHaveStarted);
        QCOMPARE(s.on(QDate(2023, 5, 2)).light, Light::Yellow);
        QCOMPARE(s.on(QDate(2023, 8, 1)).light, Light::Red);
        s.builder.setState(s.measure, WorkState::Ongoing, QDate(2023, 5, 1));
        QVERIFY(s.on(QDate(2023, 5, 2)).reason != LightReason::ShouldHaveStarted);
    }

    void dueWithinSevenDaysIsAtLeastYellow()
    {
        Scene s;
        s.due(QDate(2023, 3, 20));
        QCOMPARE(s.on(QDate(2023, 3, 12)).light, Light::None);
        const Verdict v = s.on(QDate(2023, 3, 13));
        QCOMPARE(v.light, Light::Yellow);
        QCOMPARE(v.reason, LightReason::Near);
        QCOMPARE(v.days, 7);
    }

    void blockedIsAtLeastYellowAndStaysAFlag()
    {
        Scene s;
        s.builder.setBlocked(s.measure, true, QDate(2023, 1, 10));
        const Verdict v = s.on(QDate(2023, 2, 1));
        QCOMPARE(v.light, Light::Yellow);
        QVERIFY(v.blocked);
        s.due(QDate(2023, 1, 15));
        QCOMPARE(s.on(QDate(2023, 2, 1)).reason, LightReason::Overdue); // both hold at once
        QVERIFY(s.on(QDate(2023, 2, 1)).blocked);
    }

    void theLowestOfSeveralLeadsDecides()
    {
        Scene s;
        const AgencyId second = s.builder.agency(u"区商务委"_s);
        const AgencyId helper = s.builder.agency(u"区统计局"_s);
        s.builder.party(s.task, second, Role::Lead);
        s.builder.party(s.task, helper, Role::Support);
        s.builder.report(s.measure, s.lead, u"2023Q1"_s, 80);
        s.builder.report(s.measure, second, u"2023Q1"_s, 30);
        s.builder.report(s.measure, helper, u"2023Q1"_s, 5);
        const PlanBook book = s.builder.book();
        QCOMPARE(verdictOn(book, *book.measure(s.measure), QDate(2023, 4, 1)).percent, std::optional(30));
    }

    void theWorstMeasureIsTheTasksLight()
    {
        Scene s;
        s.builder.measure(s.task, u"按时办结。"_s, QDate(2023, 1, 31));
        const PlanBook book = s.builder.book();
        QCOMPARE(verdictOn(book, *book.task(s.task), QDate(2023, 2, 10)).reason,
            LightReason::Overdue);
    }
};

QTEST_APPLESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
