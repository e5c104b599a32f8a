// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// The character that a picture font (Symbol, Wingdings, Webdings) shows for a code, where it means something
/// in a text: ≥, ✓, ①. Empty for ornaments, and for the dots that such fonts are used for as bullets. A code
/// outside U+F000 to U+F0FF is a character by itself.
QString symbolText(const QString &font, char16_t code);

/// `text` with the picture characters in it that a run in such a font holds.
QString withSymbolsOf(const QString &font, QString text);

} // namespace qd
