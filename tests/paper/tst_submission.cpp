// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeacts.h"

#include "domain/counts/submissions.h"
#include "paper/compose/chosenpart.h"

using namespace qd;
using namespace reportcase;
using namespace officeacts;

/// 报送登记表: who owed what, what came when, and that the sums are those of the parts. In the small book
/// 区市场监管局 owes four reports a quarter, 区商务委 one; 区统计局 supports and owes none.
class TestSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReportIsInTimeLateReturnedOrMissing();
    void theCellOfAPeriodSaysWhenAndWhatLacks();
    void sumsOfAgenciesAndPeriodsAreThoseOfAll();
    void aSealedCopyOfAHalfYearStandsForItsQuarters();
    void remindersOfTheDayAndBeforeCount();
    void theRateRestsOnDaysThatHavePassed();
    void laterPeriodsDoNotStandOnIt();
    void oneAgencyAlone();
    void whereNobodyOwesItSaysSo();
    void totalsThatDisagreeAreRefused();
};

namespace
{

constexpr AgencyId market{1}, trade{2}, statistics{3};

BookBuilder reported()
{
    BookBuilder b = smallBook();
    received(b, {1}, market, u"2023Q1"_s, QDate(2023, 3, 30));
    received(b, {2}, market, u"2023Q1"_s, QDate(2023, 4, 6));
    received(b, {3}, market, u"2023Q1"_s, QDate(2023, 3, 31));
    received(b, {4}, market, u"2023Q1"_s, QDate(2023, 3, 31)).progressState = ProgressState::Returned;
    received(b, {3}, trade, u"2023Q2"_s, QDate(2023, 6, 28));
    return b;
}

PaperInput submissionOf(const BookBuilder &b, QDate day = QDate(2023, 7, 10))
{
    PaperInput input = inputOf(b, PaperKind::Submission);
    input.options.asOf = day;
    return input;
}

SubmissionRegister sumsOf(const PaperInput &input)
{
    return submissionsOf(input.book, countsFor(input).measures, {2023, Cycle::Year, 1}, input.options.asOf,
        input.options.agency);
}

} // namespace

void TestSubmission::eachReportIsInTimeLateReturnedOrMissing()
{
    const Document paper = made(submissionOf(reported()));
    const QStringList rows = rowsIn(paper, 0);
    QCOMPARE(rows.size(), 3);
    // 应报 已报 迟报 退回 未报 盖章件 催办 及时率
    QCOMPARE(rows[0], u"1|区市场监管局|8|3|1|1|4|0|0|25.0%"_s);
    QCOMPARE(rows[1], u"2|区商务委|2|1|0|0|1|0|0|50.0%"_s);
    QCOMPARE(rows[2], u"合计|10|4|1|1|5|0|0|30.0%"_s);
    QCOMPARE(said(paper, u"submission.counts"_s),
        u"2个单位应报10份，已报4份（其中迟报1份），退回待改1份，未报5份"_s);
    QCOMPARE(
        said(paper, u"submission.rate"_s), u"报送及时率：报送截止日已过的10份中，按时报送3份，占30.0%"_s);
}

void TestSubmission::theCellOfAPeriodSaysWhenAndWhatLacks()
{
    BookBuilder b = reported();
    actOf(b, ActKind::SealedCopy, QDate(2023, 4, 8), market).period = *Period::parse(u"2023Q1"_s);
    const QStringList rows = rowsIn(made(submissionOf(b)), 1);
    QCOMPARE(rows[0], u"1|区市场监管局|3/4 4.6 迟1 退1 章4.8|0/4 缺4"_s);
    QCOMPARE(rows[1], u"2|区商务委|0/1 缺1|1/1 6.28"_s);
    QCOMPARE(rows[2], u"合计|3/5|1/5"_s);
}

void TestSubmission::sumsOfAgenciesAndPeriodsAreThoseOfAll()
{
    const PaperInput input = submissionOf(reported());
    const SubmissionRegister sums = sumsOf(input);
    QVERIFY(reconcile(sums, {4, 15})); // the third quarter has begun
    QCOMPARE(sums.byPeriod.at(*Period::parse(u"2023Q1"_s)).due, 5);
    QCOMPARE(sums.of(trade)->total.reported(), 1);
    QVERIFY(!sums.of(statistics));
    QCOMPARE(upTo(sums, QDate(2023, 6, 30)).total.due, 10);
    QCOMPARE(lackingDuties(input.book, countsFor(input).measures, {2023, Cycle::Year, 1}, QDate(2023, 7, 10))
                 .size(),
        size_t(6)); // returned ones too
}

