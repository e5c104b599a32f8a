// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeacts.h"

using namespace qd;
using namespace reportcase;
using namespace officeacts;

/// 催办函: to whom, about what, by when.
class TestReminderPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyWhoIsLateHasALetterAndNobodyElse();
    void theLetterNamesPeriodMeasureAndDays();
    void theSlipOfTheNewestReminderIsItsHead();
    void byWhenIsWhatTheLastReminderSaid();
    void eachLetterIsSignedAndBeginsAPage();
    void anAgencyThatOwesNothingHasAPaperThatSaysSo();
    void furnitureDoesNotSignTwice();
};

namespace
{

constexpr AgencyId market{1}, trade{2}, statistics{3};

PaperInput letters(const BookBuilder &b, AgencyId agency = {})
{
    PaperInput input = inputOf(b, PaperKind::Reminder);
    input.options.asOf = QDate(2023, 7, 10);
    input.options.agency = agency;
    return input;
}

/// 区商务委 has not reported anything, 区市场监管局 all but one.
BookBuilder book()
{
    BookBuilder b = smallBook();
    for (const QString &period : {u"2023Q1"_s, u"2023Q2"_s}) {
        for (const qint64 measure : {1, 2, 3, 4}) {
            if (measure != 4 || period.endsWith(u'1'))
                received(b, {measure}, market, period, QDate(2023, 3, 1));
        }
    }
    b.rules().papers.contact = u"张三，电话：62470000"_s;
    return b;
}

} // namespace

void TestReminderPaper::everybodyWhoIsLateHasALetterAndNobodyElse()
{
    const PaperInput input = letters(book());
    QCOMPARE(agenciesListed(input), (std::vector<AgencyId>{market, trade}));
    const Document paper = made(input);
    QCOMPARE(said(paper, u"reminder.addressee.1"_s), u"区市场监管局："_s);
    QCOMPARE(said(paper, u"reminder.addressee.2"_s), u"区商务委："_s);
    QVERIFY(said(paper, u"reminder.addressee.3"_s).isEmpty());
}

void TestReminderPaper::theLetterNamesPeriodMeasureAndDays()
{
    const Document paper = made(letters(book(), trade));
    QCOMPARE(rowsIn(paper, 0),
        (QStringList{u"2|一季度|扩大优质服务供给|3月31日|逾期101天"_s,
            u"2|二季度|扩大优质服务供给|6月30日|逾期10天"_s}));
    QVERIFY(said(paper, u"reminder.facts.2"_s).contains(u"贵单位承担的举措尚有2份进展到报送截止日未报"_s));
    PaperInput first = letters(book(), trade);
    first.options.period = *Period::parse(u"2023Q1"_s);
    QCOMPARE(rowsIn(made(first), 0).size(), 1);
    PaperInput early = letters(book(), trade);
    early.options.asOf = QDate(2023, 6, 30);
    QVERIFY(rowsIn(made(early), 0).last().endsWith(u"当日截止"_s));
}

void TestReminderPaper::theSlipOfTheNewestReminderIsItsHead()
{
    BookBuilder b = book();
    QCOMPARE(said(made(letters(b, trade)), u"reminder.title.2"_s), u"关于报送质量工作要点进展情况的催办函"_s);
    reminded(b, trade, QDate(2023, 7, 2), Slip::Blue);
    reminded(b, trade, QDate(2023, 7, 8), Slip::Yellow);
    reminded(b, trade, QDate(2023, 7, 12), Slip::Red); // to come
    const Document paper = made(letters(b, trade));
    QCOMPARE(said(paper, u"reminder.title.2"_s), u"黄色督办单"_s);
    QCOMPARE(said(paper, u"reminder.before.2"_s), u"本办已催办2次，最近一次为2023年7月8日。"_s);
    QCOMPARE(
        said(made(letters(b, market)), u"reminder.title.1"_s), u"关于报送质量工作要点进展情况的催办函"_s);
}

void TestReminderPaper::byWhenIsWhatTheLastReminderSaid()
{
    BookBuilder b = book();
    QVERIFY(said(made(letters(b, trade)), u"reminder.request.2"_s).startsWith(u"请贵单位收到本函后"_s));
    reminded(b, trade, QDate(2023, 7, 8), Slip::None, QDate(2023, 7, 14));
    QVERIFY(
        said(made(letters(b, trade)), u"reminder.request.2"_s).startsWith(u"请贵单位于2023年7月14日前"_s));
    reminded(b, trade, QDate(2023, 7, 9), Slip::None, QDate(2023, 7, 9)); // past
    QVERIFY(said(made(letters(b, trade)), u"reminder.request.2"_s).startsWith(u"请贵单位收到本函后"_s));
}

void TestReminderPaper::eachLetterIsSignedAndBeginsAPage()
{
    const auto pages = paginate(*compose(letters(book())));
    QCOMPARE(pageCount(*pages), 2);
    for (const PaperPage &page : pages->pages) {
        const QString text = withoutSpaces(textsOf(page).join(u'\n'));
        QVERIFY2(text.contains(u"2023年7月10日"_s) && text.contains(u"联系人：张三，电话：62470000"_s),
            qPrintable(text));
    }
}

void TestReminderPaper::anAgencyThatOwesNothingHasAPaperThatSaysSo()
{
    QCOMPARE(said(made(letters(book(), statistics)), u"reminder.none"_s),
        u"截至2023年7月10日，区统计局没有到报送截止日未报的进展，不需催办。"_s);
    BookBuilder b = smallBook();
    b.plan().firstPeriod = *Period::parse(u"2023Q3"_s);
    QVERIFY(said(made(letters(b)), u"reminder.none"_s).contains(u"没有单位"_s));
}

void TestReminderPaper::furnitureDoesNotSignTwice()
{
    PaperInput input = letters(book(), trade);
    input.options.furniture.redHead = u"静质办〔2023〕8号"_s;
    input.options.furniture.signature = true;
    input.options.furniture.addressees = u"各成员单位"_s;
    const Document paper = made(input);
    QCOMPARE(std::count_if(paper.blocks.begin(), paper.blocks.end(),
                 [](const Block &block) { return std::holds_alternative<Signature>(block); }),
        1);
    QVERIFY(!withoutSpaces(everything(*paginate(std::make_shared<const Document>(paper))))
                 .contains(u"各成员单位："_s));
}

QTEST_MAIN(TestReminderPaper)
#include "tst_reminderpaper.moc"
