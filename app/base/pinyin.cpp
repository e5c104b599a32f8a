// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"

#include <cstdint>

namespace qd {

extern const std::uint32_t pinyinTable[0x9FFF - 0x4E00 + 1]; // generated, see resources/pinyin/make_table.py

quint32 pinyinInitials(QChar character)
{
    const char16_t code = character.unicode();
    return code >= 0x4E00 && code <= 0x9FFF ? pinyinTable[code - 0x4E00] : 0;
}

namespace {

bool standsFor(QChar character, QChar letter)
{
    const QChar wanted = letter.toLower();
    if (character.toLower() == wanted)
        return true;
    return wanted >= u'a' && wanted <= u'z' && ((pinyinInitials(character) >> (wanted.unicode() - u'a')) & 1u) != 0;
}

} // namespace

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
