// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/source/gb18030.h"

#include "intake/source/gb18030table.h"

#include <algorithm>

namespace qd
{
namespace
{

bool within(int byte, int low, int high)
{
    return byte >= low && byte <= high;
}

/// The code point of a four-byte code by its linear number; 0 when there is none.
char32_t fourByteCode(int linear)
{
    constexpr int firstSupplementary = 189000; // 90 30 81 30 is U+10000
    if (linear >= firstSupplementary)
        return linear - firstSupplementary <= 0xFFFFF
            ? static_cast<char32_t>(linear - firstSupplementary) + 0x10000
            : 0;
    auto range = std::upper_bound(gb18030Ranges.begin(), gb18030Ranges.end(), linear,
        [](int wanted, const Gb18030Range &r) { return wanted < r.linear; });
    if (range == gb18030Ranges.begin())
        return 0;
    --range;
    const int offset = linear - range->linear;
    return offset < range->length ? static_cast<char32_t>(range->point) + static_cast<char32_t>(offset) : 0;
}

} // namespace

std::optional<QString> decodeGb18030(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    const auto byte
        = [&](qsizetype at) { return at < bytes.size() ? int(static_cast<uchar>(bytes[at])) : -1; };
    for (qsizetype i = 0; i < bytes.size();) {
        const int first = byte(i);
        if (first < 0x80) {
            text += QChar(static_cast<char16_t>(first));
            ++i;
            continue;
        }
        const int second = byte(i + 1);
        if (!within(first, 0x81, 0xFE))
            return std::nullopt;
        char32_t code = 0;
        if (within(second, 0x30, 0x39)) {
            const int third = byte(i + 2);
            const int fourth = byte(i + 3);
            if (!within(third, 0x81, 0xFE) || !within(fourth, 0x30, 0x39))
                return std::nullopt;
            code = fourByteCode(
                (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30);
            i += 4;
        } else if (within(second, 0x40, 0xFE) && second != 0x7F) {
            const int trail = second < 0x7F ? second - 0x40 : second - 0x41;
            code = gb18030Pairs[static_cast<size_t>((first - 0x81) * 190 + trail)];
            i += 2;
        }
        if (code == 0)
            return std::nullopt;
        text += QChar::fromUcs4(code);
    }
    return text;
}

} // namespace qd
