// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

#include <algorithm>
#include <array>

namespace qd
{
namespace
{

constexpr std::array opKeys{"import_plan", "edit_plan", "add_task", "edit_task", "move_task", "delete_task",
    "add_section", "edit_section", "add_measure", "edit_measure", "move_measure", "split_measure",
    "merge_measures", "delete_measure", "set_parties", "set_duty", "set_deadline", "set_start",
    "set_summarising", "set_state", "add_progress", "add_agency", "edit_agency", "delete_agency",
    "edit_membership", "paste_column", "make_sample", "restore", "settle_point", "update_plan"};
constexpr std::array directionKeys{"do", "undo", "redo"};

template <typename E, size_t N>
std::optional<E> findIn(const std::array<const char *, N> &keys, QStringView text)
{
    const auto at
        = std::find_if(keys.begin(), keys.end(), [&](const char *one) { return text == QLatin1String(one); });
    return at == keys.end() ? std::nullopt : std::optional(static_cast<E>(at - keys.begin()));
}

} // namespace

QLatin1String key(OpKind op)
{
    return QLatin1String(opKeys[static_cast<size_t>(op)]);
}

QLatin1String key(Direction direction)
{
    return QLatin1String(directionKeys[static_cast<size_t>(direction)]);
}

template <>
std::optional<OpKind> fromKey<OpKind>(QStringView text)
{
    return findIn<OpKind>(opKeys, text);
}

template <>
std::optional<Direction> fromKey<Direction>(QStringView text)
{
    return findIn<Direction>(directionKeys, text);
}

} // namespace qd
