// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"

#include "base/nesting.h"

#include <algorithm>
#include <limits>

namespace qd
{
namespace
{

/// Keeps what the clerk made of the measures so far, so that splitting again starts from it.
void remember(ProposedTask &task)
{
    for (const ProposedMeasure &measure : task.measures) {
        const auto known = std::find_if(task.sentences.begin(), task.sentences.end(),
            [&](const ProposedMeasure &sentence) { return sentence.text == measure.text; });
        if (known != task.sentences.end())
            *known = measure;
        else if (!measure.parties.empty() || measure.deadline)
            task.sentences.push_back(measure);
    }
}

bool sameDuty(const ProposedParty &a, const ProposedParty &b)
{
    return a.name == b.name && a.role == b.role;
}

/// Parties and deadline of the measures go to the task; each agency in a role once, in printed order.
void moveUp(ProposedTask &task)
{
    std::optional<Deadline> latest;
    ReadingRule latestRule = ReadingRule::ByHand;
    for (const ProposedMeasure &measure : task.measures) {
        for (const ProposedParty &party : measure.parties) {
            const bool there = std::any_of(task.parties.begin(), task.parties.end(),
                [&](const ProposedParty &own) { return sameDuty(own, party); });
            if (!there)
                task.parties.push_back(party);
        }
        if (measure.deadline && (!latest || measure.deadline->date > latest->date)) {
            latest = measure.deadline;
            latestRule = measure.deadlineRule;
        }
    }
    // One measure for all is done when the last of them is.
    if (!task.deadline && latest) {
        task.deadline = latest;
        task.deadlineRule = latestRule;
    }
    const auto place = [](const ProposedParty &party) {
        return party.span.isEmpty() ? std::numeric_limits<qsizetype>::max() : party.span.begin;
    };
    std::stable_sort(task.parties.begin(), task.parties.end(),
        [place](const ProposedParty &a, const ProposedParty &b) { return place(a) < place(b); });
}

/// The parties printed inside a sentence, as the clerk left them on the task; one taken off stays off.
std::vector<ProposedParty> partiesBack(
    const ProposedMeasure &sentence, const std::vector<ProposedParty> &onTask)
{
    std::vector<ProposedParty> back;
    for (const ProposedParty &party : sentence.parties) {
        const auto now = std::find_if(onTask.begin(), onTask.end(),
            [&](const ProposedParty &own) { return !party.span.isEmpty() && own.span == party.span; });
        const bool merged = std::any_of(
            onTask.begin(), onTask.end(), [&](const auto &own) { return sameDuty(own, party); });
        if (now != onTask.end())
            back.push_back(*now);
        else if (merged)
            back.push_back(party);
    }
    return back;
}

void moveDown(ProposedTask &task)
{
    const std::vector<ProposedParty> onTask = task.parties;
    for (ProposedMeasure &measure : task.measures) {
        const auto printed = std::find_if(task.sentences.begin(), task.sentences.end(),
            [&](const ProposedMeasure &sentence) { return sentence.text == measure.text; });
        if (printed == task.sentences.end())
            continue;
        measure.span = printed->span;
        measure.exempt = printed->exempt;
        measure.deadline = printed->deadline;
        measure.deadlineRule = printed->deadlineRule;
        measure.parties = partiesBack(*printed, onTask);
        for (const ProposedParty &party : measure.parties) {
            std::erase_if(task.parties,
                [&](const ProposedParty &own) { return !own.span.isEmpty() && own.span == party.span; });
        }
        if (measure.deadline && task.deadline == measure.deadline)
            task.deadline.reset();
    }
}

/// The measures of a table are its rows; those of a text its sentences.
QStringList piecesOf(const ProposedTask &task, const QString &whole)
{
    if (task.rule != ReadingRule::TableRow || task.sentences.size() < 2)
        return sentencesOf(whole);
    QStringList rows;
    for (const ProposedMeasure &row : task.sentences)
        rows << row.text;
    return rows;
}

} // namespace

QStringList sentencesOf(const QString &body)
{
    QStringList sentences;
    for (const Extent &extent : sentenceExtents(body))
        sentences << body.mid(extent.begin, extent.end - extent.begin);
    return sentences;
}

void applySplit(ProposedTask &task, Split split)
{
    remember(task);
    moveUp(task);
    const QString whole = task.text.trimmed().isEmpty() ? task.title : task.text;
    const QStringList pieces = split == Split::Sentences ? piecesOf(task, whole) : QStringList{whole};
    const Span all = task.measures.empty()
        ? task.titleSpan
        : Span{task.measures.front().span.begin, task.measures.back().span.end};
    task.measures.clear();
    for (const QString &piece : pieces) {
        ProposedMeasure measure;
        measure.text = piece;
        measure.span = split == Split::None ? all : Span{};
        task.measures.push_back(measure);
    }
    if (split == Split::Sentences)
        moveDown(task);
}

} // namespace qd
