// SPDX-License-Identifier: GPL-3.0-or-later
#include "planlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Which pieces of a plan are its tasks: numbers of every style, levels, paragraphs without numbers, shared
/// lines.
class TestStructures final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheTasks_data();
    void findsTheTasks();
    void saysWhyAPieceIsATask();
};

void TestStructures::findsTheTasks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char *text, const QStringList &lines) {
        QTest::newRow(name) << QString::fromUtf8(text) << lines;
    };
    row("numbers anew under each heading",
        "2023年甲市要点\n一、重点\n（一）产业\n1.甲事。内容。（市工信局负责）\n2."
        "乙事。内容。（市科技局负责）\n"
        "（二）民生\n1.丙事。内容。（市民政局负责）",
        {u"一 <(一)> 1 甲事 | 市工信局=responsible"_s, u"一 <(一)> 2 乙事 | 市科技局=responsible"_s,
            u"一 <(二)> 1 丙事 | 市民政局=responsible"_s});
    row("sections are the tasks",
        "甲市2023年若干措施\n一、支持研发。给予补助。（责任单位：市科技局）\n二、降低成本。减免租金。（责任单"
        "位：市国资委）",
        {u"一 支持研发 | 市科技局=responsible"_s, u"二 降低成本 | 市国资委=responsible"_s});
    row("Arabic numbers alone",
        "甲市2023年实事\n1、甲事。内容。（市教育局负责）\n2、乙事。内容。（市民政局负责）",
        {u"1 甲事 | 市教育局=responsible"_s, u"2 乙事 | 市民政局=responsible"_s});
    row("articles in chapters",
        "甲市2023年办法\n第一章 总则\n第一条 甲事。内容。（市教育局负责）\n第二章 分则\n第二条 "
        "乙事。内容：\n（一）子项。\n（二）子项。（市民政局负责）",
        {u"第一章 第一条 甲事 | 市教育局=responsible"_s, u"第二章 第二条 乙事 | 市民政局=responsible"_s});
    row("items called 任务, their lines below them",
        "2024年云川区重点任务清单\n一、提升\n任务1：开展认证，帮扶企业30家。\n牵头单位：区市场监管局\n完成时"
        "间：10月\n"
        "二、品牌\n任务2：3年内新增企业5家。\n牵头单位：区商务局\n协同单位：区财政局\n完成时间：12月\n",
        {u"一 任务1 开展认证，帮扶企业30家 | 区市场监管局=lead | 10月"_s,
            u"二 任务2 3年内新增企业5家 | 区商务局=lead 区财政局=support | 12月"_s});
    row("parts above 一、",
        "2023年甲市要点\n第一部分 产业\n一、工业\n（一）甲事。内容。（市工信局负责）\n第二部分 "
        "民生\n一、教育\n（一）乙事。内容。（市教育局负责）",
        {u"第一部分 <一> (一) 甲事 | 市工信局=responsible"_s,
            u"第二部分 <一> (一) 乙事 | 市教育局=responsible"_s});
    row("numbers in brackets",
        "2023年甲市要点\n一、产业\n（1）甲事。内容。（市工信局负责）\n（2）乙事。内容。（市科技局负责）",
        {u"一 (1) 甲事 | 市工信局=responsible"_s, u"一 (2) 乙事 | 市科技局=responsible"_s});
    row("circled numbers below a task are its text",
        "2023年甲市要点\n一、产业\n（一）甲事。\n①子项。\n②子项。\n责任单位：市工信局\n（二）乙事。内容。（市"
        "科技局负责）",
        {u"一 (一) 甲事 | 市工信局=responsible"_s, u"一 (二) 乙事 | 市科技局=responsible"_s});
    row("一是 二是 in one paragraph",
        "2023年甲市要点\n一、产业\n（一）甲事。一是建平台。（市工信局负责）二是引人才。（市人社局负责）\n（二"
        "）乙事。内容。（市科技局负责）",
        {u"一 (一) 甲事 | 市人社局=responsible"_s, u"- 一是建平台。 | 市工信局=responsible"_s,
            u"一 (二) 乙事 | 市科技局=responsible"_s});
    row("paragraphs without numbers",
        "2023年甲市要点\n一、产业\n建设创新平台。年内建成。（市科技局负责）\n引进龙头企业。（市商务局负责）\n"
        "二、民生\n新建学校。（市教育局负责）\n"
        "改造医院。（市卫健委负责）",
        {u"一 建设创新平台 | 市科技局=responsible"_s, u"- 年内建成。 |  | 年内"_s,
            u"一 引进龙头企业 | 市商务局=responsible"_s, u"二 新建学校 | 市教育局=responsible"_s,
            u"二 改造医院 | 市卫健委=responsible"_s});
    row("no number at all",
        "2023年甲市要点\n为做好工作，制定本要点。\n建设创新平台\n年内建成平台。\n责任单位：市科技局\n引进龙头"
        "企业\n招商引资。\n责任单位：市商务局",
        {u"建设创新平台 | 市科技局=responsible"_s, u"- 年内建成平台。 |  | 年内"_s,
            u"引进龙头企业 | 市商务局=responsible"_s});
    row("a section that is a task itself",
        "2023年甲市要点\n一、产业\n（一）甲事。内容。（市工信局负责）\n二、保障措施。加强领导。（各单位负责"
        "）",
        {u"一 (一) 甲事 | 市工信局=responsible"_s, u"二 二 保障措施 | 各单位=responsible*"_s});
    row("one line for several items",
        "2023年甲市要点\n一、产业\n（一）园区\n（1）甲事。\n（2）乙事。\n牵头单位：市工信局\n（二）项目\n（1"
        "）丙事。\n牵头单位：市发改委\n（2）丁事。\n牵头单位：市商务局",
        {u"一 <(一)> (1) 甲事 | 市工信局=lead"_s, u"一 <(一)> (2) 乙事 | 市工信局=lead"_s,
            u"一 <(二)> (1) 丙事 | 市发改委=lead"_s, u"一 <(二)> (2) 丁事 | 市商务局=lead"_s});
    row("several annotations on lines of their own",
        "2023年甲市要点\n一、产业\n（一）甲事。\n建设平台。\n（市工信局负责）\n引进人才。\n（市人社局负责）\n"
        "（二）乙事。内容。（市科技局负责）",
        {u"一 (一) 甲事 | 市人社局=responsible"_s, u"- 建设平台。 | 市工信局=responsible"_s,
            u"一 (二) 乙事 | 市科技局=responsible"_s});
    row("a rule declared on a line of its own",
        "2023年甲市要点\n一、产业\n（一）甲事。内容。（市工信局、市科技局负责）\n注：排在第一位的单位为牵头单"
        "位。",
        {u"一 (一) 甲事 | 市工信局=lead! 市科技局=responsible"_s});
    row("a section below is named before its items",
        "2023年甲市要点\n一、产业\n（一）总体。加强统筹。（市府办负责）\n1.甲事。内容。（市工信局负责）\n2."
        "乙事。内容。（市科技局负责）\n"
        "（二）其他\n1.丙事。内容。（市商务局负责）",
        {u"一 (一) 总体 | 市府办=responsible"_s, u"一 <(一)> 1 甲事 | 市工信局=responsible"_s,
            u"一 <(一)> 2 乙事 | 市科技局=responsible"_s, u"一 <(二)> 1 丙事 | 市商务局=responsible"_s});
    row("years behind the number",
        "2023年甲市要点\n一、产业\n（一）甲事。内容。（市府办牵头）\n1."
        "2023年底前，建成平台。（市工信局负责）\n2.2024年，推广。（市科技局负责）",
        {u"一 (一) 甲事 | 市府办=lead"_s, u"一 <(一)> 1 2023年底前，建成平台 | 市工信局=responsible"_s,
            u"- 2023年底前，建成平台 |  | 2023年底前"_s,
            u"一 <(一)> 2 2024年，推广 | 市科技局=responsible"_s});
    row("a deadline in words",
        "2023年甲市要点\n一、产业\n（一）甲事。内容。\n牵头单位：市财政局；\n完成时限：会议召开后10个工作日内"
        "\n（二）乙事。（市科技局负责）",
        {u"一 (一) 甲事 | 市财政局=lead | 会议召开后10个工作日内"_s,
            u"一 (二) 乙事 | 市科技局=responsible"_s});
    row("traditional characters",
        "2022年甲市工作要點\n一、產業\n1.甲事。內容。(市政府辦公室牽頭,市級各有關部門按職責分工負責)\n2."
        "乙事。內容。(責任單位:市發展改革委)",
        {u"一 1 甲事 | 市政府辦公室=lead 市級各有關部門=joint*"_s,
            u"一 2 乙事 | 市發展改革委=responsible"_s});
}

void TestStructures::findsTheTasks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(planlines::linesOf(text), lines);
}

void TestStructures::saysWhyAPieceIsATask()
{
    const auto plan = readPlan(pastedSource(
        u"2023年甲市要点\n一、产业\n（一）甲事。内容。（市工信局负责）\n（二）乙事。\n二、保障。加强领导。6月底前完成。（责任单位：市府办）"_s));
    QVERIFY(plan);
    const auto &tasks = plan->sections[0].tasks;
    QCOMPARE(tasks[0].rule, ReadingRule::AnnotatedItem);
    QCOMPARE(tasks[0].parties[0].rule, ReadingRule::RoleWord);
    QCOMPARE(tasks[1].rule, ReadingRule::NumberedItem);
    const ProposedTask &last = plan->sections[1].tasks[0];
    QCOMPARE(last.rule, ReadingRule::SectionItself);
    QCOMPARE(last.parties[0].rule, ReadingRule::LabelledList);
    QCOMPARE(last.measures[1].deadlineRule, ReadingRule::DeadlineInProse);
}

QTEST_APPLESS_MAIN(TestStructures)
#include "tst_structures.moc"
