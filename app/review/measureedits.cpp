// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/measureedits.h"

#include "intake/readplan.h"
#include "review/bodyfollows.h"
#include "review/doubtanswers.h"

#include <algorithm>

namespace qd
{
namespace
{

using State = ImportReview::State;

void takeOver(ProposedMeasure &into, const ProposedMeasure &other)
{
    for (const ProposedParty &party : other.parties) {
        const bool known = std::any_of(into.parties.begin(), into.parties.end(),
            [&](const ProposedParty &p) { return p.name == party.name && p.role == party.role; });
        if (!known)
            into.parties.push_back(party);
    }
    if (!into.deadline)
        into.deadline = other.deadline;
    if (into.span.isEmpty())
        into.span = other.span;
    else if (!other.span.isEmpty())
        into.span = {std::min(into.span.begin, other.span.begin), std::max(into.span.end, other.span.end)};
    // Whoever answered for one of the two answers for both together.
    into.exempt.removeIf([&](const QString &name) { return !other.exempt.contains(name); });
}

/// Cuts a measure's span in two where its text is cut, when the span is exactly that text.
void cutSpan(const QString &source, const QString &whole, ProposedMeasure &first, ProposedMeasure &second)
{
    const Span span = first.span;
    if (span.isEmpty() || source.mid(span.begin, span.end - span.begin) != whole)
        return;
    const qsizetype cut = span.begin + whole.indexOf(second.text, first.text.size());
    first.span = {span.begin, span.begin + first.text.size()};
    second.span = {cut, cut + second.text.size()};
}

/// What stood inside a sentence goes back to it.
void takeBack(ProposedTask &task, const ProposedTask &read)
{
    for (const ProposedMeasure &measure : read.measures) {
        for (const ProposedParty &own : measure.parties) {
            const auto same
                = [&](const ProposedParty &p) { return p.name == own.name && p.span == own.span; };
            if (std::none_of(read.parties.begin(), read.parties.end(), same))
                std::erase_if(task.parties, same);
        }
        if (!read.deadline && measure.deadline && task.deadline == measure.deadline)
            task.deadline.reset();
    }
    task.measures = read.measures;
}

/// The task split anew; nothing when that changes nothing.
std::optional<ProposedTask> resplit(const ImportReview &review, const ProposedTask &task, Split split)
{
    if (split == Split::None && task.measures.size() == 1)
        return {};
    ProposedTask after = task;
    const ProposedTask *read = review.asRead(task);
    if (split == Split::Sentences && read && read->text == task.text)
        takeBack(after, *read);
    else
        applySplit(after, split);
    const auto same = [](const ProposedMeasure &a, const ProposedMeasure &b) { return a.text == b.text; };
    if (std::equal(
            after.measures.begin(), after.measures.end(), task.measures.begin(), task.measures.end(), same))
        return {};
    return after;
}

std::vector<NodeId> allTasks(const Proposal &proposal)
{
    std::vector<NodeId> tasks;
    for (const ProposedSection &section : proposal.sections) {
        for (const ProposedTask &task : section.tasks)
            tasks.push_back(task.id);
    }
    return tasks;
}

void eraseMeasure(State &state, NodePlace place)
{
    auto &list = taskAt(state.proposal, place.taskPlace())->measures;
    list.erase(list.begin() + place.measure);
}

} // namespace

Split splitOf(const ImportReview &review, NodeId node)
{
    const ProposedTask *held = review.task(node);
    return held && held->measures.size() > 1 ? Split::Sentences : Split::None;
}

SplitExtent splitExtent(const ImportReview &review)
{
    bool any = false, all = true;
    for (const ProposedSection &section : review.proposal().sections) {
        for (const ProposedTask &task : section.tasks) {
            const bool cut = task.measures.size() > 1;
            any = any || cut;
            all = all && (cut || sentencesOf(task.text).size() < 2);
        }
    }
    return !any ? SplitExtent::None : all ? SplitExtent::All : SplitExtent::Some;
}

bool splitTask(ImportReview &review, NodeId task, Split split)
{
    return splitTasks(review, {task}, split);
}

bool splitTasks(ImportReview &review, const std::vector<NodeId> &tasks, Split split)
{
    std::vector<std::pair<NodePlace, ProposedTask>> changed;
    for (const NodeId node : tasks) {
        const NodePlace place = review.placeOf(node);
        if (!place.isTask())
            continue;
        if (auto after = resplit(review, *review.task(node), split))
            changed.emplace_back(place, *std::move(after));
    }
    if (changed.empty())
        return false;
    review.change([&](State &state) {
        for (auto &[place, after] : changed)
            *taskAt(state.proposal, place) = std::move(after);
    });
    return true;
}

bool splitAll(ImportReview &review, Split split)
{
    return splitTasks(review, allTasks(review.proposal()), split);
}

bool splitMeasure(ImportReview &review, NodeId node, qsizetype at)
{
    const ProposedMeasure *held = review.measure(node);
    if (!held || at < 0 || held->text.left(at).trimmed().isEmpty() || held->text.mid(at).trimmed().isEmpty())
        return false;
    const NodePlace place = review.placeOf(node);
    review.change([&](State &state) {
        ProposedTask &task = *taskAt(state.proposal, place.taskPlace());
        BodyFollows follows(task);
        ProposedMeasure &first = *measureAt(state.proposal, place);
        const QString whole = first.text;
        ProposedMeasure second = first;
        second.id = {};
        first.text = whole.left(at).trimmed();
        second.text = whole.mid(at).trimmed();
        cutSpan(state.proposal.source, whole, first, second);
        task.measures.insert(task.measures.begin() + place.measure + 1, std::move(second));
    });
    return true;
}

bool mergeMeasures(ImportReview &review, const std::vector<NodeId> &measures)
{
    std::vector<NodePlace> places;
    for (const NodeId node : measures)
        places.push_back(review.placeOf(node));
    std::sort(places.begin(), places.end());
    const bool together = std::all_of(places.begin(), places.end(), [&](const NodePlace &place) {
        return place.isMeasure() && place.taskPlace() == places.front().taskPlace();
    });
    if (places.size() < 2 || !together || std::adjacent_find(places.begin(), places.end()) != places.end())
        return false;
    review.change([&](State &state) {
        BodyFollows follows(*taskAt(state.proposal, places.front().taskPlace()));
        ProposedMeasure &first = *measureAt(state.proposal, places.front());
        for (size_t i = 1; i < places.size(); ++i) {
            const ProposedMeasure &other = *measureAt(state.proposal, places[i]);
            first.text += other.text;
            takeOver(first, other);
        }
        for (size_t i = places.size() - 1; i > 0; --i)
            eraseMeasure(state, places[i]);
    });
    return true;
}

bool moveSentence(ImportReview &review, NodeId from, int sentence, NodeId to)
{
    const ProposedMeasure *source = review.measure(from);
    if (!source || !review.measure(to) || from == to)
        return false;
    QStringList sentences = sentencesOf(source->text);
    const bool lastOfTask = sentences.size() <= 1 && review.task(from)->measures.size() == 1;
    if (sentence < 0 || sentence >= sentences.size() || lastOfTask)
        return false;
    const QString moved = sentences.takeAt(sentence);
    const NodePlace here = review.placeOf(from);
    const NodePlace there = review.placeOf(to);
    review.change([&](State &state) {
        BodyFollows followsFrom(*taskAt(state.proposal, here.taskPlace()));
        BodyFollows followsTo(*taskAt(state.proposal, there.taskPlace()));
        ProposedMeasure &into = *measureAt(state.proposal, there);
        ProposedMeasure &left = *measureAt(state.proposal, here);
        into.text = here < there ? moved + into.text : into.text + moved;
        left.text = sentences.join(QString());
        if (!sentences.isEmpty())
            return;
        takeOver(into, left);
        eraseMeasure(state, here);
    });
    return true;
}

bool moveMeasure(ImportReview &review, NodeId measure, NodeId task, int row)
{
    const NodePlace from = review.placeOf(measure);
    const NodePlace to = review.placeOf(task);
    const bool within = from.taskPlace() == to;
    if (!from.isMeasure() || !to.isTask() || (!within && review.task(measure)->measures.size() == 1)
        || (within && (row == from.measure || row == from.measure + 1)))
        return false;
    review.change([&](State &state) {
        BodyFollows followsFrom(*taskAt(state.proposal, from.taskPlace()));
        BodyFollows followsTo(*taskAt(state.proposal, to));
        ProposedMeasure moved = *measureAt(state.proposal, from);
        eraseMeasure(state, from);
        if (!within)
            moved.exempt.clear(); // names of the other task's parties
        auto &into = taskAt(state.proposal, to)->measures;
        const int wanted = within && row > from.measure ? row - 1 : row;
        into.insert(into.begin() + std::clamp(wanted, 0, static_cast<int>(into.size())), std::move(moved));
    });
    return true;
}

bool addMeasure(ImportReview &review, NodeId task, const QString &text)
{
    const NodePlace place = review.placeOf(task);
    if (!place.isTask() || text.trimmed().isEmpty())
        return false;
    review.change([&](State &state) {
        ProposedTask &held = *taskAt(state.proposal, place);
        BodyFollows follows(held);
        held.measures.push_back({});
        held.measures.back().text = text.trimmed();
    });
    return true;
}

bool removeMeasure(ImportReview &review, NodeId measure)
{
    const NodePlace place = review.placeOf(measure);
    if (!place.isMeasure() || review.task(measure)->measures.size() < 2)
        return false;
    review.change([&](State &state) {
        BodyFollows follows(*taskAt(state.proposal, place.taskPlace()));
        eraseMeasure(state, place);
    });
    return true;
}

bool removeTask(ImportReview &review, NodeId task)
{
    const NodePlace place = review.placeOf(task);
    if (!place.isTask() || review.proposal().taskCount() < 2)
        return false;
    review.change([&](State &state) {
        auto &list = state.proposal.sections[static_cast<size_t>(place.section)].tasks;
        list.erase(list.begin() + place.task);
        settleWhere(state, [task](const Doubt &doubt) { return doubt.task == task; });
    });
    return true;
}

} // namespace qd
