// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/opendatafiles.h"
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "base/reasons/readingreason.h"
#include "intake/source/decode.h"
#include "intake/source/gb18030.h"
#include "intake/sourcetext.h"
#include "office/blocks/readers.h"
#include "office/container/fileformat.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Error unreadable(Reason reason, const QString &file, const QString &detail)
{
    Error error{ErrorCode::Invalid, reason, detail, {{u"file"_s, file}}};
    if (reason == FileReason::FileNotFound)
        error.code = ErrorCode::NotFound;
    else if (reason == FileReason::FileUnreadable)
        error.code = ErrorCode::Io;
    else if (reason == ReadingReason::FileTooLarge)
        error.fields.insert(u"limit"_s, u"%1 MB"_s.arg(maxTextBytes / (1024 * 1024)));
    return error;
}

/// The files that cannot be read, each with the sentence that says how to go on.
std::optional<Reason> whyNotRead(FileFormat format)
{
    switch (format) {
    case FileFormat::Encrypted:
        return ReadingReason::FileEncrypted;
    case FileFormat::OldWord:
    case FileFormat::Rtf:
        return ReadingReason::FormatOldWord;
    case FileFormat::OldExcel:
        return ReadingReason::FormatOldExcel;
    case FileFormat::Pdf:
    case FileFormat::Ofd:
        return ReadingReason::FormatPdf;
    case FileFormat::DamagedZip:
        return ReadingReason::FileDamaged;
    case FileFormat::OldOffice:
    case FileFormat::OtherZip:
        return ReadingReason::FormatUnknown;
    case FileFormat::Binary:
        return ReadingReason::FileBinary;
    default:
        return std::nullopt;
    }
}

/// What a page declares comes before what its bytes look like; GBK and GB2312 are parts of GB18030.
std::optional<Decoded> decodePage(const QByteArray &bytes)
{
    const QByteArray charset = declaredCharset(bytes);
    if (charset.startsWith("gb")) {
        if (const auto text = decodeGb18030(bytes))
            return Decoded{*text, u"GB18030"_s, false};
    }
    return decodeText(bytes);
}

/// A document of paragraphs and tables, from any reader of the office layer.
Result<SourceText> fromDocument(const Result<OfficeText> &document, const QString &encoding)
{
    if (!document) {
        Error error = document.error();
        error.fields.insert(u"format"_s, encoding);
        return error;
    }
    SourceText source = sourceOf(*document);
    source.encoding = encoding;
    return source;
}

/// <p>…</p><p>…</p>: a database that keeps the markup of a page in its texts.
bool holdsMarkup(const QString &text)
{
    static const QRegularExpression tag(u"</?(?:p|br|div|span|strong|b|td|tr|table|font)(?:\\s[^<>]{0,300})?\\s?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr int enough = 4;
    if (!text.contains(u"</"_s) && !text.contains(u"<br"_s, Qt::CaseInsensitive))
        return false;
    auto matches = tag.globalMatch(text);
    int count = 0;
    while (matches.hasNext() && count < enough) {
        matches.next();
        ++count;
    }
    return count >= enough;
}

/// Line ends of the text around the markup stay.
QString asPage(const QString &text)
{
    QString page = text;
    return page.replace(u'\n', u"<br>\n"_s);
}

/// Plain text, or separated values when it is a table.
Result<SourceText> fromPlainText(const Decoded &decoded)
{
    if (holdsMarkup(decoded.text))
        return fromDocument(readHtml(asPage(decoded.text)), decoded.encoding);
    SourceText source = tableOrText(decoded.text);
    source.encoding = decoded.encoding;
    source.encodingGuessed = decoded.guessed;
    return source;
}

Result<SourceText> fromBytes(const QByteArray &bytes, FileFormat format)
{
    if (format == FileFormat::Docx)
        return fromDocument(readDocx(bytes), u"DOCX"_s);
    if (format == FileFormat::Xlsx)
        return fromDocument(readXlsx(bytes), u"XLSX"_s);
    const auto decoded = format == FileFormat::Html ? decodePage(bytes) : decodeText(bytes);
    if (!decoded)
        return unreadable(ReadingReason::FileBinary, {}, u"no text in UTF-8, UTF-16 or GB18030"_s);
    if (format == FileFormat::Html)
        return fromDocument(readHtml(decoded->text), decoded->encoding);
    return fromPlainText(*decoded);
}

/// What calls itself a Word or Excel file and is neither that nor another kind that is known was cut or overwritten.
Error asDamaged(Error error, const QString &suffix)
{
    const bool word = suffix == "docx"_L1 || suffix == "docm"_L1;
    const bool excel = suffix == "xlsx"_L1 || suffix == "xlsm"_L1;
    if ((word || excel)
        && (error.reason == ReadingReason::FileBinary || error.reason == ReadingReason::FormatUnknown))
        error.reason = ReadingReason::FileDamaged;
    if (excel && error.reason == ReadingReason::FileDamaged)
        error.fields.insert(u"format"_s, u"XLSX"_s);
    return error;
}

} // namespace

