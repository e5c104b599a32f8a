// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <map>

namespace qd
{

/// The character a reader would type for one that the PDF engine put into the text layer. Fonts share glyphs
/// between look-alikes (生 and the radical ⽣, 一 and ⼀, space and control signs), and the engine names the
/// glyph after any of them: text copied or searched would not match. Radicals become their ideographs
/// (Unicode's EquivalentUnifiedIdeograph); other look-alikes become the one among them that the document
/// uses.
char16_t readableCharacter(char16_t fromEngine, const QSet<char16_t> &used);

/// What the glyph codes of one font of a PDF stand for; an empty text where the engine could not say. Its
/// maps know the basic plane only: 𠮷 has no name there, and can be neither searched nor copied.
using GlyphNames = std::map<char16_t, QString>;

/// Reads and writes a ToUnicode map (PDF 32000 9.10.3).
GlyphNames readToUnicode(const QByteArray &map);
QByteArray writeToUnicode(const GlyphNames &names);

/// All names as a reader would type them.
void makeReadable(GlyphNames &names, const QSet<char16_t> &used);

} // namespace qd
