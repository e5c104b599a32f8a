// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/decode.h"
#include "intake/readplan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

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
    if (reason == Reason::FileNotFound)
        error.code = ErrorCode::NotFound;
    else if (reason == Reason::FileUnreadable)
        error.code = ErrorCode::Io;
    else if (reason == Reason::FileTooLarge)
        error.fields.insert(u"limit"_s, u"%1 MB"_s.arg(maxTextBytes / (1024 * 1024)));
    return error;
}

bool isMarkup(QStringView text)
{
    const QStringView head = text.left(200).trimmed();
    return head.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive)
        || head.startsWith(u"<html", Qt::CaseInsensitive) || head.startsWith(u"<?xml", Qt::CaseInsensitive);
}

} // namespace

Result<SourceText> decodeSource(const QByteArray &bytes)
{
    if (bytes.size() > maxTextBytes)
        return unreadable(Reason::FileTooLarge, {}, u"%1 bytes"_s.arg(bytes.size()));
    if (bytes.isEmpty())
        return unreadable(Reason::FileEmpty, {}, u"0 bytes"_s);
    if (containerOf(bytes) != Container::None)
        return unreadable(Reason::FileBinary, {}, u"the first bytes are those of a container, not of text"_s);
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return unreadable(Reason::FileBinary, {}, u"no text in UTF-8, UTF-16 or GB18030"_s);
    SourceText source{normalisedLines(decoded->text), decoded->encoding, decoded->guessed, hashOf(bytes), {}};
    if (source.text.trimmed().isEmpty())
        return unreadable(Reason::FileEmpty, {}, u"only white space"_s);
    if (isMarkup(source.text))
        return unreadable(Reason::FormatUnknown, {}, u"markup, not plain text"_s);
    return source;
}

Result<SourceText> readSource(const QString &file)
{
    const QFileInfo info(file);
    const QString name = info.fileName();
    if (!info.exists())
        return unreadable(Reason::FileNotFound, name, file);
    if (!info.isFile())
        return unreadable(Reason::FileUnreadable, name, u"not a regular file: "_s + file);
    if (info.size() > maxTextBytes)
        return unreadable(Reason::FileTooLarge, name, u"%1 bytes"_s.arg(info.size()));
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(Reason::FileUnreadable, name, device.errorString());
    // One byte more than allowed: a file that grew since its size was asked is refused too.
    const QByteArray bytes = device.read(maxTextBytes + 1);
    if (device.error() != QFileDevice::NoError)
        return unreadable(Reason::FileUnreadable, name, device.errorString());
    auto source = decodeSource(bytes);
    if (!source) {
        Error error = source.error();
        error.fields.insert(u"file"_s, name);
        return error;
    }
    source->fileName = name;
    return source;
}

SourceText pastedSource(const QString &text)
{
    return SourceText{normalisedLines(text), u"UTF-16"_s, false, hashOf(text.toUtf8()), {}};
}

} // namespace qd
