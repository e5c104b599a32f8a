// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table/columns.h"
#include "tablecase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Stage T1: which table is a task table, and what its columns hold.
class ColumnsTest final : public QObject
{
    Q_OBJECT

    static QString told(const std::vector<ColumnRole> &roles)
    {
        static const QStringList names{u"skip"_s, u"order"_s, u"section"_s, u"heading"_s, u"task"_s, u"measure"_s,
            u"target"_s, u"lead"_s, u"support"_s, u"responsible"_s, u"leader"_s, u"deadline"_s};
        QStringList all;
        for (const ColumnRole role : roles)
            all << names[static_cast<qsizetype>(role)];
        return all.join(u' ');
    }

    static std::optional<TableReading> onlyTable(const SourceText &source)
    {
        const auto found = findTaskTables(source);
        return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
    }

private Q_SLOTS:
    void headingsAreKnownByTheirWords_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("role");
        const auto add = [](const char *heading, ColumnRole role) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << int(role);
        };
        add("序号", ColumnRole::Order);
        add("工 作 任 务", ColumnRole::Task);
        add("2023年重点工作任务", ColumnRole::Task);
        add("具体\n举措", ColumnRole::Measure);
        add("牵头单位", ColumnRole::Lead);
        add("责任单位（排第一位的为牵头单位）", ColumnRole::Responsible);
        add("协办单位", ColumnRole::Support);
        add("责任领导", ColumnRole::Leader);
        add("完成时限：", ColumnRole::Deadline);
        add("工作目标", ColumnRole::Target);
        add("工作领域", ColumnRole::Section);
        add("具体任务及目标", ColumnRole::Measure);
        add("目标与措施", ColumnRole::Measure);
        add("重点工作和年度目标", ColumnRole::Task);
        add("进展情况", ColumnRole::Skip);
    }
    void headingsAreKnownByTheirWords()
    {
        QFETCH(QString, heading);
        QFETCH(int, role);
        const auto got = roleOfHeading(heading);
        QVERIFY(got.has_value());
        QCOMPARE(int(*got), role);
    }

    void otherWordsAreNoHeading()
    {
        for (const auto &words : {u"区市场监管局"_s, u""_s, u"2023年"_s,
                 u"推进质量强区建设，开展质量提升行动"_s, u"对口联络说明及其他有关需要说明的补充事项"_s})
            QVERIFY2(!roleOfHeading(words), qUtf8Printable(words));
    }

    void theTableOfTheOfficeIsRead_data()
    {
        QTest::addColumn<QStringList>("table");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<int>("headingRows");
        QTest::newRow("breakdown table")
            << QStringList{u"序号|工作任务|工作举措|牵头单位|配合单位|完成时限"_s,
                   u"1|甲|乙|区教育局|区民政局|6月底前"_s}
            << u"order task measure lead support deadline"_s << 1;
        QTest::newRow("a title above") << QStringList{u"2023年质量工作任务分解表|<|<|<"_s,
            u"序号|任务|责任单位|时限"_s, u"1|甲|区教育局|年底"_s}
                                       << u"order task responsible deadline"_s << 2;
        QTest::newRow("a heading over two") << QStringList{u"序号|主要任务|责任分工|<|备注"_s,
            u"^|^|牵头|配合|^"_s, u"1|甲|区教育局|区民政局|"_s}
                                            << u"order task lead support skip"_s << 2;
        QTest::newRow("only a column of contents")
            << QStringList{u"类别|工作内容|责任部门"_s, u"质量|甲|区教育局"_s}
            << u"section task responsible"_s << 1;
        QTest::newRow("three columns say what")
            << QStringList{u"重点工作|主要任务|具体措施|责任单位"_s, u"一|甲|乙|区教育局"_s}
            << u"section task measure responsible"_s << 1;
        QTest::newRow("targets of one task row by row")
            << QStringList{u"序号|重点工作|工作目标|责任单位"_s, u"1|甲|乙|区教育局"_s, u"2|^|丙|区民政局"_s}
            << u"order task measure responsible"_s << 1;
        QTest::newRow("one target a task")
            << QStringList{u"序号|重点工作|工作目标|责任单位"_s, u"1|甲|乙|区教育局"_s, u"2|丁|丙|区民政局"_s}
            << u"order task target responsible"_s << 1;
        QTest::newRow("a column without a heading") << QStringList{u"序号|工作任务|完成时限|"_s,
            u"1|甲|6月底|区教育局、区民政局"_s, u"2|乙|7月底|区财政局"_s}
                                                    << u"order task deadline responsible"_s << 1;
    }
    void theTableOfTheOfficeIsRead()
    {
        QFETCH(QStringList, table);
        QFETCH(QString, roles);
        QFETCH(int, headingRows);
        const SourceText source = test::documentOf({}, table);
        const auto reading = onlyTable(source);
        QVERIFY(reading.has_value());
        QCOMPARE(told(reading->roles), roles);
        QCOMPARE(reading->headingRows, headingRows);
    }

    void aColumnKnownByItsContentOnlyIsMarked()
    {
        const SourceText source = test::documentOf(
            {}, {u"序号|工作任务|完成时限|"_s, u"1|甲|6月底|区教育局"_s, u"2|乙|7月底|区财政局"_s});
        const auto reading = onlyTable(source);
        QVERIFY(reading.has_value());
        QCOMPARE(reading->guessed, (std::vector<bool>{false, false, false, true}));
    }

    void aNumberWithItsUnitIsNoOrder()
    {
        const SourceText source = test::documentOf(
            {}, {u"序号|工作任务|责任单位|资金安排"_s, u"1|甲|区教育局|10万元"_s, u"2|乙|区财政局|5万元"_s});
        const auto reading = onlyTable(source);
        QVERIFY(reading.has_value());
        QCOMPARE(told(reading->roles), u"order task responsible skip"_s);
    }

    void aSheetThatClaimsHalfABillionPlacesIsNone()
    {
        OfficeTable table = test::tableOf({u"工作任务|责任单位"_s, u"甲事。|区教育局"_s});
        QVERIFY(onlyTable(sourceOf({{table}})));
        table.rowCount = 500'000;
        table.columnCount = 1024;
        const SourceText source = sourceOf({{table}});
        QVERIFY(!TableGrid::fits(source.tables.front()));
        QVERIFY(!onlyTable(source));
    }

    void otherTablesAreNone()
    {
        QVERIFY(!onlyTable(test::documentOf({}, {u"姓名|电话"_s, u"张三|123"_s})));
        QVERIFY(!onlyTable(test::documentOf({}, {u"年份|产值|增速"_s, u"2022|13|4"_s, u"2023|15|5"_s})));
        QVERIFY(!onlyTable(test::documentOf({}, {u"序号|工作任务|责任单位"_s}))); // headings alone
    }
};

QTEST_APPLESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
