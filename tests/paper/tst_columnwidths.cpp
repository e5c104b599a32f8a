// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/columnwidths.h"

#include <QTest>

#include <numeric>

using namespace qd;
using namespace Qt::StringLiterals;

class TestColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextGetsTheRoomThatEmptyColumnsLeave();
    void aColumnOfDashesIsAsNarrowAsItsTitle();
    void noColumnIsNarrowerThanItsLongestNumberOrName();
    void limitsAreKept();
    void aTitleThatDoesNotFitIsBrokenInTheMiddle();
    void moreColumnsThanThePageHoldsStillFillIt();
};

namespace
{

constexpr double lyingMm = 225; // GB/T 9704 5.2.1, turned
const DocumentInfo lying{{}, {}, PaperProfile::Official, true};

TableBlock tableOf(const QStringList &titles, const std::vector<QStringList> &rows)
{
    TableBlock table;
    for (const QString &title : titles)
        table.columns.push_back({title, 0, CellAlign::Left});
    for (const QStringList &texts : rows) {
        TableRow row;
        for (int i = 0; i < texts.size(); ++i) {
            TableCell cell;
            cell.text = texts[i];
            cell.column = i;
            row.cells.push_back(cell);
        }
        table.groups.push_back({{row}, false});
    }
    return table;
}

double total(const TableBlock &table)
{
    return std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
        [](double sum, const TableColumn &column) { return sum + column.widthMm; });
}

} // namespace

void TestColumnWidths::longTextGetsTheRoomThatEmptyColumnsLeave()
{
    const QString text = u"组织开展服务质量监测，"_s.repeated(10);
    const std::vector<ColumnLimit> limits{{20, 200}, {20, 200}, {20, 200}};
    TableBlock first
        = tableOf({u"举措"_s, u"情况"_s, u"备注"_s}, {{text, u"—"_s, u"—"_s}, {text, u"—"_s, u"—"_s}});
    const double lines = fitColumns(first, limits, lying);
    QVERIFY(first.columns[1].widthMm < 20);
    QVERIFY(first.columns[0].widthMm > 160);
    QCOMPARE(lines, 3.0); // 110 characters, some 47 a line
    // the other way round, the other column gets it
    TableBlock second = tableOf({u"举措"_s, u"情况"_s, u"备注"_s}, {{u"—"_s, text, u"—"_s}});
    fitColumns(second, limits, lying);
    QVERIFY(second.columns[1].widthMm > 160);
    // and two long ones share it
    TableBlock both = tableOf({u"举措"_s, u"情况"_s, u"备注"_s}, {{text, text, u"—"_s}});
    fitColumns(both, limits, lying);
    QVERIFY(qAbs(both.columns[0].widthMm - both.columns[1].widthMm) <= 8);
    for (const TableBlock &table : {first, second, both})
        QCOMPARE(total(table), lyingMm);
}

void TestColumnWidths::aColumnOfDashesIsAsNarrowAsItsTitle()
{
    const QString text = u"组织开展服务质量监测，"_s.repeated(20);
    const std::vector<ColumnLimit> limits{{20, 220}, {26, 60}, {26, 60}};
    TableBlock table = tableOf({u"举措"_s, u"存在问题"_s, u"备注"_s},
        {{text, u"—"_s, u"—"_s}, {text, u"—"_s, QString()}, {text, u"—"_s, u"—"_s}});
    fitColumns(table, limits, lying);
    QVERIFY2(
        table.columns[1].widthMm < 14, qPrintable(QString::number(table.columns[1].widthMm))); // 存在 / 问题
    QVERIFY2(table.columns[2].widthMm < 10, qPrintable(QString::number(table.columns[2].widthMm))); // 备 / 注
    QCOMPARE(table.columns[1].title, u"存在\n问题"_s);
    QCOMPARE(table.columns[2].title, u"备\n注"_s);
    table = tableOf(
        {u"举措"_s, u"存在问题"_s, u"备注"_s}, {{text, u"—"_s, u"—"_s}, {text, u"人手不足"_s, u"略"_s}});
    fitColumns(table, limits, lying);
    QVERIFY(table.columns[1].widthMm >= 26 && table.columns[2].widthMm >= 26); // something stands in them
}

void TestColumnWidths::noColumnIsNarrowerThanItsLongestNumberOrName()
{
    const QString text = u"组织开展服务质量监测，"_s.repeated(40);
    TableBlock table = tableOf({u"举措"_s, u"编号"_s, u"单位"_s},
        {{text, u"GB/T9704-2012"_s, u"区市场监管局、区生态环境局"_s}, {text, u"1"_s, u"区教育局"_s}});
    fitColumns(table, {{20, 200}, {5, 60}, {5, 60, true}}, lying);
    const double character = 12 * 25.4 / 72; // 小四
    QVERIFY(table.columns[1].widthMm >= 13 * character / 2);
    QVERIFY(table.columns[2].widthMm >= 6 * character); // the longer name
    QVERIFY(table.columns[2].widthMm < 13 * character); // not all of them
}

void TestColumnWidths::limitsAreKept()
{
    const QString text = u"推进质量提升。"_s.repeated(30);
    TableBlock table = tableOf({u"一"_s, u"二"_s, u"三"_s}, {{text, text, u"短"_s}});
    fitColumns(table, {{20, 60}, {20, 200}, {30, 40}}, lying);
    QVERIFY(table.columns[0].widthMm <= 60);
    QVERIFY(table.columns[2].widthMm >= 30 && table.columns[2].widthMm <= 40);
    QCOMPARE(total(table), lyingMm);
}

void TestColumnWidths::aTitleThatDoesNotFitIsBrokenInTheMiddle()
{
    const QString text = u"推进质量提升。"_s.repeated(60);
    TableBlock table = tableOf({u"举措"_s, u"下一步计划"_s, u"本期\n报送"_s}, {{text, u"—"_s, u"—"_s}});
    fitColumns(table, {{20, 250}, {5, 60}, {5, 60}}, lying);
    QCOMPARE(table.columns[0].title, u"举措"_s);
    QCOMPARE(table.columns[1].title, u"下一步\n计划"_s);
    QCOMPARE(table.columns[2].title, u"本期\n报送"_s);
}

void TestColumnWidths::moreColumnsThanThePageHoldsStillFillIt()
{
    QStringList titles, texts;
    std::vector<ColumnLimit> limits;
    for (int i = 0; i < 13; ++i) {
        titles << u"列%1"_s.arg(i);
        texts << u"内容很长的一个单元格"_s;
        limits.push_back({20, 40});
    }
    TableBlock table = tableOf(titles, {texts});
    fitColumns(table, limits, lying);
    QCOMPARE(total(table), lyingMm);
    for (const TableColumn &column : table.columns)
        QVERIFY(column.widthMm > 10);
    TableBlock none;
    QCOMPARE(fitColumns(none, {}, lying), 0.0); // no columns, no rows
}

QTEST_APPLESS_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
