// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeacts.h"

using namespace qd;
using namespace reportcase;
using namespace officeacts;

/// 督办通报: who is named for what, by which rule, and that the numbers of its sentences add up.
class TestNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodIsWhoReportedInTimeAndIsBehindNowhere();
    void slowIsNamedWithItsMeasuresTheGravestFirst();
    void lateIsNamedWithWhatLacks();
    void supportingAgenciesAreNotBlamed();
    void neverMoreThanTenAreNamed();
    void tiesStandInOfficialOrder();
    void withNothingToBlameItSaysSo();
    void theFatesOfReportsAddUp();
    void whatTheOfficeWroteStandsInIt();
    void withRedHeadItIsADocumentInDueForm();
    void changesSinceTheIssueBeforeAreTold();
};

namespace
{

constexpr AgencyId market{1}, trade{2};

PaperInput noticeOf(const BookBuilder &b)
{
    PaperInput input = inputOf(b, PaperKind::Notice);
    input.options.asOf = QDate(2023, 7, 10);
    return input;
}

/// A task each for so many agencies, with a measure of that deadline.
BookBuilder many(int agencies, QDate deadline = {})
{
    BookBuilder b;
    for (int n = 1; n <= agencies; ++n) {
        const auto agency = b.agency(u"第%1局"_s.arg(n));
        const auto task = b.task(u"(%1)"_s.arg(n), u"第%1项任务"_s.arg(n));
        b.measure(task, u"举措。"_s, deadline);
        b.party(task, agency, Role::Lead);
    }
    return b;
}

} // namespace

void TestNotice::goodIsWhoReportedInTimeAndIsBehindNowhere()
{
    BookBuilder b = smallBook();
    received(b, {3}, trade, u"2023Q2"_s, QDate(2023, 6, 30));
    for (const qint64 measure : {1, 2, 3, 4}) // its second measure is overdue
        received(b, {measure}, market, u"2023Q2"_s, QDate(2023, 6, 30));
    const QString good = said(made(noticeOf(b)), u"notice.goodNamed"_s);
    QVERIFY2(good.startsWith(u"区商务委对2023年第二季度应报进展均按时报送"_s), qPrintable(good));
    QVERIFY(!good.contains(u"区市场监管局"_s));
    received(b, {3}, trade, u"2023Q2"_s, QDate(2023, 7, 1)).version = 2; // the first one counts
    QVERIFY(said(made(noticeOf(b)), u"notice.goodNamed"_s).startsWith(u"区商务委对"_s));
}

void TestNotice::slowIsNamedWithItsMeasuresTheGravestFirst()
{
    BookBuilder b = smallBook();
    b.measureRow({4}).deadlineDate = QDate(2023, 3, 31);
    const Document paper = made(noticeOf(b));
    const QString slow = said(paper, u"notice.slowNamed"_s);
    QVERIFY2(slow.startsWith(u"截至2023年7月10日，推进滞后的举措共2条"_s), qPrintable(slow));
    QVERIFY2(slow.contains(u"涉及区市场监管局（2条）"_s), qPrintable(slow));
    QVERIFY(slow.contains(u"落后序时进度30个百分点以上"_s));
    const QStringList rows = rowsIn(paper, 0);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(
        rows[0].startsWith(u"3|推进示范试点"_s) && rows[0].endsWith(u"■逾期101天"_s), qPrintable(rows[0]));
    QVERIFY2(rows[1].startsWith(u"1.2|"_s) && rows[1].endsWith(u"■逾期40天"_s), qPrintable(rows[1]));
}

void TestNotice::lateIsNamedWithWhatLacks()
{
    BookBuilder b = smallBook();
    received(b, {3}, trade, u"2023Q2"_s, QDate(2023, 7, 3));
    received(b, {1}, market, u"2023Q2"_s, QDate(2023, 7, 3));
    received(b, {4}, market, u"2023Q2"_s, QDate(2023, 6, 3));
    const QString late = said(made(noticeOf(b)), u"notice.lateNamed"_s);
    QVERIFY2(
        late.contains(u"区市场监管局（未报2份、迟报1份）、区商务委（迟报1份）等2个单位"_s), qPrintable(late));
}

void TestNotice::supportingAgenciesAreNotBlamed()
{
    const Document paper = made(noticeOf(smallBook()));
    for (const auto *key : {"notice.slowNamed", "notice.lateNamed", "notice.goodNamed"})
        QVERIFY(!said(paper, QLatin1String(key)).contains(u"区统计局"_s));
}

