// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/planedits.h"

#include "domain/values/typeddeadline.h"
#include "review/bodyfollows.h"
#include "review/doubtanswers.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using State = ImportReview::State;

/// Of what is typed into one field of one node: one step of undo.
QString keyOf(QLatin1String field, NodeId node)
{
    return field + u'/' + QString::number(node.value);
}

/// `field` finds it in a proposal, constant or not; nullptr where there is none.
template <typename Field>
bool setField(ImportReview &review, const QString &key, const QString &value, Field field)
{
    const QString *held = field(review.proposal());
    if (!held || *held == value)
        return false;
    review.change(key, [&](State &state) { *field(state.proposal) = value; });
    return true;
}

bool setMeasureText(ImportReview &review, NodeId node, const QString &text)
{
    if (review.measure(node)->text == text)
        return false;
    const NodePlace place = review.placeOf(node);
    review.change(keyOf("text"_L1, node), [&](State &state) {
        BodyFollows follows(*taskAt(state.proposal, place.taskPlace()));
        measureAt(state.proposal, place)->text = text;
    });
    return true;
}

/// The only measure of a task without a body repeats its title.
bool setTaskTitle(ImportReview &review, NodeId node, const QString &text)
{
    if (review.task(node)->title == text)
        return false;
    const NodePlace place = review.placeOf(node);
    review.change(keyOf("text"_L1, node), [&](State &state) {
        ProposedTask &task = *taskAt(state.proposal, place);
        if (task.text.isEmpty() && task.measures.size() == 1 && task.measures.front().text == task.title)
            task.measures.front().text = text;
        task.title = text;
    });
    return true;
}

} // namespace

bool setTitle(ImportReview &review, const QString &title)
{
    return setField(review, u"title"_s, title, [](auto &proposal) { return &proposal.title; });
}

bool setPreamble(ImportReview &review, const QString &text)
{
    return setField(review, u"preamble"_s, text, [](auto &proposal) { return &proposal.preamble; });
}

bool setYear(ImportReview &review, int year)
{
    if (year == review.proposal().year)
        return false;
    review.change(u"year"_s, [year](State &state) { state.proposal.year = year; });
    return true;
}

bool setFirstPeriod(ImportReview &review, const Period &period)
{
    if (period == review.now().firstPeriod)
        return false;
    review.change(u"firstPeriod"_s, [&](State &state) { state.firstPeriod = period; });
    return true;
}

bool setNumber(ImportReview &review, NodeId node, const QString &number)
{
    const NodePlace place = review.placeOf(node);
    const QString key = keyOf("number"_L1, node);
    if (place.isTask()) {
        return setField(
            review, key, number, [place](auto &proposal) { return &taskAt(proposal, place)->number; });
    }
    return place.isSection() && setField(review, key, number, [place](auto &proposal) {
        return &sectionAt(proposal, place)->number;
    });
}

bool setText(ImportReview &review, NodeId node, const QString &text)
{
    const NodePlace place = review.placeOf(node);
    if (place.isMeasure())
        return setMeasureText(review, node, text);
    if (place.isTask())
        return setTaskTitle(review, node, text);
    return place.isSection() && setField(review, keyOf("text"_L1, node), text, [place](auto &proposal) {
        return &sectionAt(proposal, place)->title;
    });
}

bool setHeading(ImportReview &review, NodeId node, const QString &title)
{
    const NodePlace place = review.placeOf(node);
    return place.isTask() && review.task(node)->heading
        && setField(review, keyOf("heading"_L1, node), title,
            [place](auto &proposal) { return &taskAt(proposal, place)->heading->title; });
}

bool setDeadline(ImportReview &review, NodeId node, const QString &phrase)
{
    const NodePlace place = review.placeOf(node);
    if (!place.isTask() && !place.isMeasure())
        return false;
    const auto &held = place.isMeasure() ? review.measure(node)->deadline : review.task(node)->deadline;
    const QString wanted = phrase.trimmed();
    if ((held ? held->phrase : QString()) == wanted)
        return false;
    std::optional<Deadline> deadline;
    if (!wanted.isEmpty())
        deadline
            = Deadline{wanted, readTypedDeadline(wanted, review.proposal().year).value_or(Deadline{}).date};
    review.change(keyOf("deadline"_L1, node), [&](State &state) {
        ProposedTask &task = *taskAt(state.proposal, place.taskPlace());
        if (ProposedMeasure *measure = measureAt(state.proposal, place)) {
            measure->deadline = deadline;
            measure->deadlineRule = ReadingRule::ByHand;
        } else {
            task.deadline = deadline;
            task.deadlineRule = ReadingRule::ByHand;
        }
        settleWhere(state, [&](const Doubt &doubt) { // hers, with a day in it or without
            return doubt.kind == DoubtKind::DeadlineUnread && doubt.task == task.id;
        });
    });
    return true;
}

bool setLeaders(ImportReview &review, NodeId node, const QStringList &names)
{
    const NodePlace place = review.placeOf(node);
    if (!place.isTask() || review.task(node)->leaders == names)
        return false;
    review.change(
        keyOf("leaders"_L1, node), [&](State &state) { taskAt(state.proposal, place)->leaders = names; });
    return true;
}

} // namespace qd
