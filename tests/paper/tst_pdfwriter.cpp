// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "base/reasons/filereason.h"
#include "papercase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestPdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMissingFolderIsNamedAndNothingIsMade();
    void aFolderInPlaceOfTheFileIsRefused();
    void anUnwritableFolderIsRefused();
    void cancellingLeavesTheOldFile();
    void thePdfReplacesTheOldFileWhole();
    void theBytesDoNotDependOnTheNumberOfThreads();
    void defaultPeriodAndDay_data();
    void defaultPeriodAndDay();

private:
    std::shared_ptr<const Pages> m_pages;
};

void TestPdfWriter::initTestCase()
{
    const auto document = compose(inputOf(smallBook(), PaperKind::Handout));
    QVERIFY(document);
    m_pages = paginate(*document);
}

void TestPdfWriter::aMissingFolderIsNamedAndNothingIsMade()
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(u"无此文件夹"_s);
    const auto result = writePdf(*m_pages, missing + u"/a.pdf"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().reason, Reason(FileReason::FolderMissing));
    QCOMPARE(result.error().fields.value(u"file"_s), QDir::toNativeSeparators(missing));
    QVERIFY(!QFile::exists(missing));
}

void TestPdfWriter::aFolderInPlaceOfTheFileIsRefused()
{
    QTemporaryDir folder;
    const auto result = writePdf(*m_pages, folder.path());
    QVERIFY(!result);
    QCOMPARE(result.error().reason, Reason(FileReason::TargetUnwritable));
}

void TestPdfWriter::anUnwritableFolderIsRefused()
{
    const QString folder = u"/proc"_s; // unwritable even for root
#ifdef Q_OS_WIN
    QSKIP("no folder that nobody may write to on this system");
#endif
    if (!QDir(folder).exists())
        QSKIP("no folder that nobody may write to on this system");
    const auto result = writePdf(*m_pages, folder + u"/a.pdf"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().reason, Reason(FileReason::TargetUnwritable));
    QVERIFY(result.error().fields.value(u"file"_s).contains(u"a.pdf"_s));
}

void TestPdfWriter::cancellingLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    int asked = 0;
    const auto result = writePdf(*m_pages, file, [&](int done, int total) {
        ++asked;
        return total == pageCount(*m_pages) && done < 1;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 2);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestPdfWriter::thePdfReplacesTheOldFileWhole()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"会议材料.pdf"_s);
    QVERIFY(writePdf(*m_pages, file));
    QVERIFY(writePdf(*m_pages, file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    READ_WITH(info, u"pdfinfo"_s, {file});
    QVERIFY(info.contains(QRegularExpression(u"Pages: +%1"_s.arg(pageCount(*m_pages)))));
    READ_WITH(fonts, u"pdffonts"_s, {file});
    for (const QString &line : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
        QVERIFY2(line.contains(QRegularExpression(u" yes (yes|no) +yes "_s)),
            qPrintable(line)); // embedded, with a text map
}

void TestPdfWriter::theBytesDoNotDependOnTheNumberOfThreads()
{
    const auto usual = pdfBytes(*m_pages);
    QVERIFY(usual);
    for (const size_t threads : {1, 2, 7}) {
        setThreadLimit(threads);
        const auto bytes = pdfBytes(*m_pages);
        setThreadLimit(0);
        QVERIFY(bytes);
        QVERIFY2(*bytes == *usual, qPrintable(QString::number(threads)));
    }
}

void TestPdfWriter::defaultPeriodAndDay_data()
{
    QTest::addColumn<QString>("reported");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("asOf");
    QTest::newRow("the latest with a report")
        << u"2023Q1"_s << QDate(2023, 8, 1) << u"2023Q1"_s << QDate(2023, 3, 31);
    QTest::newRow("no report: the running one")
        << QString() << QDate(2023, 8, 1) << u"2023Q3"_s << QDate(2023, 8, 1);
    QTest::newRow("before the plan's year")
        << QString() << QDate(2022, 8, 1) << u"2023Q1"_s << QDate(2022, 8, 1);
    QTest::newRow("after the plan's year")
        << QString() << QDate(2026, 8, 1) << u"2023Q4"_s << QDate(2023, 12, 31);
}

void TestPdfWriter::defaultPeriodAndDay()
{
    QFETCH(QString, reported);
    QFETCH(QDate, today);
    QFETCH(QString, period);
    QFETCH(QDate, asOf);
    BookBuilder b = smallBook();
    if (!reported.isEmpty())
        b.report({1}, {1}, reported);
    const Period got = defaultPeriod(b.book(), today);
    QCOMPARE(got.toString(), period);
    QCOMPARE(defaultAsOf(got, today), asOf);
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
