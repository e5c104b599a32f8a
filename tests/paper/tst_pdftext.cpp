// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdftext.h"
#include "papercase.h"

#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookAlikesBecomeWhatAReaderTypes_data();
    void lookAlikesBecomeWhatAReaderTypes();
    void mapsOfAllShapesAreRead_data();
    void mapsOfAllShapesAreRead();
    void aRangeCountsOn();
    void mapsLongerThanABlockAreWrittenWhole();
    void brokenMapsEnd_data();
    void brokenMapsEnd();
    void whatWasPrintedIsFoundAgain();
};

void TestPdfText::lookAlikesBecomeWhatAReaderTypes_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("radical of birth") << u"\u2F63"_s << u"生"_s << u"生"_s;
    QTest::newRow("radical one") << u"\u2F00"_s << u"一"_s << u"一"_s;
    QTest::newRow("radical even where it is not used") << u"\u2F2F"_s << u""_s << u"工"_s;
    QTest::newRow("supplement") << u"\u2E81"_s << u"厂"_s << u"\u5382"_s;
    QTest::newRow("control sign for space") << u"\u0001"_s << u" "_s << u" "_s;
    QTest::newRow("bar for dash") << u"\u2015"_s << u"—"_s << u"—"_s;
    QTest::newRow("compatibility ideograph") << u"\uF92E"_s << u"冷"_s << u"冷"_s;
    QTest::newRow("used itself") << u"\u2022"_s << u"\u2022·"_s << u"\u2022"_s;
    QTest::newRow("ordinary") << u"质"_s << u"量"_s << u"质"_s;
}

void TestPdfText::lookAlikesBecomeWhatAReaderTypes()
{
    QFETCH(QString, engine);
    QFETCH(QString, used);
    QFETCH(QString, wanted);
    QSet<char16_t> set;
    for (const QChar c : used)
        set.insert(c.unicode());
    QCOMPARE(QString(QChar(readableCharacter(engine.front().unicode(), set))), wanted);
}

void TestPdfText::mapsOfAllShapesAreRead_data()
{
    QTest::addColumn<QByteArray>("map");
    const QByteArray head = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QTest::newRow("array") << QByteArray(head + "1 beginbfrange\n<0001> <0003> [<4E00> <0000> <D842DFB7> ]\nendbfrange");
    QTest::newRow("ranges") << QByteArray(
        head + "2 beginbfrange\n<0001> <0001> <4E00>\n<0003> <0003> <D842DFB7>\nendbfrange");
    QTest::newRow("characters") << QByteArray(
        head + "2 beginbfchar\n<0001> <4E00>\n<0003> <D842DFB7>\nendbfchar");
    QTest::newRow("array, then character") << QByteArray(
        head + "1 beginbfrange\n<0001><0002>[<4E00><0000>]\nendbfrange\n1 beginbfchar\n<0003><D842DFB7>\nendbfchar");
    QTest::newRow("written by ourselves") << writeToUnicode({{1, u"一"_s}, {2, u""_s}, {3, u"𠮷"_s}});
}

void TestPdfText::mapsOfAllShapesAreRead()
{
    QFETCH(QByteArray, map);
    GlyphNames names = readToUnicode(map);
    QCOMPARE(names[1], u"一"_s);
    QCOMPARE(names[2], QString());
    QCOMPARE(names[3], u"𠮷"_s);
    QCOMPARE(names.size(), 3u);
}

void TestPdfText::aRangeCountsOn()
{
    GlyphNames names = readToUnicode("1 beginbfrange\n<0041> <0043> <0061>\nendbfrange");
    QCOMPARE(names, (GlyphNames{{0x41, u"a"_s}, {0x42, u"b"_s}, {0x43, u"c"_s}}));
}

void TestPdfText::mapsLongerThanABlockAreWrittenWhole()
{
    GlyphNames names;
    for (char16_t code = 1; code < 1000; ++code)
        names[code] = QString(QChar(static_cast<char16_t>(0x4E00 + code)));
    QCOMPARE(readToUnicode(writeToUnicode(names)), names);
}

void TestPdfText::brokenMapsEnd_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("open string") << QByteArray("1 beginbfchar <00");
    QTest::newRow("open array") << QByteArray("1 beginbfrange <0000> <FFFF> [<4E00>");
    QTest::newRow("no target") << QByteArray("1 beginbfrange <0000> <FFFF>");
    QTest::newRow("backwards") << QByteArray("1 beginbfrange <0005> <0001> <4E00> endbfrange");
}

void TestPdfText::brokenMapsEnd()
{
    QFETCH(QByteArray, map);
    QVERIFY(readToUnicode(map).size() <= 65536u);
}

void TestPdfText::whatWasPrintedIsFoundAgain()
{
    // Characters that fonts share with radicals, rare ones that Fandol lacks, signs and half-width text.
    const QString hard = u"生工首二日小人口山川手木水火田目石示立竹米羊肉自至色行衣见角言谷豆走足车里金长门风"
                         u"食马骨高鱼鸟麻黄鼎鼓鼠鼻齐齿龙龟"
                         u"由𠮷田与𡈽屋、𠀋负责"
                         u"喆镕堃〇“引”——…·①②●▲■○1+15 abc 5.10"_s;
    BookBuilder b = smallBook();
    b.measureRow({4}).text = hard;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"t.pdf"_s);
    const auto document = compose(inputOf(b, PaperKind::Breakdown));
    QVERIFY(writePdf(*paginate(*document), file));
    READ_WITH(text, u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    for (const QChar c : text)
        QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, qPrintable(QString(c)));
    const QString flat = withoutSpaces(text);
    QVERIFY2(flat.contains(withoutSpaces(hard)), qPrintable(flat));
}

QTEST_MAIN(TestPdfText)
#include "tst_pdftext.moc"
