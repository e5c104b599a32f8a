// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstddef>

// The part of crashlog.h that differs between systems, and what both share. Everything but setCrashTrap() may
// run in a process whose heap is broken: plain memory and system calls only.
namespace qd
{

/// Takes the faults of the process over. `heading` opens each log; `utcOffset` in seconds names it by local
/// time, which cannot be asked for later.
void setCrashTrap(const QString &folder, const QByteArray &heading, int utcOffset);

/// Writes the log of an exception that was caught after all, before the program ends in order. Once set only.
void logCaught(const char *kind);

/// A text in memory of its own; what does not fit is left out.
class CrashText final
{
public:
    CrashText &add(const char *text);
    CrashText &hex(std::size_t number); ///< with 0x
    CrashText &digits(long long number, int width = 1); ///< decimal, not negative
    /// The part after the last separator: paths name people.
    CrashText &fileName(const char *path);
    /// yyyyMMdd-HHmmss of seconds since 1970.
    CrashText &stamp(long long seconds);
    void clear();

    const char *data() const { return m_bytes.data(); }
    std::size_t size() const { return m_size; }

private:
    CrashText &put(char c);

    std::array<char, 4096> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace qd
