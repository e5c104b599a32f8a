// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// Bit i set = the character has a Mandarin reading that starts with the letter 'a' + i. 0 for anything that
/// is no Chinese character of U+4E00–9FFF. From Unicode's Unihan readings (kMandarin, kHanyuPinlu,
/// kTGHZ2013).
quint32 pinyinInitials(QChar character);

/// The initials of a text by the usual reading of each character, small letters and digits of the text itself among
/// them; signs are left out: zzzz for 正在组织.
QString initialsOf(QStringView text);

/// True when `letters` (a–z, any case) are the initials of consecutive characters somewhere in `text`:
/// "scjgj" is found in 区市场监管局. Letters and digits in `text` stand for themselves. Polyphones match
/// with each of their readings.
bool matchesInitials(QStringView text, QStringView letters);

/// The same, and also when letters spell whole syllables of consecutive characters, with or without initials among them;
/// the last one may be unfinished: shichangjg, shichangjian and scjianguan are found in 区市场监管局. Fewer than three
/// letters are initials only, else each he would find every 和. ü is v or u.
bool matchesPinyin(QStringView text, QStringView letters);

} // namespace qd
