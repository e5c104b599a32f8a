// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "paper/document/papertext.h"
#include "paper/document/wording.h"
#include "support/othertools.h"

#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestHandout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHalfYearCountsTheReportsOfItsQuarters();
    void theOpeningCountsWhatTheBookHolds();
    void overdueAndBlockedNeedADecision();
    void whatIsFinishedNeedsNone();
    void withoutSuchMeasuresItSaysSo();
    void whatNobodyReportsOnNeedsADecision();
    void whatThereIsNoneOfIsNotNamed();
    void theChangeIsToldWhereThereWasAnIssueBefore();
    void theMethodStandsInANoteAtTheEnd();
    void tasksWithoutReportsAreNamedInOneSentence_data();
    void tasksWithoutReportsAreNamedInOneSentence();
    void theNewestReportIsToldUnderItsTask();
    void draftsAndReturnedReportsStayOut_data();
    void draftsAndReturnedReportsStayOut();
    void membersOfACollectiveStandInTheMatrix();
    void theMeetingProfileCountsPages();
    void longTextGoesOnOverPages();
    void everyReasonHasItsWords();
    void theStandardCheckerFindsNothing();
};

namespace
{

QString told(const PaperInput &input)
{
    const auto document = compose(input);
    return document ? withoutSpaces(everything(*paginate(*document))) : QString();
}

Progress progress(MeasureId measure, const QString &text, ProgressState state = ProgressState::Submitted)
{
    Progress p;
    p.id = {1};
    p.measureId = measure;
    p.agencyId = {1};
    p.period = {2023, Cycle::Quarter, 2};
    p.text = text;
    p.progressState = state;
    return p;
}

} // namespace

void TestHandout::theOpeningCountsWhatTheBookHolds()
{
    BookBuilder b = smallBook();
    b.report({1}, {1}, u"2023Q2"_s);
    b.report({4}, {1}, u"2023Q2"_s);
    const QString all = told(inputOf(b, PaperKind::Handout));
    QVERIFY(all.contains(u"分为2个部分、3项工作任务，细化为4条工作举措，由3个单位承担"_s));
    QVERIFY(all.contains(u"数据截至2023年6月30日，4条举措中，未启动2条、推进中2条"_s));
    QVERIFY(all.contains(u"红灯1条（25.0%）"_s)); // due on 31 May, not finished
    QVERIFY(all.contains(u"合计4条（100.0%）"_s));
    QVERIFY(all.contains(u"其中逾期1条。"_s));
    QVERIFY(all.contains(u"应报进展5份，已报2份，报送率40.0%"_s)); // 2 on the first task, 2 joint, 1 alone
}

void TestHandout::overdueAndBlockedNeedADecision()
{
    BookBuilder b = smallBook();
    b.setBlocked({4}, true, QDate(2023, 6, 1), u"专项资金未到位"_s);
    const QString all = told(inputOf(b, PaperKind::Handout));
    QVERIFY(all.contains(u"需要会议研究的举措共2条"_s));
    QVERIFY(all.contains(u"■逾期30天"_s));
    QVERIFY(all.contains(u"受阻：专项资金未到位"_s));
}

void TestHandout::whatIsFinishedNeedsNone()
{
    BookBuilder b = smallBook();
    b.setState({2}, WorkState::Done, QDate(2023, 6, 10));
    b.setBlocked({2}, true, QDate(2023, 6, 1));
    const QString all = told(inputOf(b, PaperKind::Handout));
    QVERIFY(all.contains(u"没有逾期、受阻或者连续两期以上未填报的举措"_s));
}

void TestHandout::withoutSuchMeasuresItSaysSo()
{
    BookBuilder b = smallBook();
    b.measureRow({2}).deadlineDate = QDate(2023, 12, 31);
    QVERIFY(told(inputOf(b, PaperKind::Handout)).contains(u"截至2023年6月30日，没有逾期、受阻或者连续两期以上未填报的举措。"_s));
}

void TestHandout::whatNobodyReportsOnNeedsADecision()
{
    BookBuilder b = smallBook();
    b.report({1}, {1}, u"2023Q3"_s);
    b.setBlocked({2}, true, QDate(2023, 6, 1));
    PaperInput input = inputOf(b, PaperKind::Handout);
    input.options.asOf = QDate(2023, 10, 10); // three quarters have ended
    const QString all = told(input);
    // Measure 1 reported on the last quarter; 2 is overdue and blocked, 3 and 4 never told anything.
    QVERIFY2(all.contains(u"需要会议研究的举措共3条：逾期1条、受阻1条、连续两期以上未填报或者未报齐2条，见下表。"_s),
        qPrintable(all));
    QVERIFY(all.contains(u"因此各项之和大于3条"_s));
    QVERIFY(all.contains(u"■连续3期未填报"_s));
    QVERIFY(all.contains(u"连续3期未报齐"_s));
}

