// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshotquery.h"

#include "base/reasons/rulereason.h"
#include "storage/repo.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The condition that a row of the table hangs on the plan whose id stands for the one ?, by the line of its
/// owners.
QString ofPlan(Table table)
{
    if (table == Table::Plan)
        return u"id=?"_s;
    const Table owner = ownerOf(table);
    for (const Reference &reference : referencesOf(table)) {
        if (reference.to == owner)
            return owner == Table::Plan
                ? reference.column + u"=?"_s
                : reference.column + u" IN (SELECT id FROM %1 WHERE %2)"_s.arg(key(owner), ofPlan(owner));
    }
    return u"id=?"_s; // tests/storage/tst_records: every part names its owner
}

template <typename R>
Result<> read(Connection &db, PlanId plan, PlanSnapshot &snapshot)
{
    constexpr Table table = tableOf<R>();
    if constexpr (PlanSnapshot::holds<R>()) {
        auto rows = headOf(table) == Table::Plan
            ? Repo<R>(db).where(u"WHERE "_s + ofPlan(table) + u" ORDER BY id"_s, {plan.value})
            : Repo<R>(db).all();
        if (!rows)
            return rows.error();
        snapshot.rows<R>() = *std::move(rows);
    }
    return {};
}

} // namespace

Result<PlanSnapshot> snapshotOfPlan(Connection &db, PlanId plan)
{
    const ReadSnapshot state(db);
    PlanSnapshot snapshot;
#define QD_READ(R, ...) QD_TRY(read<R>(db, plan, snapshot));
    QD_RECORDS(QD_READ)
#undef QD_READ
    if (snapshot.rows<Plan>().empty())
        return Error{
            ErrorCode::NotFound, RuleReason::PlanUnknown, {}, {{u"value"_s, QString::number(plan.value)}}};
    return snapshot;
}

} // namespace qd
