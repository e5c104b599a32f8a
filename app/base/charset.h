// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace qd
{

/// A fixed set of characters of the basic plane that can be asked for every character of a long text: one
/// look into a table of 8 KB, however many members there are. Made at compile time: constexpr, and static
/// inside a function.
class CharSet final
{
public:
    template <size_t N>
    constexpr explicit CharSet(const char16_t (&members)[N])
    {
        for (size_t i = 0; i + 1 < N; ++i) // the literal ends in a 0
            m_bits[members[i] / bitsEach] |= quint64(1) << (members[i] % bitsEach);
    }

    constexpr bool contains(QChar c) const
    {
        return (m_bits[c.unicode() / bitsEach] >> (c.unicode() % bitsEach) & 1) != 0;
    }

private:
    static constexpr size_t bitsEach = 64;
    std::array<quint64, 0x10000 / bitsEach> m_bits{};
};

/// Whether a member of the set stands in the text: far cheaper than an expression that would find nothing.
inline bool anyOf(const CharSet &set, QStringView text)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return set.contains(c); });
}

} // namespace qd
