// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/change.h"
#include "domain/records/records.h"

#include <QHash>

#include <vector>

namespace qd
{

/// All agencies with their aliases and dated memberships, shared by every plan of the database.
class AgencyRegister final
{
public:
    AgencyRegister() = default;
    AgencyRegister(std::vector<Agency>, std::vector<Alias>, std::vector<Membership>);

    const Agency *find(AgencyId id) const; ///< nullptr when unknown
    /// Exact full name, short name or alias, after folding width and spaces; nullptr when none or more than
    /// one.
    const Agency *findByName(const QString &name) const;
    /// In official order (排序, then id).
    std::vector<const Agency *> inOrder() const;
    const std::vector<Agency> &agencies() const { return m_agencies; }
    QStringList aliasesOf(AgencyId id) const; ///< other spellings, without former names
    /// What the agency was called on the day: a former name until the day it was given up, else the short name;
    /// empty when unknown. Records and papers of a day use the name of that day.
    QString nameOn(AgencyId id, QDate day) const;
    /// How a party is printed on the day: as the plan writes it, unless that is the agency's name at another time.
    QString printedName(const Party &party, QDate day) const;
    /// Former names, the oldest first.
    std::vector<const Alias *> formerNamesOf(AgencyId id) const;
    const std::vector<Alias> &aliases() const { return m_aliases; }
    const std::vector<Membership> &memberships() const { return m_memberships; }

    bool isCollective(AgencyId id) const;
    /// The members of a collective on a day, in official order; empty when none is registered.
    std::vector<AgencyId> membersOn(AgencyId collective, QDate day) const;

    /// Short name, full name, aliases and former names: what a search looks through.
    QStringList namesOf(AgencyId id) const;

    bool apply(const Change &change); ///< false when the change is about another table

private:
    void index();

    std::vector<Agency> m_agencies; // by id
    std::vector<Alias> m_aliases;
    std::vector<Membership> m_memberships;
    QHash<qint64, int> m_rank; // id -> place in official order
};

} // namespace qd
