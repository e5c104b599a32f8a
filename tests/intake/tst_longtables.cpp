// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/readingreason.h"
#include "intake/readplan.h"
#include "support/processtime.h"

#include "tablecase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Tables of twenty thousand rows are read, or turned away, in under a second.
class LongTablesTest final : public QObject
{
    Q_OBJECT

    /// A row for each of many things to do, below these headings.
    static SourceText tableOf(const QString &headings, int columns)
    {
        constexpr int rows = 20'000;
        OfficeTable table;
        table.rowCount = rows + 1;
        table.columnCount = columns;
        const QStringList heads = headings.split(u'|');
        for (int i = 0; i < columns; ++i)
            table.cells.push_back({0, i, 1, 1, heads.value(i, u"栏目%1"_s.arg(i))});
        for (int row = 1; row <= rows; ++row) {
            table.cells.push_back({row, 0, 1, 1, u"加强第%1项制度建设"_s.arg(row)});
            for (int i = 1; i < columns; ++i)
                table.cells.push_back(
                    {row, i, 1, 1, i % 2 ? u"区市场监管局、区教育局、区民政局"_s : u"2023年6月底前"_s});
        }
        OfficeText text;
        text.blocks.push_back(OfficeParagraph{u"2023年甲区工作任务表"_s});
        text.blocks.push_back(std::move(table));
        return sourceOf(text);
    }

private Q_SLOTS:
    void takesUnderASecond_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("asTable");
        QTest::newRow("no known heading") << u"甲|乙|丙"_s << 3 << false;
        QTest::newRow("many unknown headings") << u"甲|乙|丙"_s << 24 << false;
        QTest::newRow("numbers in the table") << u"序号|乙|丙"_s << 3 << false;
        QTest::newRow("headings of which two are known") << u"工作任务|丙|完成时限"_s << 3 << true;
        QTest::newRow("known headings") << u"工作任务|责任单位|完成时限"_s << 3 << true;
    }

    void takesUnderASecond()
    {
        QFETCH(QString, headings);
        QFETCH(int, columns);
        QFETCH(bool, asTable);
        const SourceText source = tableOf(headings, columns);
        const qint64 before = test::processTime();
        const auto plan = readPlan(source);
        const qint64 took = test::processTime() - before;
        QCOMPARE(plan.has_value(), asTable);
        if (!asTable)
            QCOMPARE(plan.error().reason, Reason(ReadingReason::NoHeadings));
        QVERIFY2(took < 1000 * test::slowdown, qPrintable(QString::number(took)));
    }
};

QTEST_APPLESS_MAIN(LongTablesTest)
#include "tst_longtables.moc"
