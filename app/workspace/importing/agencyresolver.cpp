// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/agencyresolver.h"

#include "base/reasons/rulereason.h"
#include "base/textcompare.h"
#include "storage/planqueries.h"

#include <algorithm>

namespace qd
{

AgencyResolver::AgencyResolver(Transaction &transaction, const std::vector<AgencyDecision> &decisions)
    : m_transaction(transaction)
    , m_decisions(decisions)
{
}

Result<> AgencyResolver::begin()
{
    auto all = agencyRegister(m_transaction.db());
    if (!all)
        return all.error();
    m_register = *std::move(all);
    for (const Agency &agency : m_register.agencies())
        m_lastOrder = std::max(m_lastOrder, agency.officialOrder);
    for (const AgencyDecision &decision : m_decisions) {
        const auto agency = decide(decision);
        if (!agency)
            return agency.error();
        m_byName.insert(folded(decision.name), *agency);
    }
    return {};
}

Result<AgencyId> AgencyResolver::decide(const AgencyDecision &decision)
{
    AgencyId agency{decision.existingAgency};
    if (agency.isValid() && !m_register.find(agency))
        return Error{
            ErrorCode::NotFound, RuleReason::AgencyUnknown, {}, {{QStringLiteral("name"), decision.name}}};
    if (!agency.isValid()) {
        const QString name
            = decision.shortName.trimmed().isEmpty() ? decision.name : decision.shortName.trimmed();
        const auto made = create(name, decision.fullName.trimmed(), decision.kind);
        if (!made)
            return made;
        agency = *made;
    }
    if (decision.keepAsAlias)
        QD_TRY(addAlias(agency, decision.name));
    return agency;
}

Result<AgencyId> AgencyResolver::agencyOf(const ProposedParty &party)
{
    AgencyId agency = known(party.name);
    if (!agency.isValid()) {
        const auto kind = party.collective ? AgencyKind::Collective : AgencyKind::Department;
        const auto made = create(party.name.trimmed(), {}, kind);
        if (!made)
            return made;
        agency = *made;
        m_byName.insert(folded(party.name), agency);
    }
    if (!party.alias.trimmed().isEmpty())
        QD_TRY(addAlias(agency, party.alias.trimmed()));
    return agency;
}

AgencyId AgencyResolver::known(const QString &name) const
{
    return m_byName.value(folded(name));
}

/// An agency that has the name already is taken as it is: short names are unique.
Result<AgencyId> AgencyResolver::create(const QString &shortName, const QString &fullName, AgencyKind kind)
{
    if (const Agency *there = m_register.findByName(shortName))
        return there->id;
    Agency agency;
    agency.shortName = shortName;
    agency.fullName = fullName;
    agency.kind = kind;
    agency.officialOrder = ++m_lastOrder;
    QD_TRY(m_transaction.insert(agency));
    m_register.apply({Table::Agency, agency.id.value, {}, toRow(agency)});
    return agency.id;
}

/// A name the agency has, or another one has, is no alias.
Result<> AgencyResolver::addAlias(AgencyId agency, const QString &name)
{
    const QString wanted = folded(name);
    const QStringList names = m_register.namesOf(agency);
    const bool has
        = std::any_of(names.begin(), names.end(), [&](const QString &n) { return folded(n) == wanted; });
    if (wanted.isEmpty() || has || m_register.findByName(name))
        return {};
    Alias alias;
    alias.agencyId = agency;
    alias.name = name;
    QD_TRY(m_transaction.insert(alias));
    m_register.apply({Table::Alias, alias.id.value, {}, toRow(alias)});
    return {};
}

} // namespace qd
