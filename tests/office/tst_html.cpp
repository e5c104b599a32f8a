// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"
#include "support/processtime.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// Web pages, and what Word and Excel put on the clipboard.
class HtmlTest final : public QObject
{
    Q_OBJECT

    static QStringList read(const QString &markup)
    {
        const auto text = readHtml(markup);
        return text ? linesOf(*text) : QStringList{u"error: "_s + text.error().detail};
    }

private Q_SLOTS:
    void blocksAndBreaksEndParagraphs()
    {
        QCOMPARE(read(u"<html><head><title>标题栏</title></head><body>首<p>一<br>二</p><div>三<h2>四</h2>五</"
                      u"div><ul><li>六</li></ul>"
                      "<section>七</section>末</body></html>"_s),
            (QStringList{u"首"_s, u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"七"_s, u"末"_s}));
    }

    void whiteSpaceCollapsesAsInABrowser()
    {
        QCOMPARE(
            read(
                u"<p>  区 \n\t 市场\n  监管局 <b> a </b> b\nc&nbsp;&nbsp;d\u200B&ensp;</p><pre>一\n  二</pre>"_s),
            (QStringList{u"区市场监管局 a b c  d"_s, u"一"_s, u"二"_s}));
    }

    void scriptsStylesAndFormsAreLeftOut()
    {
        QCOMPARE(
            read(
                u"<style>p{}</style><script>document.write('<p>坏</p>')</script><p>好</p><form><label>姓名</"
                u"label><input value=x>"
                "<select><option>选</option></select><textarea>写</textarea><button>交</button></"
                "form><noscript>无</noscript>"
                "<iframe src=x>框</iframe><p hidden>藏</p><div style='DISPLAY : none'>藏<p>藏</p></div><p>尾</p>"_s),
            (QStringList{u"好"_s, u"姓名"_s, u"尾"_s}));
    }

    void aStyleLaysOutTheLines()
    {
        QCOMPARE(
            read(u"<p>甲<span style='display:block'>乙</span>丙</p><div style='display:inline'>丁</div><div "
                 "style='display: inline-block'>戊</div><b style='DISPLAY:flex'>己</b>庚<i "
                 "style='display:none'>藏</i>"_s),
            (QStringList{u"甲"_s, u"乙"_s, u"丙"_s, u"丁戊"_s, u"己"_s, u"庚"_s}));
        QCOMPARE(read(u"<table><tr><td style='display:block'>a<td style='display:inline'>b<tr><td>c<td>d</table>"_s),
            (QStringList{u"[2x2]"_s, u"0,0 a"_s, u"0,1 b"_s, u"1,0 c"_s, u"1,1 d"_s}));
    }

    void whatIsNeverClosedLosesNothing_data()
    {
        QTest::addColumn<QString>("markup");
        for (const char *markup : {"<p>甲</p><script>乙<p>丙</p>", "<p>甲</p><style>乙<p>丙</p>",
                 "<p>甲</p><p title=\"x>乙</p><p>丙</p>", "<p>甲</p><p class=a 乙 丙",
                 "<p>甲</p><!-- 乙<p>丙</p>", "<p>甲</p><textarea>乙<p>丙</p>", "<title>甲<p>乙</p><p>丙</p>",
                 "<div>甲<svg>乙<p>丙</p></div>", "<p>甲</p><select><option>乙<p>丙</p>", "<p>甲</p乙<br>丙",
                 "<b>甲<i>乙<table><tr><td>丙", "<p>甲</p><p class=x 乙<b>丙</b>",
                 "<p>甲</p></script>乙<iframe>丙", "<p>甲</p><style2>乙<p>丙</p>",
                 "<p>甲</p><script x=\"</script\">乙<p>丙</p>", "<p>甲</p><script-a></script>乙<p>丙</p>"})
            QTest::newRow(markup) << QString::fromUtf8(markup);
    }

