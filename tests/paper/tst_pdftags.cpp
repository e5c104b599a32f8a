// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniturecase.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace furniturecase;

/// What other programs read in our PDFs: parts and their order, who wrote it, who may open it, what it looks
/// like.
class TestPdfTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreTold();
    void aRowOverSeveralPagesIsToldOnce();
    void titleAuthorAndLanguageStandInTheFile();
    void theSamePagesGiveTheSameBytes();
    void otherProgramsFindNoFault();
    void aPasswordIsAskedFor();
    void editingIsRefused();
    void aPictureIsShownWithItsWords();
    void thePdfShowsWhatThePreviewShows_data();
    void thePdfShowsWhatThePreviewShows();

private:
    QString written(const Pages &pages, const PdfProtection &protection = {})
    {
        const QString file = m_folder.filePath(u"任务 %1.pdf"_s.arg(++m_count));
        return writePdf(pages, file, {}, protection) ? file : QString();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

namespace
{

Pages handout(bool furnished = false)
{
    PaperInput input = inputOf(smallBook(), PaperKind::Handout);
    if (furnished)
        input.options.furniture
            = {true, true, u"静质办〔2023〕1号"_s, u"各街镇"_s, true, {u"任务分解表"_s}, true};
    return *paginate(*compose(input));
}

/// Dark pixels of one image that have no dark one near them in the other, as a share of all.
double astray(const QImage &image, const QImage &other)
{
    const auto dark
        = [](const QImage &of, int x, int y) { return of.valid(x, y) && qGray(of.pixel(x, y)) < 200; };
    int ink = 0;
    int lost = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 100)
                continue;
            ++ink;
            bool near = false;
            for (int dy = -2; dy <= 2 && !near; ++dy) {
                for (int dx = -2; dx <= 2 && !near; ++dx)
                    near = dark(other, x + dx, y + dy);
            }
            lost += near ? 0 : 1;
        }
    }
    return ink > 0 ? static_cast<double>(lost) / ink : 1;
}

} // namespace

void TestPdfTags::partsAreTold()
{
    const Pages pages = handout(true);
    const QString file = written(pages);
    READ_WITH(told, u"pdfinfo"_s, {u"-struct-text"_s, file});
    QVERIFY(told.startsWith(u"Document\n"_s));
    for (const auto *part : {"H1", "H2", "P", "Table", "TR", "TH", "TD", "TOC", "TOCI"})
        QVERIFY2(told.contains(QRegularExpression(
                     u"^ +%1\\b"_s.arg(QLatin1String(part)), QRegularExpression::MultilineOption)),
            part);
    for (const auto *furniture : {"— 3 —", "………"})
        QVERIFY2(!told.contains(QString::fromUtf8(furniture)), furniture);
    const QString flat = withoutSpaces(told).remove(u'"');
    qsizetype at = flat.lastIndexOf(u"各街镇："_s); // behind the contents
    QVERIFY(at > 0);
    const auto document = compose(inputOf(smallBook(), PaperKind::Handout));
    for (const Block &block : (*document)->blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block);
            paragraph && paragraph->style == Style::Heading1) {
            const qsizetype next = flat.indexOf(withoutSpaces(paragraph->text), at);
            QVERIFY2(next >= at, qPrintable(paragraph->text));
            at = next;
        }
    }
}

void TestPdfTags::aRowOverSeveralPagesIsToldOnce()
{
    const auto document = compose(inputOf(longBook(12, 6), PaperKind::Breakdown));
    const auto pages = paginate(*document);
    QVERIFY(pageCount(*pages) > 3);
    const QString file = written(*pages);
    READ_WITH(told, u"pdfinfo"_s, {u"-struct-text"_s, file});
    const int heads = 6 + 1; // of the columns, and of the section
    QCOMPARE(told.count(QRegularExpression(u"^ +TH\\b"_s, QRegularExpression::MultilineOption)), heads);
    QCOMPARE(told.count(u"续"_s), 0);
    for (int task = 1; task <= 12; ++task) {
        const QString flat = withoutSpaces(told).remove(u'"');
        for (int measure = 1; measure <= 6; ++measure)
            QCOMPARE(flat.count(u"第%1项第%2条"_s.arg(task).arg(measure)), 1);
    }
}

void TestPdfTags::titleAuthorAndLanguageStandInTheFile()
{
    BookBuilder b = smallBook();
    PaperInput input = inputOf(b, PaperKind::Handout);
    Document document = **compose(input);
    document.info.author = u"区质量强区办"_s;
    const QString file = written(Paginator(document).run());
    READ_WITH(info, u"pdfinfo"_s, {file});
    QVERIFY(info.contains(document.info.title));
    QVERIFY(info.contains(u"区质量强区办"_s));
    QVERIFY(info.contains(QRegularExpression(u"Tagged: +yes"_s)));
    READ_WITH(language, u"mutool"_s, {u"show"_s, file, u"trailer/Root/Lang"_s});
    QCOMPARE(language.trimmed(), u"(zh-CN)"_s);
    READ_WITH(outline, u"mutool"_s, {u"show"_s, file, u"outline"_s});
    QVERIFY(outline.contains(u"一、总体情况"_s));
}

