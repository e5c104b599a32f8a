// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet/cellvalue.h"
#include "paper/sheet/sheetnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What a text becomes in a cell of a workbook.
class TestCellValue final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainNumbersAndDaysAreRealOnes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("format");
        QTest::newRow("whole") << u"12"_s << 12.0 << u"0"_s;
        QTest::newRow("zero") << u"0"_s << 0.0 << u"0"_s;
        QTest::newRow("below zero") << u"-3"_s << -3.0 << u"0"_s;
        QTest::newRow("decimals as printed") << u"98.40"_s << 98.4 << u"0.00"_s;
        QTest::newRow("fifteen digits") << u"123456789012345"_s << 123456789012345.0 << u"0"_s;
        QTest::newRow("day") << u"2023-06-30"_s << 45107.0 << u"yyyy-mm-dd"_s;
        QTest::newRow("day in words") << u"2023年6月30日"_s << 45107.0 << u"yyyy\"年\"m\"月\"d\"日\""_s;
        QTest::newRow("leap day") << u"2024-02-29"_s << 45351.0 << u"yyyy-mm-dd"_s;
    }
    void plainNumbersAndDaysAreRealOnes()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        QFETCH(QString, format);
        const CellValue value = cellValue(text);
        QVERIFY(value.kind != CellValue::Kind::Text);
        QCOMPARE(value.kind == CellValue::Kind::Date, text.contains(u"年"_s) || text.count(u'-') == 2);
        QCOMPARE(value.number, number);
        QCOMPARE(value.format, format);
    }

    void whatANumberWouldNotShowAgainStaysText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "—", "007", "+5", "1e3", "1,000", "12%", "1.", ".5", "-0", "-", "1.2.3",
                 "１２", "1234567890123456", "6月底前", "2023年", "2023年06月30日", "2023-6-30", "2023-02-29",
                 "1900-01-01", "2023-06-30前", "=1+1", "+A1", "-A1", "@SUM(A1)", " 12", "3项"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatANumberWouldNotShowAgainStaysText()
    {
        QFETCH(QString, text);
        const CellValue value = cellValue(text);
        QVERIFY(value.kind == CellValue::Kind::Text);
        QCOMPARE(value.text, text);
        QVERIFY(value.format.isEmpty());
    }

    void whatXmlCannotHoldIsNotThere()
    {
        QCOMPARE(workbookText(u"一\r\n二\r三\n四\v五"_s), u"一\n二\n三\n四\n五"_s);
        QCOMPARE(workbookText(u"一"_s + QChar(0x2028) + u"二"_s), u"一\n二"_s);
        QCOMPARE(workbookText(u"甲\t乙"_s + QChar(0) + QChar(1) + QChar(0x1F) + u"丙"_s), u"甲 乙丙"_s);
        QCOMPARE(workbookText(u"甲"_s + QChar(0xD840) + u"乙"_s), u"甲"_s + QChar(0xFFFD) + u"乙"_s);
        QCOMPARE(workbookText(u"甲"_s + QChar(0xFFFF)), u"甲"_s + QChar(0xFFFD));
        QCOMPARE(workbookText(u"𠀀字"_s), u"𠀀字"_s);
        QCOMPARE(workbookText(u"_x0041_ _x41_ a_xBEEF_"_s), u"_x005F_x0041_ _x41_ a_x005F_xBEEF_"_s);
    }

    void everySheetHasANameThatExcelTakes()
    {
        QStringList names;
        for (const QString &wanted : {u"任务分解表"_s, u"任务分解表"_s, u"牵头/配合[一]:'*?\\"_s,
                 u"长"_s.repeated(40), u"长"_s.repeated(40), u"Table"_s, u"TABLE"_s, u"𠀀"_s.repeated(20)})
            names << sheetName(wanted, names);
        QCOMPARE(names[1], u"任务分解表（2）"_s);
        QCOMPARE(names[2], u"牵头 配合 一"_s);
        QCOMPARE(names[3], u"长"_s.repeated(31));
        QCOMPARE(names[4], u"长"_s.repeated(28) + u"（2）"_s);
        QCOMPARE(names[6], u"TABLE（2）"_s);
        QCOMPARE(names[7], u"𠀀"_s.repeated(15));
    }
};

QTEST_APPLESS_MAIN(TestCellValue)
#include "tst_cellvalue.moc"
