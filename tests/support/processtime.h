// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

namespace qd::test
{

/// How many times longer this build may take than one made for use: the sanitizers check every access, and
/// such builds are not optimised.
#if defined(__SANITIZE_ADDRESS__)
constexpr int slowdown = 15;
#else
constexpr int slowdown = 1;
#endif

/// Milliseconds of the processor that this process has used: other programs run beside the tests. On Windows
/// std::clock() goes on while they do.
inline qint64 processTime()
{
#ifdef Q_OS_WIN
    FILETIME began{}, ended{}, kernel{}, user{};
    if (!GetProcessTimes(GetCurrentProcess(), &began, &ended, &kernel, &user))
        return 0;
    const auto milliseconds = [](const FILETIME &time) {
        return ((qint64(time.dwHighDateTime) << 32) | qint64(time.dwLowDateTime)) / 10'000;
    };
    return milliseconds(kernel) + milliseconds(user);
#else
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
#endif
}

} // namespace qd::test
