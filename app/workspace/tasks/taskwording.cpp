// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasks/taskwording.h"

#include "domain/plan/wholemeasure.h"
#include "storage/planqueries.h"

#include <algorithm>

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
    const auto gone = std::remove_if(measures->begin(), measures->end(), [](const Measure &m) { return m.removed; });
    measures->erase(gone, measures->end());
    if (measures->size() != 1 || measures->front().text.trimmed() != wordingOf(before).trimmed())
        return {};
    Measure reworded = measures->front();
    reworded.text = wordingOf(after);
    return transaction.update(measures->front(), reworded);
}

} // namespace qd
