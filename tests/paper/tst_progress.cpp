// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "papercase.h"

using namespace qd;
using namespace reportcase;

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualColumnsStandInTheirOrder();
    void columnsAreChosenByKeyOrTitleAndOrdered();
    void anUnknownColumnIsRefusedNamingThePossibleOnes();
    void severalAgenciesStandInOneCellEachBehindItsName();
    void anEarlierReportSaysItsPeriod();
    void whatATaskSharesStandsInOneCell();
    void emptyCellsHaveADash();
    void theStateSaysLightBlockedAndOverdue();
    void theHeadCountsWhatIsListed();
    void sectionAndStateAndAgencySelect();
    void aChoiceThatLeavesNothingSaysSo();
    void leadAndSupportMayStandApart();
};

namespace
{

Progress report(MeasureId measure, AgencyId agency, const QString &text, int quarter = 2)
{
    static qint64 id = 0;
    Progress p;
    p.id = {++id};
    p.measureId = measure;
    p.agencyId = agency;
    p.period = {2023, Cycle::Quarter, quarter};
    p.text = text;
    return p;
}

Document composed(const PaperInput &input)
{
    const auto document = compose(input);
    return document ? **document : Document();
}

const TableBlock &tableIn(const Document &document)
{
    return std::get<TableBlock>(document.blocks.back());
}

QStringList titlesOf(const Document &document)
{
    QStringList titles;
    for (const TableColumn &column : tableIn(document).columns)
        titles << QString(column.title).remove(u'\n');
    return titles;
}

/// The cell of a row that belongs to a measure, by the title of its column; a merged one stands in the first
/// row.
QString cellOf(const Document &document, const QString &number, const QString &title)
{
    const auto column = static_cast<int>(titlesOf(document).indexOf(title));
    for (const RowGroup &group : tableIn(document).groups) {
        for (const TableRow &row : group.rows) {
            if (row.cells.front().text != number)
                continue;
            for (const auto *cells : {&row.cells, &group.rows.front().cells}) {
                for (const TableCell &cell : *cells) {
                    if (cell.column == column && (cells == &row.cells || cell.down))
                        return cell.text;
                }
            }
        }
    }
    return u"no such cell"_s;
}

QStringList numbersIn(const Document &document)
{
    QStringList numbers;
    for (const RowGroup &group : tableIn(document).groups) {
        for (const TableRow &row : group.rows) {
            if (!group.heading)
                numbers << row.cells.front().text;
        }
    }
    return numbers;
}

QString textIn(const Document &document)
{
    QString all;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            all += paragraph->text + u'\n' + paragraph->rightText + u'\n';
    }
    return all;
}

} // namespace

void TestProgress::theUsualColumnsStandInTheirOrder()
{
    const Document document = composed(inputOf(smallBook(), PaperKind::Progress));
    QCOMPARE(titlesOf(document).join(u'|'),
        u"序号|工作任务|工作举措|责任单位|完成时限|进展情况|存在问题|下一步计划|状态|备注"_s);
    QCOMPARE(numbersIn(document), (QStringList{u"1.1"_s, u"1.2"_s, u"2"_s, u"3"_s}));
    QVERIFY(document.info.landscape);
    QCOMPARE(document.info.title, u"质量工作要点进展情况汇总表"_s);
    QVERIFY(textIn(document).contains(u"（2023年第二季度）"_s));
}

void TestProgress::columnsAreChosenByKeyOrTitleAndOrdered()
{
    const auto keys
        = paperColumns(PaperKind::Progress, {u"状态"_s, u"measure"_s, u"工作举措"_s, u"number"_s});
    QVERIFY(keys);
    QCOMPARE(*keys, (QStringList{u"state"_s, u"measure"_s, u"number"_s})); // each once
    PaperInput input = inputOf(smallBook(), PaperKind::Progress);
    input.options.columns = *keys;
    QCOMPARE(titlesOf(composed(input)).join(u'|'), u"状态|工作举措|序号"_s);
    QCOMPARE(
        paperColumns(PaperKind::Breakdown, {})->join(u','), u"number,task,measure,lead,support,deadline"_s);
}

