// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace qd
{

/// A matched pair of brackets or quotation marks; `close` is the place of the closing sign.
struct Pair {
    qsizetype open = 0;
    qsizetype close = 0;
    bool round = false; ///< （） or (), also mixed
};

/// Which signs enclose which places. A sign without its partner encloses nothing.
class Nesting final
{
public:
    /// Pairs: “” ‘’ 《》 〈〉 （） () 〔〕 [] 【】 ［］ 〖〗 ｛｝; a full-width round bracket closes a
    /// half-width one and vice versa.
    explicit Nesting(QStringView text);

    /// 0 outside of all pairs; the signs themselves count as inside.
    int depth(qsizetype at) const { return m_depth[static_cast<size_t>(at)]; }
    const std::vector<Pair> &pairs() const { return m_pairs; } ///< all, by their opening sign
    /// The pairs that no other pair encloses, in order.
    std::vector<Pair> topLevel() const;

private:
    std::vector<Pair> m_pairs;
    std::vector<int> m_depth;
};

/// A piece [begin, end) of a text, in UTF-16 units.
struct Extent {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The sentences of a text: up to 。 ； ！ ？ outside all pairs, or a line end; white space around them left
/// out.
std::vector<Extent> sentenceExtents(QStringView text);

} // namespace qd
