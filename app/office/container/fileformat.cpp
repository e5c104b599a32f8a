// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/container/fileformat.h"

#include "base/reasons/readingreason.h"
#include "office/container/olestreams.h"
#include "office/container/ziparchive.h"

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const std::array<QByteArrayView, 17> binaryMagics{"\x89PNG", "\xFF\xD8\xFF", "GIF8",
    QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4), "SQLite format 3",
    "\x7F"
    "ELF",
    "Rar!", "7z\xBC\xAF", "\x1F\x8B", "MZ\x90", "BZh",
    "\xFD"
    "7zXZ",
    "RIFF", "OggS", "ID3", QByteArrayView("\0\0\1\0", 4)};

const std::array<QLatin1StringView, 11> pageStarts{"<!doctype html"_L1, "<html"_L1, "<head"_L1, "<body"_L1,
    "<meta"_L1, "<title"_L1, "<table"_L1, "<div"_L1, "<p>"_L1, "<p "_L1, "<style"_L1};

FileFormat zipFormatOf(const QByteArray &bytes)
{
    const auto archive = ZipArchive::open(bytes);
    const auto has = [&](const QString &name) {
        // a cut or overgrown container is known by the names before its contents, and its reader says what is
        // wrong
        return archive ? archive->hasFolder(name) : bytes.contains(name.toLatin1());
    };
    if (has(u"word/"_s))
        return FileFormat::Docx;
    if (has(u"xl/"_s)) // a binary workbook (.xlsb) is a container, too, but its parts are no XML
        return archive && archive->contains(u"xl/workbook.bin"_s) ? FileFormat::OldExcel : FileFormat::Xlsx;
    if (has(u"OFD.xml"_s))
        return FileFormat::Ofd;
    const bool damaged = !archive && archive.error().reason == ReadingReason::FileDamaged; // not: too large
    return damaged ? FileFormat::DamagedZip : FileFormat::OtherZip;
}

/// The beginning as text, in whichever of the usual encodings: for the Latin marks of markup.
QString beginningOf(const QByteArray &bytes)
{
    constexpr qsizetype enough = 4096;
    const QByteArray head = bytes.left(enough);
    if (head.startsWith(QByteArrayView("\xFF\xFE", 2)) || head.startsWith(QByteArrayView("<\0", 2))) {
        QString text;
        for (qsizetype i = 0; i + 1 < head.size(); i += 2)
            text += head[i + 1] == 0 ? QLatin1Char(head[i]) : QLatin1Char(' ');
        return text;
    }
    if (head.startsWith(QByteArrayView("\xFE\xFF", 2))) {
        QString text;
        for (qsizetype i = 0; i + 1 < head.size(); i += 2)
            text += head[i] == 0 ? QLatin1Char(head[i + 1]) : QLatin1Char(' ');
        return text;
    }
    return QString::fromLatin1(head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head);
}

/// `text` without the declarations and comments it begins with.
QStringView withoutPreamble(QStringView text)
{
    for (;;) {
        text = text.trimmed();
        const QStringView end = text.startsWith(u"<!--") ? u"-->"
            : text.startsWith(u"<?")                     ? u"?>"
                                                         : QStringView();
        const qsizetype at = end.isEmpty() ? -1 : text.indexOf(end);
        if (at < 0)
            return text;
        text = text.sliced(at + end.size());
    }
}

FileFormat textFormatOf(const QByteArray &bytes)
{
    const QString beginning = beginningOf(bytes).toLower();
    if (beginning.contains("progid=\"word.document\""_L1)
        || beginning.contains("/office/word/2003/wordml\""_L1)
        || beginning.contains("/office/2006/xmlpackage\""_L1))
        return FileFormat::OldWord;
    if (beginning.contains("progid=\"excel.sheet\""_L1))
        return FileFormat::OldExcel;
    if (beginning.trimmed().startsWith("mime-version:"_L1))
        return FileFormat::OldOffice;
    const QStringView page = withoutPreamble(beginning);
    const bool isPage = std::any_of(pageStarts.begin(), pageStarts.end(),
        [&](QLatin1StringView start) { return page.startsWith(start); });
    return isPage ? FileFormat::Html : FileFormat::Text;
}

/// Text has no NUL, unless it is UTF-16, where its ASCII and its line ends have one in every second byte.
bool isBinary(const QByteArray &bytes)
{
    if (std::any_of(binaryMagics.begin(), binaryMagics.end(),
            [&](QByteArrayView mark) { return bytes.startsWith(mark); }))
        return true;
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)) || bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return false;
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    qsizetype nuls = 0, pairs = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        nuls += head[i] == 0;
        pairs += i > 0 && head[i] == 0 && head[i - 1] == 0;
    }
    return pairs > 0 || (nuls > 0 && bytes.size() % 2 != 0);
}

} // namespace

FileFormat formatOf(const QByteArray &bytes)
{
    if (isOleFile(bytes))
        return oleFormatOf(bytes);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zipFormatOf(bytes);
    if (bytes.left(1024).contains("%PDF-"))
        return FileFormat::Pdf;
    if (bytes.startsWith("{\\rtf"))
        return FileFormat::Rtf;
    if (isBinary(bytes))
        return FileFormat::Binary;
    return textFormatOf(bytes);
}

} // namespace qd
