// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tidytext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Text out of Word and web pages, put right: what changes, what is left alone, and how much is counted.
class TestTidyText final : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tidy");
        QTest::addColumn<QList<int>>("count"); // marks, blanks, breaks
    }
    static void row(const char *name, const QString &text, const QString &tidy, const QList<int> &count)
    {
        QTest::newRow(name) << text << tidy << count;
    }
    static void alone(const char *name, const QString &text) { row(name, text, text, {0, 0, 0}); }
    static void holds(const TidyText &done, const QString &tidy, const QList<int> &count)
    {
        QCOMPARE(done.text, tidy);
        QCOMPARE((QList<int>{done.marks, done.blanks, done.breaks}), count);
    }

private Q_SLOTS:
    void punctuation_data()
    {
        columns();
        row("commas", u"全面贯彻,推动:发展;提高?"_s, u"全面贯彻，推动：发展；提高？"_s, {4, 0, 0});
        row("exclamation", u"大干一百天!力争完成!"_s, u"大干一百天！力争完成！"_s, {2, 0, 0});
        row("brackets", u"推行保险(IDI)。"_s, u"推行保险（IDI）。"_s, {2, 0, 0});
        row("brackets in brackets", u"建设平台(一期(试点))。"_s, u"建设平台（一期（试点））。"_s, {4, 0, 0});
        row("a bracket closed by the other kind", u"建设平台（一期)"_s, u"建设平台（一期）"_s, {1, 0, 0});
        row("quotes", u"开展\"双随机\"检查"_s, u"开展“双随机”检查"_s, {2, 0, 0});
        row("two pairs of quotes", u"\"一网通办\",\"一网统管\""_s, u"“一网通办”，“一网统管”"_s, {5, 0, 0});
        row("a dot at the end", u"已完成调研.\n下一步形成报告."_s, u"已完成调研。\n下一步形成报告。"_s,
            {2, 0, 0});
        row("a dot before a blank", u"已完成调研. 正在起草"_s, u"已完成调研。正在起草"_s, {1, 1, 0});
        row("behind figures", u"检查120家,整改15家,办结率100%."_s, u"检查120家，整改15家，办结率100%."_s,
            {2, 0, 0});
        row("numbers", u"增长1,000家,比例3:1"_s, u"增长1,000家，比例3:1"_s, {1, 0, 0});
        row("stray blanks", u"2023 年上海市 静安区“1+15” 一站式"_s, u"2023年上海市静安区“1+15”一站式"_s,
            {0, 3, 0});
        row("full-width blanks", u"质量　　工作"_s, u"质量工作"_s, {0, 1, 0});
        row("Latin words", u"使用 Word 软件 (Office 365)"_s, u"使用 Word 软件（Office 365）"_s, {2, 1, 0});
        row("behind an address", u"见https://www.a.gov.cn/zl?id=1,请查阅"_s,
            u"见https://www.a.gov.cn/zl?id=1，请查阅"_s, {1, 0, 0});
        row("before an address", u"网址:http://a.cn:8080/x,y"_s, u"网址：http://a.cn:8080/x,y"_s, {1, 0, 0});
        row("mail", u"邮箱:zl@a.gov.cn;电话:021-1234"_s, u"邮箱：zl@a.gov.cn；电话：021-1234"_s, {3, 0, 0});
        row("before a time", u"时间:10:30"_s, u"时间：10:30"_s, {1, 0, 0});
        alone("thousands", u"走访企业3,000家次，投入1,234,567元"_s);
        alone("a time of day", u"于10:30召开推进会"_s);
        alone("a decimal", u"合格率99.5%，增长0.8个百分点"_s);
        alone("a ratio", u"按3:1配比"_s);
        alone("a version", u"升级至V2.1"_s);
        alone("a date", u"2023.6.30前完成"_s);
        alone("address of the web", u"https://a.cn/q?x=1,2;y=(3)"_s);
        alone("www", u"www.a.gov.cn"_s);
        alone("mail alone", u"zhi.liang@a.gov.cn"_s);
        alone("English", u"Quality Desk, version 1 (beta): done; why? Yes!"_s);
        alone("English in Chinese", u"引入 Total Quality Management, TQM 方法"_s);
        alone("a name with a dot", u"由买买提.吐尔逊负责"_s);
        alone("a numbering", u"1.完成调研\n2.形成报告"_s);
        alone("a Chinese numbering", u"一.\n（二）."_s);
        alone("dots", u"推进..."_s);
        alone("inches", u"采购55\"屏幕"_s);
        alone("already right", u"已经规范，不必改动（2023年）。"_s);
        alone("standards", u"贯彻GB/T 19001-2016、ISO 9001:2015"_s);
        alone("percent and signs", u"完成率60%~80%，-5℃"_s);
        alone("a formula", u"f(x)=a,b"_s);
        alone("line breaks", u"甲，\n乙"_s);
        alone("nothing", QString());
    }
    void punctuation()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, tidy);
        QFETCH(const QList<int>, count);
        holds(tidyPunctuation(text), tidy, count);
        holds(tidyPunctuation(tidy), tidy, {0, 0, 0});
    }

    void pasted_data()
    {
        columns();
        row("all at once", u"　　已开展检查,发现问题3处;\n　　正在  整改.  "_s,
            u"已开展检查，发现问题3处；\n正在整改。"_s, {3, 4, 0});
        row("edges", u"  已完成。 \n\t下一步"_s, u"已完成。\n下一步"_s, {0, 3, 0});
        row("double blanks of English", u"see  Word   file"_s, u"see Word file"_s, {0, 2, 0});
        row("a blank that does not break", u"完成 Word\u00a0\u00a0文件"_s, u"完成 Word 文件"_s, {0, 1, 0});
        row("behind a comma", u"已召开部署会，\n明确责任分工。"_s, u"已召开部署会，明确责任分工。"_s,
            {0, 0, 1});
        row("behind a half comma", u"已召开部署会,\n明确责任分工。"_s, u"已召开部署会，明确责任分工。"_s,
            {1, 0, 1});
        row("over an empty line", u"涉及区教育局、\n\n区民政局。"_s, u"涉及区教育局、区民政局。"_s,
            {0, 0, 2});
        row("before a closing mark", u"已完成调研\n，正在起草。"_s, u"已完成调研，正在起草。"_s, {0, 0, 1});
        row("behind an opening one", u"推进“\n一网通办”"_s, u"推进“一网通办”"_s, {0, 0, 1});
        row("wrapped at one width",
            u"今年以来我局认真落实质量强区建设各项部署要求组织开展专项\n检查共出动执法人员五百人次检查企业二百余家发现问题隐患三十\n余处。"_s,
            u"今年以来我局认真落实质量强区建设各项部署要求组织开展专项检查共出动执法人员五百人次检查企业二百余家发现问题隐患三十余处。"_s,
            {0, 0, 2});
        row("wrapped English",
            u"全面推行 Total Quality Management and Lean Production\nand Six Sigma Methods in all of the offices of the ci\nty"_s,
            u"全面推行 Total Quality Management and Lean Production and Six Sigma Methods in all of the offices of the ci ty"_s,
            {0, 0, 2});
        alone("sentences", u"已完成调研。\n正在起草报告。"_s);
        alone("short lines", u"完成培训3场\n走访企业20家\n发放手册500份"_s);
        alone("two lines, the first longer",
            u"完成质量管理体系认证提升培训共计十五场覆盖企业二百余家\n走访企业20家"_s);
        alone("items", u"主要做法，\n1.开展检查\n2.落实整改"_s);
        alone("items of Chinese numbers", u"一、开展检查\n（一）部署\n①动员"_s);
        alone("first and second", u"重点抓三件事，\n一是部署\n二是检查"_s);
        alone("paragraphs", u"第一段。\n\n第二段。"_s);
        alone("semicolons end items", u"开展检查；\n落实整改。"_s);
        alone("a heading", u"工作进展\n已完成调研，正在起草。"_s);
        alone("figures", u"3,000家，10:30，0.5，https://a.cn/?a=1,2"_s);
        alone("one blank", u"使用 Word 软件"_s);
        alone("nothing", QString());
    }
    void pasted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, tidy);
        QFETCH(const QList<int>, count);
        holds(tidyPasted(text), tidy, count);
        holds(tidyPasted(tidy), tidy, {0, 0, 0});
    }

    void whatChangesIsCounted()
    {
        QCOMPARE(tidyPasted(u"　　已开展检查,发现问题3处"_s).count(), 2);
        QCOMPARE(tidyPasted(u"已开展检查"_s).count(), 0);
    }

    /// A whole report pasted by mistake does not stop the window.
    void aLongTextIsQuick()
    {
        QString text;
        while (text.size() < 100'000)
            text += u"已开展检查,发现  问题(3处);\n"_s;
        QElapsedTimer watch;
        watch.start();
        QVERIFY(tidyPasted(text).count() > 10'000);
        QVERIFY(tidyPasted(QString(100'000, u' ')).text.isEmpty());
        QVERIFY(tidyPasted(QString(100'000, u'(')).count() == 0);
        QVERIFY2(watch.elapsed() < 1000, qPrintable(QString::number(watch.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestTidyText)
#include "tst_tidytext.moc"
