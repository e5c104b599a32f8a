// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/textmatch.h"

#include "base/textcompare.h"

#include <QHash>

#include <algorithm>

namespace qd
{
namespace
{

constexpr size_t mostCandidates = 8; // for one text: enough to choose from, few enough to stay linear

struct Posting {
    int text = 0;
    int count = 0; ///< how often the piece stands in it
};
using Postings = QHash<quint32, std::vector<Posting>>;

/// Calls f(piece, count) for each different piece.
template <typename F>
void eachPiece(const TextPieces &pieces, F f)
{
    for (auto at = pieces.begin(); at != pieces.end();) {
        const auto end = std::find_if(at, pieces.end(), [&](quint32 piece) { return piece != *at; });
        f(*at, static_cast<int>(end - at));
        at = end;
    }
}

Postings postingsOf(const std::vector<TextPieces> &texts)
{
    Postings postings;
    for (size_t i = 0; i < texts.size(); ++i) {
        eachPiece(texts[i], [&](quint32 piece, int count) {
            postings[piece].push_back({static_cast<int>(i), count});
        });
    }
    return postings;
}

bool moreAlike(const TextPair &a, const TextPair &b)
{
    return a.likeness > b.likeness;
}

void takeBest(std::vector<TextPair> &pairs, std::vector<TextPair> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), moreAlike);
    const auto count = std::min(candidates.size(), mostCandidates);
    pairs.insert(pairs.end(), candidates.begin(), candidates.begin() + static_cast<qsizetype>(count));
}

} // namespace

TextPieces piecesOf(const QString &text)
{
    TextPieces pieces;
    if (text.size() == 1)
        pieces.push_back(text[0].unicode());
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pieces.push_back(static_cast<quint32>(text[i].unicode()) << 16 | text[i + 1].unicode());
    std::sort(pieces.begin(), pieces.end());
    return pieces;
}

size_t sharedPieces(const TextPieces &a, const TextPieces &b)
{
    size_t shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            ++shared;
            ++i;
            ++j;
        }
    }
    return shared;
}

std::vector<TextPair> likelyPairs(
    const std::vector<TextPieces> &before, const std::vector<TextPieces> &after, double least)
{
    const Postings postings = postingsOf(before);
    std::vector<TextPair> pairs;
    std::vector<int> shared(before.size());
    for (size_t i = 0; i < after.size(); ++i) {
        std::fill(shared.begin(), shared.end(), 0);
        eachPiece(after[i], [&](quint32 piece, int count) {
            const auto found = postings.constFind(piece);
            if (found == postings.constEnd())
                return;
            for (const Posting &posting : *found)
                shared[static_cast<size_t>(posting.text)] += std::min(count, posting.count);
        });
        std::vector<TextPair> candidates;
        for (size_t j = 0; j < before.size(); ++j) {
            const auto all = static_cast<double>(before[j].size() + after[i].size());
            const double likeness = shared[j] > 0 ? 2.0 * shared[j] / all : 0;
            if (likeness > least)
                candidates.push_back({static_cast<int>(j), static_cast<int>(i), likeness});
        }
        takeBest(pairs, std::move(candidates));
    }
    std::stable_sort(pairs.begin(), pairs.end(), moreAlike);
    return pairs;
}

std::vector<int> matchTexts(const QStringList &before, const QStringList &after)
{
    std::vector<int> found(static_cast<size_t>(after.size()), -1);
    std::vector<bool> taken(static_cast<size_t>(before.size()), false);
    QHash<QString, std::vector<int>> equal;
    std::vector<TextPieces> old, now;
    for (int i = 0; i < before.size(); ++i) {
        equal[folded(before[i])].push_back(i);
        old.push_back(piecesOf(folded(before[i])));
    }
    for (int i = 0; i < after.size(); ++i) {
        now.push_back(piecesOf(folded(after[i])));
        const auto same = equal.constFind(folded(after[i]));
        if (same == equal.constEnd())
            continue;
        const auto free = std::find_if(
            same->begin(), same->end(), [&](int place) { return !taken[static_cast<size_t>(place)]; });
        if (free != same->end()) {
            found[static_cast<size_t>(i)] = *free;
            taken[static_cast<size_t>(*free)] = true;
        }
    }
    constexpr double half = 0.5;
    for (const TextPair &pair : likelyPairs(old, now, half)) {
        const auto b = static_cast<size_t>(pair.before);
        const auto a = static_cast<size_t>(pair.after);
        if (found[a] < 0 && !taken[b]) {
            found[a] = pair.before;
            taken[b] = true;
        }
    }
    return found;
}

} // namespace qd
