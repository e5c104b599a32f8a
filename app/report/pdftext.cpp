// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdftext.h"

#include <QString>

namespace qd
{

constexpr char16_t firstRadical
    = 0x2E80; // of the two radical blocks, CJK Radicals Supplement and Kangxi Radicals
constexpr char16_t lastRadical = 0x2FDF;
extern const char16_t ideographTable[lastRadical - firstRadical + 1]; // generated at build time

namespace
{

/// Signs that fonts draw with one glyph; the first of a group is the usual one in Chinese text.
constexpr const char16_t *lookAlikes[] = {u" \u00A0\u0001\u2002", u"-\u00AD\u2010\u2011", u"—\u2015\u2500",
    u"·\u2022\u2027\u30FB\u2219\u22C5", u"…\u22EF", u"～\u301C", u"－\u2212", u"、\uFE51", u"Ω\u2126",
    u"μ\u00B5", u"〇\u25CB\u25EF", u"○\u25EF", u"℃\u2103", u"／\u2215", u"｜\u2223"};

char16_t usedLookAlike(char16_t character, const QSet<char16_t> &used)
{
    for (const char16_t *group : lookAlikes) {
        const QStringView signs(group);
        if (!signs.contains(QChar(character)))
            continue;
        for (const QChar sign : signs) {
            if (used.contains(sign.unicode()))
                return sign.unicode();
        }
    }
    return character;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

} // namespace

char16_t readableCharacter(char16_t fromEngine, const QSet<char16_t> &used)
{
    if (fromEngine >= firstRadical && fromEngine <= lastRadical) {
        const char16_t ideograph = ideographTable[fromEngine - firstRadical];
        return ideograph != 0 ? ideograph : fromEngine;
    }
    if (fromEngine == 0 || used.contains(fromEngine))
        return fromEngine;
    if (const char16_t alike = usedLookAlike(fromEngine, used); alike != fromEngine)
        return alike;
    // Compatibility ideographs and forms: U+F900…, full-width letters.
    const QString plain = QString(QChar(fromEngine)).normalized(QString::NormalizationForm_KC);
    if (plain.size() == 1 && used.contains(plain.front().unicode()))
        return plain.front().unicode();
    return fromEngine < 0x20 ? u' ' : fromEngine;
}

QByteArray repairedToUnicode(const QByteArray &map, const QSet<char16_t> &used)
{
    const qsizetype start = map.indexOf("endcodespacerange"); // the code space before it is no text
    QByteArray out = map.left(std::max<qsizetype>(start, 0));
    int place = 0; // of a code in its entry: source, source, target (bfrange) or source, target (bfchar)
    int sources = 2;
    bool inArray = false; // targets of a range, one by one
    for (qsizetype i = std::max<qsizetype>(start, 0); i < map.size(); ++i) {
        const char c = map[i];
        if (c == 'b' && map.mid(i, 11) == "beginbfchar")
            sources = 1;
        else if (c == 'b' && map.mid(i, 12) == "beginbfrange")
            sources = 2;
        if (c == '[') {
            inArray = true;
        } else if (c == ']') {
            inArray = false;
            place = 0;
        }
        out.append(c);
        if (c != '<')
            continue;
        qsizetype end = i + 1;
        while (end < map.size() && isHex(map[end]))
            ++end;
        QByteArray code = map.mid(i + 1, end - i - 1);
        const bool target = inArray || place == sources;
        if (target && code.size() == 4) {
            const auto character = static_cast<char16_t>(code.toUShort(nullptr, 16));
            code
                = QByteArray::number(readableCharacter(character, used), 16).toUpper().rightJustified(4, '0');
        }
        if (!inArray)
            place = target ? 0 : place + 1;
        out.append(code);
        i = end - 1;
    }
    return out;
}

} // namespace qd
