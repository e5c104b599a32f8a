// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/partydifference.h"

#include "base/textcompare.h"

#include <set>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

std::vector<ProposedParty> allPartiesOf(const ProposedTask &task)
{
    auto all = task.parties;
    for (const ProposedMeasure &measure : task.measures)
        all.insert(all.end(), measure.parties.begin(), measure.parties.end());
    return all;
}

QString entry(const QString &name, Role role)
{
    return name + u'\t' + key(role);
}

} // namespace

PartyNames::PartyNames(const std::vector<AgencyDecision> &decisions, const AgencyRegister &agencies)
    : m_agencies(agencies)
{
    for (const AgencyDecision &decision : decisions) {
        const QString name = decision.shortName.trimmed().isEmpty() ? decision.name : decision.shortName;
        m_decided.insert(folded(decision.name),
            decision.existingAgency > 0 ? keyOf(AgencyId{decision.existingAgency}) : keyOfName(name));
    }
}

QString PartyNames::keyOf(AgencyId agency)
{
    return QString::number(agency.value);
}

QString PartyNames::keyOfName(const QString &name) const
{
    const Agency *agency = m_agencies.findByName(name);
    return agency ? keyOf(agency->id) : u"new/"_s + folded(name);
}

QString PartyNames::keyOf(const ProposedParty &party) const
{
    const auto decided = m_decided.constFind(folded(party.name));
    return decided == m_decided.constEnd() ? keyOfName(party.name) : *decided;
}

PartyDifference partyDifference(
    const PlanBook &plan, const Task &before, const ProposedTask &after, const PartyNames &names)
{
    using Duty = std::pair<QString, Role>;
    std::set<Duty> old, now;
    const auto present = plan.allPartiesOf(before.id, endOfTime);
    for (const Party *party : present)
        old.insert({PartyNames::keyOf(party->agencyId), party->role});
    PartyDifference difference;
    for (const ProposedParty &party : allPartiesOf(after)) {
        const Duty duty{names.keyOf(party), party.role};
        if (!party.name.trimmed().isEmpty() && now.insert(duty).second && !old.contains(duty))
            difference.added << entry(party.name, party.role);
    }
    for (const Party *party : present) {
        if (now.contains({PartyNames::keyOf(party->agencyId), party->role}))
            continue;
        const Agency *agency = plan.agencies().find(party->agencyId);
        difference.removed << entry(
            party->printedName.isEmpty() && agency ? agency->shortName : party->printedName, party->role);
    }
    return difference;
}

} // namespace qd
