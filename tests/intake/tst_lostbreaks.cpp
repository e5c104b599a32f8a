// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs/lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Line ends that a database or a copy of a page lost.
class TestLostBreaks final : public QObject
{
    Q_OBJECT

    static QStringList read(const QString &text)
    {
        QStringList paragraphs;
        for (const SourceParagraph &paragraph : readParagraphs(text).list)
            paragraphs << paragraph.text.text();
        return paragraphs;
    }

private Q_SLOTS:
    void numbersBehindSentencesBeginLines()
    {
        QCOMPARE(read(u"2023年甲区工作要点 为提升质量，制定本要点。 一、制度 （一）甲事。内容。（区教育局负责） （二）乙事。内容。（区民政局负责）二、保障 （三）丙事。（区财政局负责） 甲区人民政府 2023年3月1日"_s),
            (QStringList{u"2023年甲区工作要点"_s, u"为提升质量，制定本要点。"_s, u"一、制度"_s, u"（一）甲事。内容。（区教育局负责）"_s,
                u"（二）乙事。内容。（区民政局负责）"_s, u"二、保障"_s, u"（三）丙事。（区财政局负责）"_s, u"甲区人民政府"_s,
                u"2023年3月1日"_s}));
    }

    void referencesAndFiguresDoNot_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a paragraph of the same document") << u"（一）甲事。按照（二）款要求执行。"_s;
        QTest::newRow("an annex") << u"（一）甲事。见附件1.名单。附件2.表格。"_s;
        QTest::newRow("a decimal") << u"（一）甲事。增长1.5万元。2.5万元用于补助。"_s;
        QTest::newRow("a date") << u"（一）甲事。自2023.9月起。10.1前完成。"_s;
        QTest::newRow("a list inside a task") << u"（一）甲事。重点做好：1.摸底。2.整治。3.验收。"_s;
        QTest::newRow("a list of cases") << u"（四）丁事。有下列情形之一的：（一）不报；（二）漏报。"_s;
    }
    void referencesAndFiguresDoNot()
    {
        QFETCH(QString, line);
        const QString before = u"2023年甲区工作要点\n一、制度\n（一）甲。\n（二）乙。\n（三）丙。\n"_s;
        QCOMPARE(read(before + line).size(), 6);
    }

    void twoItemsOnALineArePartedWhereTheOthersAreWhole()
    {
        QCOMPARE(read(u"一、制度\n（一）甲事。（区教育局负责）\n（二）乙事。（区民政局负责）（三）丙事。（区财政局负责）\n（四）丁事。"_s).size(), 5);
    }

    void aFurtherPlanOnTheLineBeginsWithItsTitle()
    {
        const QStringList all = read(
            u"甲县农业质量提升行动方案 一、任务 （一）甲事。（县农业农村局负责） 甲县服务质量提升行动方案 一、任务 （一）乙事。（县商务局负责）"_s);
        QCOMPARE(all, (QStringList{u"甲县农业质量提升行动方案"_s, u"一、任务"_s, u"（一）甲事。（县农业农村局负责）"_s,
                          u"甲县服务质量提升行动方案"_s, u"一、任务"_s, u"（一）乙事。（县商务局负责）"_s}));
    }

    void signatureAndDateArePartedThoughNothingStandsBetween()
    {
        const QStringList all
            = read(u"某区质量工作方案一、甲（一）乙事。（区财政局负责）（二）丙事。（区民政局负责）某区人民政府2023年3月1日"_s);
        QCOMPARE(all.mid(all.size() - 2), (QStringList{u"某区人民政府"_s, u"2023年3月1日"_s}));
    }

    void aNumberTornOffByAPageBreakGoesBackToItsText()
    {
        QCOMPARE(read(u"1.甲事。（区财政局负责）\n开展乙事。（区民政局负责）\n2．\n3.丙事。"_s),
            (QStringList{u"1.甲事。（区财政局负责）"_s, u"2．开展乙事。（区民政局负责）"_s, u"3.丙事。"_s}));
    }

    void theLineOfEveryPieceIsThatOfTheSource()
    {
        const Paragraphs read = readParagraphs(u"某方案\n一、甲 （一）乙事。 （二）丙事。二、丁"_s);
        QCOMPARE(read.list.size(), size_t(5));
        QCOMPARE(read.list[4].text.text(), u"二、丁"_s);
        QCOMPARE(read.list[4].line, 2);
    }
};

QTEST_APPLESS_MAIN(TestLostBreaks)
#include "tst_lostbreaks.moc"
