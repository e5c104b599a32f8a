// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/plan/planbook.h"
#include "domain/proposal/proposal.h"

#include <QHash>

namespace qd
{

/// Which agency a printed name stands for once the decisions of a request are carried out, told without
/// carrying them out: two names with one key are one agency.
class PartyNames final
{
public:
    PartyNames(const std::vector<AgencyDecision> &decisions, const AgencyRegister &agencies);

    QString keyOf(const ProposedParty &party) const;
    static QString keyOf(AgencyId agency);

private:
    QString keyOfName(const QString &name) const;

    const AgencyRegister &m_agencies;
    QHash<QString, QString> m_decided; // folded name -> key
};

/// Parties a task gains and loses, those of its measures included: each as "name\trole".
struct PartyDifference {
    QStringList added;
    QStringList removed;
};
PartyDifference partyDifference(
    const PlanBook &plan, const Task &before, const ProposedTask &after, const PartyNames &names);

} // namespace qd
