// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal.h"

#include <array>

namespace qd
{
namespace
{

constexpr std::array doubtKeys{"unknown-agency", "two-spellings", "no-lead", "no-party", "agency-by-folding",
    "inferred-prefix", "deadline-unread"};

} // namespace

QLatin1String key(DoubtKind kind)
{
    return QLatin1String(doubtKeys[static_cast<size_t>(kind)]);
}

template <>
std::optional<DoubtKind> fromKey<DoubtKind>(QStringView text)
{
    for (size_t i = 0; i < doubtKeys.size(); ++i) {
        if (text == QLatin1String(doubtKeys[i]))
            return static_cast<DoubtKind>(i);
    }
    return std::nullopt;
}

} // namespace qd
