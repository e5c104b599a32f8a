// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/planbook.h"
#include "domain/records/records.h"

#include "support/bookbuilder.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

template <typename R>
Change inserted(const R &row)
{
    return {tableOf<R>(), row.id.value, std::nullopt, toRow(row)};
}
template <typename R>
Change removedRow(const R &row)
{
    return {tableOf<R>(), row.id.value, toRow(row), std::nullopt};
}
template <typename R>
Change updated(const R &before, const R &after)
{
    return {tableOf<R>(), before.id.value, toRow(before), toRow(after)};
}

} // namespace

class PlanBookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordSurvivesTheWayThroughJson()
    {
        Progress p;
        p.id = {7};
        p.measureId = {3};
        p.agencyId = {2};
        p.period = *Period::parse(u"2023Q2");
        p.state = WorkState::Done;
        p.percent = 100;
        p.blocked = true;
        p.text = u"已完成“两张清单”。\n第二行"_s;
        p.at = QDateTime(QDate(2023, 6, 30), QTime(10, 20, 30, 456));
        const auto back = fromRow<Progress>(toRow(p));
        QCOMPARE(toRow(back), toRow(p));
        QCOMPARE(back.percent, std::optional(100));
        QCOMPARE(back.at, p.at);
        p.percent.reset();
        QVERIFY(!fromRow<Progress>(toRow(p)).percent.has_value());
        QVERIFY(toRow(Task{}).value(u"summarising_id"_s).isNull()); // id 0 is NULL
    }

    void ordinalsFollowTheDocumentAndSkipRemovedTasks()
    {
        BookBuilder b;
        const TaskId one = b.task(u"(一)"_s, u"甲"_s);
        const TaskId two = b.task(u"(二)"_s, u"乙"_s);
        PlanBook book = b.book();
        QCOMPARE(book.ordinalOf(two), 2);
        Task gone = *book.task(one);
        gone.removed = true;
        QVERIFY(book.apply(updated(*book.task(one), gone)));
        QCOMPARE(book.ordinalOf(two), 1);
        QCOMPARE(book.taskByOrdinal(1)->id, two);
        QVERIFY(book.taskByOrdinal(2) == nullptr);
        QVERIFY(book.task(one) != nullptr); // still known by id, for its history
    }

    void aRemovedNewestVersionBringsBackTheOlder()
    {
        BookBuilder b;
        const TaskId task = b.task(u"(一)"_s, u"甲"_s);
        const MeasureId measure = b.measure(task, u"做。"_s);
        const AgencyId agency = b.agency(u"区科委"_s);
        b.report(measure, agency, u"2023Q1"_s, 20);
        PlanBook book = b.book();
        Progress second;
        second.id = {9};
        second.measureId = measure;
        second.agencyId = agency;
        second.period = *Period::parse(u"2023Q1");
        second.version = 2;
        second.percent = 60;
        book.apply(inserted(second));
        QCOMPARE(book.progressOf(measure).size(), size_t(1));
        QCOMPARE(book.progressOf(measure)[0].percent, std::optional(60));
        book.apply(removedRow(second));
        QCOMPARE(book.progressOf(measure)[0].percent, std::optional(20));
    }

    void latestPeriodIsTheOneThatEndsLast()
    {
        BookBuilder b;
        const MeasureId m = b.measure(b.task(u"(一)"_s, u"甲"_s), u"做。"_s);
        const AgencyId a = b.agency(u"区科委"_s);
        QVERIFY(!b.book().latestPeriod().isValid());
        b.report(m, a, u"2023Q2"_s);
        b.report(m, a, u"2023Q1"_s);
        QCOMPARE(b.book().latestPeriod().toString(), u"2023Q2"_s);
    }

    void deadlineAndStartFallBackToTheTask()
    {
        BookBuilder b;
        const TaskId task = b.task(u"(一)"_s, u"甲"_s);
        const MeasureId m = b.measure(task, u"做。"_s);
        b.taskRow(task).deadlinePhrase = u"6月底前"_s;
        b.taskRow(task).deadlineDate = QDate(2023, 6, 30);
        const PlanBook book = b.book();
        QCOMPARE(book.deadlineOf(*book.measure(m), endOfTime).date, QDate(2023, 6, 30));
        QCOMPARE(book.startOf(*book.measure(m)), QDate(2023, 1, 1));
    }

    void changesOfAnotherPlanAreLeftAlone()
    {
        BookBuilder b;
        PlanBook book = b.book();
        Task foreign;
        foreign.id = {50};
        foreign.planId = {2};
        QVERIFY(!book.apply(inserted(foreign)));
        QVERIFY(book.tasks().empty());
    }

    void namesAreFoundAfterFoldingAndNeverGuessed()
    {
        BookBuilder b;
        const AgencyId a = b.agency(u"区市场监管局"_s);
        const AgencyId c = b.agency(u"区质量工作领导小组成员单位"_s, AgencyKind::Collective);
        b.alias(c, u"区质量工作领导小组各成员单位"_s);
        const PlanBook book = b.book();
        QCOMPARE(book.agencies().findByName(u" 区市场监管局"_s)->id, a);
        QCOMPARE(book.agencies().findByName(u"区质量工作领导小组各成员单位"_s)->id, c);
        QVERIFY(book.agencies().findByName(u"区质量安全工作领导小组"_s) == nullptr);
        QVERIFY(book.agencies().findByName(QString()) == nullptr);
    }
};

QTEST_APPLESS_MAIN(PlanBookTest)
#include "tst_planbook.moc"
