// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/agencyregister.h"

#include "base/textcompare.h"
#include "domain/records/rowlist.h"

#include <algorithm>

namespace qd
{

AgencyRegister::AgencyRegister(
    std::vector<Agency> agencies, std::vector<Alias> aliases, std::vector<Membership> memberships)
    : m_agencies(std::move(agencies))
    , m_aliases(std::move(aliases))
    , m_memberships(std::move(memberships))
{
    sortById(m_agencies);
    sortById(m_aliases);
    sortById(m_memberships);
    index();
}

void AgencyRegister::index()
{
    m_rank.clear();
    const auto ordered = inOrder();
    for (size_t i = 0; i < ordered.size(); ++i)
        m_rank.insert(ordered[i]->id.value, static_cast<int>(i));
}

const Agency *AgencyRegister::find(AgencyId id) const
{
    return findById(m_agencies, id);
}

const Agency *AgencyRegister::findByName(const QString &name) const
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return nullptr;
    const Agency *found = nullptr;
    const auto take = [&](const Agency *agency) {
        if (found && agency && found->id != agency->id)
            return false;
        found = agency ? agency : found;
        return true;
    };
    for (const Agency &agency : m_agencies) {
        if ((folded(agency.shortName) == wanted || folded(agency.fullName) == wanted) && !take(&agency))
            return nullptr;
    }
    for (const Alias &alias : m_aliases) {
        if (folded(alias.name) == wanted && !take(find(alias.agencyId)))
            return nullptr;
    }
    return found;
}

std::vector<const Agency *> AgencyRegister::inOrder() const
{
    std::vector<const Agency *> ordered;
    ordered.reserve(m_agencies.size());
    for (const Agency &agency : m_agencies)
        ordered.push_back(&agency);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Agency *a, const Agency *b) {
        return std::pair(a->officialOrder, a->id.value) < std::pair(b->officialOrder, b->id.value);
    });
    return ordered;
}

QStringList AgencyRegister::aliasesOf(AgencyId id) const
{
    QStringList names;
    for (const Alias &alias : m_aliases) {
        if (alias.agencyId == id && !alias.untilDate.isValid())
            names << alias.name;
    }
    return names;
}

std::vector<const Alias *> AgencyRegister::formerNamesOf(AgencyId id) const
{
    std::vector<const Alias *> names;
    for (const Alias &alias : m_aliases) {
        if (alias.agencyId == id && alias.untilDate.isValid())
            names.push_back(&alias);
    }
    std::stable_sort(names.begin(), names.end(),
        [](const Alias *a, const Alias *b) { return a->untilDate < b->untilDate; });
    return names;
}

QString AgencyRegister::nameOn(AgencyId id, QDate day) const
{
    const Alias *held = nullptr;
    for (const Alias &alias : m_aliases) { // called for every name on a paper: without a list of its own
        if (alias.agencyId == id && alias.untilDate.isValid() && alias.untilDate >= day
            && (!held || alias.untilDate < held->untilDate))
            held = &alias;
    }
    const Agency *agency = held ? nullptr : find(id);
    return held ? held->name : agency ? agency->shortName : QString();
}

QString AgencyRegister::printedName(const Party &party, QDate day) const
{
    const Agency *agency = find(party.agencyId);
    if (!agency || party.printedName == agency->shortName || party.printedName.isEmpty())
        return nameOn(party.agencyId, day);
    const bool former = std::any_of(m_aliases.begin(), m_aliases.end(), [&](const Alias &alias) {
        return alias.agencyId == party.agencyId && alias.untilDate.isValid() && alias.name == party.printedName;
    });
    return former ? nameOn(party.agencyId, day) : party.printedName;
}

bool AgencyRegister::isCollective(AgencyId id) const
{
    const Agency *agency = find(id);
    return agency && agency->kind == AgencyKind::Collective;
}

std::vector<AgencyId> AgencyRegister::membersOn(AgencyId collective, QDate day) const
{
    std::vector<AgencyId> members;
    if (!isCollective(collective))
        return members;
    for (const Membership &m : m_memberships) {
        const bool begun = !m.fromDate.isValid() || m.fromDate <= day;
        const bool lasting = !m.untilDate.isValid() || m.untilDate >= day;
        const bool known = std::find(members.begin(), members.end(), m.agencyId) != members.end();
        if (m.collectiveId == collective && begun && lasting && !known)
            members.push_back(m.agencyId);
    }
    std::sort(members.begin(), members.end(),
        [this](AgencyId a, AgencyId b) { return m_rank.value(a.value) < m_rank.value(b.value); });
    return members;
}

QStringList AgencyRegister::namesOf(AgencyId id) const
{
    const Agency *agency = find(id);
    if (!agency)
        return {};
    QStringList names{agency->shortName};
    if (!agency->fullName.isEmpty() && agency->fullName != agency->shortName)
        names << agency->fullName;
    names += aliasesOf(id);
    for (const Alias *former : formerNamesOf(id))
        names << former->name;
    return names;
}

bool AgencyRegister::apply(const Change &change)
{
    if (change.table == Table::Agency) {
        applyRow(m_agencies, change);
        index();
        return true;
    }
    if (change.table == Table::Alias)
        applyRow(m_aliases, change);
    else if (change.table == Table::Membership)
        applyRow(m_memberships, change);
    return headOf(change.table) == Table::Agency;
}

} // namespace qd
