// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace qd
{

/// Bit i set = the character has a Mandarin reading that starts with the letter 'a' + i. 0 for anything that
/// is no Chinese character of U+4E00–9FFF. From Unicode's Unihan readings (kMandarin, kHanyuPinlu,
/// kTGHZ2013).
quint32 pinyinInitials(QChar character);

/// True when `letters` (a–z, any case) are the initials of consecutive characters somewhere in `text`:
/// "scjgj" is found in 区市场监管局. Letters and digits in `text` stand for themselves. Polyphones match
/// with each of their readings.
bool matchesInitials(QStringView text, QStringView letters);

} // namespace qd
