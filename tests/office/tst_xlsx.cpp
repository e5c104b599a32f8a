// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// Sheets as they are seen.
class XlsxTest final : public QObject
{
    Q_OBJECT

    static QStringList read(const XlsxParts &parts)
    {
        const auto text = readXlsx(xlsxOf(parts));
        return text ? linesOf(*text) : QStringList{u"error: "_s + text.error().detail};
    }
    static QByteArray text(const QByteArray &place, const QString &text)
    {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text.toUtf8() + "</t></is></c>";
    }
    static QByteArray number(const QByteArray &place, const QByteArray &value, int style = 0)
    {
        return "<c r=\"" + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
    }
    static QByteArray row(int number, const QByteArray &cells, const QByteArray &more = {})
    {
        return "<row r=\"" + QByteArray::number(number) + "\" " + more + ">" + cells + "</row>";
    }
    static QByteArray data(const QByteArray &rows) { return "<sheetData>" + rows + "</sheetData>"; }
    /// What a number shows in a sheet under a format.
    static QString shown(const QByteArray &value, const QByteArray &cellFormat, const QByteArray &code = {},
        const QByteArray &workbook = {})
    {
        const QByteArray formats = code.isEmpty()
            ? QByteArray()
            : "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + code + "\"/></numFmts>";
        const XlsxParts parts{.sheets = {{u"S"_s, data(row(1, number("A1", value, 1)))}},
            .styles = formats
                + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
                  "numFmtId=\""
                + cellFormat + "\"/></cellXfs>",
            .workbook = workbook};
        return read(parts).value(1).mid(4);
    }

private Q_SLOTS:
    void cellsOfAllKindsAreRead()
    {
        const XlsxParts parts{
            .sheets = {{u"任务"_s,
                data(row(1,
                         "<c r=\"A1\" t=\"s\"><v>0</v></c>" + text("B1", u"内联"_s)
                             + "<c r=\"C1\" t=\"b\"><v>1</v></c>")
                    + row(2,
                        "<c r=\"A2\" t=\"e\"><v>#N/A</v></c><c r=\"B2\" t=\"str\"><f>A1</f><v>公式</v></c>"
                        "<c r=\"C2\"><f>1+2</f><v>3</v></c>"))}},
            .strings
            = "<si><r><t>富</t></r><r><rPr/><t>文本</t></r><rPh sb=\"0\" eb=\"1\"><t>fù</t></rPh></si>"};
        QCOMPARE(read(parts),
            (QStringList{u"[2x3]任务"_s, u"0,0 富文本"_s, u"0,1 内联"_s, u"0,2 TRUE"_s, u"1,0 #N/A"_s,
                u"1,1 公式"_s, u"1,2 3"_s}));
    }

