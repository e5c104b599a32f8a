// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace qd::bench
{

/// Milliseconds on the clock of some runs of the same work.
struct Times {
    double median = 0;
    double least = 0;
    double most = 0;
};

template <typename F>
Times timesOf(F &&work, int rounds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.front(), times.back()};
}

/// One line of seven runs; `work` says how much it found, so that it cannot be left out.
template <typename F>
void line(const QString &what, F &&work)
{
    qsizetype found = 0;
    const Times times = timesOf([&] { found = static_cast<qsizetype>(work()); }, 7);
    QTextStream(stdout) << QStringLiteral("%1  median %2 ms (%3 to %4), %5 found\n")
                               .arg(what, -52)
                               .arg(times.median, 0, 'f', 1)
                               .arg(times.least, 0, 'f', 1)
                               .arg(times.most, 0, 'f', 1)
                               .arg(found);
}

} // namespace qd::bench
