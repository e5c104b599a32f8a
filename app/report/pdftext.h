// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

namespace qd
{

/// The character a reader would type for one that the PDF engine put into the text layer. Fonts share glyphs
/// between look-alikes (生 and the radical ⽣, 一 and ⼀, space and control signs), and the engine names the
/// glyph after any of them: text copied or searched would not match. Radicals become their ideographs
/// (Unicode's EquivalentUnifiedIdeograph); other look-alikes become the one among them that the document
/// uses.
char16_t readableCharacter(char16_t fromEngine, const QSet<char16_t> &used);

/// A ToUnicode map with all its targets made readable.
QByteArray repairedToUnicode(const QByteArray &map, const QSet<char16_t> &used);

} // namespace qd