    void numbersReadAsTheSheetShowsThem_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *name, const QByteArray &value, const QByteArray &format, const QByteArray &code,
                  const QString &text) { QTest::newRow(name) << value << format << code << text; };
        row("whole", "45", "0", "", u"45"_s);
        row("written as a fraction", "45.0", "0", "", u"45"_s);
        row("general fraction", "0.30000000000000004", "0", "", u"0.3"_s);
        row("large", "1.2345678901234E+20", "0", "", u"123456789012340000000"_s);
        row("small", "1E-05", "0", "", u"0.00001"_s);
        row("negative", "-3.5", "0", "", u"-3.5"_s);
        row("percent", "0.985", "9", "", u"99%"_s);
        row("percent with places", "0.985", "10", "", u"98.50%"_s);
        row("grouped", "1234567", "3", "", u"1,234,567"_s);
        row("places", "2", "2", "", u"2.00"_s);
        row("no more places than needed", "2.5", "200", "0.##", u"2.5"_s);
        row("leading zeros", "7", "200", "000", u"007"_s);
        row("literal text", "3", "200", "&quot;第&quot;0&quot;条&quot;", u"第3条"_s);
        row("Chinese numbers", "12", "200", "[DBNum1][$-804]General&quot;、&quot;", u"十二、"_s);
        row("negative section", "-1234", "200", "#,##0;[Red]-#,##0", u"-1,234"_s);
        row("text format", "12", "49", "", u"12"_s);
        row("date", "45107", "14", "", u"2023-06-30"_s);
        row("Chinese date", "45107", "31", "", u"2023-06-30"_s);
        row("custom date", "45107", "200", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@",
            u"2023-06-30"_s);
        row("month without a day", "45107", "200", "yyyy&quot;年&quot;m&quot;月&quot;", u"2023年6月"_s);
        row("month alone", "45107", "200", "m&quot;月&quot;", u"6月"_s);
        row("date and time", "45107.395833333336", "22", "", u"2023-06-30 09:30"_s);
        row("time", "0.75", "20", "", u"18:00"_s);
        row("minutes are no month", "0.75", "200", "h:mm", u"18:00"_s);
        row("last day before the one that never was", "59", "14", "", u"1900-02-28"_s);
        row("first day after it", "61", "14", "", u"1900-03-01"_s);
        row("no date", "-5", "14", "", u"-5"_s);
        row("colour is no date", "5", "200", "[Red]0", u"5"_s);
    }
    void numbersReadAsTheSheetShowsThem()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, code);
        QTEST(shown(value, format, code), "text");
    }

    void whatItsCodeMakesOfANumberIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *name, const QByteArray &value, const QByteArray &code, const QString &text) {
                  QTest::newRow(name) << value << QByteArray(code).replace('\'', "&quot;") << text;
              };
        row("exponent is no year", "1234.5", "0.000E+00", u"1234.5"_s);
        row("fraction", "1.25", "# ?/?", u"1.25"_s);
        row("day of the week", "45107", "[$-804]aaaa;@", u"2023-06-30"_s);
        row("counted in ten thousands", "12345", "0!.0,'万'", u"1.2万"_s);
        row("less than one of them", "600", "0!.0,'万'", u"0.1万"_s);
        row("counted in thousands", "12345", "#,##0,'千元'", u"12千元"_s);
        row("counted in millions", "12345678", "0.0,,'百万'", u"12.3百万"_s);
        row("text between the digits", "1234567", "000-0000", u"123-4567"_s);
        row("several between them", "20230630", "0000-00-00", u"2023-06-30"_s);
        row("text instead of the number", "1", "'是';'否';'零'", u"是"_s);
        row("text below zero", "-1", "'是';'否';'零'", u"否"_s);
        row("text for zero", "0", "'是';'否';'零'", u"零"_s);
        row("a mark", "1", "'√';;", u"√"_s);
        row("no mark", "0", "'√';;", QString());
        row("zero is not shown", "0", "0.00;-0.00;;@", QString());
        row("but others are", "-2", "0.00;-0.00;;@", u"-2.00"_s);
        row("a zero that fills no place", "0", "#", QString());
        row("nothing is shown", "7", ";;;", QString());
        const QByteArray book = "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * '-'??_ ;_ @_ ";
        row("zero as in a book", "0", book, u"-"_s);
        row("above zero as in a book", "1234.5", book, u"1,234.50"_s);
        row("below zero as in a book", "-1234.5", book, u"-1,234.50"_s);
        row("brackets below zero", "-5", "0_);[Red]\\(0\\)", u"-5"_s);
        row("red below zero", "-5", "0;[Red]0", u"-5"_s);
        row("a condition", "1", "[=1]'√';[=0]'×';General", u"√"_s);
        row("the other condition", "0", "[=1]'√';[=0]'×';General", u"×"_s);
        row("no condition", "5", "[=1]'√';[=0]'×';General", u"5"_s);
        row("large by a condition", "25000", "[&gt;=10000]0!.0,'万';0", u"2.5万"_s);
        row("small by a condition", "25", "[&gt;=10000]0!.0,'万';0", u"25"_s);
        row("a space behind", "5", "0\\ '年'\\ ", u"5 年"_s);
        row("more sections than there are", "5", "0;0;0;@;0;;;0", u"5"_s);
        row("a quotation that never ends", "5", "0'年", u"5年"_s);
    }
    void whatItsCodeMakesOfANumberIsRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, code);
        QTEST(shown(value, "200", code), "text");
    }

    void aMomentWrittenAsTextIsShownAsADate()
    {
        const auto shownAs = [](const QByteArray &moment, const QByteArray &code) {
            const XlsxParts parts{
                .sheets = {{u"S"_s, data(row(1, "<c r=\"A1\" s=\"0\" t=\"d\"><v>" + moment + "</v></c>"))}},
                .styles = "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + code
                    + "\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs>"};
            return read(parts).value(1).mid(4);
        };
        QCOMPARE(shownAs("2023-06-30", "General"), u"2023-06-30"_s);
        QCOMPARE(shownAs("2023-06-30T00:00:00.000", "General"), u"2023-06-30"_s);
        QCOMPARE(shownAs("2023-06-30T09:30:00Z", "General"), u"2023-06-30 09:30"_s);
        QCOMPARE(shownAs("2023-06-30T09:30:00", "yyyy/m/d"), u"2023-06-30"_s);
        QCOMPARE(shownAs("2023-06-30", "yyyy&quot;年&quot;m&quot;月&quot;"), u"2023年6月"_s);
        QCOMPARE(shownAs("soon", "General"), u"soon"_s);
    }

    void aWorkbookMayCountFrom1904()
    {
        QCOMPARE(shown("43645", "14", {}, "<workbookPr date1904=\"1\"/>"), u"2023-06-30"_s);
    }

    void mergedCellsReachOverTheirPlaces()
    {
        const XlsxParts parts{
            .sheets = {{u"S"_s,
                data(row(1, text("A1", u"标题"_s))
                    + row(2, text("A2", u"一"_s) + text("B2", u"a"_s) + text("C2", u"x"_s))
                    + row(3, text("A3", u"盖住"_s) + text("B3", u"b"_s) + text("C3", u"y"_s)))
                    + "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:A2\"/></mergeCells>"}}};
        QCOMPARE(read(parts),
            (QStringList{u"[3x3]S"_s, u"0,0 1x3 标题"_s, u"1,0 2x1 一"_s, u"1,1 a"_s, u"1,2 x"_s, u"2,1 b"_s,
                u"2,2 y"_s}));
    }

    void howMuchIsHiddenIsCounted()
    {
        const QByteArray cells = data(row(1, text("A1", u"一"_s) + text("B1", u"二"_s) + text("C1", u"三"_s))
            + row(2, text("A2", u"隐"_s) + text("B2", u"隐"_s), "hidden=\"1\""));
        const auto read = readXlsx(xlsxOf({.sheets
            = {{u"隐"_s, cells}, {u"显"_s, "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>" + cells}},
            .sheetAttributes = "state=\"hidden\""}));
        QVERIFY(read);
        QCOMPARE(read->hiddenPieces, 4); // a sheet, two cells of a row, one more of a column
    }

    void hiddenRowsColumnsAndSheetsAreLeftOut()
    {
        const QByteArray cells = data(row(1, text("A1", u"a"_s) + text("B1", u"隐列"_s) + text("C1", u"b"_s))
            + row(2, text("A2", u"隐行"_s), "hidden=\"1\"")
            + row(3, text("A3", u"c"_s) + text("C3", u"d"_s)));
        const XlsxParts parts{
            .sheets = {{u"隐"_s, cells},
                {u"显"_s, "<cols><col min=\"2\" max=\"2\" hidden=\"true\"/></cols>" + cells}},
            .sheetAttributes = "state=\"veryHidden\""};
        QCOMPARE(read(parts), (QStringList{u"[2x2]显"_s, u"0,0 a"_s, u"0,1 b"_s, u"1,0 c"_s, u"1,1 d"_s}));
    }

    void aMergedCellWhoseFirstRowIsHiddenIsSeenBelow()
    {
        const XlsxParts parts{.sheets = {{u"S"_s,
                                  data(row(1, text("A1", u"一"_s) + text("B1", u"x"_s), "hidden=\"1\"")
                                      + row(2, text("B2", u"a"_s)) + row(3, text("B3", u"b"_s)))
                                      + "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>"}}};
        QCOMPARE(read(parts), (QStringList{u"[2x2]S"_s, u"0,0 2x1 一"_s, u"0,1 a"_s, u"1,1 b"_s}));
    }

    void emptyRowsAroundGoAndOfThoseInsideOneStays()
    {
        const XlsxParts parts{
            .sheets = {{u"S"_s,
                data(row(5, text("C5", u"标题"_s))
                    + row(900000, text("C900000", u"a"_s) + text("D900000", u"b"_s)) + row(1048576, ""))}}};
        QCOMPARE(read(parts), (QStringList{u"[3x2]S"_s, u"0,0 标题"_s, u"2,0 a"_s, u"2,1 b"_s}));
    }

    void aSheetWithNothingInItIsNoTable()
    {
        QCOMPARE(read({.sheets = {{u"S"_s, data(row(1, "<c r=\"A1\" s=\"1\"/>"))},
                           {u"T"_s, data(row(1, text("A1", u"a"_s)))}}}),
            (QStringList{u"[1x1]T"_s, u"0,0 a"_s}));
    }

    void placesThatAreNotNamedFollowEachOther()
    {
        const QByteArray cell = "<c t=\"inlineStr\"><is><t>a</t></is></c>";
        QCOMPARE(read({.sheets = {{u"S"_s, data("<row>" + cell + cell + "</row><row>" + cell + "</row>")}}}),
            (QStringList{u"[2x2]S"_s, u"0,0 a"_s, u"0,1 a"_s, u"1,0 a"_s}));
    }

    void theLinesOfACellStay()
    {
        QCOMPARE(read({.sheets = {{u"S"_s, data(row(1, text("A1", u"甲&#10;乙_x000D_\n"_s)))}}}),
            (QStringList{u"[1x1]S"_s, u"0,0 甲/乙"_s}));
    }

    void charactersThatOnlyAllowALineEndAreNoText()
    {
        QCOMPARE(read({.sheets = {{u"S"_s, data(row(1, text("A1", u"市市场\u00AD监\u200B管局\u2060"_s)))}}}),
            (QStringList{u"[1x1]S"_s, u"0,0 市市场监管局"_s}));
    }

    void charactersThatXmlCannotHoldAreRead()
    {
        QCOMPARE(
            read({.sheets = {{u"S"_s,
                      data(row(1,
                          text("A1", u"甲_x0009_乙_x000a_丙_x000B_丁"_s) + text("B1", u"_x005F_x000D_是字"_s)
                              + text("C1", u"_x4E00_、_x41_、_x004_、_xD83D_"_s)))}}}),
            (QStringList{
                u"[1x3]S"_s, u"0,0 甲\t乙/丙丁"_s, u"0,1 _x000D_是字"_s, u"0,2 一、_x41_、_x004_、"_s}));
    }
};

QTEST_APPLESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
