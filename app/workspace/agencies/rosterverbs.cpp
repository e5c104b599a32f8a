// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/agencies/rosterverbs.h"

#include "base/reasons/rulereason.h"
#include "base/textcompare.h"
#include "domain/check/agencycheck.h"
#include "storage/planqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The running transaction with the register as it stands within it.
struct Entering {
    Transaction &transaction;
    AgencyRegister agencies;
    int lastOrder = 0;
};

Result<AgencyId> make(Entering &entering, const Agency &wanted)
{
    Agency row = wanted;
    row.id = {};
    QD_TRY(requireAgencyFits(entering.agencies, row, {}));
    if (row.officialOrder == 0)
        row.officialOrder = ++entering.lastOrder;
    QD_TRY(entering.transaction.insert(row));
    entering.agencies.apply({Table::Agency, row.id.value, {}, toRow(row)});
    return row.id;
}

Result<AgencyId> change(Entering &entering, const Agency &seen, const Agency &wanted)
{
    const auto before = entering.transaction.need<Agency>(seen.id, RuleReason::AgencyUnknown);
    if (!before)
        return before.error();
    Agency edited = wanted;
    edited.id = seen.id;
    const auto after = merged(seen, edited, *before);
    if (!after)
        return after.error();
    QD_TRY(requireAgencyFits(entering.agencies, *after, {}));
    QD_TRY(entering.transaction.update(*before, *after));
    entering.agencies.apply({Table::Agency, seen.id.value, toRow(*before), toRow(*after)});
    return seen.id;
}

/// A name that the agency has already is no alias.
Result<> keepAlias(Entering &entering, AgencyId agency, const QString &name)
{
    const QString wanted = folded(name);
    const QStringList names = entering.agencies.namesOf(agency);
    const bool has
        = std::any_of(names.begin(), names.end(), [&](const QString &n) { return folded(n) == wanted; });
    if (wanted.isEmpty() || has)
        return {};
    QD_TRY(requireAgencyFits(entering.agencies, *entering.agencies.find(agency), {name}));
    Alias alias;
    alias.agencyId = agency;
    alias.name = name.trimmed();
    QD_TRY(entering.transaction.insert(alias));
    entering.agencies.apply({Table::Alias, alias.id.value, {}, toRow(alias)});
    return {};
}

Result<> join(Entering &entering, const RosterRequest &request, AgencyId agency)
{
    if (isMemberWithin(entering.agencies, request.collective, agency, request.from, request.until))
        return {};
    if (entering.agencies.isCollective(agency))
        return Error{ErrorCode::Invalid, RuleReason::AgencyUnknown, u"a collective within another"_s,
            {{u"name"_s, entering.agencies.find(agency)->shortName}}};
    Membership membership;
    membership.collectiveId = request.collective;
    membership.agencyId = agency;
    membership.fromDate = request.from;
    membership.untilDate = request.until;
    QD_TRY(entering.transaction.insert(membership));
    entering.agencies.apply({Table::Membership, membership.id.value, {}, toRow(membership)});
    return {};
}

Result<> enter(Entering &entering, const RosterRequest &request)
{
    for (const RosterEntry &entry : request.entries) {
        const auto agency = entry.seen.id.isValid() ? change(entering, entry.seen, entry.wanted)
                                                    : make(entering, entry.wanted);
        if (!agency)
            return agency.error();
        QD_TRY(keepAlias(entering, *agency, entry.alias));
        if (request.collective.isValid())
            QD_TRY(join(entering, request, *agency));
    }
    return {};
}

/// What the clerk reads in the undo menu: of a collective its members, else what most of the list is about.
OpKind operationOf(const RosterRequest &request)
{
    if (request.collective.isValid())
        return OpKind::EditMembership;
    const bool anyNew = std::any_of(request.entries.begin(), request.entries.end(),
        [](const RosterEntry &entry) { return !entry.seen.id.isValid(); });
    return anyNew ? OpKind::AddAgency : OpKind::EditAgency;
}

} // namespace

bool isMemberWithin(
    const AgencyRegister &agencies, AgencyId collective, AgencyId agency, QDate from, QDate until)
{
    return std::any_of(
        agencies.memberships().begin(), agencies.memberships().end(), [&](const Membership &m) {
            const bool over = m.untilDate.isValid() && from.isValid() && m.untilDate < from;
            const bool ahead = m.fromDate.isValid() && until.isValid() && m.fromDate > until;
            return m.collectiveId == collective && m.agencyId == agency && !over && !ahead;
        });
}

Result<> enterRoster(Workspace &workspace, const RosterRequest &request)
{
    return workspace.store().transact(operationOf(request), [&](Transaction &transaction) -> Result<> {
        auto all = agencyRegister(transaction.db());
        if (!all)
            return all.error();
        Entering entering{transaction, *std::move(all), 0};
        for (const Agency &agency : entering.agencies.agencies())
            entering.lastOrder = std::max(entering.lastOrder, agency.officialOrder);
        if (request.collective.isValid() && !entering.agencies.isCollective(request.collective))
            return Error{ErrorCode::Invalid, RuleReason::AgencyUnknown, u"not a collective"_s,
                {{u"value"_s, QString::number(request.collective.value)}}};
        if (request.from.isValid() && request.until.isValid() && request.until < request.from)
            return Error{ErrorCode::Invalid, RuleReason::DateOrder, {}, {}};
        return enter(entering, request);
    });
}

} // namespace qd
