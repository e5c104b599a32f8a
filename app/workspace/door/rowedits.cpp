// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/door/rowedits.h"

#include "base/reasons/rulereason.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspace.h"
#include "workspace/door/workspacestore.h"

namespace qd
{
namespace
{

template <typename R>
Result<> carryOut(Transaction &transaction, const RowEdit<R> &edit)
{
    if (!edit.seen && edit.wanted) {
        R row = *edit.wanted;
        row.id = {};
        return transaction.insert(row);
    }
    if (!edit.seen)
        return {};
    const auto present = transaction.need<R>(edit.seen->id, RuleReason::RowChangedMeanwhile);
    if (!present)
        return present.error();
    if (!edit.wanted)
        return transaction.remove(*present);
    R wanted = *edit.wanted;
    wanted.id = edit.seen->id;
    return transaction.updateMerged(*edit.seen, wanted, *present);
}

} // namespace

template <typename R>
Result<std::vector<R>> rowsOf(const Workspace &workspace)
{
    return Repo<R>(workspace.store().db()).all();
}

template <typename R>
Result<> editRows(Workspace &workspace, OpKind op, const std::vector<RowEdit<R>> &edits)
{
    return workspace.store().transact(op, [&](Transaction &transaction) -> Result<> {
        for (const RowEdit<R> &edit : edits)
            QD_TRY(carryOut(transaction, edit));
        return {};
    });
}

#define QD_PLAIN_ROWS_OF(R)                                                                                  \
    template Result<std::vector<R>> rowsOf(const Workspace &);                                               \
    template Result<> editRows(Workspace &, OpKind, const std::vector<RowEdit<R>> &);
QD_PLAIN_RECORDS(QD_PLAIN_ROWS_OF)

} // namespace qd
