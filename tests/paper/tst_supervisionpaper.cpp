// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeacts.h"

using namespace qd;
using namespace reportcase;
using namespace officeacts;

/// 督办单: which tasks and agencies have one, and what stands in its fields.
class TestSupervisionPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskThatIsBehindHasASlip();
    void itsFieldsAreThoseOfTheForm();
    void aTaskThatWasAskedForHasOneInAnyCase();
    void anInstructionThatWaitsMakesOne();
    void urgencyFollowsTheSlip();
    void oneForAnAgency();
    void severalBeginPages();
    void withNothingToSuperviseItSaysSo();
    void aLongTitleStandsInTheForm();
    void anExtraTaskBesideTheCountsHasOne();
};

namespace
{

constexpr AgencyId market{1}, trade{2}, statistics{3};

PaperInput slips(const BookBuilder &b)
{
    PaperInput input = inputOf(b, PaperKind::Supervision);
    input.options.asOf = QDate(2023, 7, 10);
    return input;
}

QString field(const Document &document, const QString &label, size_t nth = 0)
{
    for (const QString &row : rowsIn(document, nth)) {
        if (row.startsWith(label + u'|'))
            return row.mid(label.size() + 1);
    }
    return {};
}

int tablesIn(const Document &document)
{
    return static_cast<int>(std::count_if(document.blocks.begin(), document.blocks.end(),
        [](const Block &block) { return std::holds_alternative<TableBlock>(block); }));
}

} // namespace

void TestSupervisionPaper::aTaskThatIsBehindHasASlip()
{
    const Document paper = made(slips(smallBook())); // the second measure of the first task is overdue
    QCOMPARE(tablesIn(paper), 1);
    QCOMPARE(said(paper, u"supervision.title.T1"_s), u"督办单"_s);
    QCOMPARE(said(paper, u"supervision.number.T1"_s), u"编号：督〔2023〕1号"_s);
}

void TestSupervisionPaper::itsFieldsAreThoseOfTheForm()
{
    BookBuilder b = smallBook();
    b.agencyRow(market).liaison = u"李四"_s;
    b.agencyRow(market).phone = u"62471234"_s;
    const ActId extension = extensionAsked(b, {2}, QDate(2023, 6, 30), QDate(2023, 5, 20));
    extensionGranted(b, extension, {2}, QDate(2023, 6, 30), QDate(2023, 5, 25));
    instructed(b, {2}, u"抓紧落实。"_s, QDate(2023, 6, 15), QDate(2023, 7, 15));
    const Document paper = made(slips(b));
    QCOMPARE(field(paper, u"立项依据"_s), u"《质量工作要点》"_s);
    QCOMPARE(field(paper, u"紧急程度"_s), u"一般"_s);
    QCOMPARE(field(paper, u"办理时限"_s), u"原2023-05-31，延至2023-06-30 2023年7月15日前（批示要求）"_s);
    QCOMPARE(field(paper, u"牵头单位"_s), u"区市场监管局"_s);
    QCOMPARE(field(paper, u"配合单位"_s), u"区统计局"_s);
    QCOMPARE(field(paper, u"联系人"_s), u"区市场监管局：李四　62471234"_s);
    QCOMPARE(field(paper, u"督办内容"_s), u"1.2　开展系列宣贯活动。（■逾期10天）"_s);
    QCOMPARE(field(paper, u"报送频次"_s), u"每季度报送一次进展"_s);
    QCOMPARE(field(paper, u"领导批示"_s), u"陈副区长（2023年6月15日）：抓紧落实。"_s);
    QVERIFY(field(paper, u"办理情况"_s).trimmed().isEmpty());
    QVERIFY(field(paper, u"承办单位"_s).startsWith(u"负责人（签字）"_s));
}

void TestSupervisionPaper::aTaskThatWasAskedForHasOneInAnyCase()
{
    PaperInput input = slips(smallBook());
    input.options.task = {3};
    const Document paper = made(input);
    QCOMPARE(tablesIn(paper), 1);
    QVERIFY(field(paper, u"督办内容"_s).startsWith(u"3　推进示范试点"_s));
}