    void whatIsNeverClosedLosesNothing()
    {
        QFETCH(QString, markup);
        const QString all = read(markup).join(u'|');
        for (const QChar c : u"甲乙丙"_s)
            QVERIFY2(all.count(c) == 1, qPrintable(all));
    }

    void manyThingsNeverClosedAreReadQuickly()
    {
        const qint64 before = test::processTime();
        for (const QString &piece :
            {u"<a"_s, u"<!--"_s, u"<svg>"_s, u"</p"_s, u"<script>"_s, u"<p title=\"x>"_s})
            (void)readHtml(piece.repeated(50'000));
        const qint64 took = test::processTime() - before;
        QVERIFY2(took < 3000 * test::slowdown, qPrintable(QString::number(took)));
    }

    void orderedListsShowTheirNumbers()
    {
        QCOMPARE(
            read(
                u"<ol start=3><li>a<li><p>b</p><ol type=a><li>c</ol><li value=9>d</ol><ol type=I><li>e</ol>"
                "<ol style='list-style-type: cjk-ideographic'><li>f</ol><ol style='list-style:none'><li>g</ol><ul><li>h</ul>"_s),
            (QStringList{u"3. a"_s, u"4. b"_s, u"a. c"_s, u"9. d"_s, u"I. e"_s, u"一、f"_s, u"g"_s, u"h"_s}));
    }

    void entitiesAndNestedMarkAreRead()
    {
        QCOMPARE(
            read(
                u"<p>A&amp;B &lt;一&gt; &#x4E00;&#19968; &ldquo;引&rdquo;<font color=red>红</font><o:p></o:p></p>"_s),
            QStringList{u"A&B <一> 一一 “引”红"_s});
    }

    void endTagsWithNothingToEndAreNoTextButEndALine()
    {
        QCOMPARE(read(u"</div><p>a</b></i>b</script>c</p>d</p>e<DIV>f</div>g&#;h&#x6B63;"_s),
            (QStringList{u"abc"_s, u"d"_s, u"e"_s, u"f"_s, u"g&#;h正"_s}));
    }

    void aLessThanSignThatBeginsNoMarkupIsText()
    {
        QCOMPARE(read(u"<p>合格率 < 95%，<3 天，a<</p><?xml x?><p>b</></p><!引>c<p>d <! e"_s),
            (QStringList{u"合格率 < 95%，<3 天，a<"_s, u"b"_s, u"<!引>c"_s, u"d <! e"_s}));
    }

    void aCharsetThatThePageDeclaresDoesNotGarbleIt()
    {
        QCOMPARE(read(u"<html><head><meta charset=gb2312><meta http-equiv=Content-Type content='text/html; "
                      u"charset=gbk'></head>"
                      "<body><p>质量工作</p></body></html>"_s),
            QStringList{u"质量工作"_s});
    }

    void whatWordPutsOnTheClipboardKeepsItsNumbers()
    {
        const QString word
            = uR"(<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:x>坏</o:x></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=ZH-CN><!--StartFragment-->
<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US
style='mso-fareast-font-family:仿宋'><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]><span>总体要
求</span></p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>5G<o:p></o:p></p><p><![if !supportLists]><span
style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp; </span></span></span><![endif]>点</p><p>正文<del>删</del><ins>增</ins></p>
<!--EndFragment--></body></html>)"_s;
        QCOMPARE(read(word), (QStringList{u"一、总体要求"_s, u"1. 5G"_s, u"点"_s, u"正文增"_s}));
    }

    void tablesKeepTheirGrid()
    {
        QCOMPARE(
            read(
                u"<table><caption>任务表</caption><thead><tr><th rowspan=2>序号<th "
                u"colspan=2>任务</tr><tr><th>内容<th>单位</tr></thead>"
                "<tbody><tr><td>1<td>甲<br style='mso-data-placement:same-cell'>乙<td><p>局一</p><p>局二</p></tbody></table>后"_s),
            (QStringList{u"任务表"_s, u"[3x3]"_s, u"0,0 2x1 序号"_s, u"0,1 1x2 任务"_s, u"1,1 内容"_s,
                u"1,2 单位"_s, u"2,0 1"_s, u"2,1 甲/乙"_s, u"2,2 局一/局二"_s, u"后"_s}));
    }

