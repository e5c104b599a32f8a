// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeacts.h"

using namespace qd;
using namespace reportcase;
using namespace officeacts;

/// What the office decided, on the papers there were before: 领导批示, 延期, 调整 of the handout, the
/// commitments of a summary, the original deadline beside the new one.
class TestOfficeActPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instructionsStandFirstWhereChosen();
    void withoutInstructionsItSaysSo();
    void extensionsTellOldAndNewDeadline();
    void adjustmentsTellOldAndNewWording();
    void whatIsToComeIsNotTold();
    void aMovedDeadlineIsPrintedWithTheOriginal();
    void commitmentsAreKeptSlippedOrOpen();
    void extraTasksAreCountedApart();
};

namespace
{

PaperInput paperOf(const BookBuilder &b, PaperKind kind)
{
    PaperInput input = inputOf(b, kind);
    input.options.asOf = QDate(2023, 7, 10);
    return input;
}

qsizetype placeOf(const Document &document, const QString &key)
{
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&document.blocks[i]);
        if (paragraph && paragraph->key == key)
            return static_cast<qsizetype>(i);
    }
    return -1;
}

} // namespace

void TestOfficeActPapers::instructionsStandFirstWhereChosen()
{
    BookBuilder b = smallBook();
    const ActId settled = instructed(b, {4}, u"请形成报告。"_s, QDate(2023, 5, 15));
    followed(b, settled, {4}, u"已形成报告。"_s, QDate(2023, 6, 1), true);
    instructed(b, {2}, u"抓紧落实。"_s, QDate(2023, 3, 15), QDate(2023, 6, 30));
    PaperInput input = paperOf(b, PaperKind::Handout);
    QVERIFY(placeOf(made(input), u"handout.instructions"_s) < 0);
    input.options.instructions = true;
    const Document paper = made(input);
    QVERIFY(placeOf(paper, u"handout.instructions"_s) > 0);
    QVERIFY(placeOf(paper, u"handout.instructions"_s) < placeOf(paper, u"handout.overview"_s));
    QCOMPARE(said(paper, u"handout.instructionsIntro"_s),
        u"截至2023年7月10日，尚待落实和本期内办理的领导批示共2件，已落实1件，正在落实1件。"_s);
    const QStringList rows = rowsIn(paper, 0);
    QVERIFY2(rows[0].endsWith(u"|2023年6月30日|逾期未落实"_s), qPrintable(rows[0]));
    QVERIFY2(rows[1].endsWith(u"|—|2023年6月1日：已形成报告。 已落实"_s), qPrintable(rows[1]));
}

void TestOfficeActPapers::withoutInstructionsItSaysSo()
{
    PaperInput input = paperOf(smallBook(), PaperKind::Handout);
    input.options.instructions = true;
    QCOMPARE(said(made(input), u"handout.instructionsNone"_s), u"截至2023年7月10日，没有领导批示。"_s);
}

void TestOfficeActPapers::extensionsTellOldAndNewDeadline()
{
    BookBuilder b = smallBook();
    const ActId asked = extensionAsked(b, {2}, QDate(2023, 8, 31), QDate(2023, 5, 20));
    extensionGranted(
        b, asked, {2}, QDate(2023, 9, 30), QDate(2023, 5, 25)); // another day than the one asked for
    extensionAsked(b, {4}, QDate(2023, 12, 31), QDate(2023, 7, 1));
    const Document paper = made(paperOf(b, PaperKind::Handout));
    QCOMPARE(said(paper, u"handout.extensionsIntro"_s),
        u"截至2023年7月10日，待批复和本期内办理的延期申请共2件，同意1件，不同意0件，待研究1件，见下表。"_s);
    size_t nth = 0; // behind the matrix and the points
    while (!rowsIn(paper, nth).isEmpty() && !rowsIn(paper, nth).front().contains(u"需再次征求意见"_s))
        ++nth;
    const QStringList rows = rowsIn(paper, nth);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0],
        u"1|开展系列宣贯活动。|责任单位：需再次征求意见|2023-05-31|2023-09-30|2023年5月25日同意 已延期1次"_s);
    QVERIFY2(rows[1].endsWith(u"|—|2023-12-31|待研究"_s), qPrintable(rows[1]));
}

