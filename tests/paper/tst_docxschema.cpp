// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcase.h"
#include "schemafaults.h"

using namespace qd;
using namespace docxcase;
using schemafaults::faultsOf;

/// Word refuses a file whose elements stand in another order than its schema has them.
class TestDocxSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyElementStandsInOrder_data();
    void everyElementStandsInOrder();
    void thePropertiesAreSorted();
    void theOrderIsThatOfAnotherProgram();
    void aFaultIsSeen();
};

void TestDocxSchema::everyElementStandsInOrder_data()
{
    QTest::addColumn<QByteArray>("docx");
    QTest::newRow("handout") << bytesOf(*composed(smallBook(), PaperKind::Handout));
    QTest::newRow("handout for a meeting")
        << bytesOf(*composed(smallBook(), PaperKind::Handout, PaperProfile::Meeting));
    QTest::newRow("breakdown") << bytesOf(*composed(longBook(10, 3), PaperKind::Breakdown));
    QTest::newRow("everything") << bytesOf(everyBlock());
    QTest::newRow("everything, with pictures") << bytesOf(everyBlock());
    QTest::newRow("nothing") << bytesOf(Document());
}

void TestDocxSchema::everyElementStandsInOrder()
{
    QFETCH(QByteArray, docx);
    const QStringList faults = schemafaults::faultsOfFile(docx);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDocxSchema::thePropertiesAreSorted()
{
    QCOMPARE(
        inSchemaOrder("w:pPr", {"<w:jc w:val=\"left\"/>", {}, "<w:keepNext/>", "<w:pStyle w:val=\"x\"/>"}),
        QByteArray("<w:pPr><w:pStyle w:val=\"x\"/><w:keepNext/><w:jc w:val=\"left\"/></w:pPr>"));
    QCOMPARE(inSchemaOrder("w:rPr", {{}, {}}), QByteArray());
}

void TestDocxSchema::theOrderIsThatOfAnotherProgram()
{
    for (const QByteArray &docx :
        {bytesOf(everyBlock()), bytesOf(*composed(longBook(3, 2), PaperKind::Breakdown))}) {
        READ_DOCX(read, docx);
        QCOMPARE(read[u"faults"].toArray(), QJsonArray());
    }
}

void TestDocxSchema::aFaultIsSeen()
{
    QByteArray styles = partOf(bytesOf(Document()), u"word/styles.xml"_s);
    QVERIFY(faultsOf(styles).isEmpty());
    QVERIFY(styles.contains("<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"));
    styles.replace(
        "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>", "<w:szCs w:val=\"32\"/><w:sz w:val=\"32\"/>");
    QVERIFY(faultsOf(styles).contains(u"rPr has sz too late"_s));
}

QTEST_MAIN(TestDocxSchema)
#include "tst_docxschema.moc"
