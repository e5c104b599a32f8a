// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcase.h"

#include "paper/document/gbt9704.h"

#include <QDir>
#include <QSet>
#include <QXmlStreamReader>

using namespace qd;
using namespace docxcase;

class TestDocxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextStandsInItsStyle_data();
    void everyTextStandsInItsStyle();
    void everyCellStandsWhereTheDocumentHasIt();
    void tablesAreFixedToTheTwip();
    void sheetAndGridAreThoseOfTheStandard_data();
    void sheetAndGridAreThoseOfTheStandard();
    void largeTypeHasItsOwnGrid();
    void furtherLinesHangBelowTheirName();
    void pageNumbersFollowTheProfile();
    void facesAreNamedForEveryKindOfCharacter();
    void theFileTellsTitleAuthorAndLanguage();
    void charactersThatXmlCannotHoldAreLeftOut();
    void theSameDocumentGivesTheSameBytes();
    void aCancelledFileIsNotWritten();
};

namespace
{

/// What must stand in the file: style and text of each paragraph, the grid of each table.
QJsonArray expectedOf(const Document &document)
{
    static const QHash<Style, QString> names{{Style::Title, u"公文标题"_s},
        {Style::Subtitle, u"公文副标题"_s}, {Style::Heading1, u"Heading 1"_s},
        {Style::Heading2, u"Heading 2"_s}, {Style::Heading3, u"Heading 3"_s}, {Style::Body, u"公文正文"_s},
        {Style::Flush, u"公文正文 顶格"_s}, {Style::Caption, u"表格标题"_s},
        {Style::TableNote, u"表格说明"_s}};
    QJsonArray all;
    for (const Block &block : document.blocks) {
        if (const auto *p = std::get_if<Paragraph>(&block)) {
            all << QJsonObject{{u"style"_s, names.value(p->style)},
                {u"text"_s, p->lead + p->text + (p->rightText.isEmpty() ? QString() : u'\t' + p->rightText)}};
        } else if (const auto *table = std::get_if<TableBlock>(&block)) {
            QJsonArray rows;
            for (const QStringList &row : gridOf(*table))
                rows << QJsonArray::fromStringList(row);
            all << rows;
        }
    }
    return all;
}

QJsonArray foundIn(const QJsonObject &read)
{
    QJsonArray all;
    for (const QJsonValue &block : read[u"blocks"].toArray()) {
        if (block[u"table"].isObject()) {
            all << block[u"table"][u"rows"];
            continue;
        }
        QJsonObject paragraph = block.toObject();
        if (paragraph[u"style"] == u"公文标题"_s) // broken in balanced lines
            paragraph[u"text"_s] = paragraph[u"text"].toString().remove(u'\n');
        if (!paragraph[u"text"].toString().isEmpty()) // BlankLines, and what Word wants behind a table
            all << paragraph;
    }
    return all;
}

} // namespace

void TestDocxWriter::everyTextStandsInItsStyle_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("handout") << static_cast<int>(PaperKind::Handout);
    QTest::newRow("breakdown") << static_cast<int>(PaperKind::Breakdown);
}

void TestDocxWriter::everyTextStandsInItsStyle()
{
    QFETCH(int, kind);
    BookBuilder b = longBook(8, 3);
    b.measureRow({2}).deadlineDate = QDate(2023, 5, 31); // overdue: a table of what needs a decision
    const auto document = composed(b, static_cast<PaperKind>(kind));
    READ_DOCX(read, bytesOf(*document));
    const QJsonArray expected = expectedOf(*document);
    const QJsonArray found = foundIn(read);
    for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
        QCOMPARE(found[i], expected[i]);
    QCOMPARE(found.size(), expected.size());
}