void TestOfficeActPapers::adjustmentsTellOldAndNewWording()
{
    BookBuilder b = smallBook();
    Act &act = actOn(b, ActKind::Adjustment, QDate(2023, 6, 12), {1});
    act.formerText = u"完善工作职责。"_s;
    act.text = u"完善工作职责和规则。"_s;
    act.reason = u"上级政策调整"_s;
    const Document paper = made(paperOf(b, PaperKind::Handout));
    QVERIFY(said(paper, u"handout.adjustmentsIntro"_s).contains(u"共1条次"_s));
    QStringList all;
    for (size_t nth = 0; !rowsIn(paper, nth).isEmpty(); ++nth)
        all += rowsIn(paper, nth);
    QVERIFY(all.contains(u"1|完善工作职责。|完善工作职责和规则。|2023年6月12日 上级政策调整"_s));
}

void TestOfficeActPapers::whatIsToComeIsNotTold()
{
    BookBuilder b = smallBook();
    extensionAsked(b, {2}, QDate(2023, 8, 31), QDate(2023, 7, 20));
    actOn(b, ActKind::Adjustment, QDate(2023, 7, 12), {1}).text = u"新"_s;
    const Document paper = made(paperOf(b, PaperKind::Handout));
    QVERIFY(said(paper, u"handout.extensionsIntro"_s).isEmpty());
    QVERIFY(said(paper, u"handout.adjustmentsIntro"_s).isEmpty());
}

void TestOfficeActPapers::aMovedDeadlineIsPrintedWithTheOriginal()
{
    BookBuilder b = smallBook();
    b.moveDeadline({2}, QDate(2023, 9, 30), QDate(2023, 5, 25));
    for (const PaperKind kind : {PaperKind::Breakdown, PaperKind::Progress, PaperKind::Agency}) {
        const QString all = rowsIn(made(paperOf(b, kind)), 0).join(u'\n');
        QVERIFY2(all.contains(u"原2023-05-31 延至2023-09-30"_s), qPrintable(all));
    }
    PaperInput before = paperOf(b, PaperKind::Breakdown);
    before.options.asOf = QDate(2023, 5, 24);
    QVERIFY(!rowsIn(made(before), 0).join(u'\n').contains(u"延至"_s));
    b.moveDeadline({2}, QDate(2023, 4, 30), QDate(2023, 6, 1));
    QVERIFY(rowsIn(made(paperOf(b, PaperKind::Breakdown)), 0)
                .join(u'\n')
                .contains(u"原2023-05-31 改为2023-04-30"_s));
}

void TestOfficeActPapers::commitmentsAreKeptSlippedOrOpen()
{
    BookBuilder b = smallBook();
    b.measureRow({1}).deadlineDate = QDate(2023, 6, 30);
    b.measureRow({3}).deadlineDate = QDate(2023, 6, 30);
    b.measureRow({4}).deadlineDate = QDate(2023, 12, 31);
    b.setState({1}, WorkState::Done, QDate(2023, 6, 1)); // kept
    b.moveDeadline({2}, QDate(2023, 9, 30), QDate(2023, 5, 25)); // slipped, with leave
    b.setState({3}, WorkState::Done, QDate(2023, 7, 1)); // a day late
    const QString told = said(made(paperOf(b, PaperKind::Summary)), u"summary.commitments"_s);
    QCOMPARE(told,
        u"原定有完成时限的举措共4条，按原定时限完成1条，超过原定时限2条，未到时限1条。超过原定时限的举措中有1条经批准延期。"_s);
    QVERIFY(said(made(paperOf(BookBuilder(), PaperKind::Summary)), u"summary.commitments"_s).isEmpty());
}

void TestOfficeActPapers::extraTasksAreCountedApart()
{
    BookBuilder b = smallBook();
    for (const bool counted : {true, false}) {
        const auto task = b.task(u"临1"_s, u"临时任务"_s);
        b.measure(task, u"开展专项检查。"_s, QDate(2023, 8, 31));
        b.taskRow(task).extra = true;
        b.taskRow(task).counted = counted;
        b.taskRow(task).fromDay = QDate(2023, 6, 5);
    }
    const QString told = said(made(paperOf(b, PaperKind::Summary)), u"summary.commitments"_s);
    QVERIFY2(told.startsWith(u"原定有完成时限的举措共1条"_s), qPrintable(told));
    QVERIFY2(
        told.endsWith(u"另有临时任务2项，单独统计，其中1项不计入工作要点各项数字。"_s), qPrintable(told));
}

QTEST_MAIN(TestOfficeActPapers)
#include "tst_officeactpapers.moc"
