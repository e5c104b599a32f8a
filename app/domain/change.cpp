// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

#include <array>

namespace qd
{

QLatin1String key(OpKind op)
{
    static constexpr std::array names{"import_plan", "edit_plan", "add_task", "edit_task", "move_task",
        "delete_task", "add_section", "edit_section", "add_measure", "edit_measure", "move_measure",
        "split_measure", "merge_measures", "delete_measure", "set_parties", "set_duty", "set_deadline",
        "set_start", "set_summarising", "set_state", "add_progress", "add_agency", "edit_agency",
        "delete_agency", "edit_membership", "paste_column", "make_sample", "restore"};
    return QLatin1String(names[static_cast<size_t>(op)]);
}

} // namespace qd
