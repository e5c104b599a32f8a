// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "paper/compose/condense.h"
#include "paper/compose/countwords.h"

#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleFollowsThePeriod_data();
    void theTitleFollowsThePeriod();
    void sharesNameTheirBaseAndAddUp();
    void oneStateIsToldWithoutShares();
    void aHalfYearCountsTheReportsOfItsQuarters();
    void whatWasDoneStandsByTask();
    void reportsOfAnEarlierTimeStayOut();
    void problemsAndNextStepsAreGathered();
    void aPlanWithoutReportsSaysSoInOneSentence();
    void sentencesAreKeptWhole();
    void theSameSentenceIsSaidOnce();
    void whatDoesNotGoOnFromANameStandsBehindAColon_data();
    void whatDoesNotGoOnFromANameStandsBehindAColon();
    void whatIsSharedIsGatheredOnce();
    void problemsBeyondTheListAreCounted();
    void aPlanOfAnySizeStaysWithinEightPages_data();
    void aPlanOfAnySizeStaysWithinEightPages();
    void whatIsNotToldIsCounted();
    void aYearsPlanTakesThreeToEightPages();
    void theStandardCheckerFindsNothing();
};

namespace
{

const AgencyId market{1};
const AgencyId statistics{3};

PaperInput summaryOf(const BookBuilder &b, const Period &period = {2023, Cycle::Half, 1})
{
    PaperInput input = inputOf(b, PaperKind::Summary);
    input.options.period = period;
    return input;
}

Progress report(MeasureId measure, AgencyId agency, const QString &text, const QString &problem = {},
    const QString &next = {})
{
    Progress p;
    p.measureId = measure;
    p.agencyId = agency;
    p.period = {2023, Cycle::Quarter, 2};
    p.text = text;
    p.problem = problem;
    p.nextStep = next;
    return p;
}

QString told(const PaperInput &input)
{
    const auto document = compose(input);
    return document ? withoutSpaces(everything(*paginate(*document))) : QString();
}

QString condensedText(const std::vector<Progress> &reports, qsizetype most)
{
    std::vector<const Progress *> list;
    for (const Progress &each : reports)
        list.push_back(&each);
    const PlanBook book = smallBook().book();
    const FilledText text = condensed(list, book.agencies(), QDate(2023, 6, 30), Wording::ours(), {most});
    for (const FactSpan &fact : text.facts) {
        if (fact.start < 0 || fact.length < 1 || fact.start + fact.length > text.text.size())
            return u"a fact outside of its text"_s;
    }
    return text.text;
}

/// 17 tasks of 3 or 4 measures in 4 sections, each reported on by two agencies in some 130 characters, enough
/// full lines of Chinese to measure.
PaperInput yearsPlan()
{
    BookBuilder b;
    const auto lead = b.agency(u"区市场监管局"_s);
    const auto other = b.agency(u"区商务委"_s);
    const QString numbers = u"一二三四"_s;
    std::vector<SectionId> sections{{1}};
    for (int i = 1; i < 4; ++i)
        sections.push_back(b.section(numbers.mid(i, 1), u"提升第%1方面质量"_s.arg(i)));
    std::vector<Progress> reports;
    for (int t = 0; t < 17; ++t) {
        const auto task = b.task(
            u"(%1)"_s.arg(t + 1), u"推进第%1项质量提升"_s.arg(t + 1), sections[static_cast<size_t>(t) / 5]);
        b.party(task, lead, Role::Lead);
        b.party(task, other, Role::Joint);
        for (int m = 0; m < 3 + t % 2; ++m) {
            const auto measure = b.measure(task, u"开展服务质量监测。"_s);
            for (const AgencyId agency : {lead, other}) {
                b.report(measure, agency, u"2023Q2"_s);
                reports.push_back(report(measure, agency,
                    u"面向中小企业质量管理人员组织专题培训并开展现场指导帮助企业建立健全质量管理制度完善内部"
                    u"检验流程提升全员质量意识，"
                    "开展第%1.%2次监测；走访企业36家，收集意见58条。会同街镇检查单位86家，发现隐患41处，整改39处。"_s
                        .arg(t)
                        .arg(m),
                    u"第%1项经费尚未到位。"_s.arg(t), u"三季度完成第%1项剩余点位检查。"_s.arg(t)));
            }
        }
    }
    PaperInput input = summaryOf(b);
    input.latest = std::move(reports);
    return input;
}

} // namespace

