// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/readingreason.h"
#include "office/blocks/readers.h"
#include "support/officefiles.h"
#include "support/processtime.h"

#include <QFile>
#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// Files made to hurt: each ends in one error, in less than 5 s and 300 MB.
class OfficeLimitsTest final : public QObject
{
    Q_OBJECT

    qint64 m_began = 0;
    static constexpr qint64 megabyte = 1024 * 1024;

    /// Most memory this process ever had, in bytes; 0 where the system does not say. Begins anew with
    /// resetPeak().
    static qint64 peak()
    {
        QFile file(u"/proc/self/status"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
        }
        return 0;
    }
    static void resetPeak()
    {
        QFile file(u"/proc/self/clear_refs"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
    }

    qint64 milliseconds() const { return processTime() - m_began; }

    template <typename Read>
    void expect(Reason reason, Read read)
    {
        resetPeak();
        const qint64 before = peak();
        m_began = processTime();
        const auto result = read();
        const qint64 took = milliseconds(), grew = peak() - before;
        qInfo("%lld ms, %lld MB", took, grew / megabyte);
        QVERIFY(!result);
        QCOMPARE(result.error().reason, reason);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(took < 5000, "too slow");
        QVERIFY2(grew < 300 * megabyte, "too much memory");
#endif
    }
    void expectDocx(Reason reason, const QByteArray &body)
    {
        const QByteArray file = docxOf({.body = body});
        expect(reason, [&] { return readDocx(file); });
    }
    static QByteArray withPart(const QString &name, const QByteArray &part)
    {
        const QByteArray rels
            = "<Relationships "
              "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
              "Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        return zipOf({{u"_rels/.rels"_s, rels}, {name, part}});
    }
    static QByteArray sheetOf(const QByteArray &data)
    {
        return xlsxOf({.sheets = {{u"S"_s, "<sheetData>" + data + "</sheetData>"}}});
    }

private Q_SLOTS:
    void initTestCase()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("measures time and memory, which the sanitizers multiply; tests/fuzz breaks files under them");
#endif
    }

    void aPartThatUnpacksThousandfold()
    {
        const QByteArray file = docxOf({.body = QByteArray(101 * megabyte, ' ')});
        QVERIFY(file.size() < megabyte);
        expect(ReadingReason::FileTooLarge, [&] { return readDocx(file); });
    }

    void ninetyMegabytesOfOneText()
    {
        expectDocx(
            ReadingReason::FileTooLarge, "<w:p><w:r><w:t>" + QByteArray(90 * megabyte, 'a') + "</w:t></w:r></w:p>");
    }

    void ninetyMegabytesOfShortParagraphs()
    {
        const QByteArray one = "<w:p><w:r><w:t>a</w:t></w:r></w:p>";
        expectDocx(ReadingReason::FileTooLarge, one.repeated(90 * megabyte / one.size()));
    }

    void ninetyMegabytesOfElementsThatSayNothing()
    {
        expectDocx(ReadingReason::FileTooLarge, QByteArray("<w:p/>").repeated(15 * megabyte));
    }

    void elementsNestedAMillionDeep()
    {
        expectDocx(ReadingReason::FileDamaged, QByteArray("<w:sdt>").repeated(1'000'000));
        expectDocx(ReadingReason::FileDamaged,
            QByteArray("<w:sdt>").repeated(1'000'000) + QByteArray("</w:sdt>").repeated(1'000'000));
    }

