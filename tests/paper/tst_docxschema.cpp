// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcase.h"

#include "paper/word/schemaorder.h"

#include <QXmlStreamReader>

using namespace qd;
using namespace docxcase;

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

namespace
{

/// Each fault of a part: a child that its parent does not know, or that stands too late.
QStringList faultsOf(const QByteArray &part)
{
    QStringList faults;
    QXmlStreamReader xml(part);
    struct Open {
        QByteArray name;
        int rank = 0;
    };
    std::vector<Open> open;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            open.pop_back();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QByteArray name = xml.name().toUtf8();
        if (!open.empty()) {
            Open &parent = open.back();
            const int rank = schemaRank(parent.name, name);
            if (rank < 0)
                faults << QString::fromUtf8(parent.name + " does not know " + name);
            else if (rank < parent.rank)
                faults << QString::fromUtf8(parent.name + " has " + name + " too late");
            parent.rank = std::max(parent.rank, rank);
        }
        open.push_back({name, 0});
    }
    if (xml.hasError())
        faults << xml.errorString();
    return faults;
}

} // namespace

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
    for (const QString &part : {u"word/document.xml"_s, u"word/styles.xml"_s, u"word/settings.xml"_s,
             u"word/fontTable.xml"_s, u"word/footer1.xml"_s, u"word/footer2.xml"_s}) {
        const QByteArray xml = partOf(docx, part);
        QVERIFY2(!xml.isEmpty(), qPrintable(part));
        const QStringList faults = faultsOf(xml);
        QVERIFY2(faults.isEmpty(), qPrintable(part + u": "_s + faults.join(u'\n')));
    }
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
