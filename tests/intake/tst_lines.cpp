// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs/lines.h"
#include "intake/paragraphs/webmarks.h"
#include "intake/text/mappedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

class TestLines final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePlaceOfEveryCharacter();
    void knowsWhatIsNoText_data();
    void knowsWhatIsNoText();
    void takesAWholeCorrectionFormOut();
    void leavesTheWordCorrectionInTextAlone();
    void keepsEachLineOfOrdinaryTextApart();
    void joinsLinesBrokenAtOneWidth();
    void joinsAListThatIsNotAtItsEnd();
    void joinsAnOpenBracketOverALineEnd();
    void doesNotJoinATaskToABracketNobodyClosed();
    void joinsASentenceOverAPageMark();
};

void TestLines::keepsThePlaceOfEveryCharacter()
{
    MappedText text(u"abc", 10);
    text.append(MappedText(u"  def ", 20));
    QCOMPARE(text.text(), u"abc  def "_s);
    QCOMPARE(text.trimmed().span(), (Span{10, 25}));
    QCOMPARE(text.mid(5, 2).span(), (Span{22, 24}));
    const MappedText cut = text.without({{1, 2}, {5, 6}});
    QCOMPARE(cut.text(), u"ac  ef "_s);
    QCOMPARE(cut.spanOf(4, 2), (Span{23, 25}));
    QVERIFY(MappedText().span().isEmpty());
}

void TestLines::knowsWhatIsNoText_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("mark");
    const auto row = [](const char *line, LineMark mark) {
        QTest::newRow(line) << QString::fromUtf8(line) << int(mark);
    };
    row("当前位置> 信息公开> 工作计划", LineMark::WebCrumb);
    row("首页 > 政务公开", LineMark::WebCrumb);
    row("政务公开 > 规划计划 > 年度计划", LineMark::WebCrumb);
    row("— 3 —", LineMark::PageMark);
    row("—３—", LineMark::PageMark);
    row("第 3 页 共 10 页", LineMark::PageMark);
    row("3/10", LineMark::PageMark);
    row("纠错", LineMark::FormStart);
    row("【法宝引证码】 CLI.12.6476457", LineMark::PrintMark);
    row("原文链接：https://www.example.com/a.html", LineMark::PrintMark);
    row("打印本页", LineMark::WebFurniture);
    row("来源：区政府网站", LineMark::WebFurniture);
    row("一、总体要求", LineMark::None);
    row("3", LineMark::None);
    row("责任单位：区财政局", LineMark::None);
    row("分享质量管理经验，推广先进做法，组织企业到标杆单位现场学习交流质量改进成果。", LineMark::None);
}

void TestLines::knowsWhatIsNoText()
{
    QFETCH(QString, line);
    QFETCH(int, mark);
    QCOMPARE(int(markOf(line)), mark);
}

void TestLines::takesAWholeCorrectionFormOut()
{
    const auto result = readParagraphs(u"正文。\n纠错\n1.错误类:*\n-\n您的姓名:*\n使用说明"_s);
    QCOMPARE(result.list.size(), size_t(1));
    QCOMPARE(result.ignored.size(), size_t(5));
    for (const Ignored &ignored : result.ignored)
        QCOMPARE(ignored.why, IgnoredWhy::CorrectionForm);
}

void TestLines::leavesTheWordCorrectionInTextAlone()
{
    const auto result = readParagraphs(u"纠错\n发现差错及时改正。\n使用说明\n另附。"_s);
    QCOMPARE(result.list.size(), size_t(4));
    QVERIFY(result.ignored.empty());
}

void TestLines::keepsEachLineOfOrdinaryTextApart()
{
    const auto result = readParagraphs(u"标题\n\n一、制度\n（一）建立制度。\n  尾段  \n"_s);
    QCOMPARE(result.list.size(), size_t(4));
    QCOMPARE(result.list[1].line, 3);
    QCOMPARE(result.list[3].text.text(), u"尾段"_s);
}

void TestLines::joinsLinesBrokenAtOneWidth()
{
    QString text = u"二、重点任务\n"_s;
    for (int i = 0; i < 4; ++i) {
        text
            += u"（一）建立产品质量追溯制度和风险监测制度并加强部门之间的\n信息共享和协同处置机制建设持续提高应急处理能力水平与质\n量。\n"_s;
    }
    const auto result = readParagraphs(text);
    QCOMPARE(result.list.size(), size_t(5));
    QVERIFY(result.list[1].text.text().contains(u"部门之间的信息共享"));
    QVERIFY(result.list[1].text.text().endsWith(u"水平与质量。"));
}

void TestLines::joinsAListThatIsNotAtItsEnd()
{
    const auto result = readParagraphs(
        u"1.开展活动。\n配合单位：区总工会、团区委、\n区妇联\n2.抓好培训、\n（1）分期办班"_s);
    QCOMPARE(result.list.size(), size_t(4));
    QCOMPARE(result.list[1].text.text(), u"配合单位：区总工会、团区委、区妇联"_s);
}

void TestLines::joinsAnOpenBracketOverALineEnd()
{
    const auto result = readParagraphs(u"（一）建立制度。（责\n任单位：区财政局）\n（二）其他。"_s);
    QCOMPARE(result.list.size(), size_t(2));
    QCOMPARE(result.list[0].text.text(), u"（一）建立制度。（责任单位：区财政局）"_s);
}

void TestLines::doesNotJoinATaskToABracketNobodyClosed()
{
    const auto result = readParagraphs(u"（一）建立制度。（责任单位：区财政局\n（二）其他。"_s);
    QCOMPARE(result.list.size(), size_t(2));
}

void TestLines::joinsASentenceOverAPageMark()
{
    const auto result = readParagraphs(u"（一）建立制度。（责任单位：区财\n\n—２—\n\n政局）"_s);
    QCOMPARE(result.list.size(), size_t(1));
    QVERIFY(result.list[0].text.text().endsWith(u"区财政局）"));
    QCOMPARE(result.ignored.size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestLines)
#include "tst_lines.moc"
