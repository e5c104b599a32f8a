// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "papercase.h"

#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestBreakdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMeasureStandsOnceWithItsTask();
    void jointAgenciesAreSaidInWordsAcross();
    void theSummarisingAgencyIsNeverPrintedAsLead();
    void anAgencyWrittenTwiceIsPrintedOnce();
    void deadlinesThatDifferStandPerMeasure();
    void headerAndWordAreRepeatedInThePdf();
    void titleAndBookmarksNameThePlan();
    void ofSeveralPlansInOneEachStandsAboveItsSections();
    void aStrayBlankInTheTitleIsNotPrinted();
    void longMeasuresAreSetSmaller();
    void aPlanWithoutMeasuresGivesAPaperThatSaysSo();
    void otherKindsAreNotThereYet();
};

namespace
{

std::shared_ptr<const Pages> pagesOf(const BookBuilder &b)
{
    const auto document = compose(inputOf(b, PaperKind::Breakdown));
    return document ? paginate(*document) : nullptr;
}

const TableBlock &tableOf(const Document &document)
{
    return std::get<TableBlock>(document.blocks.back());
}

} // namespace

void TestBreakdown::everyMeasureStandsOnceWithItsTask()
{
    const auto pages = pagesOf(smallBook());
    const QString all = everything(*pages);
    for (const QString &text : {u"完善工作职责和规则。"_s, u"开展系列宣贯活动。"_s,
             u"组织开展服务质量监测。"_s, u"形成调研分析报告。"_s, u"（一）加强制度建设"_s,
             u"（二）扩大优质服务供给"_s, u"（三）推进示范试点"_s, u"1.1"_s, u"1.2"_s, u"一、夯实基础"_s})
        QCOMPARE(all.count(text), 1);
    QVERIFY(all.contains(u"共2个部分、3项工作任务、4条工作举措"_s));
    QVERIFY(all.contains(u"数据截至2023年6月30日"_s));
}

void TestBreakdown::jointAgenciesAreSaidInWordsAcross()
{
    const auto document = compose(inputOf(smallBook(), PaperKind::Breakdown));
    bool found = false;
    for (const RowGroup &group : tableOf(**document).groups) {
        for (const TableCell &cell : group.rows.front().cells) {
            if (cell.text == u"按职责分工：区市场监管局、区商务委"_s) {
                found = true;
                QCOMPARE(cell.columns, 2);
            }
        }
    }
    QVERIFY(found);
}

void TestBreakdown::theSummarisingAgencyIsNeverPrintedAsLead()
{
    BookBuilder b = smallBook();
    b.taskRow(TaskId{2}).summarisingId = AgencyId{2};
    const QString all = withoutSpaces(everything(*pagesOf(b)));
    QVERIFY(all.contains(u"按职责分工：区市场监管局、区商务委；汇总单位：区商务委（本办指定）"_s));
}

void TestBreakdown::anAgencyWrittenTwiceIsPrintedOnce()
{
    BookBuilder b = smallBook();
    b.party(TaskId{3}, AgencyId{1}, Role::Lead);
    QVERIFY(!everything(*pagesOf(b)).contains(u"区市场监管局、区市场监管局"_s));
}

void TestBreakdown::deadlinesThatDifferStandPerMeasure()
{
    const auto document = compose(inputOf(smallBook(), PaperKind::Breakdown));
    const RowGroup &group = tableOf(**document).groups[1]; // after the section's heading
    QCOMPARE(group.rows.size(), size_t{2});
    QCOMPARE(group.rows[0].cells.back().text, u"—"_s);
    QCOMPARE(group.rows[1].cells.back().text, u"2023-05-31"_s);
    QVERIFY(!group.rows[0].cells.back().down);
}