    void aTagWithAMillionAttributes()
    {
        QByteArray attributes;
        for (int i = 0; i < 1'000'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        expectDocx(ReadingReason::FileDamaged, "<w:p" + attributes + "/>");
    }

    void moreNamespacesThanAnyDocument()
    {
        QByteArray open, close;
        for (int i = 0; i < 200; ++i) {
            open += "<x xmlns:n" + QByteArray::number(i) + "='u'>";
            close += "</x>";
        }
        expectDocx(ReadingReason::FileDamaged, open + close);
    }

    void entitiesAreNeverExpandedNorFetched()
    {
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\">";
        for (char c = 'b'; c < 'z'; ++c)
            laughs += QByteArray("<!ENTITY ") + c + " \""
                + (QByteArray("&") + static_cast<char>(c - 1) + ";").repeated(10) + "\">";
        const QByteArray root
            = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              "<w:p><w:r><w:t>&y;</w:t></w:r></w:p></w:body></w:document>";
        expect(ReadingReason::FileDamaged,
            [&] { return readDocx(withPart(u"word/document.xml"_s, laughs + "]>" + root)); });
        const QByteArray outside = "<!DOCTYPE w [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>";
        expect(
            ReadingReason::FileDamaged, [&] { return readDocx(withPart(u"word/document.xml"_s, outside + root)); });
        expect(ReadingReason::FileDamaged, [&] { return readDocx(withPart(u"word/document.xml"_s, root)); });
    }

    void missingPartsAndBrokenXml()
    {
        expect(ReadingReason::FileDamaged, [] { return readDocx(zipOf({{u"word/document.xml"_s, "<a/>"}})); });
        expect(ReadingReason::FileDamaged, [] { return readDocx(withPart(u"word/other.xml"_s, "<a/>")); });
        expect(ReadingReason::FileDamaged, [] { return readDocx(withPart(u"word/document.xml"_s, "<a/>")); });
        expect(ReadingReason::FileDamaged, [] { return readDocx(withPart(u"word/document.xml"_s, QByteArray())); });
        expectDocx(ReadingReason::FileDamaged, "<w:p><w:r></w:p>");
        expectDocx(ReadingReason::FileDamaged, "<w:p><w:r><w:t>\xFF\xFE\xC0</w:t></w:r></w:p>");
        expectDocx(ReadingReason::FileDamaged, "<w:p attribute=\"never closed");
        expectDocx(ReadingReason::FileDamaged, "<!-- never closed");
    }

    void moreListsThanAnyDocument()
    {
        QByteArray lists;
        for (int i = 0; i < 200'000; ++i)
            lists += "<w:num w:numId=\"" + QByteArray::number(i) + "\"/>";
        const QByteArray file = docxOf({.body = para(u"a"_s), .numbering = lists});
        expect(ReadingReason::FileTooLarge, [&] { return readDocx(file); });
    }

    void aTableWithTooManyColumnsOrCells()
    {
        const QByteArray cell = "<w:tc><w:p/></w:tc>";
        expectDocx(ReadingReason::FileTooLarge, "<w:tbl><w:tr>" + cell.repeated(2000) + "</w:tr></w:tbl>");
        expectDocx(ReadingReason::FileTooLarge,
            "<w:tbl>" + ("<w:tr>" + cell.repeated(10) + "</w:tr>").repeated(60'000) + "</w:tbl>");
    }

    void aSheetThatClaimsToBeHugeTakesNoRoom()
    {
        const QByteArray file = xlsxOf({.sheets = {{u"S"_s,
                                            "<dimension ref=\"A1:XFD1048576\"/><cols><col "
                                            "min=\"-2147483648\" max=\"2147483647\"/></cols><sheetData>"
                                            "<row r=\"1048576\"><c r=\"XFD1048576\" "
                                            "t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData>"
                                            "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"}}});
        const auto text = readXlsx(file);
        QVERIFY(text);
        QCOMPARE(linesOf(*text), (QStringList{u"[1x1]S"_s, u"0,0 a"_s}));
    }

    void aSheetWithMillionsOfCells()
    {
        const QByteArray row = "<row>" + QByteArray("<c><v>1</v></c>").repeated(50) + "</row>";
        expect(ReadingReason::FileTooLarge,
            [file = sheetOf(row.repeated(90 * megabyte / row.size()))] { return readXlsx(file); });
    }

    void aLongStringSharedByManyCells()
    {
        const QByteArray file = xlsxOf({.sheets
            = {{u"S"_s,
                "<sheetData>"
                    + ("<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(50) + "</row>").repeated(1000)
                    + "</sheetData>"}},
            .strings = "<si><t>" + QByteArray(30'000, 'a') + "</t></si>"});
        expect(ReadingReason::FileTooLarge, [&] { return readXlsx(file); });
    }

    void twentyMegabytesOfNestedDivisions()
    {
        const QString markup = u"<div>"_s.repeated(20'000'000 / 5);
        expect(ReadingReason::FileDamaged, [&] { return readHtml(markup); });
    }

    void aPageLargerThanTwentyMillionCharacters()
    {
        const QString markup(20'000'001, u'a');
        expect(ReadingReason::FileTooLarge, [&] { return readHtml(markup); });
    }

    void pagesThatGoOnWithoutEnd_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("piece");
        const auto row = [](const char *name, const QString &piece, const QString &start = {}) {
            QTest::newRow(name) << start << piece;
        };
        row("tables in cells", u"<table><tr><td>a"_s);
        row("rows", u"<tr><td>a<td>b"_s, u"<table>"_s);
        row("wide cells", u"<tr><td colspan=1000 rowspan=60000>a"_s, u"<table>"_s);
        row("cells of two heights",
            u"<tr>"_s + u"<td rowspan=2><td rowspan=3>"_s.repeated(500) + u"<tr><td>"_s.repeated(500),
            u"<table>"_s);
        row("end tags", u"</b></i></p></div>"_s);
        row("attributes", u"<a b=\"<"_s);
        row("attributes without end", u" b=c"_s, u"<p "_s);
        QString distinct;
        for (int i = 0; i < 2'000'000; ++i)
            distinct += u" a%1"_s.arg(i);
        row("attributes, all different", u">"_s, u"<p"_s + distinct);
        row("comments", u"<!-- - "_s);
        row("scripts in scripts", u"<script></style"_s);
        row("marks", u"<![<!<?</<&#"_s);
        row("entities", u"&&amp;&#x10FFFF;&#99999999999;&nosuch;"_s);
        row("unclosed", u"<p><b>a</p>"_s);
        row("paragraphs", u"<p>a"_s);
        row("lists", u"<ol><li>a</ol>"_s);
        row("scripts", u"<script>"_s);
        row("NULs", QString(QChar(0)) + u"<p"_s);
        row("half characters", QString(QChar(0xD800)));
        row("one word", u"a"_s);
        row("one name", u"a"_s, u"<"_s);
    }
    void pagesThatGoOnWithoutEnd()
    {
        QFETCH(QString, start);
        QFETCH(QString, piece);
        const QString markup = start + piece.repeated((20'000'000 - start.size()) / piece.size());
        resetPeak();
        const qint64 before = peak();
        m_began = processTime();
        const auto result = readHtml(markup);
        const qint64 took = milliseconds(), grew = peak() - before;
        qInfo("%lld ms, %lld MB, %s", took, grew / megabyte,
            result ? "read" : result.error().detail.toUtf8().constData());
        QVERIFY(result || result.error().reason == ReadingReason::FileTooLarge
            || result.error().reason == ReadingReason::FileDamaged);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(grew < 300 * megabyte, "too much memory");
        QVERIFY2(took < 5000, "too slow");
#endif
    }
};

QTEST_APPLESS_MAIN(OfficeLimitsTest)
#include "tst_officelimits.moc"
