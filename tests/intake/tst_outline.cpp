// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/frontmatter.h"
#include "intake/outline/levels.h"
#include "intake/outline/outline.h"
#include "intake/words/numbering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

Outline outlineOf(const QString &text)
{
    return readOutline(readParagraphs(text).list);
}

FrontMatter frontOf(const QString &text)
{
    return readFrontMatter(readParagraphs(text).list);
}

QStringList taskNumbers(const FoundSection &section)
{
    QStringList numbers;
    for (const FoundTask &task : section.tasks)
        numbers << task.numbering.number;
    return numbers;
}

} // namespace

class TestOutline final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryNumberStyle_data();
    void readsEveryNumberStyle();
    void readsDecimalNumbersThatRunOn();
    void takesNoQuantitiesForDecimalNumbers();
    void buildsTheTree();
    void cutsTheClosingLines();
    void takesAnAttachmentNoteAsClosingLines();
    void warnsOfNumbersThatJumpOrRepeat_data();
    void warnsOfNumbersThatJumpOrRepeat();
    void findsTheTitle_data();
    void findsTheTitle();
    void separatesPreambleFromFormalities();
    void findsTheYear_data();
    void findsTheYear();
    void takesTheLevelWithTheResponsibilitiesAsTasks();
    void takesAListUnderATaskAsItsText();
    void takesNumberedItemsWithoutSections();
    void takesSectionsThatAreTasksThemselves();
    void keepsTheTitleOfAPlanWithoutNumbers();
};

void TestOutline::readsEveryNumberStyle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number"); // empty: none
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("value");
    const auto row = [](const char *text, const char *number, int rank, int value) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(number) << rank << value;
    };
    row("一、制度", "一", 1, 1);
    row("十二、制度", "十二", 1, 12);
    row("第二部分 制度", "第二部分", 0, 2);
    row("任务1：制度", "任务1", 2, 1);
    row("重点任务十二、制度", "重点任务十二", 2, 12);
    row("工作举措3.制度", "工作举措3", 2, 3);
    row("项目1.5亿元", "", 0, 0);
    row("措施一览", "", 0, 0);
    row("（十七）制度", "(十七)", 3, 17);
    row("(三) 制度", "(三)", 3, 3);
    row("1.制度", "1", 4, 1);
    row("１．制度", "1", 4, 1);
    row("12、制度", "12", 4, 12);
    row("第三条 制度", "第三条", 2, 3);
    row("（2）制度", "(2)", 5, 2);
    row("③制度", "③", 7, 3);
    row("1.5万亿元", "", 0, 0);
    row("5.10中国品牌日", "", 0, 0);
    row("2023年工作", "", 0, 0);
    row("一是加强领导", "", 0, 0);
    row("（此件公开发布）", "", 0, 0);
}

void TestOutline::readsEveryNumberStyle()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(int, rank);
    QFETCH(int, value);
    const auto numbering = numberingOf(text);
    QCOMPARE(numbering.has_value(), !number.isEmpty());
    if (numbering) {
        QCOMPARE(numbering->number, number);
        QCOMPARE(numbering->rank, rank);
        QCOMPARE(numbering->value, value);
        QVERIFY(text.mid(numbering->length).startsWith(u"制度"));
    }
}

void TestOutline::readsDecimalNumbersThatRunOn()
{
    const Outline outline = outlineOf(
        u"甲市行动计划\n\n1  总则\n\n1.1  目的\n\n建立机制。\n\n1.2 原则\n\n2  任务\n\n2.1加强治理\n\n2.1.1 开展普查。\n\n"
        "2.1.2 开展抽检。\n\n2.2  加强宣传"_s);
    QStringList found;
    for (const Node &chapter : outline.roots) {
        found << chapter.numbering.number + u' ' + chapter.paragraphs.front().text();
        for (const Node &item : chapter.children) {
            found << item.numbering.number + u' ' + item.paragraphs.front().text();
            for (const Node &below : item.children)
                found << below.numbering.number + u' ' + below.paragraphs.front().text();
        }
    }
    QCOMPARE(found,
        (QStringList{u"1 总则"_s, u"1.1 目的"_s, u"1.2 原则"_s, u"2 任务"_s, u"2.1 加强治理"_s, u"2.1.1 开展普查。"_s,
            u"2.1.2 开展抽检。"_s, u"2.2 加强宣传"_s}));
    QVERIFY(checkNumbers(outline.roots).empty());
}

