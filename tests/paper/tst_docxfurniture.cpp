// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcase.h"
#include "paper/chart/chart.h"

#include <QBuffer>
#include <QImage>

using namespace qd;
using namespace docxcase;

/// What stands around the content of a Word document, and its pictures.
class TestDocxFurniture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentsListTheBookmarksWithTheirPages();
    void theCoverHasNoPageNumber();
    void theSignatureStandsByTheStandard_data();
    void theSignatureStandsByTheStandard();
    void aChartIsAPictureWithItsNumbersInWords();
    void halfChartsStandSideBySide();
    void anotherSizeIsAStyleOfItsOwn();
};

void TestDocxFurniture::contentsListTheBookmarksWithTheirPages()
{
    Document document;
    document.blocks.push_back(Contents{u"目录"_s, 2});
    QStringList titles;
    for (int i = 1; i <= 40; ++i) {
        Paragraph heading = paragraph(i % 4 == 1 ? Style::Heading1 : Style::Heading2, u"第%1节"_s.arg(i));
        heading.bookmark = Bookmark{i % 4 == 1 ? 0 : 1, heading.text};
        titles << heading.text;
        document.blocks.push_back(heading);
        document.blocks.push_back(paragraph(Style::Body, u"正文。"_s));
    }
    Paragraph deep = paragraph(Style::Heading3, u"不列"_s);
    deep.bookmark = Bookmark{2, deep.text};
    document.blocks.push_back(deep);
    const QByteArray docx = bytesOf(document);
    QVERIFY(text(docx, u"word/document.xml"_s).contains(u" TOC \\o \"1-2\" \\h \\z \\u "_s));
    READ_DOCX(read, docx);
    QStringList entries;
    int last = 0;
    for (const QJsonValue &block : read[u"blocks"].toArray()) {
        if (!block[u"style"].toString().startsWith(u"toc "_s))
            continue;
        const QStringList entry = block[u"text"].toString().split(u'\t');
        QCOMPARE(entry.size(), 2);
        entries << entry[0];
        const int page = entry[1].toInt();
        QVERIFY(last == 0 ? page > 1 : page == last || page == last + 1); // the contents stand before
        last = page;
    }
    QCOMPARE(entries, titles);
    QCOMPARE(last, pageCount(*paginate(std::make_shared<const Document>(document))));
    Document nothing;
    nothing.blocks.push_back(Contents{u"目录"_s, 2});
    QVERIFY(!text(bytesOf(nothing), u"word/document.xml"_s).contains(u"目录"_s));
    const QString xml = text(docx, u"word/document.xml"_s);
    for (int i = 0; i < 41; ++i)
        QCOMPARE(xml.count(u"w:name=\"_Toc%1\""_s.arg(100000000 + i)), 1);
}

void TestDocxFurniture::theCoverHasNoPageNumber()
{
    const QByteArray docx = bytesOf(everyBlock());
    const QString xml = text(docx, u"word/document.xml"_s);
    const qsizetype first = xml.indexOf(u"<w:sectPr>"_s);
    const qsizetype second = xml.indexOf(u"<w:sectPr>"_s, first + 1);
    QVERIFY(first > 0 && second > first);
    QVERIFY(xml.indexOf(u"静安区质量工作领导小组办公室"_s) < first); // on the cover
    QVERIFY(!xml.mid(first, xml.indexOf(u"</w:sectPr>"_s, first) - first).contains(u"footerReference"_s));
    QVERIFY(xml.mid(second).contains(u"footerReference"_s));
}

void TestDocxFurniture::theSignatureStandsByTheStandard_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QString>("officeIndent"); // in twips; a character has 315.86, a line 28 of them
    QTest::addColumn<QString>("dateIndent");
    // 2023年7月5日 is as wide as 6 characters: 6 figures of half a one, 3 whole ones
    QTest::newRow("longer office") << u"静安区质量工作领导小组办公室"_s << u"w:right=\"632\""_s
                                   << u"w:left=\"4422\""_s; // 28 - 14
    QTest::newRow("as long as the date")
        << u"静安区质量办"_s << u"w:right=\"632\""_s << u"w:left=\"6949\""_s; // 28 - 6
    QTest::newRow("longer date") << u"质量办"_s << u"w:left=\"5685\""_s
                                 << u"w:right=\"632\""_s; // 28 - 2 - 6 - 2
}

void TestDocxFurniture::theSignatureStandsByTheStandard()
{
    QFETCH(QString, office);
    Document document;
    document.blocks.push_back(Signature{office, u"2023年7月5日"_s});
    const QString xml = text(bytesOf(document), u"word/document.xml"_s);
    static const QRegularExpression indent(u"<w:ind ([^/]*)/>"_s);
    QStringList indents;
    for (auto matches = indent.globalMatch(xml); matches.hasNext();)
        indents << matches.next().captured(1);
    QCOMPARE(indents.size(), 2);
    QTEST(indents[0], "officeIndent");
    QTEST(indents[1], "dateIndent");
}

void TestDocxFurniture::aChartIsAPictureWithItsNumbersInWords()
{
    Document document;
    document.blocks.push_back(chart());
    const QByteArray docx = bytesOf(document);
    QImage image;
    QVERIFY(image.loadFromData(partOf(docx, u"word/media/chart1.png"_s), "PNG"));
    QVERIFY(image.width() > 1500 && image.height() > 500); // sharp on paper: 156 mm × 60 mm and more
    const QString xml = text(docx, u"word/document.xml"_s);
    QVERIFY2(xml.contains(u"descr=\"%1\""_s.arg(chartAltText(chart()).toHtmlEscaped())), qPrintable(xml));
    QVERIFY(xml.contains(u"区商务委"_s));
    READ_DOCX(read, docx);
    QCOMPARE(read[u"blocks"].toArray().size(), 1);
}

void TestDocxFurniture::halfChartsStandSideBySide()
{
    Document document;
    ChartBlock half = chart();
    half.half = true;
    document.blocks = {half, half, half};
    const QString xml = text(bytesOf(document), u"word/document.xml"_s);
    QStringList paragraphs = xml.split(u"</w:p>"_s);
    paragraphs.removeIf([](const QString &one) { return !one.contains(u"<w:drawing>"_s); });
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(paragraphs[0].count(u"<w:drawing>"_s), 2);
    QCOMPARE(paragraphs[1].count(u"<w:drawing>"_s), 1);
    const QString styles = text(bytesOf(document), u"word/styles.xml"_s);
    static const QRegularExpression picture(u"w:styleId=\"Picture\">.*?</w:style>"_s);
    QVERIFY(picture.match(styles).captured().contains(u"w:lineRule=\"auto\""_s)); // else all but a line is cut off
}

void TestDocxFurniture::anotherSizeIsAStyleOfItsOwn()
{
    Document document;
    Paragraph small;
    small.text = u"一页摘要"_s;
    small.size = TypeSize::SmallFive;
    document.blocks = {small};
    const QByteArray docx = bytesOf(document);
    QVERIFY(text(docx, u"word/document.xml"_s).contains(u"w:val=\"DocBodySmallFive\""_s));
    const QString styles = text(docx, u"word/styles.xml"_s);
    static const QRegularExpression sized(u"w:styleId=\"DocBodySmallFive\"><w:name w:val=\"公文正文 小五\".*?</w:style>"_s);
    QVERIFY(sized.match(styles).captured().contains(u"<w:sz w:val=\"18\"/>"_s)); // half points
    QVERIFY(!styles.contains(u"DocBodySmallFour"_s)); // only those that are used
}

QTEST_MAIN(TestDocxFurniture)
#include "tst_docxfurniture.moc"
