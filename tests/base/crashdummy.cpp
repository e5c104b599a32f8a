// SPDX-License-Identifier: GPL-3.0-or-later
// A process for tst_crashlog to break:  crashdummy <folder for the log> <way>
#include "base/crashlog.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace
{

int deeper(volatile int *depth) // farther than any stack
{
    if (*depth == 1'000'000'000)
        return 0;
    volatile char room[4096];
    room[0] = static_cast<char>(*depth);
    *depth = *depth + 1;
    return deeper(depth) + room[0];
}

#ifdef __GNUC__
[[gnu::no_sanitize_undefined]] // the sanitizer would report the fault and leave before it happens
#endif
void readNowhere()
{
    const volatile int *nowhere = nullptr;
    std::exit(*nowhere); // NOLINT: that is what it is for
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 99;
    qd::installCrashLog(app.arguments().at(1));
    const QString way = app.arguments().at(2);
    if (way == QLatin1String("access"))
        readNowhere();
    else if (way == QLatin1String("thread"))
        std::thread(readNowhere).join();
    else if (way == QLatin1String("abort"))
        std::abort();
    else if (way == QLatin1String("exception"))
        throw std::runtime_error("区市场监管局 secret text"); // what() may quote data
    else if (way == QLatin1String("fatal"))
        qFatal("区市场监管局 secret text");
    else if (way == QLatin1String("stack")) {
        volatile int depth = 0;
        return deeper(&depth);
    }
    return 0;
}
