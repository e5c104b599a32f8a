// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdftext.h"

#include <QByteArrayList>

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

/// The hexadecimal strings of a map, and the words between them.
class MapReader final
{
public:
    explicit MapReader(const QByteArray &map)
        : m_map(map)
    {
    }

    /// The next `<hex>`, word or bracket; empty at the end.
    QByteArray next()
    {
        while (m_at < m_map.size() && QChar::isSpace(static_cast<uchar>(m_map[m_at])))
            ++m_at;
        const qsizetype start = m_at;
        if (m_at < m_map.size() && isBracket(m_map[m_at]))
            return m_map.mid(m_at++, 1);
        if (m_at < m_map.size() && m_map[m_at] == '<') {
            const qsizetype end = m_map.indexOf('>', m_at);
            m_at = end < 0 ? m_map.size() : end + 1;
            return m_map.mid(start, m_at - start);
        }
        while (m_at < m_map.size() && !QChar::isSpace(static_cast<uchar>(m_map[m_at])) && m_map[m_at] != '<'
            && !isBracket(m_map[m_at]))
            ++m_at;
        return m_map.mid(start, m_at - start);
    }

private:
    static bool isBracket(char c) { return c == '[' || c == ']' || c == '>'; }

    const QByteArray &m_map;
    qsizetype m_at = 0;
};

bool isHexString(const QByteArray &token)
{
    return token.size() > 2 && token.startsWith('<') && token.endsWith('>');
}

char16_t codeOf(const QByteArray &token)
{
    return static_cast<char16_t>(QByteArray(token.mid(1, token.size() - 2)).toUInt(nullptr, 16));
}

/// UTF-16BE; nothing for code 0, which the engine writes where it does not know.
QString nameOf(const QByteArray &token)
{
    QString name;
    const QByteArray bytes = QByteArray::fromHex(token.mid(1, token.size() - 2));
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto unit = static_cast<char16_t>(
            static_cast<uchar>(bytes[i]) << 8 | static_cast<uchar>(bytes[i + 1]));
        if (unit != 0)
            name += QChar(unit);
    }
    return name;
}

QByteArray hexString(char16_t code)
{
    return '<' + QByteArray::number(code, 16).toUpper().rightJustified(4, '0') + '>';
}

void readRange(MapReader &reader, const QByteArray &first, GlyphNames &names)
{
    const char16_t low = codeOf(first);
    const char16_t high = codeOf(reader.next());
    QByteArray target = reader.next();
    if (target == "[") {
        for (char32_t code = low; isHexString(target = reader.next()) && code <= high; ++code)
            names[static_cast<char16_t>(code)] = nameOf(target);
        return;
    }
    const QString name = nameOf(target);
    for (char32_t code = low; code <= high; ++code) {
        QString each = name;
        if (!each.isEmpty())
            each.back() = QChar(static_cast<char16_t>(each.back().unicode() + (code - low)));
        names[static_cast<char16_t>(code)] = each;
    }
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

GlyphNames readToUnicode(const QByteArray &map)
{
    GlyphNames names;
    enum { Elsewhere, Characters, Ranges } part = Elsewhere; // the code space before them is no text
    MapReader reader(map);
    for (QByteArray token = reader.next(); !token.isEmpty(); token = reader.next()) {
        if (token == "beginbfchar")
            part = Characters;
        else if (token == "beginbfrange")
            part = Ranges;
        else if (token.startsWith("end"))
            part = Elsewhere;
        else if (part == Characters && isHexString(token))
            names[codeOf(token)] = nameOf(reader.next());
        else if (part == Ranges && isHexString(token))
            readRange(reader, token, names);
    }
    return names;
}

QByteArray writeToUnicode(const GlyphNames &names)
{
    constexpr qsizetype mostOfABlock = 100; // Adobe technical note 5411
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QByteArrayList lines;
    const auto flush = [&] {
        if (!lines.isEmpty())
            out += QByteArray::number(lines.size()) + " beginbfchar\n" + lines.join('\n') + "\nendbfchar\n";
        lines.clear();
    };
    for (const auto &[code, name] : names) {
        if (name.isEmpty())
            continue;
        QByteArray target;
        for (const QChar unit : name)
            target += hexString(unit.unicode()).mid(1, 4);
        lines.append(hexString(code) + " <" + target + '>');
        if (lines.size() == mostOfABlock)
            flush();
    }
    flush();
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void makeReadable(GlyphNames &names, const QSet<char16_t> &used)
{
    for (auto &[code, name] : names) {
        if (name.size() == 1)
            name = QString(QChar(readableCharacter(name.front().unicode(), used)));
    }
}

} // namespace qd