void TestNotice::neverMoreThanTenAreNamed()
{
    const Document paper = made(noticeOf(many(12, QDate(2023, 5, 31))));
    for (const auto *key : {"notice.slowNamed", "notice.lateNamed"}) {
        const QString text = said(paper, QLatin1String(key));
        QCOMPARE(text.count(u"局（"_s), 10);
        QVERIFY2(text.contains(u"等12个单位"_s) && text.contains(u"列名不超过10个"_s), qPrintable(text));
    }
}

void TestNotice::tiesStandInOfficialOrder()
{
    BookBuilder b = many(3);
    b.agencyRow({3}).officialOrder = -1;
    const QString late = said(made(noticeOf(b)), u"notice.lateNamed"_s);
    QVERIFY2(
        late.contains(u"第3局（未报1份）、第1局（未报1份）、第2局（未报1份）等3个单位"_s), qPrintable(late));
}

void TestNotice::withNothingToBlameItSaysSo()
{
    BookBuilder b = many(2);
    for (const qint64 n : {1, 2})
        received(b, {n}, {n}, u"2023Q2"_s, QDate(2023, 6, 20));
    const Document paper = made(noticeOf(b));
    QVERIFY(said(paper, u"notice.slowNamed"_s).contains(u"没有超过完成时限尚未完成"_s));
    QCOMPARE(said(paper, u"notice.lateNamed"_s),
        u"截至2023年7月10日，2023年第二季度没有到报送截止日未报或者迟报的单位。"_s);
    QVERIFY(said(paper, u"notice.goodNamed"_s).startsWith(u"第1局、第2局等2个单位对"_s));
    QVERIFY(said(paper, u"notice.nextSlow"_s).isEmpty() && said(paper, u"notice.nextLate"_s).isEmpty());
    QVERIFY(said(made(noticeOf(many(2))), u"notice.goodNamed"_s).contains(u"没有单位同时做到"_s));
}

void TestNotice::theFatesOfReportsAddUp()
{
    BookBuilder b = smallBook();
    received(b, {3}, trade, u"2023Q2"_s, QDate(2023, 7, 3));
    received(b, {1}, market, u"2023Q2"_s, QDate(2023, 6, 3));
    received(b, {2}, market, u"2023Q2"_s, QDate(2023, 6, 3)).progressState = ProgressState::Returned;
    const QString text = said(made(noticeOf(b)), u"notice.reporting"_s);
    QVERIFY2(text.contains(u"应报的5份中，按时报送1份、迟报1份、退回待改1份、未报2份。"_s), qPrintable(text));
    QVERIFY2(text.contains(u"报送截止日已过的5份中，按时报送1份，报送及时率20.0%。"_s), qPrintable(text));
}

void TestNotice::whatTheOfficeWroteStandsInIt()
{
    PaperInput input = noticeOf(smallBook());
    const QString draft = said(made(input), u"notice.nextAll"_s);
    input.edits[u"notice.nextAll"_s] = {draft, u"请各单位于7月底前整改到位。"_s};
    const auto edited = composeForEditing(input);
    QVERIFY(edited && edited->changed.empty());
    QCOMPARE(said(edited->document, u"notice.nextAll"_s), u"请各单位于7月底前整改到位。"_s);
}

void TestNotice::withRedHeadItIsADocumentInDueForm()
{
    PaperInput input = noticeOf(smallBook());
    input.options.furniture.redHead = u"静质办〔2023〕8号"_s;
    input.options.furniture.addressees = u"各成员单位"_s;
    input.options.furniture.signature = true;
    input.options.furniture.imprint = true;
    const QString all = withoutSpaces(everything(*paginate(*compose(input))));
    for (const auto &words : {u"静质办〔2023〕8号"_s, u"关于质量工作要点推进情况的督办通报"_s,
             u"各成员单位："_s, u"2023年7月10日印发"_s})
        QVERIFY2(all.contains(words), qPrintable(words));
}

void TestNotice::changesSinceTheIssueBeforeAreTold()
{
    PaperInput input = noticeOf(smallBook());
    BookBuilder before = smallBook();
    before.measureRow({4}).removed = true;
    input.before = earlier(1, before, QDate(2023, 3, 31));
    QVERIFY(said(made(input), u"notice.changes"_s).contains(u"新增1条"_s));
}

QTEST_MAIN(TestNotice)
#include "tst_notice.moc"
