// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/glyphbook.h"

#include <functional>
#include <optional>

namespace qd
{

/// How a text is to be broken; lengths in twips.
struct PlainSetting {
    QString text; ///< lines that it already has end with QChar::LineSeparator
    qsizetype leadLength = 0; ///< of what stands before the rest
    FontRole leadRole = FontRole::KaiTi; ///< of that
    FontRole role = FontRole::FangSong; ///< of the rest
    double size = 0;
    double spacing = 100; ///< letter spacing, percent
    std::function<double(int)> widthOfLine; ///< by number
};

struct PlainLine {
    int start = 0;
    int length = 0; ///< with the spaces and the line end behind it
    double width = 0; ///< from its left edge to its last ink
    bool goesOn = false; ///< the next line goes on with its sentence
};

struct PlainLines {
    std::vector<PlainLine> lines; ///< one at least
    double advance = 0; ///< of the first line, to where the next character would stand; spaces count
};

/// Where the lines of a plain text end, a glyph a character: by the advances of its characters, the same ones
/// that the glyphs are put at on paper. Nothing for a text that needs shaping, of which QTextLayout must be
/// asked; that takes ten times as long.
std::optional<PlainLines> plainLines(const PlainSetting &setting, GlyphBook &glyphs);

} // namespace qd
