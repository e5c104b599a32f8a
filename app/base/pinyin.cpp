// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"

#include <cstdint>

namespace qd
{

// Generated, see resources/pinyin/make_table.py. The readings of a character are pinyinSyllables at the numbers
// pinyinReadings[pinyinReadingsFrom[i]] until the next one's.
extern const std::uint32_t pinyinTable[0x9FFF - 0x4E00 + 1];
extern const char *const pinyinSyllables[];
extern const std::uint16_t pinyinReadingsFrom[0x9FFF - 0x4E00 + 2];
extern const std::uint16_t pinyinReadings[];

quint32 pinyinInitials(QChar character)
{
    const char16_t code = character.unicode();
    return code >= 0x4E00 && code <= 0x9FFF ? pinyinTable[code - 0x4E00] : 0;
}

QString initialsOf(QStringView text)
{
    QString initials;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code < 0x80 && character.isLetterOrNumber())
            initials += character.toLower();
        if (code < 0x4E00 || code > 0x9FFF)
            continue;
        const auto at = pinyinReadingsFrom[code - 0x4E00];
        if (at < pinyinReadingsFrom[code - 0x4E00 + 1])
            initials += QLatin1Char(pinyinSyllables[pinyinReadings[at]][0]);
    }
    return initials;
}

namespace
{

/// Whether the character is the letter or is read with it. Called for every character of 10,000 measures at
/// each keystroke: only what is not plain ASCII goes through Unicode's tables.
bool standsFor(QChar character, QChar letter)
{
    const char16_t code = character.unicode();
    const char16_t wanted = letter.unicode() < 0x80
        ? static_cast<char16_t>(letter.unicode() | (letter.isUpper() ? 0x20 : 0))
        : letter.toLower().unicode();
    if (code < 0x80)
        return (code >= u'A' && code <= u'Z' ? code + 0x20 : code) == wanted;
    if (wanted >= u'a' && wanted <= u'z')
        return ((pinyinInitials(character) >> (wanted - u'a')) & 1u) != 0;
    return character.toLower().unicode() == wanted;
}

/// Whether the letters spell the beginning of the text, each character by its initial or by a whole syllable.
bool spells(QStringView text, QStringView letters)
{
    if (letters.isEmpty())
        return true;
    if (text.isEmpty() || !standsFor(text.front(), letters.front()))
        return false;
    if (spells(text.sliced(1), letters.sliced(1)))
        return true;
    const char16_t code = text.front().unicode();
    if (code < 0x4E00 || code > 0x9FFF)
        return false;
    for (auto at = pinyinReadingsFrom[code - 0x4E00]; at < pinyinReadingsFrom[code - 0x4E00 + 1]; ++at) {
        const QLatin1String syllable(pinyinSyllables[pinyinReadings[at]]);
        if (letters.size() < syllable.size() ? syllable.startsWith(letters, Qt::CaseInsensitive)
                                             : letters.startsWith(syllable, Qt::CaseInsensitive)
                    && spells(text.sliced(1), letters.sliced(syllable.size())))
            return true;
    }
    return false;
}

} // namespace

bool matchesPinyin(QStringView text, QStringView letters)
{
    constexpr qsizetype fewest = 3;
    if (letters.size() < fewest)
        return matchesInitials(text, letters);
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (spells(text.sliced(start), letters))
            return true;
    }
    return false;
}

bool matchesInitials(QStringView text, QStringView letters)
{
    if (letters.isEmpty())
        return false;
    for (qsizetype start = 0; start + letters.size() <= text.size(); ++start) {
        qsizetype k = 0;
        while (k < letters.size() && standsFor(text[start + k], letters[k]))
            ++k;
        if (k == letters.size())
            return true;
    }
    return false;
}

} // namespace qd
