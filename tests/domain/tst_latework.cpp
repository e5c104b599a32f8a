// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/counts/latework.h"
#include "domain/records/officerecords.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// What is late on a day, by whom, by how much, and which slip that calls for. One task: lead 区市场监管局,
/// support 区统计局; one measure until 31 May, reported on by quarter.
class LateWorkTest final : public QObject
{
    Q_OBJECT

    BookBuilder b;
    MeasureId measure;
    AgencyId lead, support;

    static QDate day(const QString &iso) { return QDate::fromString(iso, Qt::ISODate); }
    void received(const QString &period, const QString &iso)
    {
        b.report(measure, lead, period).receivedOn = day(iso);
    }

private Q_SLOTS:
    void init()
    {
        b = BookBuilder();
        const TaskId task = b.task(u"(一)"_s, u"推进标准化"_s);
        measure = b.measure(task, u"制定办法。"_s, QDate(2023, 5, 31));
        lead = b.agency(u"区市场监管局"_s);
        support = b.agency(u"区统计局"_s);
        b.party(task, lead, Role::Lead);
        b.party(task, support, Role::Support);
    }

    void whoIsLate_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("reported"); // periods of which the lead's report is in
        QTest::addColumn<QString>("done"); // the day the office set it finished
        QTest::addColumn<QString>("missing"); // periods
        QTest::addColumn<int>("overdue");
        QTest::addColumn<int>("days");
        const auto row = [](const char *name, const QString &on, const QString &reported, const QString &done,
                             const QString &missing, int overdue, int days) {
            QTest::newRow(name) << on << reported << done << missing << overdue << days;
        };
        row("nothing has ended", u"2023-03-30"_s, {}, {}, {}, 0, 0);
        row("on the reporting day nothing is late", u"2023-03-31"_s, {}, {}, {}, 0, 0);
        row("the day after it is", u"2023-04-01"_s, {}, {}, u"2023Q1"_s, 0, 1);
        row("reported: nothing", u"2023-04-01"_s, u"2023Q1"_s, {}, {}, 0, 0);
        row("on the deadline nothing more", u"2023-05-31"_s, u"2023Q1"_s, {}, {}, 0, 0);
        row("past the deadline", u"2023-06-10"_s, u"2023Q1"_s, {}, {}, 10, 10);
        row("both", u"2023-07-05"_s, u"2023Q1"_s, {}, u"2023Q2"_s, 35, 35);
        row("the older report counts", u"2023-06-10"_s, {}, {}, u"2023Q1"_s, 10, 71);
        row("two are missing", u"2023-07-01"_s, {}, {}, u"2023Q1 2023Q2"_s, 31, 92);
        row("finished in time", u"2023-07-05"_s, u"2023Q1 2023Q2"_s, u"2023-05-30"_s, {}, 0, 0);
        row("finished, but a report before is missing", u"2023-07-05"_s, u"2023Q2"_s, u"2023-05-30"_s,
            u"2023Q1"_s, 0, 96);
    }
    void whoIsLate()
    {
        QFETCH(QString, on);
        QFETCH(QString, reported);
        QFETCH(QString, done);
        QFETCH(QString, missing);
        for (const QString &period : reported.split(u' ', Qt::SkipEmptyParts))
            b.report(measure, lead, period);
        if (!done.isEmpty())
            b.setState(measure, WorkState::Closed, day(done));
        const auto late = lateWork(b.book(), day(on));
        QStringList periods;
        for (const LateWork &work : late) {
            QCOMPARE(work.agencyId, lead); // never who only supports
            for (const Duty &duty : work.missing)
                periods << duty.period.toString();
        }
        QCOMPARE(periods.join(u' '), missing);
        QFETCH(int, overdue);
        QCOMPARE(late.empty() ? 0 : late.front().overdueDays, overdue);
        QFETCH(int, days);
        QCOMPARE(late.empty() ? 0 : late.front().days(), days);
    }

    void askedForOnePeriodOnlyItsReportsCount()
    {
        const PlanBook book = b.book();
        const auto late = lateWork(book, QDate(2023, 7, 5), *Period::parse(u"2023Q2"));
        QCOMPARE(late.size(), 1u);
        QCOMPARE(late.front().missing.size(), 1u);
        QCOMPARE(late.front().overdueDays, 0);
        QCOMPARE(late.front().period(), *Period::parse(u"2023Q2"));
        QVERIFY(
            lateWork(book, QDate(2023, 6, 15), *Period::parse(u"2023Q2")).empty()); // its day has not come
    }

    void supportingAgenciesAreLateOnlyWhereTheyOwe()
    {
        {
            const PlanBook book = b.book();
            QVERIFY(workOf(book, *book.measure(measure), support, QDate(2023, 4, 5)).empty());
        }
        b.rules().supportingOwe = true;
        const PlanBook book = b.book();
        QCOMPARE(lateWork(book, QDate(2023, 4, 5)).size(), 2u);
        QCOMPARE(workOf(book, *book.measure(measure), support, QDate(2023, 4, 5)).size(), 1u);
    }

    void whoIsInTimeHasWorkThatIsNotLate()
    {
        b.report(measure, lead, u"2023Q1"_s);
        const PlanBook book = b.book();
        const auto work = workOf(book, *book.measure(measure), lead, QDate(2023, 4, 5));
        QCOMPARE(work.size(), 1u);
        QCOMPARE(work.front().days(), 0);
        QVERIFY(!work.front().period().isValid());
    }

    void aCollectiveIsItsMembers()
    {
        const AgencyId streets = b.agency(u"各街镇"_s, AgencyKind::Collective);
        for (const QString &name : {u"北城街道"_s, u"南城街道"_s})
            b.member(streets, b.agency(name, AgencyKind::Street));
        b.party({1}, streets, Role::Joint);
        const PlanBook book = b.book();
        const auto works = workOf(book, *book.measure(measure), streets, QDate(2023, 4, 5));
        QCOMPARE(works.size(), 2u);
        QCOMPARE(works.front().through, streets);
        QCOMPARE(lateWork(book, QDate(2023, 4, 5)).size(), 3u);
    }

    void whoAnswersNoMoreStillOwesWhatItOwed()
    {
        b.parties().front().untilDate = QDate(2023, 4, 30); // the lead until then
        const auto late = lateWork(b.book(), QDate(2023, 7, 5));
        QCOMPARE(late.size(), 1u);
        QCOMPARE(late.front().missing.size(), 1u);
        QCOMPARE(late.front().missing.front().period, *Period::parse(u"2023Q1"));
        QCOMPARE(late.front().overdueDays, 0);
    }

    void beforeTheReportingDayOneCanAskWhoHasNotReported()
    {
        const PlanBook book = b.book();
        const auto asked = unreportedWork(book, *Period::parse(u"2023Q1"), QDate(2023, 3, 20));
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked.front().agencyId, lead);
        QCOMPARE(asked.front().days(), 0);
        QCOMPARE(asked.front().period(), *Period::parse(u"2023Q1"));
        b.report(measure, lead, u"2023Q1"_s);
        QVERIFY(unreportedWork(b.book(), *Period::parse(u"2023Q1"), QDate(2023, 3, 20)).empty());
    }

    void aCloseOutCountsReportsDueByItsDay()
    {
        const auto missing = [this](QDate on) {
            const PlanBook book = b.book();
            return missingReports(MeasureJudge(book, *book.measure(measure), on));
        };
        QCOMPARE(missing(QDate(2023, 3, 30)), 0);
        QCOMPARE(missing(QDate(2023, 3, 31)), 1);
        QCOMPARE(missing(QDate(2023, 12, 31)), 4);
        b.report(measure, lead, u"2023Q3"_s);
        QCOMPARE(missing(QDate(2023, 12, 31)), 3);
    }

    void theRateOfReportsInTime_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("first"); // received; empty: not
        QTest::addColumn<QString>("second");
        QTest::addColumn<QList<int>>("count"); // due, in time, late, missing; empty: the agency is not listed
        const auto row
            = [](const char *name, const QString &on, const QString &first, const QString &second,
                  const QList<int> &count) { QTest::newRow(name) << on << first << second << count; };
        row("nothing due yet", u"2023-03-31"_s, u"2023-03-20"_s, {}, {});
        row("in time", u"2023-04-01"_s, u"2023-03-20"_s, {}, {1, 1, 0, 0});
        row("on the day itself", u"2023-04-01"_s, u"2023-03-31"_s, {}, {1, 1, 0, 0});
        row("a day late", u"2023-04-05"_s, u"2023-04-01"_s, {}, {1, 0, 1, 0});
        row("missing", u"2023-04-05"_s, {}, {}, {1, 0, 0, 1});
        row("one early, one late", u"2023-07-20"_s, u"2023-03-20"_s, u"2023-07-02"_s, {2, 1, 1, 0});
        row("one late, one missing", u"2023-07-20"_s, u"2023-05-01"_s, {}, {2, 0, 1, 1});
    }
    void theRateOfReportsInTime()
    {
        QFETCH(QString, on);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QList<int>, count);
        if (!first.isEmpty())
            received(u"2023Q1"_s, first);
        if (!second.isEmpty())
            received(u"2023Q2"_s, second);
        const auto all = punctuality(b.book(), day(on));
        if (count.isEmpty()) {
            QVERIFY(all.empty());
            return;
        }
        QCOMPARE(all.size(), 1u);
        const Punctuality &one = all.front();
        QCOMPARE((QList<int>{one.due, one.inTime, one.late, one.missing}), count);
    }

    void aVersionAddedLaterDoesNotMakeAReportLate()
    {
        received(u"2023Q1"_s, u"2023-03-20"_s);
        qd::ProgressDigest &second = b.report(measure, lead, u"2023Q1"_s);
        second.version = 2;
        second.receivedOn = QDate(2023, 5, 1);
        QCOMPARE(punctuality(b.book(), QDate(2023, 5, 2)).front().inTime, 1);
    }

    void theSlipFollowsTheDays_data()
    {
        QTest::addColumn<QList<int>>("rules"); // blue, yellow, red
        QTest::addColumn<int>("days");
        QTest::addColumn<Slip>("slip");
        const QList<int> usual{1, 10, 30};
        QTest::newRow("in time") << usual << 0 << Slip::None;
        QTest::newRow("first day") << usual << 1 << Slip::Blue;
        QTest::newRow("before yellow") << usual << 9 << Slip::Blue;
        QTest::newRow("yellow") << usual << 10 << Slip::Yellow;
        QTest::newRow("red") << usual << 30 << Slip::Red;
        QTest::newRow("long red") << usual << 300 << Slip::Red;
        QTest::newRow("none set") << QList<int>{0, 0, 0} << 300 << Slip::None;
        QTest::newRow("red alone") << QList<int>{0, 0, 30} << 29 << Slip::None;
        QTest::newRow("no yellow") << QList<int>{1, 0, 30} << 20 << Slip::Blue;
    }
    void theSlipFollowsTheDays()
    {
        QFETCH(QList<int>, rules);
        QFETCH(int, days);
        QFETCH(Slip, slip);
        QCOMPARE(slipFor({rules.at(0), rules.at(1), rules.at(2)}, days), slip);
    }

    void slipsAreDueTheLatestFirst()
    {
        const TaskId task = b.task(u"(二)"_s, u"宣传"_s);
        const MeasureId other = b.measure(task, u"开展宣传。"_s, QDate(2023, 4, 20));
        b.party(task, lead, Role::Lead);
        b.report(measure, lead, u"2023Q1"_s);
        b.report(other, lead, u"2023Q1"_s);
        const auto slips = slipsDue(b.book(), {1, 30, 60}, QDate(2023, 6, 5));
        QCOMPARE(slips.size(), 2u);
        QCOMPARE(slips.front().work.measureId, other);
        QCOMPARE(slips.front().slip, Slip::Yellow);
        QCOMPARE(slips.back().slip, Slip::Blue);
        QVERIFY(slipsDue(b.book(), {}, QDate(2023, 6, 5)).empty());
    }

    void theRulesAreSettingsWithinLimits()
    {
        const auto setting = [](const QString &key, const QString &value) {
            return Setting{{1}, key, value};
        };
        const SlipRules rules
            = slipRules({setting(u"slip.blue_days"_s, u"3"_s), setting(u"slip.red_days"_s, u"x"_s)});
        QCOMPARE(rules, (SlipRules{3, 0, 0}));
        QVERIFY(!faultOf(setting(u"slip.yellow_days"_s, u"365"_s)));
        const auto fault = faultOf(setting(u"slip.yellow_days"_s, u"366"_s));
        QVERIFY(fault && fault->reason == Reason(RuleReason::NumberOutOfRange));
        QVERIFY(faultOf(setting(u"slip.blue_days"_s, u"-1"_s)));
    }
};

QTEST_GUILESS_MAIN(LateWorkTest)
#include "tst_latework.moc"
