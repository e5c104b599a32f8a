// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enums.h"

#include <array>

namespace qd
{
namespace
{

constexpr std::array roleKeys{"lead", "support", "joint", "responsible"};
constexpr std::array stateKeys{"notstarted", "ongoing", "done", "closed", "adjusted"};
constexpr std::array timelinessKeys{"none", "ahead", "onschedule", "behind", "overdue"};
constexpr std::array lightKeys{"none", "green", "yellow", "red"};
constexpr std::array kindKeys{"department", "street", "party", "group", "vertical", "collective", "other"};
constexpr std::array cycleKeys{"month", "quarter", "half", "year"};
constexpr std::array reportStateKeys{"draft", "submitted", "returned", "accepted"};

template <typename E, size_t N>
QLatin1String keyIn(const std::array<const char *, N> &keys, E value)
{
    return QLatin1String(keys[static_cast<size_t>(value)]);
}

template <typename E, size_t N>
std::optional<E> findIn(const std::array<const char *, N> &keys, QStringView text)
{
    for (size_t i = 0; i < N; ++i) {
        if (text == QLatin1String(keys[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1String key(Role value)
{
    return keyIn(roleKeys, value);
}
QLatin1String key(WorkState value)
{
    return keyIn(stateKeys, value);
}
QLatin1String key(Timeliness value)
{
    return keyIn(timelinessKeys, value);
}
QLatin1String key(Light value)
{
    return keyIn(lightKeys, value);
}
QLatin1String key(AgencyKind value)
{
    return keyIn(kindKeys, value);
}
QLatin1String key(Cycle value)
{
    return keyIn(cycleKeys, value);
}
QLatin1String key(ReportState value)
{
    return keyIn(reportStateKeys, value);
}

template <>
std::optional<Role> fromKey<Role>(QStringView text)
{
    return findIn<Role>(roleKeys, text);
}
template <>
std::optional<WorkState> fromKey<WorkState>(QStringView text)
{
    return findIn<WorkState>(stateKeys, text);
}
template <>
std::optional<Light> fromKey<Light>(QStringView text)
{
    return findIn<Light>(lightKeys, text);
}
template <>
std::optional<AgencyKind> fromKey<AgencyKind>(QStringView text)
{
    return findIn<AgencyKind>(kindKeys, text);
}
template <>
std::optional<Cycle> fromKey<Cycle>(QStringView text)
{
    return findIn<Cycle>(cycleKeys, text);
}
template <>
std::optional<ReportState> fromKey<ReportState>(QStringView text)
{
    return findIn<ReportState>(reportStateKeys, text);
}

} // namespace qd
