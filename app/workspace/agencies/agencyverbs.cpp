// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/agencies/agencyverbs.h"

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

QStringList tidied(const QStringList &names, const Agency &agency)
{
    QStringList tidy;
    QStringList seen{folded(agency.shortName), folded(agency.fullName)};
    for (const QString &name : names) {
        const QString bare = name.trimmed();
        if (bare.isEmpty() || seen.contains(folded(bare)))
            continue;
        seen << folded(bare);
        tidy << bare;
    }
    return tidy;
}

Result<> replaceAliases(Transaction &transaction, AgencyId agency, const QStringList &wanted)
{
    const auto present = Repo<Alias>(transaction.db()).by("agency_id"_L1, agency.value);
    if (!present)
        return present.error();
    QStringList kept;
    for (const Alias &alias : *present) {
        if (alias.untilDate.isValid()) // a former name: records of its time use it
            continue;
        if (wanted.contains(alias.name))
            kept << alias.name;
        else
            QD_TRY(transaction.remove(alias));
    }
    for (const QString &name : wanted) {
        if (kept.contains(name))
            continue;
        Alias alias;
        alias.agencyId = agency;
        alias.name = name;
        QD_TRY(transaction.insert(alias));
    }
    return {};
}

/// The present name becomes the one until the day before. Given up on the very day it was taken, or before,
/// it was never in use.
Result<> keepFormerName(Transaction &transaction, const AgencyRegister &all, const Agency &before, QDate from)
{
    const auto former = all.formerNamesOf(before.id);
    const QDate until = from.addDays(-1);
    if (!former.empty() && former.back()->untilDate >= until)
        return Error{ErrorCode::Invalid, RuleReason::DateOrder, u"before the last change of name"_s, {}};
    for (const Alias &alias : all.aliases()) { // as a mere spelling it would stand in the way
        if (alias.agencyId == before.id && alias.name == before.shortName)
            QD_TRY(transaction.remove(alias));
    }
    Alias kept;
    kept.agencyId = before.id;
    kept.name = before.shortName;
    kept.untilDate = until;
    return transaction.insert(kept);
}

Result<> checkMembership(Transaction &transaction, const Membership &membership)
{
    const auto collective = transaction.need<Agency>(membership.collectiveId, RuleReason::AgencyUnknown);
    if (!collective)
        return collective.error();
    const auto member = transaction.need<Agency>(membership.agencyId, RuleReason::AgencyUnknown);
    if (!member)
        return member.error();
    if (collective->kind != AgencyKind::Collective || member->kind == AgencyKind::Collective)
        return Error{ErrorCode::Invalid, RuleReason::AgencyUnknown,
            u"not a collective, or a collective within one"_s,
            {{u"name"_s,
                collective->kind != AgencyKind::Collective ? collective->shortName : member->shortName}}};
    if (membership.fromDate.isValid() && membership.untilDate.isValid()
        && membership.untilDate < membership.fromDate)
        return Error{ErrorCode::Invalid, RuleReason::DateOrder, {}, {}};
    return {};
}

} // namespace

Result<AgencyId> addAgency(Workspace &workspace, const Agency &agency, const QStringList &aliases)
{
    Agency row = agency;
    row.id = {};
    row.shortName = agency.shortName.trimmed();
    row.fullName = agency.fullName.trimmed();
    QD_TRY(workspace.store().transact(OpKind::AddAgency, [&](Transaction &transaction) -> Result<> {
        const auto all = agencyRegister(transaction.db());
        if (!all)
            return all.error();
        const QStringList names = tidied(aliases, row);
        QD_TRY(requireAgencyFits(*all, row, names));
        if (row.officialOrder == 0) {
            for (const Agency &other : all->agencies())
                row.officialOrder = std::max(row.officialOrder, other.officialOrder);
            ++row.officialOrder;
        }
        QD_TRY(transaction.insert(row));
        return replaceAliases(transaction, row.id, names);
    }));
    return row.id;
}

Result<> editAgency(Workspace &workspace, const Agency &seen, const QStringList &seenAliases,
    const Agency &wanted, const QStringList &wantedAliases, QDate renamedFrom)
{
    return workspace.store().transact(OpKind::EditAgency, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Agency>(seen.id, RuleReason::AgencyUnknown);
        if (!before)
            return before.error();
        const auto all = agencyRegister(transaction.db());
        if (!all)
            return all.error();
        Agency edited = wanted;
        edited.id = seen.id;
        edited.shortName = wanted.shortName.trimmed();
        edited.fullName = wanted.fullName.trimmed();
        const auto joined = merged(seen, edited, *before);
        if (!joined)
            return joined.error();
        const Agency &after = *joined;
        const QStringList names
            = tidied(mergedNames(seenAliases, tidied(wantedAliases, after), all->aliasesOf(seen.id)), after);
        QD_TRY(requireAgencyFits(*all, after, names));
        const bool hasMembers = std::any_of(all->memberships().begin(), all->memberships().end(),
            [&](const Membership &m) { return m.collectiveId == seen.id; });
        if (hasMembers && after.kind != AgencyKind::Collective)
            return Error{
                ErrorCode::Conflict, RuleReason::AgencyInUse, u"has members"_s, {{u"name"_s, before->shortName}}};
        if (renamedFrom.isValid() && after.shortName != before->shortName)
            QD_TRY(keepFormerName(transaction, *all, *before, renamedFrom));
        QD_TRY(transaction.update(*before, after));
        return replaceAliases(transaction, seen.id, names);
    });
}

Result<> deleteAgency(Workspace &workspace, AgencyId agency)
{
    return workspace.store().transact(OpKind::DeleteAgency, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Agency>(agency, RuleReason::AgencyUnknown);
        if (!before)
            return before.error();
        const auto used = isInUse(transaction.db(), Table::Agency, agency.value);
        if (!used)
            return used.error();
        if (*used)
            return Error{ErrorCode::Conflict, RuleReason::AgencyInUse, {}, {{u"name"_s, before->shortName}}};
        QD_TRY(transaction.removeParts(Table::Agency, agency.value));
        return transaction.remove(*before);
    });
}

Result<MembershipId> addMembership(Workspace &workspace, const Membership &membership)
{
    Membership row = membership;
    row.id = {};
    QD_TRY(workspace.store().transact(OpKind::EditMembership, [&](Transaction &transaction) -> Result<> {
        QD_TRY(checkMembership(transaction, row));
        return transaction.insert(row);
    }));
    return row.id;
}

Result<> editMembership(Workspace &workspace, const Membership &seen, const Membership &wanted)
{
    return workspace.store().transact(OpKind::EditMembership, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Membership>(seen.id, RuleReason::AgencyUnknown);
        if (!before)
            return before.error();
        Membership edited = wanted;
        edited.id = seen.id;
        const auto after = merged(seen, edited, *before);
        if (!after)
            return after.error();
        QD_TRY(checkMembership(transaction, *after));
        return transaction.update(*before, *after);
    });
}

Result<> deleteMembership(Workspace &workspace, MembershipId membership)
{
    return workspace.store().transact(OpKind::EditMembership, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Membership>(membership, RuleReason::AgencyUnknown);
        if (!before)
            return before.error();
        return transaction.remove(*before);
    });
}

} // namespace qd
