// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/fonts/fontbook.h"

#include <QRawFont>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

class QGlyphRun;

namespace qd
{

/// A glyph of a line at its place, as it goes to paper.
struct InkGlyph {
    float x = 0; ///< twips from the left edge of the text
    float y = 0; ///< twips from the line's baseline, down
    quint32 glyph = 0;
    char32_t text = 0; ///< what it says; 0: nothing of its own
    int face = 0; ///< place in GlyphBook::faces
};

/// The glyphs of characters in the fonts of a layout, looked up once. Belongs to the thread that made it, as
/// fonts do.
class GlyphBook final
{
public:
    explicit GlyphBook(FontBook fonts);

    struct Entry {
        quint32 glyph = 0;
        double advance = 0; ///< in ems
    };
    /// Of a character that needs no shaping; nothing for one that the face lacks or that joins with its
    /// neighbours.
    std::optional<Entry> entry(FontRole role, QChar character);
    int faceOf(FontRole role) { return m_roles[static_cast<size_t>(role)]; }
    int faceOf(const QRawFont &font);

    std::vector<QRawFont> faces; ///< each once, in some size

private:
    FontBook m_fonts;
    std::array<int, 5> m_roles{};
    std::array<std::unordered_map<char16_t, std::optional<Entry>>, 5> m_entries;
};

} // namespace qd
