// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/evidencechoice.h"

#include "cli/arguments.h"
#include "cli/choices.h"

namespace qd
{

Result<std::vector<EvidenceRow>> chosenEvidence(
    const Arguments &arguments, const Workspace &workspace, const PlanBook &book)
{
    TaskChoice chosen;
    if (arguments.has("task")) {
        const auto task = chooseTask(book, arguments.value("task"));
        if (!task)
            return task.error();
        chosen = *task;
    }
    return evidenceIn(workspace, book.plan().id, chosen.task, chosen.measure);
}

} // namespace qd