void TestSummary::theTitleFollowsThePeriod_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("title");
    QTest::newRow("half") << u"2023H1"_s << u"质量工作要点落实情况半年总结"_s;
    QTest::newRow("second half") << u"2023H2"_s << u"质量工作要点落实情况下半年总结"_s;
    QTest::newRow("year") << u"2023"_s << u"质量工作要点落实情况年度总结"_s;
    QTest::newRow("quarter") << u"2023Q3"_s << u"质量工作要点落实情况第三季度小结"_s;
    QTest::newRow("month") << u"2023-11"_s << u"质量工作要点落实情况11月小结"_s;
}

void TestSummary::theTitleFollowsThePeriod()
{
    QFETCH(QString, period);
    QFETCH(QString, title);
    const auto document = compose(summaryOf(smallBook(), *Period::parse(period)));
    QVERIFY(document);
    QCOMPARE((*document)->info.title, title);
}

void TestSummary::sharesNameTheirBaseAndAddUp()
{
    BookBuilder b = smallBook();
    b.setState({1}, WorkState::Done, QDate(2023, 5, 1));
    b.report({3}, market, u"2023Q2"_s);
    const QString all = told(summaryOf(b));
    QVERIFY2(
        all.contains(
            u"4条举措中，未启动2条（50.0%）、推进中1条（25.0%）、已完成1条（25.0%），合计4条（100.0%）。"_s),
        qPrintable(all));
    QVERIFY(all.contains(u"分为2个部分、3项工作任务，细化为4条工作举措"_s));
}

void TestSummary::oneStateIsToldWithoutShares()
{
    const QString all = told(summaryOf(smallBook()));
    QVERIFY2(all.contains(u"4条举措均为未启动。"_s), qPrintable(all));
    QVERIFY(!all.contains(u"0条（0.0%）"_s));
}

void TestSummary::aHalfYearCountsTheReportsOfItsQuarters()
{
    BookBuilder b = smallBook();
    b.report({1}, market, u"2023Q1"_s);
    b.report({1}, market, u"2023Q2"_s);
    b.report({4}, market, u"2023Q3"_s); // of the other half
    const PlanBook book = b.book();
    const QDate day(2023, 12, 31);
    const DutyCount half = countPlan(book, {2023, Cycle::Half, 1}, day).duties;
    DutyCount quarters = countPlan(book, {2023, Cycle::Quarter, 1}, day).duties;
    quarters += countPlan(book, {2023, Cycle::Quarter, 2}, day).duties;
    QCOMPARE(half.due, quarters.due);
    QCOMPARE(half.due, 10); // 5 a quarter
    QCOMPARE(half.reported, 2);
    QCOMPARE(countPlan(book, {2023, Cycle::Year, 1}, day).duties.reported, 3);
    const QString all = told(summaryOf(b));
    QVERIFY2(all.contains(u"2023年上半年各单位应报进展10份，已报2份，报送率20.0%。"_s), qPrintable(all));
}

void TestSummary::whatWasDoneStandsByTask()
{
    PaperInput input = summaryOf(smallBook());
    input.latest = {report({4}, market, u"形成报告初稿。"_s), report({1}, market, u"修订工作规则"_s),
        report({2}, statistics, u"开展宣传3场。"_s)};
    const QString all = told(input);
    QVERIFY2(all.contains(u"（一）夯实基础加强制度建设。区市场监管局修订工作规则。区统计局开展宣传3场。"_s),
        qPrintable(all));
    QVERIFY(all.contains(u"（二）提升质量推进示范试点。区市场监管局形成报告初稿。"_s));
    QVERIFY(all.contains(u"（二）共1项任务本期尚无填报的进展。"_s));
}

void TestSummary::reportsOfAnEarlierTimeStayOut()
{
    PaperInput input = summaryOf(smallBook(), {2023, Cycle::Half, 2});
    input.options.asOf = QDate(2023, 12, 31);
    input.latest = {report({1}, market, u"修订工作规则。"_s)};
    const QString all = told(input);
    QVERIFY2(!all.contains(u"修订工作规则"_s) && all.contains(u"各单位尚未填报2023年下半年的进展。"_s),
        qPrintable(all));
}