void TestOutline::takesNoQuantitiesForDecimalNumbers()
{
    const Outline outline = outlineOf(u"甲市行动计划\n\n一、目标\n\n1.5万亩农田达标。\n\n3.2亿元到位。\n\n2.6万人受益。"_s);
    QCOMPARE(outline.roots.size(), size_t(1));
    QVERIFY(outline.roots.front().children.empty());
}

void TestOutline::buildsTheTree()
{
    const Outline outline = outlineOf(u"标题\n前言。\n一、甲\n（一）乙\n1.丙\n续段\n2.丁\n二、戊"_s);
    QCOMPARE(outline.front.size(), size_t(2));
    QCOMPARE(outline.roots.size(), size_t(2));
    const Node &second = outline.roots[0].children[0];
    QCOMPARE(second.children.size(), size_t(2));
    QCOMPARE(second.children[0].paragraphs.size(), size_t(2));
    QCOMPARE(second.children[0].line, 5);
    QCOMPARE(outline.roots[1].numbering.number, u"二"_s);
}

void TestOutline::cutsTheClosingLines()
{
    const Outline outline
        = outlineOf(u"一、甲\n（一）乙。丙。\n区市场监管局办公室\n2023年4月5日\n（此件公开发布）"_s);
    QCOMPARE(outline.tail.size(), size_t(3));
    QCOMPARE(outline.roots[0].children[0].paragraphs.size(), size_t(1));
}

void TestOutline::takesAnAttachmentNoteAsClosingLines()
{
    const auto outline
        = outlineOf(u"一、制度\n1.甲。\n2.乙。\n附件：1.主要指标\n2.任务分工表\n某区政府\n2023年3月1日"_s);
    QCOMPARE(outline.roots.size(), size_t(1));
    QCOMPARE(outline.roots[0].children.size(), size_t(2));
    QCOMPARE(outline.roots[0].children[1].paragraphs.size(), size_t(1));
    QCOMPARE(outline.tail.size(), size_t(4));
    QCOMPARE(outline.tail[1].text.text(), u"2.任务分工表"_s);
}

void TestOutline::warnsOfNumbersThatJumpOrRepeat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("warnings");
    QTest::newRow("in order") << u"一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊"_s << QStringList();
    QTest::newRow("anew in each section")
        << u"一、甲\n（一）乙\n二、丁\n（一）戊\n（二）己"_s << QStringList();
    QTest::newRow("jumps") << u"一、甲\n（一）乙\n（三）丙"_s << QStringList{u"jump (三)"_s};
    QTest::newRow("repeats") << u"一、甲\n（一）乙\n（一）丙\n（二）丁"_s << QStringList{u"repeat (一)"_s};
    QTest::newRow("sections jump") << u"一、甲\n（一）乙\n四、丙\n（二）丁"_s << QStringList{u"jump 四"_s};
    QTest::newRow("starts late") << u"一、甲\n（二）乙"_s << QStringList{u"jump (二)"_s};
}

void TestOutline::warnsOfNumbersThatJumpOrRepeat()
{
    QFETCH(QString, text);
    QFETCH(QStringList, warnings);
    QStringList got;
    for (const ImportWarning &warning : checkNumbers(outlineOf(text).roots))
        got << (warning.kind == WarningKind::NumberJumps ? u"jump "_s : u"repeat "_s) + warning.subject;
    QCOMPARE(got, warnings);
}

