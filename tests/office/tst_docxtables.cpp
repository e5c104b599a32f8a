// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// The grid of Word's tables.
class DocxTablesTest final : public QObject
{
    Q_OBJECT

    static QStringList read(const QByteArray &body)
    {
        const auto text = readDocx(docxOf({.body = body}));
        return text ? linesOf(*text) : QStringList{u"error: "_s + text.error().detail};
    }
    static QByteArray cell(const QString &text, const QByteArray &properties = {})
    {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + para(text) + "</w:tc>";
    }
    static QByteArray row(const QByteArray &cells, const QByteArray &properties = {})
    {
        return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
    }
    static QByteArray table(const QByteArray &rows)
    {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>" + rows + "</w:tbl>";
    }
    static inline const QByteArray start = "<w:vMerge w:val=\"restart\"/>";
    static inline const QByteArray on = "<w:vMerge/>";

private Q_SLOTS:
    void aTableStandsBetweenItsParagraphs()
    {
        QCOMPARE(read(para(u"前"_s)
                     + table(row(cell(u"序号"_s) + cell(u"任务"_s), "<w:tblHeader/>")
                         + row(cell(u"1"_s) + cell(u"甲"_s)))
                     + para(u"后"_s)),
            (QStringList{
                u"前"_s, u"[2x2]"_s, u"0,0 序号"_s, u"0,1 任务"_s, u"1,0 1"_s, u"1,1 甲"_s, u"后"_s}));
    }

    void cellsMergeAcrossAndDown()
    {
        const QByteArray rows = row(cell(u"标题"_s, "<w:gridSpan w:val=\"3\"/>"))
            + row(cell(u"一"_s, start) + cell(u"a"_s) + cell(u"b"_s))
            + row(cell(u"看不见"_s, on) + cell(u"c"_s, "<w:gridSpan w:val=\"2\"/>"))
            + row(cell(u""_s, on) + cell(u"d"_s) + cell(u"e"_s))
            + row(cell(u"二"_s, start) + cell(u"f"_s) + cell(u"g"_s));
        QCOMPARE(read(table(rows)),
            (QStringList{u"[5x3]"_s, u"0,0 1x3 标题"_s, u"1,0 3x1 一"_s, u"1,1 a"_s, u"1,2 b"_s,
                u"2,1 1x2 c"_s, u"3,1 d"_s, u"3,2 e"_s, u"4,0 二"_s, u"4,1 f"_s, u"4,2 g"_s}));
    }

    void cellsOfAnOldKindMergeAcross()
    {
        const QByteArray first = "<w:hMerge w:val=\"restart\"/>", more = "<w:hMerge w:val=\"continue\"/>";
        const QByteArray rows
            = row(cell(u"标题"_s, first) + cell(u"看不见"_s, more) + cell(u""_s, "<w:hMerge/>"))
            + row(cell(u"一"_s, first + start) + cell(u""_s, more + start) + cell(u"a"_s))
            + row(cell(u""_s, first + on) + cell(u""_s, more + on) + cell(u"b"_s))
            + row(cell(u"甲"_s) + cell(u"乙"_s) + cell(u"丙"_s));
        QCOMPARE(read(table(rows)),
            (QStringList{u"[4x3]"_s, u"0,0 1x3 标题"_s, u"1,0 2x2 一"_s, u"1,2 a"_s, u"2,2 b"_s, u"3,0 甲"_s,
                u"3,1 乙"_s, u"3,2 丙"_s}));
        QCOMPARE(read(table(row(cell(u"一"_s, more) + cell(u"a"_s)) + row(cell(u"二"_s) + cell(u"b"_s)))),
            (QStringList{u"[2x2]"_s, u"0,0 一"_s, u"0,1 a"_s, u"1,0 二"_s, u"1,1 b"_s}));
    }

    void aCellThatGoesOnFromNowhereStandsAlone()
    {
        QCOMPARE(read(table(row(cell(u"a"_s, on) + cell(u"b"_s)) + row(cell(u"c"_s) + cell(u"d"_s, on)))),
            (QStringList{u"[2x2]"_s, u"0,0 a"_s, u"0,1 b"_s, u"1,0 c"_s, u"1,1 d"_s}));
    }

    void aRowMayBeginInALaterColumn()
    {
        QCOMPARE(
            read(table(row(cell(u"a"_s) + cell(u"b"_s)) + row(cell(u"c"_s), "<w:gridBefore w:val=\"1\"/>"))),
            (QStringList{u"[2x2]"_s, u"0,0 a"_s, u"0,1 b"_s, u"1,1 c"_s}));
    }

    void deletedAndHiddenRowsAreLeftOut()
    {
        QCOMPARE(read(table(row(cell(u"a"_s) + cell(u"b"_s))
                     + row(cell(u"x"_s) + cell(u"y"_s), "<w:del w:id=\"1\"/>")
                     + row(cell(u"x"_s) + cell(u"y"_s), "<w:hidden/>")
                     + row(cell(u"c"_s) + cell(u"d"_s), "<w:ins w:id=\"2\"/>"))),
            (QStringList{u"[2x2]"_s, u"0,0 a"_s, u"0,1 b"_s, u"1,0 c"_s, u"1,1 d"_s}));
    }

    void theParagraphsOfACellAreItsLines()
    {
        const QByteArray two = "<w:tc>" + para(u"牵头：甲"_s) + "<w:p/>" + para(u"配合：乙"_s) + "</w:tc>";
        QCOMPARE(read(table(row(two + cell(u"b"_s)))),
            (QStringList{u"[1x2]"_s, u"0,0 牵头：甲/配合：乙"_s, u"0,1 b"_s}));
    }

    void aTableInACellBecomesItsText()
    {
        const QByteArray inner = table(row(cell(u"1"_s) + cell(u"2"_s)) + row(cell(u"3"_s) + cell(u"4"_s)));
        QCOMPARE(read(table(row("<w:tc>" + para(u"前"_s) + inner + para(u"后"_s) + "</w:tc>" + cell(u"b"_s))
                     + row(cell(u"c"_s) + cell(u"d"_s)))),
            (QStringList{u"[2x2]"_s, u"0,0 前/1/2/3/4/后"_s, u"0,1 b"_s, u"1,0 c"_s, u"1,1 d"_s}));
    }

    void aTableOfOneColumnIsTakenApart()
    {
        const QByteArray inner = table(row(cell(u"1"_s) + cell(u"2"_s)));
        QCOMPARE(read(table(
                     row("<w:tc>" + para(u"前"_s) + inner + para(u"后"_s) + "</w:tc>") + row(cell(u"尾"_s)))),
            (QStringList{u"前"_s, u"[1x2]"_s, u"0,0 1"_s, u"0,1 2"_s, u"后"_s, u"尾"_s}));
    }

    void contentControlsAroundRowsAndCellsAreSeenThrough()
    {
        const auto control = [](const QByteArray &content) {
            return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
        };
        QCOMPARE(read(table(control(row(control(cell(u"a"_s)) + cell(u"b"_s))))),
            (QStringList{u"[1x2]"_s, u"0,0 a"_s, u"0,1 b"_s}));
    }

    void aTableWithoutTextIsNone()
    {
        QCOMPARE(read(para(u"a"_s) + table(row(cell(u""_s) + cell(u" "_s)))), QStringList{u"a"_s});
    }
};

QTEST_APPLESS_MAIN(DocxTablesTest)
#include "tst_docxtables.moc"
