// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"
#include "tablecase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Stages T2 to T4: the rows of a task table → tasks and measures with their parties.
class TaskTableTest final : public QObject
{
    Q_OBJECT

    static QString told(const std::vector<ProposedParty> &parties)
    {
        QStringList all;
        for (const ProposedParty &party : parties)
            all << party.name + u'/' + key(party.role) + (party.openEnded ? u"+"_s : u""_s);
        return all.join(u' ');
    }
    static Proposal read(const SourceText &source, const ReadOptions &options = {})
    {
        const auto proposal = readPlan(source, options);
        if (!proposal)
            qFatal("not read: %s", qPrintable(proposal.error().detail));
        return *proposal;
    }
    static Proposal readRows(const QStringList &table)
    {
        return read(test::documentOf({u"2023年南桥区质量工作任务分解表"_s}, table));
    }

private Q_SLOTS:
    void eachRowIsATaskWithItsPartiesAndDeadline()
    {
        const Proposal plan = readRows({u"序号|工作任务|牵头单位|配合单位|完成时限"_s,
            u"1|加强制度建设。完善规则。|区市场监管局|区教育局、区民政局|6月底前"_s,
            u"2|扩大优质供给。|区商务委|各街镇|持续推进"_s});
        QCOMPARE(plan.title, u"2023年南桥区质量工作任务分解表"_s);
        QCOMPARE(plan.year, 2023);
        QCOMPARE(plan.taskCount(), 2);
        const ProposedTask &first = plan.sections[0].tasks[0];
        QCOMPARE(first.number, u"1"_s);
        QCOMPARE(first.title, u"加强制度建设"_s);
        QCOMPARE(first.text, u"完善规则。"_s);
        QCOMPARE(told(first.parties), u"区市场监管局/lead 区教育局/support 区民政局/support"_s);
        QCOMPARE(first.deadline->date, QDate(2023, 6, 30));
        QCOMPARE(first.rule, ReadingRule::TableRow);
        QCOMPARE(first.parties[0].rule, ReadingRule::AgencyColumn);
        QCOMPARE(first.deadlineRule, ReadingRule::DeadlineColumn);
        const ProposedTask &second = plan.sections[0].tasks[1];
        QCOMPARE(second.deadline->phrase, u"持续推进"_s);
        QVERIFY(!second.deadline->date.isValid());
        QVERIFY(second.parties[1].collective);
        QCOMPARE(plan.source.mid(second.parties[0].span.begin, 4), u"区商务委"_s);
    }

    void mergedTasksHoldTheMeasuresOfTheirRows()
    {
        const Proposal plan = readRows({u"领域|工作任务|工作举措|责任单位|完成时限"_s,
            u"一、产品|（一）提升产品质量|开展抽检。|区市场监管局牵头，区商务委配合|6月底"_s,
            u"^|^|建立台账。|区商务委|9月底"_s, u"^|（二）打造品牌|培育品牌企业。|区经委|年底"_s,
            u"二、服务|（三）提升服务|开展监测。|区民政局|全年"_s});
        QCOMPARE(plan.sections.size(), size_t(2));
        QCOMPARE(plan.sections[0].number, u"一"_s);
        QCOMPARE(plan.sections[0].title, u"产品"_s);
        QCOMPARE(plan.sections[0].tasks.size(), size_t(2));
        const ProposedTask &task = plan.sections[0].tasks[0];
        QCOMPARE(task.number, u"(一)"_s);
        QCOMPARE(task.title, u"提升产品质量"_s);
        QCOMPARE(task.measures.size(), size_t(2));
        QCOMPARE(task.measures[0].text, u"开展抽检。"_s);
        QCOMPARE(told(task.measures[0].parties), u"区市场监管局/lead 区商务委/support"_s);
        QCOMPARE(told(task.measures[1].parties), u"区商务委/responsible"_s);
        QCOMPARE(task.measures[1].deadline->date, QDate(2023, 9, 30));
        QVERIFY(task.parties.empty());
        QCOMPARE(told(plan.sections[0].tasks[1].parties), u"区经委/responsible"_s);
    }

