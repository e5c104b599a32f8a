// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/partyedits.h"

#include "review/doubtanswers.h"
#include "review/namedecisions.h"

#include <algorithm>

namespace qd
{
namespace
{

using State = ImportReview::State;

std::vector<ProposedParty> *partiesAt(Proposal &proposal, NodePlace place)
{
    if (ProposedMeasure *measure = measureAt(proposal, place))
        return &measure->parties;
    ProposedTask *task = taskAt(proposal, place);
    return task ? &task->parties : nullptr;
}

bool has(const std::vector<ProposedParty> &list, int party)
{
    return party >= 0 && static_cast<size_t>(party) < list.size();
}

/// 无牵头 / 无责任单位 are no questions any more once the clerk named one.
void settleNoLead(State &state, NodePlace place)
{
    const ProposedTask &task = *taskAt(state.proposal, place.taskPlace());
    const bool led = std::any_of(task.parties.begin(), task.parties.end(),
        [](const ProposedParty &party) { return party.role == Role::Lead; });
    settleWhere(state, [&](const Doubt &doubt) {
        return doubt.task == task.id
            && ((doubt.kind == DoubtKind::NoLead && led)
                || (doubt.kind == DoubtKind::NoParty && !task.parties.empty()));
    });
}

/// What a name stands for is no question any more once nobody bears it.
void settleGone(State &state, const QString &name)
{
    const QStringList used = namesInUse(state.proposal);
    settleWhere(state, [&](const Doubt &doubt) {
        const auto left = std::count_if(
            doubt.names.begin(), doubt.names.end(), [&](const QString &each) { return used.contains(each); });
        // Of two spellings one may stay; alone it is none of two.
        return doubt.kind != DoubtKind::DeadlineUnread && doubt.names.contains(name)
            && left < std::min<qsizetype>(2, doubt.names.size());
    });
}

} // namespace

const std::vector<ProposedParty> &parties(const ImportReview &review, NodeId node)
{
    static const std::vector<ProposedParty> none;
    const NodePlace place = review.placeOf(node);
    if (place.isMeasure())
        return review.measure(node)->parties;
    return place.isTask() ? review.task(node)->parties : none;
}

bool setRole(ImportReview &review, NodeId node, int party, Role role)
{
    const auto &list = parties(review, node);
    if (!has(list, party) || list[static_cast<size_t>(party)].role == role)
        return false;
    const NodePlace place = review.placeOf(node);
    review.change([&](State &state) {
        ProposedParty &changed = (*partiesAt(state.proposal, place))[static_cast<size_t>(party)];
        changed.role = role;
        changed.byRule = false;
        changed.rule = ReadingRule::ByHand;
        settleNoLead(state, place);
    });
    return true;
}

bool addParty(ImportReview &review, NodeId node, const QString &name, Role role, qint64 agency)
{
    const NodePlace place = review.placeOf(node);
    const auto &list = parties(review, node);
    const QString wanted = name.trimmed();
    if ((!place.isTask() && !place.isMeasure()) || wanted.isEmpty()
        || std::any_of(list.begin(), list.end(), [&](const ProposedParty &p) { return p.name == wanted; }))
        return false;
    AgencyDecision made;
    made.name = made.shortName = made.fullName = wanted;
    made.existingAgency = agency;
    const AgencyDecision *known = decision(review, wanted);
    ProposedParty party;
    party.name = wanted;
    party.role = role;
    party.collective = (known ? *known : made).kind == AgencyKind::Collective;
    review.change([&, isNew = !known](State &state) {
        if (isNew)
            state.decisions.push_back(made);
        partiesAt(state.proposal, place)->push_back(party);
        settleNoLead(state, place);
    });
    return true;
}

bool removeParty(ImportReview &review, NodeId node, int party)
{
    const auto &list = parties(review, node);
    if (!has(list, party))
        return false;
    const QString name = list[static_cast<size_t>(party)].name;
    const NodePlace place = review.placeOf(node);
    review.change([&](State &state) {
        auto &held = *partiesAt(state.proposal, place);
        held.erase(held.begin() + party);
        if (ProposedTask *task = taskAt(state.proposal, place)) {
            for (ProposedMeasure &measure : task->measures)
                measure.exempt.removeAll(name);
        }
        settleGone(state, name);
    });
    return true;
}

bool owes(const ImportReview &review, NodeId node, const QString &name)
{
    const ProposedMeasure *held = review.measure(node);
    return held && !held->exempt.contains(name);
}

bool setOwes(ImportReview &review, NodeId node, const QString &name, bool value)
{
    if (!review.measure(node) || owes(review, node, name) == value)
        return false;
    const NodePlace place = review.placeOf(node);
    review.change([&](State &state) {
        QStringList &exempt = measureAt(state.proposal, place)->exempt;
        if (value)
            exempt.removeAll(name);
        else
            exempt << name;
    });
    return true;
}

bool setOwesAll(ImportReview &review, NodeId node, bool value)
{
    const ProposedMeasure *held = review.measure(node);
    if (!held)
        return false;
    QStringList exempt;
    if (!value) {
        for (const ProposedParty &party : review.task(node)->parties)
            exempt << party.name;
    }
    if (exempt == held->exempt)
        return false;
    const NodePlace place = review.placeOf(node);
    review.change([&](State &state) { measureAt(state.proposal, place)->exempt = exempt; });
    return true;
}

bool setOwesEverywhere(ImportReview &review, NodeId node, const QString &name, bool value)
{
    const NodePlace place = review.placeOf(node);
    if (!place.isTask())
        return false;
    const auto &measures = review.task(node)->measures;
    const bool differs = std::any_of(measures.begin(), measures.end(),
        [&](const ProposedMeasure &measure) { return measure.exempt.contains(name) == value; });
    if (!differs)
        return false;
    review.change([&](State &state) {
        for (ProposedMeasure &measure : taskAt(state.proposal, place)->measures) {
            measure.exempt.removeAll(name);
            if (!value)
                measure.exempt << name;
        }
    });
    return true;
}

} // namespace qd
