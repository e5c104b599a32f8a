// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/namedecisions.h"

#include "review/doubtanswers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool stands(const QString &name, const std::vector<ProposedParty> &parties)
{
    return std::any_of(
        parties.begin(), parties.end(), [&](const ProposedParty &party) { return party.name == name; });
}

} // namespace

QStringList namesInUse(const Proposal &proposal)
{
    QStringList names;
    QSet<QString> known;
    const auto take = [&](const std::vector<ProposedParty> &parties) {
        for (const ProposedParty &party : parties) {
            if (!known.contains(party.name))
                names << party.name;
            known.insert(party.name);
        }
    };
    for (const ProposedSection &section : proposal.sections) {
        for (const ProposedTask &task : section.tasks) {
            take(task.parties);
            for (const ProposedMeasure &measure : task.measures)
                take(measure.parties);
        }
    }
    return names;
}

std::vector<AgencyDecision> decisions(const ImportReview &review)
{
    std::vector<AgencyDecision> used;
    for (const QString &name : namesInUse(review.proposal())) {
        if (const AgencyDecision *known = decision(review, name)) {
            used.push_back(*known);
        } else {
            AgencyDecision made;
            made.name = made.shortName = made.fullName = name;
            used.push_back(std::move(made));
        }
    }
    return used;
}

const AgencyDecision *decision(const ImportReview &review, const QString &name)
{
    const auto &all = review.now().decisions;
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const AgencyDecision &d) { return d.name == name; });
    return found == all.end() ? nullptr : &*found;
}

int usesOf(const ImportReview &review, const QString &name)
{
    int count = 0;
    for (const ProposedSection &section : review.proposal().sections) {
        for (const ProposedTask &task : section.tasks) {
            const bool inside = std::any_of(task.measures.begin(), task.measures.end(),
                [&](const ProposedMeasure &measure) { return stands(name, measure.parties); });
            count += stands(name, task.parties) || inside ? 1 : 0;
        }
    }
    return count;
}

bool isDoubted(const ImportReview &review, const QString &name)
{
    const auto &doubts = review.doubts();
    for (size_t i = 0; i < doubts.size(); ++i) {
        if (!review.now().settled[i] && doubts[i].names.contains(name))
            return true;
    }
    return false;
}

bool decide(ImportReview &review, const AgencyDecision &wanted)
{
    const AgencyDecision *held = decision(review, wanted.name);
    if (held && held->existingAgency == wanted.existingAgency && held->shortName == wanted.shortName
        && held->fullName == wanted.fullName && held->kind == wanted.kind
        && held->keepAsAlias == wanted.keepAsAlias)
        return false;
    review.change(u"decide/"_s + wanted.name, [&](ImportReview::State &state) {
        const auto place = std::find_if(state.decisions.begin(), state.decisions.end(),
            [&](const AgencyDecision &d) { return d.name == wanted.name; });
        if (place == state.decisions.end())
            state.decisions.push_back(wanted);
        else
            *place = wanted;
        settleWhere(state, [&](const Doubt &doubt) { return doubt.names.contains(wanted.name); });
    });
    return true;
}

bool sameAs(ImportReview &review, const QString &name, const QString &other)
{
    const AgencyDecision *target = decision(review, other);
    if (!target || name == other)
        return false;
    AgencyDecision wanted = *target;
    wanted.name = name;
    wanted.keepAsAlias = true;
    return decide(review, wanted);
}

} // namespace qd
