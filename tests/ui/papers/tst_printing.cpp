// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/othertools.h"
#include "support/tempworkspace.h"
#include "ui/common/job.h"
#include "ui/common/session.h"
#include "ui/papers/paperjobs.h"
#include "ui/papers/printmemory.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/sample/sampleverbs.h"

#include <QDir>
#include <QFile>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What a printer is sent, seen in the PDF that a printer into a file makes.
class TestPrinting final : public QObject
{
    Q_OBJECT

    static constexpr int dpi = 110; // of the pictures that are compared

    test::TempWorkspace m_data;
    FakeAsk m_ask;
    std::unique_ptr<Session> m_session;
    QTemporaryDir m_folder;

    PaperOrder order(PaperKind kind) const
    {
        PaperOptions options;
        options.kind = kind;
        options.period = m_session->period();
        options.asOf = m_session->day();
        return {m_session->workspace().readerSource(), m_session->book().plan().id, options};
    }

    /// The printed sheets as pictures; none where poppler is not there.
    std::vector<QImage> printed(PaperKind kind, const std::function<void(QPrinter &)> &choose)
    {
        const QString file = m_folder.filePath(u"druck.pdf"_s);
        QFile::remove(file); // where nothing is printed there is none
        QPrinter printer(QPrinter::HighResolution);
        preparePrinter(printer, kind);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        choose(printer);
        RunningWork work(nullptr);
        const auto count = printOrder(order(kind), printer, work);
        QProcess poppler;
        const QDir sheets(m_folder.filePath(u"sheets"_s));
        QDir(sheets).removeRecursively();
        QDir().mkpath(sheets.path());
        poppler.start(
            u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-png"_s, file, sheets.filePath(u"p"_s)});
        poppler.waitForFinished(60000);
        std::vector<QImage> images;
        for (const QString &name : sheets.entryList({u"*.png"_s}, QDir::Files, QDir::Name))
            images.emplace_back(sheets.filePath(name));
        if (!count || static_cast<size_t>(*count) != images.size())
            QTest::qFail("the pages told are not those printed", __FILE__, __LINE__);
        return images;
    }

    /// The pages of the preview as pictures of the same size.
    std::vector<QImage> previewed(PaperKind kind) const
    {
        const auto document = composeOrder(order(kind));
        const auto pages = paginate(*document);
        std::vector<QImage> images;
        for (int page = 0; page < pageCount(*pages); ++page) {
            QImage image((pageSizeMm(*pages, page) / 25.4 * dpi).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            paintPage(painter, *pages, page, dpi);
            images.push_back(image);
        }
        return images;
    }

    /// Mean difference of the grey values, 0 to 255, of two pictures smoothed to fields of about 3 mm.
    static double difference(const QImage &a, const QImage &b)
    {
        const QSize size(a.width() / 13, a.height() / 13);
        const auto coarse = [&](const QImage &image) {
            return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage one = coarse(a);
        const QImage other = coarse(b);
        double sum = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
        }
        return sum / (size.width() * size.height());
    }
    /// Which page of the preview the sheet is; -1: none of them.
    static int pageShown(const QImage &sheet, const std::vector<QImage> &preview)
    {
        constexpr double alike = 4; // the two renderers differ by 1 to 3.3
        int best = -1;
        double least = alike;
        for (size_t page = 0; page < preview.size(); ++page) {
            const bool sameSize = std::abs(sheet.width() - preview[page].width()) < 3
                && std::abs(sheet.height() - preview[page].height()) < 3;
            const double off = sameSize ? difference(sheet, preview[page]) : 255;
            if (off < least) {
                least = off;
                best = static_cast<int>(page);
            }
        }
        return best;
    }
    QList<int> sequence(PaperKind kind, const std::function<void(QPrinter &)> &choose)
    {
        const auto preview = previewed(kind);
        QList<int> pages;
        for (const QImage &sheet : printed(kind, choose))
            pages << pageShown(sheet, preview) + 1;
        return pages;
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        QD_NEEDS("pdftoppm");
        QVERIFY(makeSample(*m_data, {}));
        m_session = std::make_unique<Session>(*m_data, m_ask);
        m_session->openLatestPlan();
    }

    void everySheetIsThePageOfThePreview_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::newRow("upright") << PaperKind::Handout;
        QTest::newRow("lying") << PaperKind::Breakdown;
    }
    void everySheetIsThePageOfThePreview()
    {
        QFETCH(PaperKind, kind);
        const QList<int> pages = sequence(kind, [](QPrinter &) {});
        QVERIFY(pages.size() > 3);
        for (int i = 0; i < pages.size(); ++i)
            QCOMPARE(pages[i], i + 1);
    }

    void aRangeIsPrintedAlone()
    {
        QCOMPARE(sequence(PaperKind::Handout, [](QPrinter &printer) { printer.setFromTo(2, 3); }),
            (QList<int>{2, 3}));
        const qsizetype all = static_cast<qsizetype>(previewed(PaperKind::Handout).size());
        const QList<int> end
            = sequence(PaperKind::Handout, [&](QPrinter &printer) { printer.setFromTo(int(all) - 1, 99); });
        QCOMPARE(end, (QList<int>{int(all) - 1, int(all)}));
    }

    void severalRangesArePrintedTogether()
    {
        const auto some
            = [](QPrinter &printer) { printer.setPageRanges(QPageRanges::fromString(u"1,3-4"_s)); };
        QCOMPARE(sequence(PaperKind::Handout, some), (QList<int>{1, 3, 4}));
        QVERIFY(sequence(PaperKind::Handout, [](QPrinter &printer) { printer.setFromTo(90, 99); }).isEmpty());
    }

    void greyIsGrey()
    {
        const auto colours = [](const std::vector<QImage> &sheets) {
            int count = 0;
            for (const QImage &sheet : sheets) {
                for (int y = 0; y < sheet.height(); ++y) {
                    for (int x = 0; x < sheet.width(); ++x) {
                        const QColor pixel = sheet.pixelColor(x, y);
                        count += std::max({pixel.red(), pixel.green(), pixel.blue()})
                                    - std::min({pixel.red(), pixel.green(), pixel.blue()})
                                > 40
                            ? 1
                            : 0;
                    }
                }
            }
            return count;
        };
        const auto first = [](QPrinter::ColorMode mode) {
            return [mode](QPrinter &printer) {
                printer.setFromTo(1, 2);
                printer.setColorMode(mode);
            };
        };
        QVERIFY(colours(printed(PaperKind::Digest, first(QPrinter::Color))) > 1000); // its charts
        QCOMPARE(colours(printed(PaperKind::Digest, first(QPrinter::GrayScale))), 0);
    }

    void howAKindWasPrintedIsRememberedForIt()
    {
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            recallPrinting(printer, u"handout"_s);
            printer.setColorMode(QPrinter::GrayScale);
            printer.setCollateCopies(false);
            printer.setFromTo(2, 3);
            printer.setCopyCount(5);
            rememberPrinting(printer, u"handout"_s);
        }
        QPrinter again(QPrinter::HighResolution);
        again.setOutputFormat(QPrinter::PdfFormat);
        recallPrinting(again, u"handout"_s);
        QCOMPARE(again.colorMode(), QPrinter::GrayScale);
        QVERIFY(!again.collateCopies());
        QCOMPARE(again.copyCount(), 1); // of one print
        QVERIFY(again.pageRanges().isEmpty());
        QPrinter other(QPrinter::HighResolution);
        other.setOutputFormat(QPrinter::PdfFormat);
        recallPrinting(other, u"breakdown"_s);
        QCOMPARE(other.colorMode(), QPrinter::Color);
    }

