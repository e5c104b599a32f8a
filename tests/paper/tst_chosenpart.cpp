// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

using namespace qd;
using namespace reportcase;

/// Papers of prose about a part of the plan: a section, states, an agency.
class TestChosenPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaperSaysWhatItIsAboutAndCountsThat_data();
    void aPaperSaysWhatItIsAboutAndCountsThat();
    void numbersAreThoseOfThePlan();
    void reportsOwedAreThoseOnTheMeasuresChosen();
    void whatIsNotChosenIsNotTold();
    void theChangeIsThatOfThePart();
    void withNothingChosenThePaperSaysSo();
    void longNamesKeepTheDigestOnOnePage();
};

namespace
{

constexpr AgencyId trade{2};
constexpr SectionId second{2};

PaperInput about(PaperKind kind, const BookBuilder &b = smallBook())
{
    return inputOf(b, kind);
}

/// What the first agency reported on a measure in the second quarter.
Progress report(MeasureId measure, const QString &text)
{
    Progress progress;
    progress.measureId = measure;
    progress.agencyId = {1};
    progress.period = {2023, Cycle::Quarter, 2};
    progress.progressState = ProgressState::Submitted;
    progress.text = text;
    return progress;
}

QString told(const PaperInput &input)
{
    const auto document = compose(input);
    return document ? withoutSpaces(everything(*paginate(*document))) : document.error().detail;
}

} // namespace

void TestChosenPart::aPaperSaysWhatItIsAboutAndCountsThat_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("handout") << static_cast<int>(PaperKind::Handout);
    QTest::newRow("summary") << static_cast<int>(PaperKind::Summary);
    QTest::newRow("digest") << static_cast<int>(PaperKind::Digest);
}

void TestChosenPart::aPaperSaysWhatItIsAboutAndCountsThat()
{
    QFETCH(int, kind);
    PaperInput input = about(static_cast<PaperKind>(kind));
    QVERIFY(!told(input).contains(u"只含"_s));
    input.options.section = second;
    const QString all = told(input);
    QVERIFY2(all.contains(u"（只含二、提升质量）"_s), qPrintable(all));
    QVERIFY2(all.contains(u"2项工作任务、2条工作举措，由2个单位承担，以下各项数字均以这2条举措为基数。"_s),
        qPrintable(all));
    QVERIFY2(!all.contains(u"4条举措"_s) && !all.contains(u"加强制度建设"_s), qPrintable(all));
    input.options.agency = trade;
    input.options.states = {WorkState::NotStarted};
    const QString one = told(input);
    QVERIFY2(
        one.contains(u"（只含二、提升质量；区商务委承担的举措；状态为未启动的举措）"_s), qPrintable(one));
    QVERIFY2(one.contains(u"以下各项数字均以这1条举措为基数。"_s), qPrintable(one));
}

void TestChosenPart::numbersAreThoseOfThePlan()
{
    BookBuilder b = smallBook();
    b.setState({2}, WorkState::Ongoing, QDate(2023, 6, 1));
    PaperInput input = about(PaperKind::Handout, b);
    input.latest = {report({2}, u"已开展两场。"_s)};
    input.options.states = {WorkState::Ongoing};
    const QString all = told(input);
    QVERIFY2(all.contains(u"2．开展系列宣贯活动。"_s),
        qPrintable(all)); // the second of its task, though alone here
}

void TestChosenPart::reportsOwedAreThoseOnTheMeasuresChosen()
{
    PaperInput input = about(PaperKind::Handout);
    QVERIFY(told(input).contains(u"应报进展5份"_s));
    input.options.section = second;
    QVERIFY(
        told(input).contains(u"应报进展3份"_s)); // two joint agencies on one measure, the lead of the other
    QVERIFY(checkTotals(input));
    input.options.kind = PaperKind::Digest; // its chart too
    const auto document = compose(input);
    const auto *chart = std::get_if<ChartBlock>(&(*document)->blocks.back());
    QVERIFY(chart);
    QCOMPARE(chart->series.front().values.back(), 3.0);
}

void TestChosenPart::whatIsNotChosenIsNotTold()
{
    for (const PaperKind kind : {PaperKind::Handout, PaperKind::Summary}) {
        PaperInput input = about(kind);
        input.latest = {report({1}, u"已修订三项规则。"_s), report({4}, u"报告已形成初稿。"_s)};
        QVERIFY(told(input).contains(u"已修订三项规则"_s));
        input.options.section = second;
        const QString all = told(input);
        QVERIFY2(!all.contains(u"已修订三项规则"_s), qPrintable(all));
        QVERIFY2(all.contains(u"报告已形成初稿"_s), qPrintable(all));
    }
}

void TestChosenPart::theChangeIsThatOfThePart()
{
    BookBuilder now = smallBook();
    now.measureRow({1}).text = u"换了说法。"_s;
    now.measure({3}, u"新增一条。"_s);
    PaperInput input = about(PaperKind::Handout, now);
    input.before = earlier(1, smallBook(), QDate(2023, 3, 31));
    QVERIFY2(told(input).contains(u"上期尚未完成的4条举措中"_s), qPrintable(told(input)));
    input.options.section = second;
    const QString all = told(input);
    QVERIFY2(all.contains(u"所选举措中，上期尚未完成的2条举措中，继续推进2条；新增1条，目前未完成3条。"_s),
        qPrintable(all));
    QVERIFY2(!all.contains(u"文字调整"_s), qPrintable(all));
    QVERIFY(checkTotals(input));
}

void TestChosenPart::withNothingChosenThePaperSaysSo()
{
    for (const PaperKind kind : {PaperKind::Handout, PaperKind::Summary, PaperKind::Digest}) {
        PaperInput input = about(kind);
        input.options.states = {WorkState::Closed};
        const QString all = told(input);
        QVERIFY2(all.contains(u"（只含状态为已销号的举措）"_s), qPrintable(all));
        QVERIFY2(all.contains(u"所列范围内没有工作举措。"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"一、总体情况"_s), qPrintable(all));
    }
}

void TestChosenPart::longNamesKeepTheDigestOnOnePage()
{
    BookBuilder b;
    const auto long1 = b.agency(QString(500, u'局'));
    const auto section = b.section(u"三"_s, QString(500, u'部'));
    const auto task = b.task(u"(一)"_s, QString(500, u'项'), section);
    b.measure(task, u"举措。"_s);
    b.party(task, long1, Role::Lead);
    PaperInput input = about(PaperKind::Digest, b);
    input.options.section = section;
    input.options.agency = long1;
    input.options.states = {WorkState::NotStarted};
    const auto pages = paginate(*compose(input));
    QCOMPARE(pageCount(*pages), 1);
    QVERIFY(withoutSpaces(everything(*pages)).contains(u"以下各项数字均以这1条举措为基数"_s));
}

QTEST_MAIN(TestChosenPart)
#include "tst_chosenpart.moc"
