// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasks/taskwording.h"

#include "domain/plan/wholemeasure.h"
#include "storage/planqueries.h"

namespace qd
{

Result<> rewordTask(Transaction &transaction, const Task &before, const Task &after)
{
    QD_TRY(transaction.update(before, after));
    if (wordingOf(before) == wordingOf(after))
        return {};
    auto measures = measuresInOrder(transaction.db(), before.id);
    if (!measures)
        return measures.error();
    std::erase_if(*measures, [](const Measure &measure) { return measure.removed; });
    if (measures->size() != 1 || !saysTheSame(measures->front(), before))
        return {};
    Measure reworded = measures->front();
    reworded.text = wordingOf(after);
    return transaction.update(measures->front(), reworded);
}

} // namespace qd