Result<SourceText> decodeSource(const QByteArray &bytes)
{
    if (bytes.size() > maxTextBytes)
        return unreadable(ReadingReason::FileTooLarge, {}, u"%1 bytes"_s.arg(bytes.size()));
    if (bytes.isEmpty())
        return unreadable(ReadingReason::FileEmpty, {}, u"0 bytes"_s);
    FileFormat format = formatOf(bytes);
    if (format == FileFormat::Binary && decodeText(bytes))
        format = FileFormat::Text; // UTF-16 is full of zero bytes
    if (const auto reason = whyNotRead(format))
        return unreadable(*reason, {}, u"by its first bytes"_s);
    auto source = fromBytes(bytes, format);
    if (!source)
        return source;
    source->sha256 = hashOf(bytes);
    if (source->text.trimmed().isEmpty())
        return unreadable(source->pictures > 0 ? ReadingReason::OnlyPictures : ReadingReason::FileEmpty, {},
            u"only white space"_s);
    return source;
}

Result<SourceText> readSource(const QString &file)
{
    const QFileInfo info(file);
    const QString name = info.fileName();
    if (!info.exists())
        return unreadable(FileReason::FileNotFound, name, file);
    if (!info.isFile())
        return unreadable(FileReason::FileUnreadable, name, u"not a regular file: "_s + file);
    if (info.size() > maxTextBytes)
        return unreadable(ReadingReason::FileTooLarge, name, u"%1 bytes"_s.arg(info.size()));
    if (isOpenDataFile(file)) // closing it here would cost SQLite its locks
        return unreadable(DataReason::DataFileInUse, name, file);
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(FileReason::FileUnreadable, name, device.errorString());
    // One byte more than allowed: a file that grew since its size was asked is refused too.
    const QByteArray bytes = device.read(maxTextBytes + 1);
    if (device.error() != QFileDevice::NoError)
        return unreadable(FileReason::FileUnreadable, name, device.errorString());
    auto source = decodeSource(bytes);
    if (!source) {
        Error error = asDamaged(source.error(), info.suffix().toLower());
        error.fields.insert(u"file"_s, name);
        return error;
    }
    source->fileName = name;
    return source;
}

SourceText pastedSource(const QString &text)
{
    SourceText source = holdsMarkup(text) ? fromPlainText({text, u"UTF-16"_s, false}).value_or(SourceText())
                                          : SourceText();
    if (source.text.trimmed().isEmpty())
        source = tableOrText(text);
    source.encoding = u"UTF-16"_s;
    source.sha256 = hashOf(text.toUtf8());
    return source;
}

Result<SourceText> pastedRichSource(const QString &html, const QString &text)
{
    if (html.size() > maxTextBytes)
        return unreadable(ReadingReason::FileTooLarge, {}, u"%1 characters"_s.arg(html.size()));
    auto source = fromDocument(readHtml(html), u"UTF-16"_s);
    if (!source)
        return source;
    if (source->text.trimmed().isEmpty())
        return unreadable(ReadingReason::FileEmpty, {}, u"no text in the HTML"_s);
    source->sha256 = hashOf(text.toUtf8());
    return source;
}

} // namespace qd
