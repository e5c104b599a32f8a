// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

// How many fields a plain struct has, so that a list of them that forgets one does not compile.
namespace qd
{

/// Stands for a field of any type while they are counted.
struct AnyField {
    template <typename T>
    operator T() const; // never defined: only its type is asked for
};

template <typename T, typename... Given>
consteval size_t fieldCount()
{
    if constexpr (requires { T{Given{}..., AnyField{}}; })
        return fieldCount<T, Given..., AnyField>();
    else
        return sizeof...(Given);
}

} // namespace qd
