// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bookbuilder.h"
#include "ui/today/attentionmodel.h"
#include "ui/today/todaycounts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

class TestTodayCounts : public QObject
{
    Q_OBJECT
    const QDate m_today{2023, 6, 20};
    const Period m_period{2023, Cycle::Quarter, 2};

    TodayCounts count(const BookBuilder &builder)
    {
        return countToday(builder.book(), m_period, m_today);
    }

private Q_SLOTS:
    void anEmptyPlanCountsNothing()
    {
        const TodayCounts counts = count(BookBuilder());
        QCOMPARE(counts.measures, 0);
        QVERIFY(counts.items.empty());
        QVERIFY(counts.agencies.empty());
    }

    void deadlinesAreCounted_data()
    {
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<int>("overdue");
        QTest::addColumn<int>("soon");
        QTest::addColumn<int>("open");
        QTest::newRow("yesterday") << QDate(2023, 6, 19) << 1 << 0 << 0;
        QTest::newRow("today is not yet over") << QDate(2023, 6, 20) << 0 << 1 << 0;
        QTest::newRow("the seventh day") << QDate(2023, 6, 27) << 0 << 1 << 0;
        QTest::newRow("the eighth day") << QDate(2023, 6, 28) << 0 << 0 << 0;
        QTest::newRow("none") << QDate() << 0 << 0 << 1;
    }
    void deadlinesAreCounted()
    {
        QFETCH(QDate, deadline);
        BookBuilder builder;
        const TaskId task = builder.task(u"(一)"_s, u"任务"_s);
        builder.measure(task, u"举措"_s, deadline);
        const TodayCounts counts = count(builder);
        QTEST(counts.overdue, "overdue");
        QTEST(counts.dueSoon, "soon");
        QTEST(counts.withoutDeadline, "open");
        QCOMPARE(counts.measures, 1);
    }

    void whatIsFinishedNeedsNoAttention()
    {
        BookBuilder builder;
        const MeasureId measure
            = builder.measure(builder.task(u"(一)"_s, u"任务"_s), u"举措"_s, QDate(2023, 6, 1));
        builder.setState(measure, WorkState::Done, QDate(2023, 5, 30));
        const TodayCounts counts = count(builder);
        QCOMPARE(counts.overdue, 0);
        QVERIFY(counts.items.empty());
        QCOMPARE(counts.lights[Light::Green], 1);
    }

    void theMostPressingStandsFirst()
    {
        BookBuilder builder;
        const TaskId task = builder.task(u"(一)"_s, u"任务"_s);
        builder.measure(task, u"临近"_s, QDate(2023, 6, 25));
        builder.measure(task, u"逾期"_s, QDate(2023, 6, 10));
        builder.measure(task, u"逾期更久"_s, QDate(2023, 5, 10));
        const MeasureId blocked = builder.measure(task, u"受阻"_s, QDate(2023, 12, 31));
        builder.setBlocked(blocked, true, QDate(2023, 6, 1));
        const TodayCounts counts = count(builder);
        QStringList order;
        for (const TodayItem &item : counts.items)
            order << item.text;
        QCOMPARE(order, (QStringList{u"逾期更久"_s, u"逾期"_s, u"临近"_s, u"受阻"_s}));
        QCOMPARE(counts.items.front().number, u"(一)3"_s);
    }

    void eachAgencyHasItsDutiesOfThePeriod()
    {
        BookBuilder builder;
        const AgencyId lead = builder.agency(u"区市场监管局"_s);
        const AgencyId support = builder.agency(u"区教育局"_s);
        const AgencyId idle = builder.agency(u"区体育局"_s);
        const TaskId task = builder.task(u"(一)"_s, u"任务"_s);
        const MeasureId first = builder.measure(task, u"一"_s);
        builder.measure(task, u"二"_s);
        builder.party(task, lead, Role::Lead);
        builder.party(task, support, Role::Joint);
        builder.report(first, lead, u"2023Q2"_s, 50);
        builder.report(first, support, u"2023Q1"_s);
        const TodayCounts counts = count(builder);
        QCOMPARE(counts.agencies.size(), size_t(2));
        const TodayAgency &a = counts.agencies.at(0);
        QCOMPARE(a.name, u"区市场监管局"_s);
        QCOMPARE(a.leads, 2);
        QCOMPARE(a.reports.reported, 1);
        QCOMPARE(a.reports.due, 2);
        QCOMPARE(counts.agencies.at(1).reports.reported, 0);
        QCOMPARE(counts.agenciesMissing, 2);
        QCOMPARE(counts.reports.due, 4);
        Q_UNUSED(idle)
    }

    void aCollectiveCountsAsItsMembers()
    {
        BookBuilder builder;
        const AgencyId streets = builder.agency(u"各街镇"_s, AgencyKind::Collective);
        const AgencyId one = builder.agency(u"江宁路街道"_s, AgencyKind::Street);
        const AgencyId two = builder.agency(u"彭浦镇"_s, AgencyKind::Street);
        builder.member(streets, one);
        builder.member(streets, two);
        const TaskId task = builder.task(u"(一)"_s, u"任务"_s);
        builder.measure(task, u"一"_s);
        builder.party(task, streets, Role::Joint);
        const TodayCounts counts = count(builder);
        QCOMPARE(counts.agencies.size(), size_t(2));
        QCOMPARE(counts.reports.due, 2);
    }

    void theListIsBroughtUpToDateWithoutAReset()
    {
        BookBuilder builder;
        const TaskId task = builder.task(u"(一)"_s, u"任务"_s);
        builder.measure(task, u"一"_s, QDate(2023, 6, 1));
        const MeasureId second = builder.measure(task, u"二"_s, QDate(2023, 6, 2));
        const AgencyRegister agencies;
        AttentionModel model(agencies);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.replaceRows(count(builder).items);
        QCOMPARE(model.rowCount(), 2);
        builder.setState(second, WorkState::Done, QDate(2023, 6, 1));
        builder.measure(task, u"三"_s, QDate(2023, 6, 3));
        model.replaceRows(count(builder).items);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_MAIN(TestTodayCounts)
#include "tst_todaycounts.moc"
