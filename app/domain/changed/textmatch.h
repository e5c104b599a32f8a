// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

// Which text of a new document is which of an old one.
namespace qd
{

/// The two-character pieces of a text, sorted: what two texts are compared by. Of a text of one character
/// that one.
using TextPieces = std::vector<quint32>;
TextPieces piecesOf(const QString &text);
/// How many pieces both have, counting repeats.
size_t sharedPieces(const TextPieces &a, const TextPieces &b);

/// A possible pair and how alike the two are, 0–1.
struct TextPair {
    int before = 0;
    int after = 0;
    double likeness = 0;
};
/// All pairs of texts of which more than `least` is alike (twice the shared pieces by all pieces), the most
/// alike first. Only texts that share pieces are compared at all, and of each new text the eight best are
/// kept.
std::vector<TextPair> likelyPairs(
    const std::vector<TextPieces> &before, const std::vector<TextPieces> &after, double least);

/// For each text of `after` the place of the one of `before` it is, or -1: equal ones first, then the most
/// alike (more than half). None is matched twice.
std::vector<int> matchTexts(const QStringList &before, const QStringList &after);

} // namespace qd