void TestProgress::anUnknownColumnIsRefusedNamingThePossibleOnes()
{
    const auto keys = paperColumns(PaperKind::Progress, {u"颜色"_s});
    QVERIFY(!keys);
    QCOMPARE(keys.error().reason, Reason(PaperReason::ColumnUnknown));
    QCOMPARE(keys.error().fields.value(u"value"_s), u"颜色"_s);
    QVERIFY(keys.error().fields.value(u"limit"_s).contains(u"工作举措 measure"_s));
    PaperInput input = inputOf(smallBook(), PaperKind::Progress);
    input.options.columns = {u"colour"_s};
    QCOMPARE(compose(input).error().reason, Reason(PaperReason::ColumnUnknown));
}

void TestProgress::severalAgenciesStandInOneCellEachBehindItsName()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Progress);
    input.latest
        = {report({3}, {2}, u"完成监测"_s), report({3}, {1}, u"印发方案"_s), report({4}, {1}, u"形成初稿"_s)};
    input.latest.front().problem = u"经费不足"_s;
    const Document document = composed(input);
    QCOMPARE(cellOf(document, u"2"_s, u"进展情况"_s),
        u"区市场监管局：印发方案。\n区商务委：完成监测。"_s); // as printed
    QCOMPARE(cellOf(document, u"2"_s, u"存在问题"_s), u"区商务委：经费不足。"_s);
    QCOMPARE(cellOf(document, u"3"_s, u"进展情况"_s), u"形成初稿。"_s); // nobody else could have said it
}

void TestProgress::anEarlierReportSaysItsPeriod()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Progress);
    input.latest = {report({3}, {2}, u"完成监测"_s, 1), report({4}, {1}, u"形成初稿"_s, 1)};
    const Document document = composed(input);
    QCOMPARE(cellOf(document, u"2"_s, u"进展情况"_s), u"区商务委（2023年第一季度）：完成监测。"_s);
    QCOMPARE(cellOf(document, u"3"_s, u"进展情况"_s), u"（2023年第一季度）形成初稿。"_s);
}

void TestProgress::whatATaskSharesStandsInOneCell()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Progress);
    input.latest = {report({1}, {1}, u"已经启动"_s), report({2}, {1}, u"已经启动"_s)};
    const Document document = composed(input);
    const RowGroup &task = tableIn(document).groups[1];
    QCOMPARE(task.rows.size(), size_t{2});
    QStringList merged;
    for (const TableCell &cell : task.rows[0].cells) {
        if (cell.down)
            merged << titlesOf(document).at(cell.column);
    }
    // the two differ in deadline and light; what was reported is the same
    QCOMPARE(merged.join(u'|'), u"工作任务|责任单位|进展情况|存在问题|下一步计划|备注"_s);
    QCOMPARE(task.rows[1].cells.size(), size_t{4});
    QCOMPARE(task.rows[0].cells[1].again, u"（一）加强制度建设（续）"_s);
}

void TestProgress::emptyCellsHaveADash()
{
    const Document document = composed(inputOf(smallBook(), PaperKind::Progress));
    for (const QString &title : {u"完成时限"_s, u"进展情况"_s, u"存在问题"_s, u"下一步计划"_s, u"备注"_s})
        QCOMPARE(cellOf(document, u"3"_s, title), u"—"_s);
    for (const RowGroup &group : tableIn(document).groups) {
        for (const TableRow &row : group.rows) {
            for (const TableCell &cell : row.cells)
                QVERIFY(!cell.text.isEmpty() && (cell.text != u"—"_s || cell.centred));
        }
    }
}