    void aTaskOfSeveralRowsLosesNoParty()
    {
        const Proposal plan
            = readRows({u"序号|工作任务|责任单位|完成时限"_s, u"1|提升质量|区市场监管局|6月底"_s,
                u"^|^|区商务委、区市场监管局|9月底"_s, u"2|打造品牌|区经委|年底"_s});
        QCOMPARE(plan.taskCount(), 2);
        QCOMPARE(told(plan.sections[0].tasks[0].parties), u"区市场监管局/responsible 区商务委/responsible"_s);
        QCOMPARE(plan.sections[0].tasks[0].deadline->date, QDate(2023, 6, 30));
    }

    void withoutMergedCellsEmptyCellsMeanAsAbove()
    {
        const SourceText pasted = pastedSource(u"序号\t工作任务\t工作举措\t责任单位\t完成时限\n"
                                               "1\t提升产品质量\t开展抽检。\t区市场监管局\t6月底\n"
                                               "\t\t\"建立台账，\n定期更新。\"\t\t\n"
                                               "2\t打造品牌\t培育品牌企业。\t区经委\t年底\n"_s);
        const Proposal plan = read(pasted);
        QCOMPARE(plan.taskCount(), 2);
        const ProposedTask &task = plan.sections[0].tasks[0];
        QCOMPARE(task.measures.size(), size_t(2));
        QCOMPARE(task.measures[1].text, u"建立台账，\n定期更新。"_s);
        QCOMPARE(told(task.parties), u"区市场监管局/responsible"_s);
        QCOMPARE(task.number, u"1"_s);
    }

    void bandsAreSectionsAndRemarksAreNot()
    {
        const Proposal plan = readRows(
            {u"序号|任务|责任单位"_s, u"一、夯实基础|<|<"_s, u"1|甲事。|区教育局"_s, u"序号|任务|责任单位"_s,
                u"二、提升服务|<|<"_s, u"2|乙事。|区民政局"_s, u"注：本表由办公室填写|<|<"_s});
        QCOMPARE(plan.sections.size(), size_t(2));
        QCOMPARE(plan.sections[1].title, u"提升服务"_s);
        QCOMPARE(plan.taskCount(), 2);
        QStringList left;
        for (const Ignored &ignored : plan.ignored)
            left << ignored.text;
        QVERIFY2(left.contains(u"注：本表由办公室填写"_s), qUtf8Printable(left.join(u'\n')));
        QCOMPARE(left.count(u"责任单位"_s), 2); // the headings, and once more
    }

    void sectionsMayHaveTheirNumberInTheNumberColumn()
    {
        const Proposal plan = readRows({u"序号|任务|措施|牵头部门|参加部门"_s, u"一|夯实基础|||"_s,
            u"1|甲事|抽检|区教育局|区商务委"_s, u"二|提升服务|||"_s, u"2|乙事|巡查|区民政局|"_s});
        QCOMPARE(plan.sections.size(), size_t(2));
        QCOMPARE(plan.sections[0].number, u"一"_s);
        QCOMPARE(plan.sections[1].title, u"提升服务"_s);
        QCOMPARE(told(plan.sections[0].tasks[0].parties), u"区教育局/lead 区商务委/support"_s);
        QCOMPARE(plan.taskCount(), 2);
    }