void TestOutline::findsTheTitle_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("title");
    QTest::newRow("one line") << u"2024年甲区质量工作要点（样例）\n为推进工作，制定本要点。"_s
                              << u"2024年甲区质量工作要点（样例）"_s;
    QTest::newRow("two lines") << u"甲省关于促进质量\n发展的若干意见\n甲发〔2019〕3号\n前言。"_s
                               << u"甲省关于促进质量发展的若干意见"_s;
    QTest::newRow("behind a notice")
        << u"关于印发方案的通知\n各单位：\n现印发给你们。\n甲局\n2022年3月23日\n甲区质量提升方案\n前言。"_s
        << u"甲区质量提升方案"_s;
    QTest::newRow("an empty line between, only the kind of paper below")
        << u"甲市贯彻落实国家质量强国建设纲要\n\n重点任务分工方案\n\n前言。"_s
        << u"甲市贯彻落实国家质量强国建设纲要重点任务分工方案"_s;
    QTest::newRow("the first line reads like a plan")
        << u"2019年《政府工作报告》确定的主要目标任务\n责任分解方案\n前言。"_s
        << u"2019年《政府工作报告》确定的主要目标任务责任分解方案"_s;
    QTest::newRow("an empty line between, the place above")
        << u"青水市聚焦企业关切进一步落实\n\n优化营商环境政策的若干措施\n\n前言。"_s
        << u"青水市聚焦企业关切进一步落实优化营商环境政策的若干措施"_s;
    QTest::newRow("a quotation mark is open") << u"2015年度治理“餐桌污染”建设“食品放心\n\n工程”工作方案\n前言。"_s
                                             << u"2015年度治理“餐桌污染”建设“食品放心工程”工作方案"_s;
    QTest::newRow("its issuer above") << u"桐山市人民政府办公室\n桐山市2023年质量工作要点\n前言。"_s
                                      << u"桐山市2023年质量工作要点"_s;
    QTest::newRow("its issuer is its beginning") << u"甲区市场监督管理局\n2023年质量工作要点\n前言。"_s
                                                 << u"甲区市场监督管理局2023年质量工作要点"_s;
    QTest::newRow("a notice's title twice")
        << u"甲政办发〔2016〕26号《甲市关于印发〈甲市工作要点〉的通知》\n《甲市关于印发〈甲市工作要点〉的通知》\n各单位：\n现印发给你们。"_s
        << u"甲市关于印发〈甲市工作要点〉的通知"_s;
    QTest::newRow("traditional") << u"關於印發計劃的通知\n各單位：\n現印發給你們。\n甲市質量提升行動計劃\n前言。"_s
                                 << u"甲市質量提升行動計劃"_s;
    QTest::newRow("no plan word") << u"甲区质量年\n前言。"_s << u"甲区质量年"_s;
    QTest::newRow("none") << u"前言，没有标题。"_s << QString();
}

void TestOutline::findsTheTitle()
{
    QFETCH(QString, front);
    QFETCH(QString, title);
    QCOMPARE(frontOf(front).title.text(), title);
}

void TestOutline::separatesPreambleFromFormalities()
{
    const FrontMatter matter
        = frontOf(u"甲区文件\n甲区质量工作要点\n甲发〔2019〕3号\n各街镇，各部门：\n前言一。\n前言二。"_s);
    QCOMPARE(matter.title.text(), u"甲区质量工作要点"_s);
    QCOMPARE(matter.preamble.text(), u"前言一。\n前言二。"_s);
    QCOMPARE(matter.ignored.size(), size_t(3));
    QCOMPARE(matter.ignored[0].why, IgnoredWhy::BeforeTitle);
    QCOMPARE(matter.ignored[1].why, IgnoredWhy::Formality);
    QCOMPARE(matter.ignored[2].text, u"各街镇，各部门："_s);
}

void TestOutline::findsTheYear_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<int>("year");
    QTest::newRow("title") << u"2023 年甲区质量工作要点\n到2025年达到目标。"_s << 2023;
    QTest::newRow("full width") << u"２０２３年甲区质量工作要点"_s << 2023;
    QTest::newRow("number") << u"甲区质量工作要点\n甲发〔２０２５〕１０ 号"_s << 2025;
    QTest::newRow("date") << u"关于印发要点的通知\n2022年3月23日\n甲区质量工作要点"_s << 2022;
    QTest::newRow("preamble, no goal") << u"甲区质量工作要点\n到2027年建成。2024年是关键之年。"_s << 2024;
    QTest::newRow("none") << u"甲区质量工作要点\n前言。"_s << 0;
}