void TestProgress::theStateSaysLightBlockedAndOverdue()
{
    BookBuilder b = smallBook();
    b.setBlocked({4}, true, QDate(2023, 6, 1), u"专项资金未到位"_s);
    PaperInput input = inputOf(b, PaperKind::Progress);
    const Document document = composed(input);
    QCOMPARE(cellOf(document, u"1.2"_s, u"状态"_s), u"未启动\n■红灯\n逾期30天"_s); // due on 31 May
    QCOMPARE(cellOf(document, u"3"_s, u"状态"_s), u"未启动\n受阻\n▲黄灯"_s);
    input.options.lights = false;
    QCOMPARE(cellOf(composed(input), u"3"_s, u"状态"_s), u"未启动\n受阻"_s);
    QVERIFY(!textIn(composed(input)).contains(u"灯"_s));
}

void TestProgress::theHeadCountsWhatIsListed()
{
    BookBuilder b = smallBook();
    b.report({1}, {1}, u"2023Q2"_s);
    b.report({4}, {1}, u"2023Q2"_s);
    const QString head = textIn(composed(inputOf(b, PaperKind::Progress)));
    QVERIFY(head.contains(u"共2个部分、3项工作任务、4条工作举措"_s));
    QVERIFY(head.contains(u"数据截至2023年6月30日"_s));
    QVERIFY(head.contains(u"2023年第二季度应报进展5份，已报2份，占应报的40.0%"_s));
    const QRegularExpression share(u"条（(\\d+)\\.(\\d)%）"_s);
    int sum = 0;
    for (auto it = share.globalMatch(head.section(u"合计"_s, 0, 0)); it.hasNext();) {
        const auto match = it.next();
        sum += match.captured(1).toInt() * 10 + match.captured(2).toInt();
    }
    QCOMPARE(sum, 1000);
}

void TestProgress::sectionAndStateAndAgencySelect()
{
    BookBuilder b = smallBook();
    b.report({1}, {1}, u"2023Q2"_s);
    PaperInput input = inputOf(b, PaperKind::Progress);
    input.options.section = SectionId{2};
    Document document = composed(input);
    QCOMPARE(numbersIn(document), (QStringList{u"2"_s, u"3"_s}));
    QVERIFY(textIn(document).contains(u"仅列：二、提升质量\n"_s));
    QVERIFY(textIn(document).contains(u"共1个部分、2项工作任务、2条工作举措"_s));
    QVERIFY(textIn(document).contains(u"应报进展3份，已报0份"_s)); // those of what is listed
    input.options.section = {};
    input.options.states = {WorkState::Ongoing, WorkState::Done};
    document = composed(input);
    QCOMPARE(numbersIn(document), (QStringList{u"1.1"_s})); // keeps its number in the plan
    QVERIFY(textIn(document).contains(u"仅列：状态为推进中、已完成的举措"_s));
    input.options.states.clear();
    input.options.agency = AgencyId{2};
    QCOMPARE(numbersIn(composed(input)), (QStringList{u"2"_s}));
    QVERIFY(textIn(composed(input)).contains(u"仅列：区商务委承担的举措"_s));
}

void TestProgress::aChoiceThatLeavesNothingSaysSo()
{
    for (const PaperKind kind : {PaperKind::Progress, PaperKind::Breakdown}) {
        PaperInput input = inputOf(smallBook(), kind);
        input.options.states = {WorkState::Closed};
        const Document document = composed(input);
        QVERIFY(textIn(document).contains(u"仅列：状态为已销号的举措"_s));
        QVERIFY(textIn(document).contains(u"所列范围内没有工作举措。"_s));
        QCOMPARE(pageCount(*paginate(std::make_shared<const Document>(document))), 1);
    }
}

void TestProgress::leadAndSupportMayStandApart()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Breakdown);
    input.options.columns = {u"number"_s, u"support"_s, u"lead"_s};
    const Document document = composed(input);
    QCOMPARE(
        cellOf(document, u"2"_s, u"牵头单位"_s), u"按职责分工：区市场监管局、区商务委"_s); // no cell across
    QCOMPARE(cellOf(document, u"2"_s, u"配合单位"_s), u"—"_s);
    QCOMPARE(cellOf(document, u"1.1"_s, u"配合单位"_s), u"区统计局"_s);
}

QTEST_MAIN(TestProgress)
#include "tst_progress.moc"
