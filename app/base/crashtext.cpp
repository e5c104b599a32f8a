// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crashtrap.h"

namespace qd
{

CrashText &CrashText::put(char c)
{
    if (m_size + 1 < m_bytes.size()) {
        m_bytes[m_size++] = c;
        m_bytes[m_size] = '\0';
    }
    return *this;
}

CrashText &CrashText::add(const char *text)
{
    for (; text && *text; ++text)
        put(*text);
    return *this;
}

CrashText &CrashText::hex(std::size_t number)
{
    add("0x");
    bool begun = false;
    for (int shift = static_cast<int>(sizeof(number)) * 8 - 4; shift >= 0; shift -= 4) {
        const auto digit = (number >> shift) & 0xf;
        begun = begun || digit != 0 || shift == 0;
        if (begun)
            put("0123456789abcdef"[digit]);
    }
    return *this;
}

CrashText &CrashText::digits(long long number, int width)
{
    std::array<char, 20> reversed{};
    std::size_t count = 0;
    for (; (number > 0 || static_cast<int>(count) < width) && count < reversed.size(); number /= 10)
        reversed[count++] = static_cast<char>('0' + number % 10);
    while (count > 0)
        put(reversed[--count]);
    return *this;
}

CrashText &CrashText::fileName(const char *path)
{
    const char *name = path;
    for (const char *at = path; at && *at; ++at) {
        if (*at == '/' || *at == '\\')
            name = at + 1;
    }
    return add(name);
}

CrashText &CrashText::stamp(long long seconds)
{
    // Days to a date of the Gregorian calendar, counted from 1 March of the year 0.
    const long long days = seconds / 86400 + 719468;
    const long long era = days / 146097;
    const long long dayOfEra = days - era * 146097;
    const long long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const long long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const long long shifted = (5 * dayOfYear + 2) / 153;
    const long long month = shifted < 10 ? shifted + 3 : shifted - 9;
    const long long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    digits(year, 4).digits(month, 2).digits(dayOfYear - (153 * shifted + 2) / 5 + 1, 2).add("-");
    const long long time = seconds % 86400;
    return digits(time / 3600, 2).digits(time / 60 % 60, 2).digits(time % 60, 2);
}

void CrashText::clear()
{
    m_size = 0;
    m_bytes[0] = '\0';
}

} // namespace qd
