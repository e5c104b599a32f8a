// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// For comparing names and searching: NFKC (full width to half width), lower case, all white space removed.
QString folded(QStringView text);

/// Value of a Chinese or Arabic number inside a numbering like 一, (十七), 1, （3）, ①, 第十二条; -1 when
/// there is none.
int numberValue(QStringView number);

/// Orders numberings and texts as a person reads them: (二) before (十), 2 before 10. <0, 0, >0.
int compareNatural(QStringView a, QStringView b);

/// The first `longest` characters (base/characters.h) of a longer text and ….
QString cutShort(const QString &text, qsizetype longest);

} // namespace qd