void TestDocxWriter::everyCellStandsWhereTheDocumentHasIt()
{
    Document document;
    TableBlock table;
    table.columns = {{u"序号"_s, 1, CellAlign::Centre}, {u"甲\n乙"_s, 2, CellAlign::Left},
        {u"丙"_s, 3, CellAlign::Justify}};
    const auto cell = [](const QString &text, int column, int columns = 1, bool down = false) {
        TableCell c;
        c.text = text;
        c.column = column;
        c.columns = columns;
        c.down = down;
        return c;
    };
    table.groups.push_back({{{{cell(u"一、部分"_s, 0, 3)}, {}}}, true});
    table.groups.push_back(
        {{{{cell(u"1"_s, 0), cell(u"两行两列"_s, 1, 2, true)}, {}}, {{cell(u"2"_s, 0)}, {}}}, false});
    table.groups.push_back({{{{cell(u"3"_s, 0, 1, true), cell(QString(), 1), cell(u"行\n二"_s, 2)}, {}},
                                {{cell(u"中"_s, 1)}, {}}, {{cell(u"尾"_s, 2)}, {}}},
        false});
    document.blocks.push_back(table);
    const QByteArray docx = bytesOf(document);
    READ_DOCX(read, docx);
    QCOMPARE(foundIn(read), expectedOf(document));
    const QString xml = text(docx, u"word/document.xml"_s);
    QCOMPARE(xml.count(u"<w:vMerge w:val=\"restart\"/>"_s), 2);
    QCOMPARE(xml.count(u"<w:vMerge/>"_s), 3);
    static const QRegularExpression bare(u"<w:tc>(?:(?!</w:tc>).)*</w:tcPr></w:tc>"_s);
    QVERIFY(!xml.contains(bare)); // a cell without a paragraph breaks the file
}

void TestDocxWriter::tablesAreFixedToTheTwip()
{
    const auto document = composed(longBook(5, 2), PaperKind::Breakdown);
    const QByteArray docx = bytesOf(*document);
    READ_DOCX(read, docx);
    int tables = 0;
    for (const QJsonValue &block : read[u"blocks"].toArray()) {
        const QJsonValue table = block[u"table"];
        if (!table.isObject())
            continue;
        ++tables;
        int sum = 0;
        for (const QJsonValue &column : table[u"columns"].toArray())
            sum += column.toInt();
        QCOMPARE(sum, 12756); // 225 mm
        QCOMPARE(table[u"width"].toInt(), sum);
        QCOMPARE(table[u"rowWidths"].toArray(), QJsonArray{sum});
        QCOMPARE(table[u"headRows"].toInt(), 1);
        QCOMPARE(table[u"uncut"].toInt(), static_cast<int>(table[u"rows"].toArray().size()));
    }
    QCOMPARE(tables, 1);
    QVERIFY(text(docx, u"word/document.xml"_s).contains(u"<w:tblLayout w:type=\"fixed\"/>"_s));
}

void TestDocxWriter::sheetAndGridAreThoseOfTheStandard_data()
{
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<bool>("a3");
    QTest::addColumn<QJsonArray>("sheet");
    QTest::addColumn<QJsonArray>("margins"); // top, right, bottom, left
    QTest::newRow("portrait") << false << false << QJsonArray{210.0, 297.0}
                              << QJsonArray{37.0, 26.0, 35.0, 28.0};
    QTest::newRow("landscape") << true << false << QJsonArray{297.0, 210.0}
                               << QJsonArray{28.0, 37.0, 26.0, 35.0};
    QTest::newRow("A3") << true << true << QJsonArray{420.0, 297.0} << QJsonArray{37.0, 26.0, 35.0, 28.0};
}