    void namesInACellAreToldApart_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("parties");
        const auto add = [](const char *cell, const char *parties) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(parties);
        };
        add("区教育局、区民政局", "区教育局/responsible 区民政局/responsible");
        add("区教育局~区民政局", "区教育局/responsible 区民政局/responsible");
        add("区教育局 区民政局", "区教育局/responsible 区民政局/responsible");
        add("区市场监~管局、区民~政局", "区市场监管局/responsible 区民政局/responsible");
        add("牵头单位：区教育局~配合单位：区民政局", "区教育局/lead 区民政局/support");
        add("区教育局牵头，区民政局等部门配合", "区教育局/lead 区民政局/support+");
        add("区教育局等有关部门", "区教育局/responsible+");
        add("各街镇", "各街镇/responsible");
        add("/", "");
        add("无", "");
    }
    void namesInACellAreToldApart()
    {
        QFETCH(QString, cell);
        QFETCH(QString, parties);
        const Proposal plan = readRows(
            {u"工作任务|责任单位|完成时限"_s, u"甲事。|"_s + cell + u"|6月底"_s, u"乙事。|区财政局|6月底"_s});
        QCOMPARE(told(plan.sections[0].tasks[0].parties), parties);
    }

    void theFirstLeadsWhereTheHeadingSaysSo()
    {
        const Proposal plan
            = readRows({u"工作任务|责任单位（列第一位的为牵头单位）"_s, u"甲事。|区教育局、区民政局"_s});
        QCOMPARE(told(plan.sections[0].tasks[0].parties), u"区教育局/lead 区民政局/responsible"_s);
        QVERIFY(plan.sections[0].tasks[0].parties[0].byRule);
    }

    void theOthersSupportWhereHeadingOrNoteSayIt()
    {
        const Proposal heading = readRows(
            {u"工作任务|责任单位（列首位的为牵头单位，其他为配合单位）"_s, u"甲事。|区教育局、区民政局"_s});
        QCOMPARE(told(heading.sections[0].tasks[0].parties), u"区教育局/lead 区民政局/support"_s);
        const Proposal note = read(test::documentOf({u"2023年南桥区质量工作任务分解表"_s},
            {u"工作任务|责任单位"_s, u"甲事。|区教育局、区民政局"_s},
            {u"注：责任单位列首位的为牵头单位，其余为配合单位。"_s}));
        QCOMPARE(told(note.sections[0].tasks[0].parties), u"区教育局/lead 区民政局/support"_s);
    }

    void leadersAreNoAgencies()
    {
        const Proposal plan = readRows(
            {u"工作任务|责任领导|责任单位"_s, u"甲事。|张三、李四|区教育局"_s, u"乙事。|王五|区民政局"_s});
        QCOMPARE(plan.sections[0].tasks[0].leaders, (QStringList{u"张三"_s, u"李四"_s}));
        QCOMPARE(told(plan.sections[0].tasks[0].parties), u"区教育局/responsible"_s);
    }

    void everyCellIsUsedOrLeftOutWithAReason()
    {
        const Proposal plan
            = readRows({u"序号|工作任务|责任单位|进展情况"_s, u"1|甲事。|区教育局|已完成首轮"_s});
        QStringList left;
        for (const Ignored &ignored : plan.ignored)
            left << ignored.text;
        QVERIFY(left.contains(u"已完成首轮"_s));
    }

    void theClerkMayCorrectTheColumns()
    {
        const SourceText source = test::documentOf({u"2023年工作任务清单"_s},
            {u"任务|负责的|时限"_s, u"甲事。|区教育局|6月底"_s, u"乙事。|区民政局|7月底"_s});
        Proposal plan = read(source);
        QVERIFY(plan.table.has_value());
        ReadOptions options{{}, plan.table};
        options.table->roles[1] = ColumnRole::Lead;
        plan = read(source, options);
        QCOMPARE(told(plan.sections[0].tasks[0].parties), u"区教育局/lead"_s);
        options.table->roles[1] = ColumnRole::Skip;
        plan = read(source, options);
        QVERIFY(plan.sections[0].tasks[0].parties.empty());
    }

    void aTextAndATableInOneFileAreBothOffered()
    {
        const QStringList text{u"2023年南桥区质量工作要点"_s, u"一、夯实基础"_s,
            u"（一）加强建设。完善规则。（牵头单位：区教育局）"_s, u"附件：任务分解表"_s};
        const SourceText source
            = test::documentOf(text, {u"工作任务|责任单位"_s, u"甲事。|区财政局"_s, u"乙事。|区民政局"_s});
        const Proposal first = read(source);
        QCOMPARE(first.parts.size(), size_t(2));
        QCOMPARE(first.taskCount(), 3);
        QCOMPARE(first.sections[1].part, 1);
        QCOMPARE(told(first.sections[0].tasks[0].parties), u"区教育局/lead"_s);
        const Proposal second = read(source, {{1}, {}});
        QCOMPARE(second.taskCount(), 2);
        QVERIFY(!second.parts[0].taken && second.parts[1].taken);
    }

    void aTableThatRepeatsTheTextIsOfferedAndNotTaken()
    {
        const QStringList text{u"2023年南桥区质量工作要点"_s, u"一、夯实基础"_s,
            u"（一）加强制度建设。完善规则。（牵头单位：区教育局）"_s, u"附件：任务分解表"_s};
        const SourceText source
            = test::documentOf(text, {u"工作任务|责任单位"_s, u"加强制度建设|区教育局"_s, u"乙事。|区民政局"_s});
        const Proposal plan = read(source);
        QCOMPARE(plan.taskCount(), 1);
        QCOMPARE(plan.parts.size(), size_t(2));
        QVERIFY(!plan.parts[1].taken);
        QCOMPARE(plan.warnings.back().kind, WarningKind::OtherDocuments);
        QCOMPARE(plan.warnings.back().count, 2);
    }

    void tablesBelowHeadingsOfTheirOwnAreOnePlan()
    {
        SourceText source = test::documentOf({u"2023年南桥区质量工作任务分解表"_s, u"一、食品"_s},
            {u"工作任务|责任单位"_s, u"甲事。|区财政局"_s});
        const SourceText second
            = test::documentOf({u"二、药品"_s}, {u"工作任务|责任单位"_s, u"乙事。|区民政局"_s});
        SourceTable table = second.tables.front();
        const qsizetype shift = source.text.size();
        table.at = {table.at.begin + shift, table.at.end + shift};
        for (SourceCell &cell : table.cells)
            cell.at = {cell.at.begin + shift, cell.at.end + shift};
        source.text += second.text;
        source.tables.push_back(table);
        const Proposal plan = read(source);
        QCOMPARE(plan.parts.size(), size_t(1));
        QCOMPARE(plan.parts[0].tasks, 2);
        QCOMPARE(plan.sections.size(), size_t(2));
        QCOMPARE(plan.sections[0].title, u"食品"_s);
        QCOMPARE(plan.sections[1].title, u"药品"_s);
        QCOMPARE(told(plan.sections[1].tasks[0].parties), u"区民政局/responsible"_s);
    }

    void aTableThatIsNoTaskTableIsReadAsText()
    {
        const SourceText source = test::documentOf({},
            {u"2023年南桥区质量工作要点"_s, u"一、夯实基础"_s,
                u"（一）加强建设。完善规则。（牵头单位：区教育局）"_s});
        const Proposal plan = read(source);
        QCOMPARE(plan.taskCount(), 1);
        QVERIFY(!plan.table);
    }

    void rowsStayMeasuresWhenSplit()
    {
        Proposal plan = readRows({u"工作任务|工作举措|责任单位"_s, u"甲任务|第一件事。做完。|区教育局"_s,
            u"^|第二件事。|区民政局"_s});
        ProposedTask &task = plan.sections[0].tasks[0];
        QCOMPARE(task.measures.size(), size_t(2));
        applySplit(task, Split::None);
        QCOMPARE(task.measures.size(), size_t(1));
        QCOMPARE(told(task.parties), u"区教育局/responsible 区民政局/responsible"_s);
        applySplit(task, Split::Sentences);
        QCOMPARE(task.measures.size(), size_t(2));
        QCOMPARE(task.measures[0].text, u"第一件事。做完。"_s);
        QCOMPARE(told(task.measures[1].parties), u"区民政局/responsible"_s);
    }
};

QTEST_APPLESS_MAIN(TaskTableTest)
#include "tst_tasktable.moc"
