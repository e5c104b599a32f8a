// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/taskmatch.h"

#include "base/textcompare.h"
#include "domain/changed/textmatch.h"

#include <QHash>

#include <algorithm>

namespace qd
{
namespace
{

constexpr double halfStays = 0.5;
constexpr double mostStays = 0.6; // without the number as a second sign

struct Side {
    std::vector<TaskWords> words; // folded
    std::vector<TextPieces> pieces;
    std::vector<int> partner; // place on the other side, -1 when none
};

Side sideOf(const std::vector<TaskWords> &tasks)
{
    Side side;
    side.partner.assign(tasks.size(), -1);
    for (const TaskWords &task : tasks) {
        side.words.push_back({folded(task.number), folded(task.title), folded(task.text)});
        side.pieces.push_back(piecesOf(side.words.back().title + side.words.back().text));
    }
    return side;
}

void join(Side &before, Side &after, int old, int now)
{
    before.partner[static_cast<size_t>(old)] = now;
    after.partner[static_cast<size_t>(now)] = old;
}

/// Joins those without a partner whose keys agree, in order. An empty key says nothing.
template <typename F>
void joinByKey(Side &before, Side &after, F keyOf)
{
    QHash<QString, std::vector<int>> places;
    for (size_t i = 0; i < before.words.size(); ++i) {
        if (before.partner[i] < 0)
            places[keyOf(before.words[i])].push_back(static_cast<int>(i));
    }
    for (auto &list : places)
        std::reverse(list.begin(), list.end()); // the first is taken from the back
    for (size_t i = 0; i < after.words.size(); ++i) {
        const QString key = after.partner[i] < 0 ? keyOf(after.words[i]) : QString();
        const auto found = key.isEmpty() ? places.end() : places.find(key);
        if (found == places.end() || found->empty())
            continue;
        join(before, after, found->back(), static_cast<int>(i));
        found->pop_back();
    }
}

void joinPairs(Side &before, Side &after, const std::vector<TextPair> &pairs)
{
    for (const TextPair &pair : pairs) {
        if (before.partner[static_cast<size_t>(pair.before)] < 0
            && after.partner[static_cast<size_t>(pair.after)] < 0)
            join(before, after, pair.before, pair.after);
    }
}

/// The same number, and more than half of the old text stays.
void joinByNumber(Side &before, Side &after)
{
    QHash<QString, std::vector<int>> places;
    for (size_t i = 0; i < before.words.size(); ++i) {
        if (before.partner[i] < 0 && !before.words[i].number.isEmpty())
            places[before.words[i].number].push_back(static_cast<int>(i));
    }
    std::vector<TextPair> pairs;
    for (size_t i = 0; i < after.words.size(); ++i) {
        const auto found = after.partner[i] < 0 ? places.constFind(after.words[i].number) : places.constEnd();
        if (found == places.constEnd())
            continue;
        for (const int old : *found) {
            const TextPieces &pieces = before.pieces[static_cast<size_t>(old)];
            const double stays = pieces.empty() ? 0
                                                : static_cast<double>(sharedPieces(pieces, after.pieces[i]))
                    / static_cast<double>(pieces.size());
            if (stays > halfStays)
                pairs.push_back({old, static_cast<int>(i), stays});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
        [](const TextPair &a, const TextPair &b) { return a.likeness > b.likeness; });
    joinPairs(before, after, pairs);
}

/// Those that have no partner yet, with their places.
std::vector<TextPieces> openPieces(const Side &side, std::vector<int> &places)
{
    std::vector<TextPieces> pieces;
    for (size_t i = 0; i < side.pieces.size(); ++i) {
        if (side.partner[i] < 0) {
            places.push_back(static_cast<int>(i));
            pieces.push_back(side.pieces[i]);
        }
    }
    return pieces;
}

/// The most alike first; the same number tips the scales between two that are about as much so.
void joinByLikeness(Side &before, Side &after)
{
    constexpr double byNumber = 0.05;
    std::vector<int> old, now;
    const auto oldPieces = openPieces(before, old);
    const auto nowPieces = openPieces(after, now);
    std::vector<TextPair> pairs;
    for (TextPair pair : likelyPairs(oldPieces, nowPieces, halfStays)) {
        pair.before = old[static_cast<size_t>(pair.before)];
        pair.after = now[static_cast<size_t>(pair.after)];
        const QString &number = before.words[static_cast<size_t>(pair.before)].number;
        const bool same = !number.isEmpty() && number == after.words[static_cast<size_t>(pair.after)].number;
        if (same || pair.likeness > mostStays)
            pairs.push_back({pair.before, pair.after, pair.likeness + (same ? byNumber : 0)});
    }
    std::stable_sort(pairs.begin(), pairs.end(),
        [](const TextPair &a, const TextPair &b) { return a.likeness > b.likeness; });
    joinPairs(before, after, pairs);
}

} // namespace

std::vector<int> matchTasks(const std::vector<TaskWords> &before, const std::vector<TaskWords> &after)
{
    Side old = sideOf(before);
    Side now = sideOf(after);
    const auto both
        = [](const QString &a, const QString &b) { return b.isEmpty() ? QString() : a + u'\n' + b; };
    joinByKey(old, now, [&](const TaskWords &w) { return both(both(w.number, w.title), w.text); });
    joinByKey(old, now, [&](const TaskWords &w) { return both(w.number, w.title); });
    joinByKey(old, now, [&](const TaskWords &w) { return both(w.title, w.text); });
    joinByKey(old, now, [](const TaskWords &w) { return w.title; });
    joinByKey(old, now, [](const TaskWords &w) { return w.text; });
    joinByLikeness(old, now);
    joinByNumber(old, now);
    return now.partner;
}

} // namespace qd
