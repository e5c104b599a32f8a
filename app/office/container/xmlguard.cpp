// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/container/xmlguard.h"

#include "office/blocks/officelimits.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <cstring>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestText = 4 * 1024 * 1024;
constexpr qsizetype longestTag = 64 * 1024;
constexpr int mostAttributes = 100;

/// OOXML allows UTF-8 and UTF-16 only (ECMA-376 part 2, 9.1.3.1).
Result<QByteArray> asUtf8(QByteArray bytes)
{
    const bool little = bytes.startsWith(QByteArrayView("\xFF\xFE", 2));
    const bool big = bytes.startsWith(QByteArrayView("\xFE\xFF", 2));
    if (little || big) {
        if (bytes.size() > mostUnpackedBytes / 4) // it stands in memory three times for a moment
            return tooLargeOffice(u"a part in UTF-16"_s);
        QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder.decode(QByteArrayView(bytes).sliced(2));
        if (decoder.hasError())
            return damagedOffice(u"not UTF-16"_s);
        return text.toUtf8();
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes;
}

/// Takes "<?xml …?>" away, which may name UTF-16 for what is UTF-8 now.
Result<> dropDeclaration(QByteArray &bytes)
{
    if (!bytes.startsWith("<?xml"))
        return {};
    const qsizetype end = bytes.indexOf("?>");
    if (end < 0 || end > 1024)
        return damagedOffice(u"the XML declaration does not end"_s);
    const QByteArray declaration = bytes.left(end).toLower();
    if (declaration.contains("encoding") && !declaration.contains("utf"))
        return damagedOffice(QString::fromLatin1(declaration));
    bytes.remove(0, end + 2);
    return {};
}

/// The length of the tag at the beginning of `text`, quotes heeded; -1 when it is none a parser should see.
qsizetype tagLength(QByteArrayView text)
{
    char quote = 0;
    int attributes = 0;
    for (qsizetype i = 1; i < text.size() && i < longestTag; ++i) {
        const char c = text[i];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
            if (++attributes > mostAttributes)
                return -1;
        } else if (c == '>') {
            return i + 1;
        }
    }
    return -1;
}

/// What stands at `text`, which begins with '<': its length, or -1.
qsizetype markupLength(QByteArrayView text)
{
    const auto until = [&](QByteArrayView end, qsizetype from) {
        const qsizetype at = text.indexOf(end, from);
        return at < 0 || at > longestText ? -1 : at + end.size();
    };
    if (text.startsWith("<!--"))
        return until("-->", 4);
    if (text.startsWith("<![CDATA["))
        return until("]]>", 9);
    if (text.startsWith("<?"))
        return until("?>", 2);
    return text.startsWith("<!") ? -1 : tagLength(text); // <!DOCTYPE
}

} // namespace

Result<QByteArray> guardedXml(QByteArray bytes)
{
    auto utf8 = asUtf8(std::move(bytes));
    if (!utf8)
        return utf8;
    QD_TRY(dropDeclaration(*utf8));
    const QByteArrayView text(*utf8);
    for (qsizetype at = 0; at < text.size();) {
        const void *next = std::memchr(text.data() + at, '<', static_cast<size_t>(text.size() - at));
        const qsizetype found = next ? static_cast<const char *>(next) - text.data() : text.size();
        if (found - at > longestText)
            return tooLargeOffice(u"a text of %1 bytes"_s.arg(found - at));
        if (!next)
            break;
        const qsizetype length = markupLength(text.sliced(found));
        if (length < 0)
            return damagedOffice(u"markup at byte %1"_s.arg(found));
        at = found + length;
    }
    return utf8;
}

} // namespace qd