    void theSettingsOfTheDialogStayWhileSheetsAreTurned()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"alle.pdf"_s));
        preparePrinter(printer, PaperKind::Breakdown);
        printer.setColorMode(QPrinter::GrayScale);
        printer.setPageOrder(QPrinter::LastPageFirst);
        printer.setFromTo(1, 2);
        RunningWork work(nullptr);
        QVERIFY(printOrder(
            order(PaperKind::Breakdown), printer, work)); // which turns sheets and changes their size
        QCOMPARE(printer.colorMode(), QPrinter::GrayScale);
        QCOMPARE(printer.pageOrder(), QPrinter::LastPageFirst);
        QCOMPARE(printer.fromPage(), 1);
        QCOMPARE(printer.toPage(), 2);
    }

    void copiesAndTheirOrderAreKept()
    {
        const auto twice = [](bool collated) {
            return [collated](QPrinter &printer) {
                printer.setFromTo(1, 2);
                printer.setCopyCount(2);
                printer.setCollateCopies(collated);
            };
        };
        QCOMPARE(sequence(PaperKind::Breakdown, twice(true)), (QList<int>{1, 2, 1, 2}));
        QCOMPARE(sequence(PaperKind::Breakdown, twice(false)), (QList<int>{1, 1, 2, 2}));
        QCOMPARE(sequence(PaperKind::Breakdown,
                     [](QPrinter &printer) {
                         printer.setFromTo(1, 3);
                         printer.setPageOrder(QPrinter::LastPageFirst);
                     }),
            (QList<int>{3, 2, 1}));
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
