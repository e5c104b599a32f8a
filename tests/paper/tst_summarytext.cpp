// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include <QTest>

using namespace qd;
using namespace reportcase;

/// 汇总稿 on paper: it stands in place of the agencies' own texts until one of them has reported for a later
/// period.
class TestSummaryText : public QObject
{
    Q_OBJECT

    static Progress report(
        qint64 id, MeasureId measure, AgencyId agency, const QString &period, const QString &text)
    {
        Progress p;
        p.id = {id};
        p.measureId = measure;
        p.agencyId = agency;
        p.period = *Period::parse(period);
        p.text = text;
        p.problem = u"人手不足%1"_s.arg(id);
        return p;
    }
    /// Task 2 is joint: two agencies have reported on its one measure; task 1 has two measures, led by one.
    static PaperInput input(PaperKind kind)
    {
        BookBuilder b = smallBook();
        const auto say = [&b](const Progress &p) { b.report(p.measureId, p.agencyId, p.period.toString()); };
        const std::vector<Progress> latest{report(1, {1}, {1}, u"2023Q2"_s, u"职责已经明确"_s),
            report(2, {2}, {1}, u"2023Q2"_s, u"宣贯开展三场"_s),
            report(3, {3}, {1}, u"2023Q2"_s, u"市场局监测两次"_s),
            report(4, {3}, {2}, u"2023Q2"_s, u"商务委监测四次"_s)};
        for (const Progress &p : latest)
            say(p);
        PaperInput all = inputOf(b, kind);
        all.latest = latest;
        return all;
    }
    static SummaryText summary(qint64 task, const QString &period, const QString &text)
    {
        SummaryText row;
        row.id = {task};
        row.taskId = {task};
        row.period = *Period::parse(period);
        row.text = text;
        return row;
    }
    static QString told(const PaperInput &input)
    {
        const auto document = compose(input);
        return document ? withoutSpaces(everything(*paginate(*document))) : QString();
    }

private Q_SLOTS:
    void itStandsInPlaceOfTheTexts_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("table of progress") << static_cast<int>(PaperKind::Progress);
        QTest::newRow("handout") << static_cast<int>(PaperKind::Handout);
    }
    void itStandsInPlaceOfTheTexts()
    {
        QFETCH(int, kind);
        PaperInput paper = input(static_cast<PaperKind>(kind));
        const QString before = told(paper);
        QVERIFY(before.contains(u"市场局监测两次"_s) && before.contains(u"商务委监测四次"_s));
        paper.summaries = {summary(2, u"2023Q2"_s, u"全区共监测六次"_s),
            summary(1, u"2023Q2"_s, u"制度和宣贯均按计划推进"_s)};
        const QString after = told(paper);
        QCOMPARE(after.count(u"全区共监测六次"_s), 1);
        QCOMPARE(after.count(u"制度和宣贯均按计划推进"_s), 1); // once for both measures
        QVERIFY(!after.contains(u"市场局监测两次"_s) && !after.contains(u"宣贯开展三场"_s));
        QVERIFY(after.contains(u"人手不足3"_s)); // problems stay the agencies' own
    }

    void anEarlierOneHoldsUntilSomebodyReportsLater()
    {
        PaperInput paper = input(PaperKind::Progress);
        paper.summaries = {summary(2, u"2023Q1"_s, u"一季度监测一次"_s)};
        QVERIFY(!told(paper).contains(u"一季度监测一次"_s)); // both speak of the second quarter already
        for (Progress &report : paper.latest)
            report.period = *Period::parse(u"2023Q1"_s);
        const QString all = told(paper);
        QVERIFY(all.contains(u"（2023年第一季度）一季度监测一次"_s));
        paper.options.asOf = QDate(2022, 12, 31);
        QVERIFY(!told(paper).contains(u"一季度监测一次"_s)); // it has not begun
    }

    void oneOfALaterPeriodIsNotPrinted()
    {
        PaperInput paper = input(PaperKind::Progress);
        paper.summaries = {summary(2, u"2023Q3"_s, u"三季度监测九次"_s)};
        paper.options.asOf = QDate(2023, 12, 31);
        QVERIFY(!told(paper).contains(u"三季度监测九次"_s));
    }

    void whatIsNotReviewedSaysSo()
    {
        PaperInput paper = input(PaperKind::Progress);
        QVERIFY(!told(paper).contains(u"（未审）"_s));
        const auto with = [&paper](const QString &key) {
            paper.book.apply(Change{Table::Setting, 1, {}, toRow(Setting{{1}, key, u"1"_s})});
        };
        with(u"review.on"_s);
        QVERIFY(!told(paper).contains(u"市场局监测两次"_s)); // it waits
        paper.latest[2].progressState = ProgressState::Accepted;
        with(u"review.count_submitted"_s);
        const QString all = told(paper);
        QVERIFY(all.contains(u"商务委监测四次。（未审）"_s));
        QVERIFY(!all.contains(u"市场局监测两次。（未审）"_s));
    }
};

QTEST_MAIN(TestSummaryText)
#include "tst_summarytext.moc"