void TestHandout::whatThereIsNoneOfIsNotNamed()
{
    const QString all = told(inputOf(smallBook(), PaperKind::Handout));
    static const QRegularExpression none(u"(?<![0-9])0条|（0[.]0%）|已报0份"_s);
    QVERIFY2(!all.contains(none), qPrintable(all));
    QVERIFY(all.contains(u"2023年第二季度各单位应报进展5份，均未报送。"_s));
    BookBuilder b = smallBook();
    b.measureRow({2}).deadlineDate = QDate(2023, 12, 31);
    const QString calm = told(inputOf(b, PaperKind::Handout));
    QVERIFY2(calm.contains(u"4条举措均为黄灯"_s), qPrintable(calm));
    QVERIFY(calm.contains(u"没有逾期、受阻或者7天内到期的举措。"_s));
}

void TestHandout::theChangeIsToldWhereThereWasAnIssueBefore()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Handout);
    QVERIFY(!told(input).contains(u"较上期"_s));
    input.before = earlier(3, smallBook(), QDate(2023, 3, 31));
    const QString all = told(input);
    QVERIFY2(all.contains(u"与第3期（数据截至2023年3月31日）相比"_s), qPrintable(all));
    QVERIFY2(all.contains(u"推迟1条（含新逾期1条）"_s), qPrintable(all));
}

void TestHandout::theMethodStandsInANoteAtTheEnd()
{
    const auto document = compose(inputOf(smallBook(), PaperKind::Handout));
    QVERIFY(document);
    const auto *last = std::get_if<Paragraph>(&(*document)->blocks.back());
    QVERIFY(last && last->lead == u"附注："_s && last->text.contains(u"均以工作举措为统计单位"_s));
}

void TestHandout::tasksWithoutReportsAreNamedInOneSentence_data()
{
    QTest::addColumn<QList<int>>("reported"); // measure of the n-th task
    QTest::addColumn<bool>("numbered");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all") << QList<int>{} << true << u"各项任务均尚无填报的进展。"_s;
    QTest::newRow("a run") << QList<int>{1} << true << u"（二）至（五）共4项任务尚无填报的进展。"_s;
    QTest::newRow("two runs") << QList<int>{1, 3} << true << u"（二）、（四）、（五）共3项任务尚无填报的进展。"_s;
    QTest::newRow("alike numbers") << QList<int>{1} << false << u"第2至5项共4项任务尚无填报的进展。"_s;
}

void TestHandout::tasksWithoutReportsAreNamedInOneSentence()
{
    QFETCH(QList<int>, reported);
    QFETCH(bool, numbered);
    QFETCH(QString, sentence);
    BookBuilder b;
    const auto market = b.agency(u"区市场监管局"_s);
    const QString numbers = u"一二三四五"_s;
    for (int i = 0; i < 5; ++i) {
        const auto task = b.task(numbered ? u"("_s + numbers[i] + u')' : u"(一)"_s, u"任务"_s);
        b.measure(task, u"举措。"_s);
        b.party(task, market, Role::Lead);
    }
    PaperInput input = inputOf(b, PaperKind::Handout);
    for (const int measure : reported)
        input.latest.push_back(progress({measure}, u"已完成调研"_s));
    const QString all = told(input);
    QVERIFY2(all.contains(sentence), qPrintable(all));
    QCOMPARE(all.count(u"尚无填报"_s), 1);
}

void TestHandout::theNewestReportIsToldUnderItsTask()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Handout);
    input.latest.push_back(progress({4}, u"已形成报告初稿"_s));
    const QString all = told(input);
    const qsizetype task = all.indexOf(u"（三）推进示范试点"_s);
    const qsizetype text = all.indexOf(u"进展情况：已形成报告初稿。"_s);
    QVERIFY(task > 0 && text > task);
    QCOMPARE(all.count(u"进展情况："_s), 1);
    QVERIFY(all.contains(u"（一）、（二）共2项任务尚无填报的进展。"_s)); // the others, once
}

void TestHandout::draftsAndReturnedReportsStayOut_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("printed");
    QTest::newRow("draft") << static_cast<int>(ProgressState::Draft) << false;
    QTest::newRow("returned") << static_cast<int>(ProgressState::Returned) << false;
    QTest::newRow("submitted") << static_cast<int>(ProgressState::Submitted) << true;
    QTest::newRow("accepted") << static_cast<int>(ProgressState::Accepted) << true;
}

