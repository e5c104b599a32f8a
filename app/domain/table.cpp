// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/table.h"

#include <array>

namespace qd
{

namespace
{

constexpr std::array names{"plan", "section", "task", "measure", "agency", "alias", "membership", "party",
    "exemption", "progress", "import_batch", "open_point"};

} // namespace

QLatin1String key(Table table)
{
    return QLatin1String(names[static_cast<size_t>(table)]);
}

std::optional<Table> tableOfKey(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Table>(i);
    }
    return std::nullopt;
}

} // namespace qd