void TestOutline::findsTheYear()
{
    QFETCH(QString, front);
    QFETCH(int, year);
    const auto paragraphs = readParagraphs(front).list;
    QCOMPARE(findYear(readFrontMatter(paragraphs), paragraphs, {}), year);
}

void TestOutline::takesTheLevelWithTheResponsibilitiesAsTasks()
{
    const auto levels
        = findLevels(outlineOf(u"一、甲\n（一）标题乙\n1.丙。（区财政局负责）\n2.丁。（区教育局负责）\n"
                               "二、戊\n前文。\n3.己。（区民政局负责）"_s)
                         .roots);
    QCOMPARE(levels.sections.size(), size_t(2));
    QCOMPARE(taskNumbers(levels.sections[0]), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(levels.sections[0].tasks[0].heading->title, u"标题乙"_s);
    QCOMPARE(taskNumbers(levels.sections[1]), QStringList{u"3"_s});
    QVERIFY(!levels.sections[1].tasks[0].heading);
    QCOMPARE(levels.ignored.size(), size_t(1));
    QCOMPARE(levels.ignored[0].why, IgnoredWhy::SectionProse);
}

void TestOutline::takesAListUnderATaskAsItsText()
{
    const auto levels = findLevels(
        outlineOf(u"一、甲\n（一）乙。\n1．丙；\n2．丁。（区财政局负责）\n（二）戊。（区教育局负责）\n"
                  "（三）己。（区教育局负责）"_s)
            .roots);
    QCOMPARE(taskNumbers(levels.sections[0]), (QStringList{u"(一)"_s, u"(二)"_s, u"(三)"_s}));
    QCOMPARE(levels.sections[0].tasks[0].text.size(), size_t(3));
    QCOMPARE(levels.sections[0].tasks[0].text[1].text(), u"1．丙；"_s);
}

void TestOutline::takesNumberedItemsWithoutSections()
{
    const auto levels = findLevels(outlineOf(u"标题\n1.甲。\n2.乙。"_s).roots);
    QCOMPARE(levels.sections.size(), size_t(1));
    QVERIFY(levels.sections[0].numbering.number.isEmpty());
    QCOMPARE(taskNumbers(levels.sections[0]), (QStringList{u"1"_s, u"2"_s}));
}

void TestOutline::takesSectionsThatAreTasksThemselves()
{
    const auto flat
        = findLevels(outlineOf(u"一、甲。内容。（区财政局负责）\n二、乙。内容。（区教育局负责）"_s).roots);
    QCOMPARE(flat.sections.size(), size_t(1));
    QCOMPARE(taskNumbers(flat.sections[0]), (QStringList{u"一"_s, u"二"_s}));
    const auto mixed = findLevels(outlineOf(
        u"一、甲\n（一）丙。（区财政局负责）\n（二）丁。（区财政局负责）\n二、乙。内容。（区教育局负责）"_s)
                                      .roots);
    QCOMPARE(mixed.sections.size(), size_t(2));
    QCOMPARE(taskNumbers(mixed.sections[1]), QStringList{u"二"_s});
}

void TestOutline::keepsTheTitleOfAPlanWithoutNumbers()
{
    const auto list = readParagraphs(u"2023年县质量工作要点\n一是加强领导。（县市场监管局、县财政局）\n"
                                     u"二是开展提升行动。（县工信局、县市场监管局）"_s)
                          .list;
    std::vector<SourceParagraph> front;
    const auto levels = findUnnumberedLevels(list, front);
    QVERIFY(levels);
    QCOMPARE(front.size(), size_t(1));
    QCOMPARE(levels->sections[0].tasks.size(), size_t(2));
    QCOMPARE(taskNumbers(levels->sections[0]), (QStringList{u"一是"_s, u"二是"_s}));
}

QTEST_APPLESS_MAIN(TestOutline)
#include "tst_outline.moc"
