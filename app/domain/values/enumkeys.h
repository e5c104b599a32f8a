// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <concepts>
#include <optional>

// The keys of closed lists. A list is an enum whose enumerators count from 0 and a function
//
//     constexpr const char *keyText(E value)    // a switch without default, nullptr behind it
//
// beside it: then the compiler refuses a list with a member that has no key, and everything else follows.
namespace qd
{

template <typename E>
concept KeyedEnum = std::is_enum_v<E> && requires(E value) {
    {
        keyText(value)
    } -> std::same_as<const char *>;
};

template <KeyedEnum E>
constexpr size_t countOf()
{
    size_t count = 0;
    while (keyText(static_cast<E>(count)) != nullptr)
        ++count;
    return count;
}

/// All members in order.
template <KeyedEnum E>
constexpr auto allOf()
{
    std::array<E, countOf<E>()> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<E>(i);
    return all;
}

/// The stable key of a member: in the database, in JSON and on the command line.
template <KeyedEnum E>
QLatin1String key(E value)
{
    return QLatin1String(keyText(value));
}

/// The member whose key is `text`, or nothing (a file written by a newer program). `fromKey<Role>(u"lead")`.
template <KeyedEnum E>
std::optional<E> fromKey(QStringView text)
{
    for (const E value : allOf<E>()) {
        if (text == key(value))
            return value;
    }
    return std::nullopt;
}

} // namespace qd