void TestSupervisionPaper::anInstructionThatWaitsMakesOne()
{
    BookBuilder b = smallBook();
    const ActId told = instructed(b, {4}, u"请形成报告。"_s, QDate(2023, 6, 15));
    QCOMPARE(tablesIn(made(slips(b))), 2);
    followed(b, told, {4}, u"已形成报告。"_s, QDate(2023, 7, 1), true);
    QCOMPARE(tablesIn(made(slips(b))), 1);
    PaperInput before = slips(b); // on that day it was not settled
    before.options.asOf = QDate(2023, 6, 30);
    QCOMPARE(tablesIn(made(before)), 2);
}

void TestSupervisionPaper::urgencyFollowsTheSlip()
{
    BookBuilder b = smallBook();
    Act &act = actOn(b, ActKind::Reminder, QDate(2023, 7, 1), {2});
    act.slip = Slip::Red;
    const Document paper = made(slips(b));
    QCOMPARE(said(paper, u"supervision.title.T1"_s), u"红色督办单"_s);
    QCOMPARE(field(paper, u"紧急程度"_s), u"特急（红色督办单）"_s);
}

void TestSupervisionPaper::oneForAnAgency()
{
    BookBuilder b = smallBook();
    b.setBlocked({3}, true, QDate(2023, 6, 1), u"经费未到位"_s);
    PaperInput input = slips(b);
    QCOMPARE(agenciesListed(input), (std::vector<AgencyId>{market, trade}));
    input.options.agency = trade;
    const Document paper = made(input);
    QCOMPARE(tablesIn(paper), 1);
    QCOMPARE(field(paper, u"承办单位"_s), u"区商务委"_s);
    QVERIFY2(
        field(paper, u"督办内容"_s).contains(u"受阻：经费未到位"_s), qPrintable(field(paper, u"督办内容"_s)));
    input.options.agency = statistics;
    QVERIFY(said(made(input), u"supervision.none"_s).contains(u"不需督办"_s));
}

void TestSupervisionPaper::severalBeginPages()
{
    BookBuilder b = smallBook();
    instructed(b, {4}, u"请形成报告。"_s, QDate(2023, 6, 15));
    const auto pages = paginate(*compose(slips(b)));
    QCOMPARE(pageCount(*pages), 2);
    QVERIFY(textsOf(pages->pages[1]).join(QString()).contains(u"推进示范试点"_s));
}

void TestSupervisionPaper::withNothingToSuperviseItSaysSo()
{
    BookBuilder b = smallBook();
    b.measureRow({2}).deadlineDate = QDate(2023, 12, 31);
    const Document paper = made(slips(b));
    QCOMPARE(tablesIn(paper), 0);
    QVERIFY(said(paper, u"supervision.none"_s).startsWith(u"截至2023年7月10日，没有逾期"_s));
}

void TestSupervisionPaper::aLongTitleStandsInTheForm()
{
    BookBuilder b = smallBook();
    b.taskRow({1}).title = u"推进质量提升、"_s.repeated(20);
    const Document paper = made(slips(b));
    QVERIFY(field(paper, u"督办事项"_s).contains(b.taskRow({1}).title));
}

void TestSupervisionPaper::anExtraTaskBesideTheCountsHasOne()
{
    BookBuilder b = smallBook();
    const auto task = b.task(u"临1"_s, u"专项检查"_s);
    b.measure(task, u"开展专项检查。"_s, QDate(2023, 6, 20));
    b.party(task, trade, Role::Lead);
    b.taskRow(task).extra = true;
    b.taskRow(task).counted = false;
    const Document paper = made(slips(b));
    QCOMPARE(tablesIn(paper), 2);
    QVERIFY(rowsIn(paper, 1).join(u'\n').contains(u"逾期20天"_s));
}

QTEST_MAIN(TestSupervisionPaper)
#include "tst_supervisionpaper.moc"
