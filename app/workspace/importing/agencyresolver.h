// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/proposal/proposal.h"
#include "workspace/door/transaction.h"

#include <QHash>

namespace qd
{

/// Turns the names printed in a proposal into agencies, making those that are new within the running
/// transaction.
class AgencyResolver final
{
public:
    AgencyResolver(Transaction &transaction, const std::vector<AgencyDecision> &decisions);

    /// Reads the register and carries out the decisions.
    Result<> begin();
    /// The agency a printed party stands for; made when nobody decided about the name and nobody has it.
    Result<AgencyId> agencyOf(const ProposedParty &party);
    /// Of a name that is a party of the same task (ticks of the grid); an invalid id when it is unknown.
    AgencyId known(const QString &name) const;

private:
    Result<AgencyId> decide(const AgencyDecision &decision);
    Result<AgencyId> create(const QString &shortName, const QString &fullName, AgencyKind kind);
    Result<> addAlias(AgencyId agency, const QString &name);

    Transaction &m_transaction;
    const std::vector<AgencyDecision> &m_decisions;
    AgencyRegister m_register;
    QHash<QString, AgencyId> m_byName; // folded name -> agency
    int m_lastOrder = 0;
};

} // namespace qd