void TestHandout::draftsAndReturnedReportsStayOut()
{
    QFETCH(int, state);
    QFETCH(bool, printed);
    PaperInput input = inputOf(smallBook(), PaperKind::Handout);
    input.latest.push_back(progress({4}, u"已形成报告初稿"_s, static_cast<ProgressState>(state)));
    QCOMPARE(told(input).contains(u"已形成报告初稿"_s), printed);
}

void TestHandout::membersOfACollectiveStandInTheMatrix()
{
    BookBuilder b = smallBook();
    const auto streets = b.agency(u"各街镇"_s, AgencyKind::Collective);
    const auto one = b.agency(u"江宁路街道"_s, AgencyKind::Street);
    b.member(streets, one);
    b.party({3}, streets, Role::Support);
    const auto document = compose(inputOf(b, PaperKind::Handout));
    QVERIFY(document);
    const QString all = withoutSpaces(everything(*paginate(*document)));
    QVERIFY(all.contains(u"江宁路街道"_s)); // counted as its member
    QVERIFY(all.contains(u"配合单位：各街镇"_s)); // printed as the phrase
}

void TestHandout::theMeetingProfileCountsPages()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Handout);
    input.options.profile = PaperProfile::Meeting;
    const auto document = compose(input);
    const auto pages = paginate(*document);
    for (int page = 0; page < pageCount(*pages); ++page) {
        const QString number = u"第%1页共%2页"_s.arg(page + 1).arg(pageCount(*pages));
        QCOMPARE(textsOf(pages->pages[static_cast<size_t>(page)]).back(), number);
    }
}

void TestHandout::longTextGoesOnOverPages()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Handout);
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"第%1步已经完成，"_s.arg(i);
    input.latest.push_back(progress({4}, text + u"全部结束"_s));
    // A page number stands between the parts: take it out.
    const QString all = told(input).remove(QRegularExpression(u"—\\d+—"_s));
    for (int i = 0; i < 400; ++i)
        QCOMPARE(all.count(u"第%1步已经完成，"_s.arg(i)), 1);
}

void TestHandout::everyReasonHasItsWords()
{
    const PaperText text(Wording::load());
    for (int reason = 0; reason <= static_cast<int>(LightReason::Blocked); ++reason) {
        Verdict v;
        v.reason = static_cast<LightReason>(reason);
        v.days = 3;
        const QString words = text.reason(v, AgencyRegister());
        QVERIFY2(
            !words.isEmpty() && !words.contains(u"reason."_s) && !words.contains(u'{'), qPrintable(words));
    }
}

void TestHandout::theStandardCheckerFindsNothing()
{
    const QString checker = QStringLiteral(QD_SOURCE_DIR "/../shared/tools/gongwen_check.py");
    if (!QFile::exists(checker))
        QSKIP("the checker of the layout standard is not beside the source tree");
    QD_NEEDS("mutool");
    QD_NEEDS("pdffonts");
    QTemporaryDir folder;
    PaperInput input = inputOf(longBook(17, 1), PaperKind::Handout);
    const QString file = folder.filePath(u"h.pdf"_s);
    const auto document = compose(input);
    QVERIFY(writePdf(*paginate(*document), file));
    QProcess process;
    process.start(u"python3"_s, {checker, file});
    QVERIFY(process.waitForFinished(60000));
    const QString result = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(!result.contains(u"FALLS SHORT"_s), qPrintable(result));
    QVERIFY2(result.contains(QRegularExpression(u"ok +characters on a full line"_s)), qPrintable(result));
    QVERIFY2(result.contains(QRegularExpression(u"ok +lines on fullest prose page"_s)), qPrintable(result));
    QCOMPARE(process.exitCode(), 0);
}

/// Opening, matrix and the lists of agencies count alike.
void TestHandout::aHalfYearCountsTheReportsOfItsQuarters()
{
    BookBuilder b = smallBook();
    b.report({1}, {1}, u"2023Q1"_s);
    b.report({3}, {2}, u"2023Q2"_s);
    PaperInput input = inputOf(b, PaperKind::Handout);
    input.options.period = {2023, Cycle::Half, 1};
    const auto all = withoutSpaces(everything(*paginate(*compose(input))));
    QVERIFY2(all.contains(u"2023年上半年各单位应报进展10份，已报2份，报送率20.0%。"_s), qPrintable(all));
    QVERIFY2(all.contains(u"合计（举措不重复计）41210102"_s), qPrintable(all));
    input.options.kind = PaperKind::Agency;
    input.options.agency = {1};
    const auto list = withoutSpaces(everything(*paginate(*compose(input))));
    QVERIFY2(list.contains(u"2023年上半年应报进展8份，已报1份"_s), qPrintable(list));
}

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
