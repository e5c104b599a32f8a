// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/readingreason.h"
#include "office/blocks/readers.h"
#include "office/container/fileformat.h"
#include "support/officefiles.h"

#include <QTest>
#include <QtEndian>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(qd::FileFormat)

/// What a file is, by its content.
class FileFormatTest final : public QObject
{
    Q_OBJECT

    /// An OLE compound file with nothing but its header and its directory.
    static QByteArray ole(const QStringList &streams, quint32 rootClass = 0)
    {
        QByteArray file(512, '\0');
        file.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        const auto entry = [&](const QString &name, char kind, quint32 classId) {
            QByteArray slot(128, '\0');
            for (int i = 0; i < name.size(); ++i)
                slot[2 * i] = static_cast<char>(name[i].unicode());
            slot[64] = static_cast<char>(2 * name.size() + 2);
            slot[66] = kind;
            qToLittleEndian(classId, slot.data() + 80);
            file += slot;
        };
        entry(u"Root Entry"_s, 5, rootClass);
        for (const QString &name : streams)
            entry(name, 2, 0);
        return file;
    }
    static QByteArray utf16(const QString &text)
    {
        QByteArray bytes("\xFF\xFE", 2);
        for (const QChar c : text)
            bytes.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        return bytes;
    }

private Q_SLOTS:
    void aFileIsKnownByItsContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileFormat>("format");
        const auto row = [](const char *name, const QByteArray &bytes, FileFormat format) {
            QTest::newRow(name) << bytes << format;
        };
        row("nothing", {}, FileFormat::Text);
        row("text", u"一、总体要求"_s.toUtf8(), FileFormat::Text);
        row("GB18030", "\xD2\xBB\xA1\xA2", FileFormat::Text);
        row("UTF-16", utf16(u"一、a\n"_s), FileFormat::Text);
        row("UTF-16 without mark", utf16(u"一、ab\n"_s).mid(2), FileFormat::Text);
        row("text about pages", "The tag <html> begins a page", FileFormat::Text);
        row("page", "\xEF\xBB\xBF \n<!-- saved --><!DOCTYPE HTML PUBLIC>", FileFormat::Html);
        row("XHTML", "<?xml version=\"1.0\"?>\n<html>", FileFormat::Html);
        row("page in UTF-16", utf16(u"<html><p>一"_s), FileFormat::Html);
        row("clipboard", "<meta charset='utf-8'><table>", FileFormat::Html);
        row("docx", docxOf({.body = para(u"a"_s)}), FileFormat::Docx);
        row("cut docx", docxOf({.body = para(u"a"_s)}).chopped(60), FileFormat::Docx);
        row("xlsx", xlsxOf({.sheets = {{u"S"_s, "<sheetData/>"}}}), FileFormat::Xlsx);
        row("xlsb", zipOf({{u"[Content_Types].xml"_s, "<Types/>"}, {u"xl/workbook.bin"_s, "x"}}),
            FileFormat::OldExcel);
        row("ofd", zipOf({{u"OFD.xml"_s, "<a/>"}, {u"Doc_0/Document.xml"_s, "<a/>"}}), FileFormat::Ofd);
        row("odt", zipOf({{u"mimetype"_s, "x"}, {u"content.xml"_s, "<a/>"}}), FileFormat::OtherZip);
        row("pptx", zipOf({{u"ppt/presentation.xml"_s, "<a/>"}}), FileFormat::OtherZip);
        row("doc", ole({u"1Table"_s, u"WordDocument"_s}), FileFormat::OldWord);
        row("doc with a sheet in it", ole({u"Workbook"_s, u"WordDocument"_s}, 0x00020906),
            FileFormat::OldWord);
        row("xls", ole({u"Workbook"_s}), FileFormat::OldExcel);
        row("xls with a text in it", ole({u"WordDocument"_s, u"Workbook"_s}, 0x00020820),
            FileFormat::OldExcel);
        row("password", ole({u"EncryptionInfo"_s, u"EncryptedPackage"_s}), FileFormat::Encrypted);
        row("msi", ole({u"Other"_s}), FileFormat::OldOffice);
        row("mht", "MIME-Version: 1.0\r\nContent-Type: multipart/related", FileFormat::OldOffice);
        row("Word 2003 XML", "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>",
            FileFormat::OldWord);
        row("Excel 2003 XML", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>",
            FileFormat::OldExcel);
        row("pdf", "\n%PDF-1.7", FileFormat::Pdf);
        row("rtf", "{\\rtf1\\ansi", FileFormat::Rtf);
        row("png", "\x89PNG\r\n", FileFormat::Binary);
        row("NULs", QByteArray("abc\0\0\0def", 9), FileFormat::Binary);
        row("7z", "7z\xBC\xAF\x27\x1C", FileFormat::Binary);
    }
    void aFileIsKnownByItsContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileFormat, format);
        QCOMPARE(static_cast<int>(formatOf(bytes)), static_cast<int>(format));
    }

    void aDocumentWithAPasswordIsNotCalledDamaged()
    {
        const QByteArray bytes = ole({u"EncryptedPackage"_s});
        QCOMPARE(readDocx(bytes).error().reason, Reason(ReadingReason::FileEncrypted));
        QCOMPARE(readXlsx(bytes).error().reason, Reason(ReadingReason::FileEncrypted));
        QCOMPARE(readDocx(ole({u"WordDocument"_s})).error().reason, Reason(ReadingReason::FileDamaged));
    }
};

QTEST_APPLESS_MAIN(FileFormatTest)
#include "tst_fileformat.moc"