void TestBreakdown::headerAndWordAreRepeatedInThePdf()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b.pdf"_s);
    const auto pages = pagesOf(longBook(40, 3));
    QVERIFY(writePdf(*pages, file));
    READ_WITH(text, u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(pageCount(*pages) > 3);
    QCOMPARE(text.count(QRegularExpression(u"工作任务 +工作举措 +牵头单位"_s)), pageCount(*pages)); // header
    QCOMPARE(text.count(u"续表"_s), pageCount(*pages) - 1);
    READ_WITH(raw, u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    const QString flat = withoutSpaces(raw);
    for (int task = 1; task <= 40; ++task) {
        for (int measure = 1; measure <= 3; ++measure)
            QCOMPARE(flat.count(u"推进第%1项第%2条服务质量提升。"_s.arg(task).arg(measure)), 1);
    }
}

void TestBreakdown::titleAndBookmarksNameThePlan()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b.pdf"_s);
    QVERIFY(writePdf(*pagesOf(smallBook()), file));
    READ_WITH(info, u"pdfinfo"_s, {file});
    QVERIFY(info.contains(u"质量工作要点任务分解表"_s));
    QVERIFY(info.contains(u"质量工作领导小组办公室"_s)); // author
    QVERIFY(info.contains(u"(A4)"_s));
    READ_WITH(outline, u"mutool"_s, {u"show"_s, file, u"outline"_s});
    const QStringList lines = outline.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5); // two sections, three tasks
    QVERIFY(lines[0].contains(u"一、夯实基础"_s));
    QVERIFY(lines[1].contains(u"（一）加强制度建设"_s));
    QVERIFY(lines[1].indexOf(u'"') > lines[0].indexOf(u'"')); // one level down
}

void TestBreakdown::ofSeveralPlansInOneEachStandsAboveItsSections()
{
    BookBuilder b = smallBook();
    b.sectionRow({1}).part = u"产品质量提升方案"_s;
    b.sectionRow({2}).part = u"服务质量提升方案"_s;
    QStringList headings;
    QList<int> levels;
    const auto document = compose(inputOf(b, PaperKind::Breakdown));
    for (const RowGroup &group : tableOf(**document).groups) {
        levels << group.rows.front().bookmark->level;
        if (group.heading)
            headings << group.rows.front().cells.front().text;
    }
    QCOMPARE(headings,
        (QStringList{u"产品质量提升方案"_s, u"一、夯实基础"_s, u"服务质量提升方案"_s, u"二、提升质量"_s}));
    QCOMPARE(levels, (QList<int>{0, 1, 2, 0, 1, 2, 2}));
    const QString all = everything(*pagesOf(b));
    QCOMPARE(all.count(u"服务质量提升方案"_s), 1);
    const auto handout = paginate(*compose(inputOf(b, PaperKind::Handout)));
    QCOMPARE(everything(*handout).count(u"产品质量提升方案"_s), 1);
}

void TestBreakdown::aStrayBlankInTheTitleIsNotPrinted()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Breakdown);
    PlanRows rows;
    rows.plan.title = u"2023 年 上海市 GB 9704 质量工作要点"_s;
    rows.tasks.push_back({});
    rows.tasks.back().id = {1};
    rows.measures.push_back({});
    rows.measures.back().id = {1};
    rows.measures.back().taskId = {1};
    input.book = PlanBook(std::move(rows));
    const auto document = compose(input);
    QVERIFY(document);
    QCOMPARE((*document)->info.title, u"2023年上海市GB 9704质量工作要点任务分解表"_s);
}

void TestBreakdown::longMeasuresAreSetSmaller()
{
    BookBuilder b = smallBook();
    QVERIFY(!tableOf(**compose(inputOf(b, PaperKind::Breakdown))).small);
    b.measureRow({4}).text = u"推进质量提升。"_s.repeated(100);
    QVERIFY(tableOf(**compose(inputOf(b, PaperKind::Breakdown))).small);
}

void TestBreakdown::aPlanWithoutMeasuresGivesAPaperThatSaysSo()
{
    for (const PaperKindInfo &info : paperKinds()) {
        if (!info.available)
            continue;
        const auto document = compose(inputOf(BookBuilder(), info.kind));
        QVERIFY2(document, info.name);
        const auto pages = paginate(*document);
        QCOMPARE(pageCount(*pages), 1);
        QVERIFY2(everything(*pages).contains(u"《质量工作要点》尚无工作举措"_s), info.name);
        QVERIFY2((*document)->info.title.endsWith(info.title), info.name);
    }
}

void TestBreakdown::otherKindsAreNotThereYet()
{
    int available = 0;
    for (const PaperKindInfo &info : paperKinds()) {
        QVERIFY(!info.title.isEmpty() && !info.title.startsWith(u"kind."));
        const auto document = compose(inputOf(smallBook(), info.kind));
        QCOMPARE(document.has_value(), info.available);
        available += info.available ? 1 : 0;
        if (!document)
            QCOMPARE(document.error().reason, Reason(PaperReason::NotThereYet));
    }
    QCOMPARE(paperKinds().size(), size_t{11});
    QVERIFY(available > 1 && available < 11); // which ones: the test of each
}

QTEST_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