void TestSummary::problemsAndNextStepsAreGathered()
{
    PaperInput input = summaryOf(smallBook());
    input.latest = {report({1}, market, u"甲。"_s, u"人手不足。另有小事。"_s, u"扩大覆盖。"_s),
        report({3}, {2}, u"乙。"_s, u"经费未到位"_s), report({2}, statistics, u"丙。"_s, u"经费未到位。"_s)};
    const QString all = told(input);
    QVERIFY2(all.contains(u"一是经费未到位（区统计局、区商务委）；二是人手不足（区市场监管局）。"_s),
        qPrintable(all));
    QVERIFY(all.contains(u"各单位计划开展的重点工作：扩大覆盖（区市场监管局）。"_s));
    QVERIFY(all.indexOf(u"三、存在的问题"_s) < all.indexOf(u"四、下一步工作安排"_s));
}

void TestSummary::aPlanWithoutReportsSaysSoInOneSentence()
{
    const QString all = told(summaryOf(smallBook()));
    QCOMPARE(all.count(u"尚未填报"_s), 1);
    QVERIFY(all.contains(u"截至2023年6月30日，各单位尚未填报2023年上半年的进展。"_s));
    QVERIFY(all.contains(u"四、下一步工作安排"_s));
}

void TestSummary::sentencesAreKeptWhole()
{
    QCOMPARE(wholeSentences(u"第一步完成；第二步“已启动。”\n 第三步？"_s),
        (QStringList{u"第一步完成；"_s, u"第二步“已启动。”"_s, u"第三步？"_s}));
    QCOMPARE(wholeSentences(u"已部署;已完成"_s), (QStringList{u"已部署;"_s, u"已完成"_s}));
    QVERIFY(wholeSentences(u" \n"_s).isEmpty());
    const QString longOne = QString(u"推进"_s).repeated(100);
    // One sentence at least, however long; never a part of one.
    QCOMPARE(condensedText({report({1}, market, longOne + u"。补充。"_s)}, 50),
        u"区市场监管局"_s + longOne + u"。"_s);
}

void TestSummary::theSameSentenceIsSaidOnce()
{
    QCOMPARE(
        condensedText({report({1}, market, u"组织培训4期。"_s), report({2}, statistics, u"组织培训4期；"_s),
                          report({2}, market, u"组织培训4期。走访企业。"_s)},
            200),
        u"区市场监管局、区统计局组织培训4期。区市场监管局走访企业。"_s);
}

void TestSummary::whatDoesNotGoOnFromANameStandsBehindAColon_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("condensedTo");
    QTest::newRow("a verb") << u"组织培训。"_s << u"区市场监管局组织培训。"_s;
    QTest::newRow("we") << u"我局组织培训。"_s << u"区市场监管局：我局组织培训。"_s;
    QTest::newRow("a list") << u"一是组织培训。"_s << u"区市场监管局：一是组织培训。"_s;
    QTest::newRow("a number") << u"3月组织培训。"_s << u"区市场监管局：3月组织培训。"_s;
    QTest::newRow("its name") << u"区市场监管局组织培训。"_s << u"区市场监管局：区市场监管局组织培训。"_s;
}

void TestSummary::whatDoesNotGoOnFromANameStandsBehindAColon()
{
    QFETCH(QString, text);
    QFETCH(QString, condensedTo);
    QCOMPARE(condensedText({report({1}, market, text)}, 200), condensedTo);
}

void TestSummary::whatIsSharedIsGatheredOnce()
{
    std::vector<Progress> reports;
    for (int i = 0; i < 30; ++i)
        reports.push_back(report({1}, market, {}, u"第%1个问题。"_s.arg(i)));
    std::vector<const Progress *> list;
    for (const Progress &each : reports)
        list.push_back(&each);
    const auto shared = mostShared(list, &Progress::problem);
    QCOMPARE(shared.size(), size_t(30));
    QCOMPARE(shared.front().text, u"第0个问题"_s);
}

void TestSummary::aYearsPlanTakesThreeToEightPages()
{
    const auto document = compose(yearsPlan());
    QVERIFY(document);
    const int pages = pageCount(*paginate(*document));
    QVERIFY2(pages >= 3 && pages <= 8, qPrintable(QString::number(pages)));
}

void TestSummary::problemsBeyondTheListAreCounted()
{
    PaperInput input = summaryOf(smallBook());
    for (int i = 0; i < 9; ++i)
        input.latest.push_back(report({1}, market, u"甲。"_s, u"第%1个问题。"_s.arg(i)));
    const QString all = told(input);
    QVERIFY2(all.contains(u"六是第5个问题（区市场监管局）。此外还有3个问题，见进展情况汇总表。"_s),
        qPrintable(all));
}

