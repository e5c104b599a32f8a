// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/source/decode.h"

#include "intake/source/gb18030.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct Bom {
    QByteArrayView mark;
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
};

const std::array boms{
    Bom{"\xEF\xBB\xBF", QStringConverter::Utf8, "UTF-8"_L1},
    Bom{"\xFF\xFE", QStringConverter::Utf16LE, "UTF-16LE"_L1},
    Bom{"\xFE\xFF", QStringConverter::Utf16BE, "UTF-16BE"_L1},
};

/// The first bytes of files that are no text: zip (docx, xlsx, wps), OLE (doc, xls), PDF, pictures, RTF,
/// SQLite, ELF, …
const std::array<QByteArrayView, 12> magics{"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF-", "\x89PNG",
    "\xFF\xD8\xFF", "GIF8", "{\\rtf", "SQLite format 3",
    "\x7F"
    "ELF",
    "Rar!", "7z\xBC\xAF", "\x1F\x8B"};

std::optional<QString> decodeStrict(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// No NUL and next to no other control characters.
bool isReadable(QStringView text)
{
    qsizetype odd = 0;
    for (const QChar c : text) {
        if (c.unicode() == 0)
            return false;
        if ((c.unicode() < 0x20 && !c.isSpace()) || c.unicode() == 0x7F || c.unicode() == 0xFFFD)
            ++odd;
    }
    return odd * 200 <= text.size();
}

bool isUsualInPlans(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3000 && u <= 0x303F) || (u >= 0xFF00 && u <= 0xFF5E)
        || (u >= 0x20 && u < 0x7F) || (u >= 0x2010 && u <= 0x2026) || c == u'\n' || c == u'\r' || c == u'\t';
}

bool looksChinese(QStringView text)
{
    const auto usual = std::count_if(text.begin(), text.end(), isUsualInPlans);
    const auto han
        = std::count_if(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return usual * 100 >= text.size() * 97 && han * 5 >= text.size();
}

std::optional<Decoded> asUtf16WithoutBom(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    for (const auto &[encoding, name] : {std::pair(QStringConverter::Utf16LE, "UTF-16LE"_L1),
             std::pair(QStringConverter::Utf16BE, "UTF-16BE"_L1)}) {
        const auto text = decodeStrict(bytes, encoding);
        if (text && isReadable(*text) && looksChinese(*text))
            return Decoded{*text, name, true};
    }
    return std::nullopt;
}

} // namespace

Container containerOf(const QByteArray &bytes)
{
    const bool known = std::any_of(
        magics.begin(), magics.end(), [&](QByteArrayView magic) { return bytes.startsWith(magic); });
    return known ? Container::Known : Container::None;
}

std::optional<Decoded> decodeText(const QByteArray &bytes)
{
    for (const Bom &bom : boms) {
        if (!bytes.startsWith(bom.mark))
            continue;
        const auto text = decodeStrict(QByteArrayView(bytes).sliced(bom.mark.size()), bom.encoding);
        return text && isReadable(*text) ? std::optional(Decoded{*text, bom.name, false}) : std::nullopt;
    }
    if (const auto text = decodeStrict(bytes, QStringConverter::Utf8); text && isReadable(*text))
        return Decoded{*text, u"UTF-8"_s, false};
    if (auto decoded = asUtf16WithoutBom(bytes))
        return decoded;
    if (const auto text = decodeGb18030(bytes); text && isReadable(*text))
        return Decoded{*text, u"GB18030"_s, true};
    return std::nullopt;
}

QString normalisedLines(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 < text.size() && text[i + 1] == u'\n')
                continue;
            out += u'\n';
        } else if (c == u'\u2028' || c == u'\u2029' || c == u'\v' || c == u'\f') {
            out += u'\n';
        } else if (c == u'\u00A0') {
            out += u' ';
        } else if (c != u'\u200B' && c != u'\uFEFF' && c != u'\u2060') {
            out += c;
        }
    }
    return out;
}

} // namespace qd
