// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs/lines.h"
#include "intake/words/daytext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// The block of facts that a government page shows before a document.
class TestFactLines final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBlockIsReadInEveryLayout_data()
    {
        QTest::addColumn<QString>("block");
        QTest::newRow("a label and its value on a line") << u"索 引 号：000/2021-1\n发文机关：甲市人民政府\n成文日期：2021年05月08日\n"
                                                            "发文字号：甲政发〔2021〕3号\n"_s;
        QTest::newRow("on two") << u"索引号：\n000/2021-1\n发文机关：\n甲市人民政府\n成文日期：\n二〇二一年五月八日\n"
                                   "发文字号：\n甲政发〔2021〕3号\n"_s;
        QTest::newRow("several on a line") << u"索引号 000/2021-1 主题分类 市场监管\n发文机构 甲市人民政府 发文字号 甲政发〔2021〕3号\n"
                                              "发布日期 2021年05月12日 有效性 有效\n成文日期 2021年05月08日\n"_s;
        QTest::newRow("without spaces") << u"發文機構甲市人民政府發文字號甲政发〔2021〕3号\n發布日期2021年05月12日有效性有效\n"
                                           "成文日期2021年05月08日\n"_s;
        QTest::newRow("between bars") << u"| 索引号 | 000/2021-1 | 发文机关 | 甲市人民政府 |\n| --- | --- | --- | --- |\n"
                                         "| 文 号 | 甲政发〔2021〕3号 | 成文日期 | 2021年05月08日 |\n"_s;
        QTest::newRow("bars behind empty cells") << u"发布机构: | 甲市人民政府 | 信息分类: | |\n文 号: | 甲政发〔2021〕3号 | 是否有效: | |\n"
                                                    "生成日期: | 2021-05-08 08:54:33 | |\n"_s;
        QTest::newRow("labels in brackets") << u"[ 索引号 ]\n000/2021-1\n[ 发文字号 ]\n甲政发〔2021〕3号\n[ 有效性 ]\n"
                                               "[ 发布机构 ]\n甲市人民政府\n[ 成文日期 ]\n2021-05-08\n"_s;
        QTest::newRow("a list") << u"• 索引号：000/2021-1\n  • 发布机构：甲市人民政府\n  • 文号：甲政发〔2021〕3号\n"
                                   "  • 生成日期：2021-05-08\n"_s;
        QTest::newRow("cells on lines") << u"文号\n甲政发〔2021〕3号\n发文机关\n甲市人民政府\n成文日期\n2021年05月08日\n"_s;
    }
    void theBlockIsReadInEveryLayout()
    {
        QFETCH(QString, block);
        const Paragraphs read = readParagraphs(block + u"甲市质量工作方案\n一、制度\n（一）甲事。"_s);
        QCOMPARE(read.facts.issuer, u"甲市人民政府"_s);
        QCOMPARE(read.facts.number, u"甲政发〔2021〕3号"_s);
        QCOMPARE(read.facts.dated, QDate(2021, 5, 8));
        QCOMPARE(read.list.front().text.text(), u"甲市质量工作方案"_s);
    }

    void anEmptyCellTakesNothingFromTheText()
    {
        const Paragraphs read
            = readParagraphs(u"发文字号：\n成文日期：\n关于印发《甲市质量工作方案》的通知\n一、制度\n（一）甲事。"_s);
        QVERIFY(read.facts.isEmpty());
        QCOMPARE(read.list.front().text.text(), u"关于印发《甲市质量工作方案》的通知"_s);
    }

    void wordsOfThePlanAreNoFacts()
    {
        const Paragraphs read = readParagraphs(u"甲市质量工作方案\n标题和来源要规范。\n一、制度\n（一）发文机关：甲局。"_s);
        QVERIFY(read.facts.isEmpty());
        QCOMPARE(read.list.size(), size_t(4));
    }

    void daysAreReadInEveryWriting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("figures") << u"2025年02月18日"_s << QDate(2025, 2, 18);
        QTest::newRow("full width") << u"２０２５年２月１８日"_s << QDate(2025, 2, 18);
        QTest::newRow("dashes") << u"2018-12-27"_s << QDate(2018, 12, 27);
        QTest::newRow("numerals") << u"二〇一一年六月二十八日"_s << QDate(2011, 6, 28);
        QTest::newRow("a letter for the zero") << u"二○二○年十月三十一日"_s << QDate(2020, 10, 31);
        QTest::newRow("the tenth") << u"二〇〇九年十二月十日"_s << QDate(2009, 12, 10);
        QTest::newRow("no day") << u"2025年2月30日"_s << QDate();
        QTest::newRow("a month") << u"2025年2月"_s << QDate();
    }
    void daysAreReadInEveryWriting()
    {
        QFETCH(QString, text);
        QTEST(dayIn(text), "day");
    }
};

QTEST_APPLESS_MAIN(TestFactLines)
#include "tst_factlines.moc"