namespace
{

/// `tasks` tasks in `sections` sections, all of them reported on in a sentence of so many characters.
PaperInput largePlan(int tasks, int sections, int characters)
{
    BookBuilder b;
    b.agency(u"区市场监管局"_s);
    std::vector<SectionId> parts{{1}};
    for (int i = 1; i < sections; ++i)
        parts.push_back(b.section(QString::number(i + 1), u"第%1方面"_s.arg(i + 1)));
    std::vector<Progress> reports;
    for (int t = 0; t < tasks; ++t) {
        const auto task = b.task(u"(%1)"_s.arg(t + 1), u"推进第%1项质量提升"_s.arg(t + 1),
            parts[static_cast<size_t>(t % sections)]);
        b.party(task, market, Role::Lead);
        const auto measure = b.measure(task, u"开展监测。"_s);
        if (t % 7 == 0)
            b.doneReport(measure, market, u"2023Q2"_s, QDate(2023, 6, 1));
        reports.push_back(report(measure, market, QString(characters, u'质') + QString::number(t) + u'。',
            QString(characters, u'难') + QString::number(t) + u'。', QString(characters, u'下') + u'。'));
    }
    PaperInput input = summaryOf(b);
    input.latest = std::move(reports);
    return input;
}

} // namespace

void TestSummary::aPlanOfAnySizeStaysWithinEightPages_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("sections");
    QTest::addColumn<int>("characters");
    QTest::newRow("a district's") << 17 << 4 << 80;
    QTest::newRow("many tasks") << 400 << 6 << 40;
    QTest::newRow("many sections") << 90 << 60 << 60;
    QTest::newRow("long sentences") << 20 << 4 << 900;
    QTest::newRow("one very long one") << 1 << 1 << 20000;
    QTest::newRow("everything") << 300 << 40 << 20000;
}

void TestSummary::aPlanOfAnySizeStaysWithinEightPages()
{
    QFETCH(int, tasks);
    QFETCH(int, sections);
    QFETCH(int, characters);
    PaperInput input = largePlan(tasks, sections, characters);
    const int pages = pageCount(*paginate(*compose(input)));
    QVERIFY2(pages <= 8, qPrintable(QString::number(pages)));
    input.options.furniture.large = true;
    input.options.furniture.redHead = u"静质办〔2023〕1号"_s;
    input.options.furniture.signature = true;
    input.options.furniture.imprint = true;
    const int large = pageCount(*paginate(*compose(input)));
    QVERIFY2(large <= 8, qPrintable(QString::number(large)));
}

/// Told one by one, counted as reported or as not: together all tasks.
void TestSummary::whatIsNotToldIsCounted()
{
    PaperInput input = largePlan(400, 6, 40);
    input.latest.resize(390);
    const auto document = compose(input);
    int one = 0;
    int counted = 0;
    static const QRegularExpression count(u"([0-9]+)项任务本期"_s);
    for (const Block &block : (*document)->blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph)
            continue;
        one += paragraph->key.startsWith(u"summary.task."_s) ? 1 : 0;
        if (const auto match = count.match(paragraph->text); match.hasMatch())
            counted += match.captured(1).toInt();
    }
    QVERIFY2(one >= 20 && counted > 0, qPrintable(QString::number(one)));
    QCOMPARE(one + counted, 400);
    // of a section the finished ones first
    const QString all = told(input);
    QVERIFY(all.contains(u"推进第1项质量提升。"_s) && all.contains(u"推进第8项质量提升。"_s));
    QVERIFY(!all.contains(u"推进第2项质量提升。"_s));
}

void TestSummary::theStandardCheckerFindsNothing()
{
    const QString checker = QStringLiteral(QD_SOURCE_DIR "/../shared/tools/gongwen_check.py");
    if (!QFile::exists(checker))
        QSKIP("the checker of the layout standard is not beside the source tree");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"s.pdf"_s);
    const auto document = compose(yearsPlan());
    QVERIFY(document);
    QVERIFY(writePdf(*paginate(*document), file));
    READ_WITH(text, u"pdftotext"_s, {file, u"-"_s});
    QVERIFY(withoutSpaces(text).contains(u"二、主要工作进展"_s));
    QProcess process;
    process.start(u"python3"_s, {checker, file});
    QVERIFY(process.waitForFinished(60000));
    const QString result = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(process.exitCode() == 0 && !result.contains(u"FALLS SHORT"_s), qPrintable(result));
    QVERIFY2(result.contains(QRegularExpression(u"ok +lines on fullest prose page"_s)), qPrintable(result));
}

QTEST_MAIN(TestSummary)
#include "tst_summary.moc"