void TestPdfTags::theSamePagesGiveTheSameBytes()
{
    QCOMPARE(*pdfBytes(handout()), *pdfBytes(handout()));
}

void TestPdfTags::otherProgramsFindNoFault()
{
    const QString file = written(handout(true));
    READ_WITH(text, u"mutool"_s, {u"draw"_s, u"-F"_s, u"txt"_s, u"-o"_s, u"-"_s, file});
    QVERIFY(text.contains(u"一、总体情况"_s));
    READ_WITH(checked, u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(checked.contains(u"No syntax or stream encoding errors found"_s), qPrintable(checked));
}

void TestPdfTags::aPasswordIsAskedFor()
{
    const QString file = written(handout(), {u"口令123"_s, false});
    QVERIFY(!file.isEmpty());
    READ_WITH(closed, u"pdfinfo"_s, {file});
    QVERIFY(!closed.contains(u"Pages"_s));
    READ_WITH(open, u"qpdf"_s, {u"--password=口令123"_s, u"--show-npages"_s, file});
    QCOMPARE(open.trimmed(), QString::number(pageCount(handout())));
}

void TestPdfTags::editingIsRefused()
{
    const QString file = written(handout(), {{}, true});
    READ_WITH(info, u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(u"print:yes copy:yes change:no addNotes:no"_s), qPrintable(info));
    READ_WITH(text, u"pdftotext"_s, {file, u"-"_s});
    QVERIFY(text.contains(u"一、总体情况"_s));
}

void TestPdfTags::aPictureIsShownWithItsWords()
{
    Pages pages = Paginator(lines(2)).run();
    PlacedPicture picture;
    picture.at = QRectF(mm(50), mm(100), mm(40), mm(20));
    picture.element = pages.addElement({ElementKind::Figure, -1, 1, 1, 1, u"绿灯三条，红灯一条"_s});
    picture.paint = [](QPainter &painter, QSizeF size) { painter.fillRect(QRectF({0, 0}, size), Qt::red); };
    pages.pages[0].pictures.push_back(picture);
    const QString file = written(pages);
    READ_WITH(told, u"pdfinfo"_s, {u"-struct"_s, file});
    QVERIFY2(told.contains(u"Figure"_s), qPrintable(told));
    READ_WITH(image, u"pdftoppm"_s, {u"-r"_s, u"25.4"_s, u"-png"_s, file, m_folder.filePath(u"bild"_s)});
    const QImage page(m_folder.filePath(u"bild-1.png"_s)); // a pixel a millimetre
    QCOMPARE(page.pixelColor(70, 110), QColor(Qt::red));
    QCOMPARE(page.pixelColor(52, 118), QColor(Qt::red));
    QCOMPARE(page.pixelColor(48, 110), QColor(Qt::white));
    QCOMPARE(page.pixelColor(70, 122), QColor(Qt::white));
    Q_UNUSED(image)
}

void TestPdfTags::thePdfShowsWhatThePreviewShows_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("handout with everything") << 0;
    QTest::newRow("breakdown, turned") << 1;
    QTest::newRow("hard text") << 2;
}

void TestPdfTags::thePdfShowsWhatThePreviewShows()
{
    QFETCH(int, kind);
    Document hard = lines(0);
    hard.blocks.push_back(paragraph(Style::Body,
        u"由𠮷田与𡈽屋负责；office file ﬁ 10.0%，e\u0301t 葛\U000E0100城，质量——提升……“引号”。"_s.repeated(
            6)));
    const Pages pages = kind == 0 ? handout(true)
        : kind == 1               ? *paginate(*compose(inputOf(smallBook(), PaperKind::Breakdown)))
                                  : Paginator(hard).run();
    const QString file = written(pages);
    READ_WITH(drawn, u"pdftoppm"_s,
        {u"-r"_s, u"150"_s, u"-png"_s, file, m_folder.filePath(u"seite%1"_s.arg(kind))});
    Q_UNUSED(drawn)
    for (int page = 0; page < pageCount(pages); ++page) {
        QImage preview((pageSizeMm(pages, page) / 25.4 * 150).toSize(), QImage::Format_RGB32);
        preview.fill(Qt::white);
        QPainter painter(&preview);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPage(painter, pages, page, 150);
        painter.end();
        QString name = m_folder.filePath(u"seite%1-%2.png"_s.arg(kind).arg(page + 1));
        if (!QFile::exists(name))
            name = m_folder.filePath(u"seite%1-%2.png"_s.arg(kind).arg(page + 1, 2, 10, QLatin1Char('0')));
        const QImage printed(name);
        QVERIFY(!printed.isNull());
        QVERIFY2(astray(preview, printed) < 0.01, qPrintable(QString::number(astray(preview, printed))));
        QVERIFY2(astray(printed, preview) < 0.01, qPrintable(QString::number(astray(printed, preview))));
    }
}

QTEST_MAIN(TestPdfTags)
#include "tst_pdftags.moc"
