// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/table.h"

#include <array>

namespace qd
{

QLatin1String key(Table table)
{
    static constexpr std::array names{"plan", "section", "task", "measure", "agency", "alias", "membership",
        "party", "exemption", "progress", "import_batch", "open_point"};
    return QLatin1String(names[static_cast<size_t>(table)]);
}

} // namespace qd