    void spansThatReachTooFarAreCut()
    {
        QCOMPARE(
            read(u"<table><tr><td>a<td rowspan=0>b<td colspan=-3>c</tr><tr><td colspan=9>d<td>e</table>"_s),
            (QStringList{u"[2x3]"_s, u"0,0 a"_s, u"0,1 2x1 b"_s, u"0,2 c"_s, u"1,0 d"_s, u"1,2 e"_s}));
    }

    void tablesThatOnlyArrangeThePageAreTakenApart()
    {
        QCOMPARE(
            read(
                u"<table><tr><td>导航<td><table><tr><td>1<td>甲</tr><tr><td>2<td>乙</tr></table><p>正文</p></tr></table><table><tr><td>框一</tr><tr><td>框二</table>"_s),
            (QStringList{u"导航"_s, u"[2x2]"_s, u"0,0 1"_s, u"0,1 甲"_s, u"1,0 2"_s, u"1,1 乙"_s, u"正文"_s, u"框一"_s, u"框二"_s}));
    }

    void whatExcelPutsOnTheClipboardIsATable()
    {
        const QString excel
            = uR"(<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table{mso-displayed-decimal-separator:"\.";}--></style></head>
<body link="#0563C1"><table border=0><col width=72><tr height=19><!--StartFragment--><td class=xl65>序号</td><td>任务</td></tr>
<tr><td align=right x:num>1</td><td>甲<br>
  乙</td><!--EndFragment--></tr><![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td></tr><![endif]></table></body></html>)"_s;
        QCOMPARE(
            read(excel), (QStringList{u"[2x2]"_s, u"0,0 序号"_s, u"0,1 任务"_s, u"1,0 1"_s, u"1,1 甲/乙"_s}));
    }

    void brokenMarkupIsReadAsFarAsItGoes()
    {
        QCOMPARE(read(u"<p>一<b>二</p>三</i><table><tr><td>四</p></td>五</table></body></html><p>六"_s)
                     .join(u""_s),
            u"一二三五四六"_s);
    }

    void aPieceOfAPageMayBeginAnywhere()
    {
        QCOMPARE(read(u"</div></td></tr></table><p>一</p>"_s), QStringList{u"一"_s});
        QCOMPARE(
            read(u"<!DOCTYPE html><html><head><title>标</title></head></html><html><body><p>二</body>"_s),
            QStringList{u"二"_s});
        QCOMPARE(read(u"<!-- <p>注</p> --><!--><p>三<!-- 没完"_s), QStringList{u"三 没完"_s});
        QCOMPARE(
            read(u"<p title='a>b'>四<script>if (a<b && c>d) '</p>'</SCRIPT>五"_s), QStringList{u"四五"_s});
    }

    void theCharsetIsFoundInTheHead_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("charset");
        QTest::newRow("meta") << "<html><META CharSet='GBK'>"_ba
                              << "gbk"_ba;
        QTest::newRow("http-equiv")
            << "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\" />"_ba
            << "gb2312"_ba;
        QTest::newRow("second") << "<meta name=charset content=x><meta charset = \"utf-8\">"_ba
                                << "utf-8"_ba;
        QTest::newRow("declaration") << "<?xml version=\"1.0\" encoding=\"GB18030\"?><html>"_ba
                                     << "gb18030"_ba;
        QTest::newRow("none") << "<html><p>charset=gbk"_ba << QByteArray();
        QTest::newRow("too late") << QByteArray(5000, ' ') + "<meta charset=gbk>" << QByteArray();
        QTest::newRow("cut off") << "<meta charset"_ba << QByteArray();
    }
    void theCharsetIsFoundInTheHead()
    {
        QFETCH(QByteArray, page);
        QTEST(declaredCharset(page), "charset");
    }
};

QTEST_APPLESS_MAIN(HtmlTest)
#include "tst_html.moc"