void TestDocxWriter::sheetAndGridAreThoseOfTheStandard()
{
    QFETCH(bool, landscape);
    QFETCH(bool, a3);
    Document document;
    document.info.landscape = landscape;
    document.info.a3 = a3;
    document.blocks.push_back(paragraph(Style::Body, u"正文"_s));
    const QByteArray docx = bytesOf(document);
    const QString xml = text(docx, u"word/document.xml"_s);
    static const QRegularExpression grid(
        u"<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"(\\d+)\" w:charSpace=\"(-?\\d+)\"/>"_s);
    const auto match = grid.match(xml);
    QVERIFY2(match.hasMatch(), qPrintable(xml));
    // 22 lines and 28 characters fill the text area and never need more than it has
    const int pitch = match.captured(1).toInt();
    QVERIFY(22 * pitch <= gbt9704::textHeight && 22 * (pitch + 1) > gbt9704::textHeight);
    const double character = gbt9704::bodySize + match.captured(2).toInt() * 20.0 / 4096;
    QVERIFY(28 * character <= 8844 && 28 * (character + 20.0 / 4096) > 8844);
    const QString styles = text(docx, u"word/styles.xml"_s);
    const qsizetype body = styles.indexOf(u"w:val=\"公文正文\""_s);
    QVERIFY(styles.mid(body, 400).contains(u"w:line=\"%1\" w:lineRule=\"exact\""_s.arg(pitch)));
    QVERIFY(styles.mid(body, 400).contains(u"w:firstLineChars=\"200\" w:firstLine=\"632\""_s));
    READ_DOCX(read, docx);
    QTEST(read[u"sheet"].toArray(), "sheet");
    QTEST(read[u"margins"].toArray(), "margins");
    QCOMPARE(read[u"landscape"].toBool(), landscape);
}

void TestDocxWriter::largeTypeHasItsOwnGrid()
{
    Document document;
    document.info.large = true;
    document.blocks.push_back(paragraph(Style::Body, u"正文"_s));
    const QByteArray docx = bytesOf(document);
    const QString styles = text(docx, u"word/styles.xml"_s);
    const QString body = styles.mid(styles.indexOf(u"w:val=\"公文正文\""_s), 900);
    QVERIFY(body.contains(u"<w:sz w:val=\"44\"/>"_s)); // 2号
    QVERIFY(body.contains(u"w:line=\"797\""_s)); // 225 mm of 16 lines
    QVERIFY(text(docx, u"word/document.xml"_s).contains(u"w:linePitch=\"797\""_s));
}

void TestDocxWriter::furtherLinesHangBelowTheirName()
{
    Document document;
    Paragraph note = paragraph(Style::Body, u"附件：1．任务分解表"_s);
    note.hang = 5;
    document.blocks.push_back(note);
    // four and a half characters of 315.5 twips behind the indent of two
    QVERIFY(text(bytesOf(document), u"word/document.xml"_s)
                .contains(u"<w:ind w:left=\"2052\" w:firstLineChars=\"0\" w:hanging=\"1420\"/>"_s));
}

void TestDocxWriter::pageNumbersFollowTheProfile()
{
    const QByteArray official = bytesOf(*composed(smallBook(), PaperKind::Handout));
    const QByteArray meeting = bytesOf(*composed(smallBook(), PaperKind::Handout, PaperProfile::Meeting));
    for (const QByteArray &docx : {official, meeting})
        QVERIFY(text(docx, u"word/footer1.xml"_s)
                    .contains(u"<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"_s));
    QVERIFY(text(meeting, u"word/footer1.xml"_s).contains(u"> NUMPAGES <"_s));
    READ_DOCX(numbered, official);
    QCOMPARE(numbered[u"oddFooter"][u"text"].toString(), u"— 1 —"_s);
    QCOMPARE(numbered[u"oddFooter"][u"style"].toString(), u"页码 单页"_s);
    QCOMPARE(numbered[u"evenFooter"][u"text"].toString(), u"— 2 —"_s);
    QCOMPARE(numbered[u"evenFooter"][u"style"].toString(), u"页码 双页"_s);
    QVERIFY(numbered[u"unlike"].toBool());
    READ_DOCX(counted, meeting);
    QCOMPARE(counted[u"oddFooter"][u"text"].toString(), u"第1页共1页"_s);
    QCOMPARE(counted[u"oddFooter"][u"style"].toString(), u"页码 居中"_s);
    QVERIFY(!counted[u"unlike"].toBool());
    // landscape: down the left side, where the portrait page has it (GB/T 9704 8); centred it stays below
    for (const bool outer : {true, false}) {
        Document turned = *composed(smallBook(), PaperKind::Breakdown);
        turned.info.pageNumbers = outer ? PageNumbers::Outer : PageNumbers::Centred;
        READ_DOCX(read, bytesOf(turned));
        QCOMPARE(read[u"oddFooter"][u"text"].toString(), u"— 1 —"_s);
        for (const QString &footer : {u"oddFooter"_s, u"evenFooter"_s})
            QCOMPARE(read[footer][u"turned"].toBool(), outer);
    }
}

