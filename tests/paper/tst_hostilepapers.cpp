// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/filereason.h"
#include "furniturecase.h"

#include <QFile>
#include <QTemporaryDir>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace furniturecase;

/// Texts and moments that nobody wishes for.
class TestHostilePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskOfTwentyThousandCharactersIsPrintedWhole_data();
    void aTaskOfTwentyThousandCharactersIsPrintedWhole();
    void signsWithoutInkDoNoHarm_data();
    void signsWithoutInkDoNoHarm();
    void charactersOfExtensionBAreFoundAgain();
    void twoExportsAtOnceBothSucceed();
    void cancelledAnywhereNothingIsLeft();
    void aDiskThatTakesNoMoreKeepsTheOldFile();
    void nothingToPrintIsOneEmptySheet();
};

void TestHostilePapers::aTaskOfTwentyThousandCharactersIsPrintedWhole_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("in a cell") << static_cast<int>(PaperKind::Breakdown);
    QTest::newRow("in prose") << static_cast<int>(PaperKind::Handout);
}

void TestHostilePapers::aTaskOfTwentyThousandCharactersIsPrintedWhole()
{
    QFETCH(int, kind);
    QString text;
    for (int i = 0; text.size() < 20'000; ++i)
        text += u"第%1项措施落实到位。"_s.arg(i);
    BookBuilder b = smallBook();
    b.measureRow({4}).text = text;
    b.report({4}, {1}, u"2023Q2"_s);
    const auto document = compose(inputOf(b, static_cast<PaperKind>(kind)));
    QVERIFY(document);
    const auto pages = paginate(*document);
    if (kind == static_cast<int>(PaperKind::Breakdown))
        QVERIFY(everything(*pages).remove(u'\n').count(u"项措施落实到位"_s)
            >= text.count(u"项措施落实到位"_s) - 40);
    QString told;
    for (const PaperPage &page : pages->pages) {
        for (const PlacedText &placed : page.texts) {
            if (placed.block->text().contains(u"第7项措施落实到位"_s))
                told += textOf(placed);
        }
    }
    if (!told.isEmpty() || kind == static_cast<int>(PaperKind::Breakdown))
        QVERIFY(withoutSpaces(told).contains(text));
    QVERIFY(pdfBytes(*pages));
}

void TestHostilePapers::signsWithoutInkDoNoHarm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("control characters") << u"质\u0001量\u0007提\u001B升\u007F。"_s;
    QTest::newRow("null") << u"质"_s + QChar(0) + u"量。"_s;
    QTest::newRow("marks for right to left") << u"质\u200F量\u202E提升\u202C。"_s;
    QTest::newRow("Hebrew") << u"质量 שלום 提升。"_s;
    QTest::newRow("no width") << u"质\u200B量\uFEFF提\u00AD升。"_s;
    QTest::newRow("half a character") << u"质"_s + QChar(0xD842) + u"量。"_s;
    QTest::newRow("line ends of all kinds") << u"质\r\n量\r提\u2028升\u2029。\n\n"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("only spaces") << u"   　 "_s;
}

void TestHostilePapers::signsWithoutInkDoNoHarm()
{
    QFETCH(QString, text);
    Document document;
    document.info.title = text;
    document.blocks = {paragraph(Style::Title, text), paragraph(Style::Body, text)};
    TableBlock table;
    table.columns = {{text, 30, CellAlign::Centre}, {u"内容"_s, 126, CellAlign::Justify}};
    TableCell cell;
    cell.text = text;
    table.groups.push_back({{{{cell}, Bookmark{0, text}}}, false});
    document.blocks.push_back(table);
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.pages.size(), size_t{1});
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    QVERIFY(writePdf(pages, file));
    READ_WITH(read, u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    for (const QChar c : u"质量提升"_s) {
        if (text.contains(c))
            QVERIFY2(read.count(c) == 4, qPrintable(read)); // title, body, head of the table, cell
    }
    for (const QChar c : read)
        QVERIFY2(c.category() != QChar::Other_Control || c == u'\n' || c == u'\f',
            qPrintable(QString::number(c.unicode(), 16)));
    READ_WITH(checked, u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(checked.contains(u"No syntax or stream encoding errors found"_s), qPrintable(checked));
}

void TestHostilePapers::charactersOfExtensionBAreFoundAgain()
{
    Document document = lines(1);
    document.blocks.push_back(paragraph(Style::Body, u"由𠮷田𡈽屋𠀋负责，\U0010FFFD除外。"_s));
    const Pages pages = Paginator(document).run();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"𠮷.pdf"_s);
    QVERIFY(writePdf(pages, file));
    READ_WITH(read, u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    for (const QString &name : {u"𠮷"_s, u"𡈽"_s, u"𠀋"_s})
        QVERIFY2(read.contains(name)
                || pages.missingCharacters.join(u' ').contains(
                    u"U+%1"_s.arg(name.toUcs4().front(), 0, 16).toUpper()),
            qPrintable(read));
    QVERIFY(pages.missingCharacters.join(u' ').contains(u"U+10FFFD"_s)); // no font has it: it is named
}

void TestHostilePapers::twoExportsAtOnceBothSucceed()
{
    QTemporaryDir folder;
    const auto pages = paginate(*compose(inputOf(longBook(20, 4), PaperKind::Breakdown)));
    const QByteArray alone = *pdfBytes(*pages);
    std::vector<std::thread> workers;
    std::vector<int> done(4);
    for (size_t i = 0; i < done.size(); ++i) {
        workers.emplace_back([&, i] {
            const auto own = paginate(*compose(inputOf(longBook(20, 4), PaperKind::Breakdown)));
            done[i] = writePdf(*own, folder.filePath(i < 2 ? u"同一文件.pdf"_s : u"%1.pdf"_s.arg(i))) ? 1 : 0;
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    QCOMPARE(done, (std::vector<int>{1, 1, 1, 1}));
    for (const auto *name : {"同一文件.pdf", "2.pdf", "3.pdf"}) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), alone);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

void TestHostilePapers::cancelledAnywhereNothingIsLeft()
{
    QTemporaryDir folder;
    const auto pages = paginate(*compose(inputOf(longBook(20, 4), PaperKind::Breakdown)));
    for (int at = 0; at <= pageCount(*pages); ++at) {
        const auto result
            = writePdf(*pages, folder.filePath(u"a.pdf"_s), [at](int done, int) { return done < at; });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

void TestHostilePapers::aDiskThatTakesNoMoreKeepsTheOldFile()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    const Pages pages = Paginator(lines(40)).run();
    QVERIFY(writePdf(pages, file));
    QFile old(file);
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray before = old.readAll();
    old.close();
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    rlimit little = usual;
    little.rlim_cur = 4096;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &little);
    const auto result = writePdf(pages, file);
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!result);
    QCOMPARE(result.error().reason, Reason(FileReason::TargetUnwritable));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#else
    QSKIP("no way to make a disk full here");
#endif
}

void TestHostilePapers::nothingToPrintIsOneEmptySheet()
{
    const Pages pages = Paginator(Document()).run();
    QCOMPARE(pages.pages.size(), size_t{1});
    QVERIFY(pdfBytes(pages));
}

QTEST_MAIN(TestHostilePapers)
#include "tst_hostilepapers.moc"
