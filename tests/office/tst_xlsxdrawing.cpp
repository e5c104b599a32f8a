// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// Text boxes over a sheet.
class XlsxDrawingTest final : public QObject
{
    Q_OBJECT

    static QByteArray drawing(const QByteArray &anchors)
    {
        return "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" "
               "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
               "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
            + anchors + "</xdr:wsDr>";
    }
    static QByteArray box(int row, const QString &text, const QByteArray &attributes = {})
    {
        QByteArray lines;
        for (const QString &line : text.split(u'|'))
            lines += "<a:p><a:r><a:t>" + line.toUtf8() + "</a:t></a:r></a:p>";
        return "<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>" + QByteArray::number(row)
            + "</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>99</xdr:row></"
              "xdr:to><xdr:sp><xdr:nvSpPr>"
              "<xdr:cNvPr id=\"2\" name=\"b\" "
            + attributes + "/></xdr:nvSpPr><xdr:txBody>" + lines
            + "</xdr:txBody></xdr:sp></xdr:twoCellAnchor>";
    }
    static Result<OfficeText> read(
        const QByteArray &drawing, const QByteArray &cells = "<c r=\"A3\"><v>5</v></c>")
    {
        return readXlsx(
            xlsxOf({.sheets = {{u"S"_s, "<sheetData><row r=\"3\">" + cells + "</row></sheetData>"}},
                .drawing = drawing}));
    }

private Q_SLOTS:
    void aBoxIsReadBeforeOrBehindItsSheet()
    {
        const auto text = read(drawing(box(5, u"说明一|说明二"_s) + box(0, u"分工表"_s)));
        QVERIFY(text);
        QCOMPARE(
            linesOf(*text), (QStringList{u"分工表"_s, u"[1x1]S"_s, u"0,0 5"_s, u"说明一"_s, u"说明二"_s}));
    }

    void theRunsOfALineAreJoinedAndBreaksEndIt()
    {
        const auto text = read(
            drawing("<xdr:sp><xdr:txBody><a:p><a:r><a:t>重点</a:t></a:r><a:r><a:t>任务</a:t></a:r><a:br/>"
                    "<a:fld><a:t>2025</a:t></a:fld></a:p></xdr:txBody></xdr:sp>"));
        QVERIFY(text);
        QCOMPARE(linesOf(*text).mid(0, 2), (QStringList{u"重点任务"_s, u"2025"_s}));
    }

    void hiddenBoxesAndControlsAreLeftOut()
    {
        const auto text = read(
            drawing(box(0, u"藏"_s, "hidden=\"1\"") + "<mc:AlternateContent><mc:Choice Requires=\"a14\">"
                + box(0, u"按钮"_s) + "</mc:Choice></mc:AlternateContent>" + box(0, u"看"_s)));
        QVERIFY(text);
        QCOMPARE(linesOf(*text), (QStringList{u"看"_s, u"[1x1]S"_s, u"0,0 5"_s}));
    }

    void aSheetOfBoxesAloneIsRead()
    {
        const auto text = read(drawing(box(7, u"甲"_s)), {});
        QVERIFY(text);
        QCOMPARE(linesOf(*text), QStringList{u"甲"_s});
    }

    void aDamagedDrawingKeepsNothingFromBeingRead()
    {
        const auto text = read("<no xml");
        QVERIFY(text);
        QCOMPARE(linesOf(*text), (QStringList{u"[1x1]S"_s, u"0,0 5"_s}));
        QCOMPARE(text->leftOut.size(), size_t(1));
        QCOMPARE(text->leftOut[0].name, u"xl/drawings/drawing1.xml"_s);
    }
};

QTEST_APPLESS_MAIN(XlsxDrawingTest)
#include "tst_xlsxdrawing.moc"
