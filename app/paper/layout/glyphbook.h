// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/fonts/fontbook.h"

#include <QRawFont>

#include <array>
#include <memory>
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
        double overhang = 0; ///< how far its ink reaches beyond the advance, in ems
    };
    /// Of a character that needs no shaping; nullptr for one that the face lacks or that joins with its
    /// neighbours.
    const Entry *entry(FontRole role, QChar character)
    {
        auto &block = m_blocks[static_cast<size_t>(role)][character.row()];
        if (!block)
            block = std::make_unique<Block>();
        Looked &looked = (*block)[character.cell()];
        if (!looked.done)
            look(looked, role, character);
        return looked.standsAlone ? &looked.entry : nullptr;
    }
    /// Whether fonts may draw the two with one glyph though each of them has an entry.
    static bool mayLigate(QChar before, QChar after)
    {
        return before == u'f'
            && (after == u'f' || after == u'i' || after == u'l' || after == u'j' || after == u't');
    }
    const FontBook &fonts() const { return m_fonts; }
    int faceOf(FontRole role)
    {
        const int known = m_roles[static_cast<size_t>(role)];
        return known >= 0 ? known : load(role);
    }
    int faceOf(const QRawFont &font);

    std::vector<QRawFont> faces; ///< each once, in some size

private:
    struct Looked {
        Entry entry;
        bool done = false;
        bool standsAlone = false;
    };
    using Block = std::array<Looked, 256>; ///< characters that differ in the lower byte
    int load(FontRole role);
    void look(Looked &looked, FontRole role, QChar character);

    FontBook m_fonts;
    std::array<int, 5> m_roles; ///< places of their faces; negative: not asked for yet
    std::array<std::array<std::unique_ptr<Block>, 256>, 5> m_blocks; ///< by role and the upper byte
};

} // namespace qd
