// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/measuredifference.h"

#include "base/textcompare.h"
#include "domain/changed/textmatch.h"

#include <QStringList>

#include <algorithm>

namespace qd
{
namespace
{

/// A measure without words of its own says what the task says.
QString wordsOf(const ProposedMeasure &measure, const ProposedTask &task)
{
    if (!measure.text.trimmed().isEmpty())
        return measure.text;
    return task.text.trimmed().isEmpty() ? task.title : task.text;
}

/// For each piece the place of the measure it is, -1 for a new one.
std::vector<int> placesOf(
    const std::vector<const Measure *> &shown, const std::vector<ProposedMeasure> &pieces)
{
    if (shown.size() == 1 && pieces.size() == 1)
        return {0};
    QStringList old, now;
    for (const Measure *measure : shown)
        old << measure->text;
    for (const ProposedMeasure &piece : pieces)
        now << piece.text;
    std::vector<int> places = matchTexts(old, now);
    const bool none = std::all_of(places.begin(), places.end(), [](int at) { return at < 0; });
    if (none && shown.size() == 1)
        places.front() = 0;
    return places;
}

} // namespace

bool MeasureDifference::isReworded() const
{
    return !isAdded() && !isRemoved() && folded(before) != folded(after);
}

bool MeasureDifferences::isOneToOne() const
{
    return std::none_of(rows.begin(), rows.end(),
        [](const MeasureDifference &row) { return row.isAdded() || row.isRemoved(); });
}

MeasureDifferences measureDifferences(const std::vector<const Measure *> &shown, const ProposedTask &wanted)
{
    MeasureDifferences all;
    all.bySentence = shown.size() > 1 && wanted.measures.size() <= 1 && wanted.sentences.size() > 1;
    std::vector<ProposedMeasure> pieces = all.bySentence ? wanted.sentences : wanted.measures;
    if (pieces.empty())
        pieces.push_back({});
    const std::vector<int> places = placesOf(shown, pieces);
    std::vector<bool> stays(shown.size(), false);
    for (size_t i = 0; i < pieces.size(); ++i) {
        MeasureDifference row;
        row.after = wordsOf(pieces[i], wanted);
        row.wanted = std::move(pieces[i]);
        if (places[i] >= 0) {
            const Measure &measure = *shown[static_cast<size_t>(places[i])];
            row.measure = measure.id;
            row.before = measure.text;
            stays[static_cast<size_t>(places[i])] = true;
        }
        all.rows.push_back(std::move(row));
    }
    for (size_t i = 0; i < shown.size(); ++i) {
        if (!stays[i])
            all.rows.push_back({shown[i]->id, {}, shown[i]->text, {}});
    }
    return all;
}

} // namespace qd
