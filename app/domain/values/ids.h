// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/values/registry.h"

namespace qd
{

/// PlanId, SectionId, … one type a record, and the table that such an id is of.
#define QD_ID_OF_RECORD(name, ...)                                                                           \
    using name##Id = Id<struct name##Tag>;                                                                   \
    constexpr Table tableOfId(name##Id)                                                                      \
    {                                                                                                        \
        return Table::name;                                                                                  \
    }
QD_RECORDS(QD_ID_OF_RECORD)
#undef QD_ID_OF_RECORD

} // namespace qd