void TestSubmission::aSealedCopyOfAHalfYearStandsForItsQuarters()
{
    BookBuilder b = reported();
    actOf(b, ActKind::SealedCopy, QDate(2023, 7, 4), trade).period = *Period::parse(u"2023H1"_s);
    actOf(b, ActKind::SealedCopy, QDate(2023, 7, 20), market).period
        = *Period::parse(u"2023Q2"_s); // after the day
    const QStringList rows = rowsIn(made(submissionOf(b)), 0);
    QVERIFY2(rows[0].endsWith(u"|4|0|0|25.0%"_s), qPrintable(rows[0]));
    QVERIFY2(rows[1].endsWith(u"|1|2|0|50.0%"_s), qPrintable(rows[1]));
    QVERIFY2(rows[2].endsWith(u"|5|2|0|30.0%"_s), qPrintable(rows[2]));
}

void TestSubmission::remindersOfTheDayAndBeforeCount()
{
    BookBuilder b = reported();
    reminded(b, market, QDate(2023, 7, 3));
    reminded(b, market, QDate(2023, 7, 10));
    reminded(b, market, QDate(2023, 7, 11)); // to come
    reminded(b, statistics, QDate(2023, 7, 5)); // owes nothing
    reminded(b, trade, QDate(2022, 12, 5)); // of another year
    const QStringList rows = rowsIn(made(submissionOf(b)), 0);
    QVERIFY2(rows[0].endsWith(u"|2|25.0%"_s), qPrintable(rows[0]));
    QVERIFY2(rows[1].endsWith(u"|0|50.0%"_s), qPrintable(rows[1]));
    QCOMPARE(rows[2], u"3|区统计局|0|0|0|0|0|0|1|—"_s);
    QVERIFY2(rows[3].endsWith(u"|3|30.0%"_s), qPrintable(rows[3]));
}

void TestSubmission::theRateRestsOnDaysThatHavePassed()
{
    const Document paper = made(submissionOf(reported(), QDate(2023, 6, 30)));
    QCOMPARE(said(paper, u"submission.rate"_s), u"报送及时率：报送截止日已过的5份中，按时报送2份，占40.0%"_s);
    const Document early = made(submissionOf(smallBook(), QDate(2023, 2, 1)));
    QCOMPARE(said(early, u"submission.rate"_s), u"报送截止日均未过，尚不计报送及时率"_s);
}

void TestSubmission::laterPeriodsDoNotStandOnIt()
{
    PaperInput input = submissionOf(reported());
    input.options.period = *Period::parse(u"2023Q1"_s);
    const Document paper = made(input);
    QCOMPARE(rowsIn(paper, 0).last(), u"合计|5|3|1|1|1|0|0|40.0%"_s);
    QCOMPARE(rowsIn(paper, 1).last(), u"合计|3/5"_s);
}

void TestSubmission::oneAgencyAlone()
{
    PaperInput input = submissionOf(reported());
    input.options.agency = trade;
    const Document paper = made(input);
    QCOMPARE(
        rowsIn(paper, 0), (QStringList{u"1|区商务委|2|1|0|0|1|0|0|50.0%"_s, u"合计|2|1|0|0|1|0|0|50.0%"_s}));
}

void TestSubmission::whereNobodyOwesItSaysSo()
{
    BookBuilder b = smallBook();
    b.plan().firstPeriod = *Period::parse(u"2023Q4"_s);
    const Document paper = made(submissionOf(b));
    QCOMPARE(said(paper, u"submission.none"_s),
        u"截至2023年7月10日，2023年第二季度没有应报的进展，也没有催办记录。"_s);
    QVERIFY(rowsIn(paper, 0).isEmpty());
}

void TestSubmission::totalsThatDisagreeAreRefused()
{
    SubmissionRegister sums = sumsOf(submissionOf(reported()));
    QVERIFY(!reconcile(sums, {4, 14}));
    QVERIFY(!reconcile(sums, {5, 15}));
    ++sums.agencies.front().total.late;
    QVERIFY(!reconcile(sums, {4, 15}));
}

QTEST_MAIN(TestSubmission)
#include "tst_submission.moc"
