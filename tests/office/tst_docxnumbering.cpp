// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/numbertext.h"
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// Automatic numbers as Word shows them.
class DocxNumberingTest final : public QObject
{
    Q_OBJECT

    static QByteArray level(
        int index, const QByteArray &format, const QString &pattern, const QByteArray &more = {})
    {
        return "<w:lvl w:ilvl=\"" + QByteArray::number(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
            + format + "\"/>" + more + "<w:lvlText w:val=\"" + pattern.toUtf8() + "\"/></w:lvl>";
    }
    static QByteArray shape(int id, const QByteArray &content)
    {
        return "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(id) + "\">" + content
            + "</w:abstractNum>";
    }
    static QByteArray list(int id, int shape, const QByteArray &more = {})
    {
        return "<w:num w:numId=\"" + QByteArray::number(id) + "\"><w:abstractNumId w:val=\""
            + QByteArray::number(shape) + "\"/>" + more + "</w:num>";
    }
    static QByteArray planLevels()
    {
        return level(0, "chineseCounting", u"%1、"_s) + level(1, "chineseCounting", u"（%2）"_s)
            + level(2, "decimal", u"%3."_s) + level(3, "decimalEnclosedCircle", u"%4"_s);
    }
    static QStringList read(
        const QByteArray &body, const QByteArray &numbering, const QByteArray &styles = {})
    {
        const auto text = readDocx(docxOf({.body = body, .numbering = numbering, .styles = styles}));
        return text ? linesOf(*text) : QStringList{u"error: "_s + text.error().detail};
    }
    static QByteArray styled(const QByteArray &style, const QString &text, const QByteArray &more = {})
    {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + "</w:pPr><w:r><w:t>" + text.toUtf8()
            + "</w:t></w:r></w:p>";
    }

private Q_SLOTS:
    void levelsCountAndLowerOnesBeginAnew()
    {
        const QByteArray body = listed(1, 0, u"甲"_s) + listed(1, 1, u"乙"_s) + listed(1, 2, u"5G"_s)
            + listed(1, 2, u"丁"_s) + listed(1, 1, u"戊"_s) + listed(1, 2, u"己"_s) + listed(1, 0, u"庚"_s)
            + listed(1, 1, u"辛"_s) + listed(1, 3, u"壬"_s);
        QCOMPARE(read(body, shape(0, planLevels()) + list(1, 0)),
            (QStringList{u"一、甲"_s, u"（一）乙"_s, u"1. 5G"_s, u"2. 丁"_s, u"（二）戊"_s, u"1. 己"_s,
                u"二、庚"_s, u"（一）辛"_s, u"①壬"_s}));
    }

    void aLevelMayCountThroughTheDocument()
    {
        const QByteArray levels = level(0, "chineseCounting", u"%1、"_s)
            + level(1, "chineseCounting", u"(%2)"_s, "<w:lvlRestart w:val=\"0\"/>");
        QCOMPARE(
            read(listed(1, 0, u"a"_s) + listed(1, 1, u"b"_s) + listed(1, 0, u"c"_s) + listed(1, 1, u"d"_s),
                shape(0, levels) + list(1, 0)),
            (QStringList{u"一、a"_s, u"(一)b"_s, u"二、c"_s, u"(二)d"_s}));
    }

    void aLevelMayRestartAfterACertainLevelOnly()
    {
        const QByteArray levels = level(0, "decimal", u"%1"_s) + level(1, "decimal", u"%1.%2"_s)
            + level(2, "lowerLetter", u"%3)"_s, "<w:lvlRestart w:val=\"1\"/>");
        QCOMPARE(
            read(listed(1, 0, u"x"_s) + listed(1, 1, u"x"_s) + listed(1, 2, u"x"_s) + listed(1, 1, u"x"_s)
                    + listed(1, 2, u"x"_s) + listed(1, 0, u"x"_s) + listed(1, 2, u"x"_s),
                shape(0, levels) + list(1, 0)),
            (QStringList{u"1 x"_s, u"1.1 x"_s, u"a)x"_s, u"1.2 x"_s, u"b)x"_s, u"2 x"_s, u"a)x"_s}));
    }

    void listsOfOneShapeCountOnUnlessTheyBeginAnew()
    {
        const QByteArray again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        const QByteArray numbering = shape(0, planLevels()) + list(1, 0) + list(2, 0) + list(3, 0, again);
        QCOMPARE(
            read(listed(1, 0, u"a"_s) + listed(2, 0, u"b"_s) + listed(3, 0, u"附件"_s) + listed(3, 0, u"c"_s),
                numbering),
            (QStringList{u"一、a"_s, u"二、b"_s, u"一、附件"_s, u"二、c"_s}));
    }

    void aListMayReplaceALevelOfItsShape()
    {
        const QByteArray other
            = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", u"第%1条"_s) + "</w:lvlOverride>";
        QCOMPARE(read(listed(1, 0, u"总则"_s), shape(0, planLevels()) + list(1, 0, other)),
            QStringList{u"第I条 总则"_s});
    }

    void numbersComeFromTheStyleAndFromTheStyleItIsBasedOn()
    {
        const QByteArray levels = level(0, "chineseCounting", u"%1、"_s, "<w:pStyle w:val=\"Top\"/>")
            + level(1, "chineseCounting", u"（%2）"_s, "<w:pStyle w:val=\"Sub\"/>");
        const auto style = [](const QByteArray &id, const QByteArray &rest) {
            return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" + rest + "</w:style>";
        };
        const QByteArray number = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        const QByteArray styles = style("Top", number) + style("Sub", number)
            + style("Mine", "<w:basedOn w:val=\"Sub\"/>") + style("Circle", "<w:basedOn w:val=\"Circle\"/>");
        const QByteArray none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
        const QByteArray deeper = "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>";
        QCOMPARE(read(styled("Top", u"a"_s) + styled("Sub", u"b"_s) + styled("Mine", u"c"_s)
                         + styled("Top", u"d"_s, none) + styled("Circle", u"e"_s) + styled("Top", u"f"_s)
                         + styled("Top", u"g"_s, deeper),
                     shape(0, levels) + list(1, 0), styles),
            (QStringList{u"一、a"_s, u"（一）b"_s, u"（二）c"_s, u"d"_s, u"e"_s, u"二、f"_s, u"（一）g"_s}));
    }

    void aShapeMayBeThatOfANumberingStyle()
    {
        const QByteArray styles
            = "<w:style w:type=\"numbering\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"7\"/>"
              "</w:numPr></w:pPr></w:style>";
        const QByteArray numbering = shape(0, "<w:numStyleLink w:val=\"N\"/>")
            + shape(1, "<w:styleLink w:val=\"N\"/>" + planLevels()) + list(1, 0) + list(7, 1);
        QCOMPARE(read(listed(1, 0, u"a"_s), numbering, styles), QStringList{u"一、a"_s});
    }

    void bulletsShowNothingAndLegalNumbersAreDecimal()
    {
        const QByteArray levels = level(0, "chineseCounting", u"第%1章"_s)
            + level(1, "decimal", u"%1.%2"_s, "<w:isLgl/><w:suff w:val=\"nothing\"/>")
            + level(2, "bullet", u"\uF0B7"_s) + level(3, "none", u""_s);
        QCOMPARE(
            read(listed(1, 0, u"a"_s) + listed(1, 1, u"b"_s) + listed(1, 2, u"c"_s) + listed(1, 3, u"d"_s),
                shape(0, levels) + list(1, 0)),
            (QStringList{u"第一章 a"_s, u"1.1b"_s, u"c"_s, u"d"_s}));
    }

    void deletedAndHiddenParagraphsDoNotCountButThoseInTablesDo()
    {
        const QByteArray gone = "<w:p><w:pPr><w:numPr><w:numId "
                                "w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r>"
                                "<w:delText>x</w:delText></w:r></w:del></w:p>";
        const QByteArray hidden = "<w:p><w:pPr><w:numPr><w:numId "
                                  "w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr>"
                                  "<w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>";
        const QByteArray table = "<w:tbl><w:tr><w:tc>" + listed(1, 0, u""_s) + "</w:tc><w:tc>" + para(u"b"_s)
            + "</w:tc></w:tr></w:tbl>";
        QCOMPARE(read(listed(1, 0, u"a"_s) + gone + hidden + table + listed(1, 0, u"c"_s),
                     shape(0, planLevels()) + list(1, 0)),
            (QStringList{u"一、a"_s, u"[1x2]"_s, u"0,0 二、"_s, u"0,1 b"_s, u"三、c"_s}));
    }

    void numbersAreWrittenInEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *format, int number, const QString &text) {
            QTest::addRow("%s %d", format, number) << QString::fromLatin1(format) << number << text;
        };
        row("decimal", 12, u"12"_s);
        row("chineseCounting", 10, u"十"_s);
        row("chineseCounting", 17, u"十七"_s);
        row("chineseCountingThousand", 20, u"二十"_s);
        row("chineseCountingThousand", 105, u"一百零五"_s);
        row("chineseCountingThousand", 110, u"一百一十"_s);
        row("chineseCountingThousand", 1010, u"一千零一十"_s);
        row("japaneseCounting", 3, u"三"_s);
        row("japaneseCounting", 115, u"百十五"_s);
        row("taiwaneseCountingThousand", 21, u"二十一"_s);
        row("ideographTraditional", 2, u"乙"_s);
        row("ideographTraditional", 11, u"11"_s);
        row("ideographZodiac", 12, u"亥"_s);
        row("ideographDigital", 10, u"一〇"_s);
        row("chineseLegalSimplified", 13, u"壹拾叁"_s);
        row("decimalEnclosedCircleChinese", 20, u"⑳"_s);
        row("decimalEnclosedCircle", 21, u"㉑"_s);
        row("decimalEnclosedCircle", 51, u"51"_s);
        row("decimalFullWidth", 19, u"１９"_s);
        row("decimalZero", 7, u"07"_s);
        row("upperRoman", 1994, u"MCMXCIV"_s);
        row("lowerRoman", 4, u"iv"_s);
        row("upperLetter", 28, u"BB"_s);
        row("lowerLetter", 26, u"z"_s);
        row("none", 3, u""_s);
        row("hebrew1", 3, u"3"_s);
        row("chineseCounting", 0, u"0"_s);
        row("chineseCounting", -2, u"-2"_s);
    }
    void numbersAreWrittenInEveryFormat()
    {
        QFETCH(QString, format);
        QFETCH(int, number);
        QTEST(numberText(number, format), "text");
    }
};

QTEST_APPLESS_MAIN(DocxNumberingTest)
#include "tst_docxnumbering.moc"