void TestDocxWriter::facesAreNamedForEveryKindOfCharacter()
{
    const QByteArray docx = bytesOf(everyBlock());
    QXmlStreamReader styles(partOf(docx, u"word/styles.xml"_s));
    QSet<QString> faces;
    int seen = 0;
    while (!styles.atEnd()) {
        if (styles.readNext() != QXmlStreamReader::StartElement || styles.name() != u"rFonts"_s)
            continue;
        ++seen;
        QSet<QString> one;
        for (const QXmlStreamAttribute &attribute : styles.attributes()) {
            QVERIFY2(!attribute.name().contains(u"heme"_s), qPrintable(attribute.name().toString()));
            if (attribute.name() != u"hint"_s)
                one << attribute.value().toString();
        }
        QCOMPARE(styles.attributes().size(), 5); // hint, ascii, hAnsi, eastAsia, cs
        QCOMPARE(one.size(), 1);
        faces += one;
    }
    QVERIFY(seen > 20);
    QCOMPARE(faces, (QSet<QString>{u"仿宋"_s, u"楷体"_s, u"黑体"_s, u"宋体"_s, u"方正小标宋简体"_s}));
    QVERIFY(!text(docx, u"word/document.xml"_s).contains(u"rFonts"_s));
    QVERIFY(text(docx, u"word/styles.xml"_s).contains(u"w:eastAsia=\"zh-CN\""_s));
}

void TestDocxWriter::theFileTellsTitleAuthorAndLanguage()
{
    READ_DOCX(read, bytesOf(everyBlock()));
    QCOMPARE(read[u"title"].toString(), everyBlock().info.title);
    QCOMPARE(read[u"author"].toString(), everyBlock().info.author);
    QCOMPARE(read[u"language"].toString(), u"zh-CN"_s);
}

void TestDocxWriter::charactersThatXmlCannotHoldAreLeftOut()
{
    Document document;
    const QString rare = QString::fromUcs4(U"\U00020BB7", 1); // outside the plane of most characters
    document.blocks.push_back(paragraph(Style::Body,
        u"甲\u0001乙\u000B丙"_s + QChar(0xD800) + u"丁\uFFFE<&>\"'"_s + rare + QChar(0xDC00) + u"  两格 "_s));
    document.blocks.push_back(paragraph(Style::Flush, u" 一\t二\r\n三\u2028四"_s));
    const QByteArray docx = bytesOf(document);
    QXmlStreamReader xml(partOf(docx, u"word/document.xml"_s));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    READ_DOCX(read, docx);
    QCOMPARE(read[u"blocks"][0][u"text"].toString(), u"甲乙丙丁<&>\"'"_s + rare + u"  两格 "_s);
    QCOMPARE(read[u"blocks"][1][u"text"].toString(), u" 一 二\n三\n四"_s);
}

void TestDocxWriter::theSameDocumentGivesTheSameBytes()
{
    const QByteArray once = bytesOf(everyBlock());
    QVERIFY(!once.isEmpty());
    qputenv("TZ", "Asia/Shanghai");
    QTest::qWait(2100); // a zip container counts time by two seconds
    QCOMPARE(bytesOf(everyBlock()), once);
    qunsetenv("TZ");
}

void TestDocxWriter::aCancelledFileIsNotWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"旧.docx"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    int asked = 0;
    const auto goOn = [&](int done, int total) {
        ++asked;
        return done < total / 2;
    };
    const auto written = writeDocx(everyBlock(), file, goOn);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(asked > 2);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"旧.docx"_s});
}

QTEST_MAIN(TestDocxWriter)
#include "tst_docxwriter.moc"
