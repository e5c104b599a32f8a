// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdftext.h"
#include "reportcase.h"

#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookAlikesBecomeWhatAReaderTypes_data();
    void lookAlikesBecomeWhatAReaderTypes();
    void onlyTargetsOfTheMapAreTouched_data();
    void onlyTargetsOfTheMapAreTouched();
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

void TestPdfText::onlyTargetsOfTheMapAreTouched_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("wanted");
    const QByteArray head = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QTest::newRow("array") << QByteArray(head + "1 beginbfrange\n<2F00> <2F01> [<2F00> <4E8C> ]\nendbfrange")
                           << QByteArray(head + "1 beginbfrange\n<2F00> <2F01> [<4E00> <4E8C> ]\nendbfrange");
    QTest::newRow("range") << QByteArray(head + "1 beginbfrange\n<2F00> <2F00> <2F00>\nendbfrange")
                           << QByteArray(head + "1 beginbfrange\n<2F00> <2F00> <4E00>\nendbfrange");
    QTest::newRow("char") << QByteArray(head + "2 beginbfchar\n<2F00> <2F00>\n<2F63> <2F63>\nendbfchar")
                          << QByteArray(head + "2 beginbfchar\n<2F00> <4E00>\n<2F63> <751F>\nendbfchar");
    QTest::newRow("array, then range")
        << QByteArray(
               head + "2 beginbfrange\n<0001> <0002> [<2F00> <2F63>]\n<0003> <0003> <2F2F>\nendbfrange")
        << QByteArray(
               head + "2 beginbfrange\n<0001> <0002> [<4E00> <751F>]\n<0003> <0003> <5DE5>\nendbfrange");
}

void TestPdfText::onlyTargetsOfTheMapAreTouched()
{
    QFETCH(QByteArray, map);
    QFETCH(QByteArray, wanted);
    QCOMPARE(repairedToUnicode(map, {u'一', u'生', u'工', u'二'}), wanted);
}

void TestPdfText::whatWasPrintedIsFoundAgain()
{
    // Characters that fonts share with radicals, rare ones that Fandol lacks, signs and half-width text.
    const QString hard = u"生工首二日小人口山川手木水火田目石示立竹米羊肉自至色行衣见角言谷豆走足车里金长门风"
                         u"食马骨高鱼鸟麻黄鼎鼓鼠鼻齐齿龙龟"
                         u"喆镕堃〇“引”——…·①②●▲■○1+15 abc 5.10"_s;
    BookBuilder b = smallBook();
    b.measureRow({4}).text = hard;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"t.pdf"_s);
    const auto document = compose(inputOf(b, ReportKind::Breakdown));
    QVERIFY(writePdf(*paginate(*document), file));
    READ_WITH(text, u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    for (const QChar c : text)
        QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, qPrintable(QString(c)));
    const QString flat = withoutSpaces(text);
    QVERIFY2(flat.contains(withoutSpaces(hard)), qPrintable(flat));
}

QTEST_MAIN(TestPdfText)
#include "tst_pdftext.moc"
