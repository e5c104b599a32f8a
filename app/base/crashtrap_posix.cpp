// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crashtrap.h"

#ifndef Q_OS_WIN

#include <QFile>

#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <typeinfo>

#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace qd
{
namespace
{

constexpr int mostFrames = 64;
constexpr std::array faults{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr unsigned patienceSeconds = 10; // should the log itself hang

// What a signal handler can reach is what lies in static memory.
struct Trap {
    CrashText folder, heading;
    int utcOffset = 0;
    std::atomic_flag written = ATOMIC_FLAG_INIT;
    CrashText text; // too large for the stack of a fault
    std::array<char, 64 * 1024> stack{}; // a stack that is full cannot run the handler
};
Trap trap;

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV (bad memory access)";
    case SIGBUS:
        return "SIGBUS (bad memory access)";
    case SIGFPE:
        return "SIGFPE (arithmetic)";
    case SIGILL:
        return "SIGILL (bad instruction)";
    case SIGABRT:
        return "SIGABRT (abort)";
    default:
        return "signal";
    }
}

void write(int file)
{
    const char *from = trap.text.data();
    std::size_t left = trap.text.size();
    while (left > 0) {
        const ssize_t done = ::write(file, from, left);
        if (done <= 0)
            return;
        from += done;
        left -= static_cast<std::size_t>(done);
    }
}

void writeFrame(int file, int number, void *address)
{
    Dl_info module{};
    trap.text.clear();
    trap.text.add("#").digits(number).add(" ");
    if (dladdr(address, &module) != 0 && module.dli_fname) {
        const auto offset = static_cast<std::size_t>(
            static_cast<const char *>(address) - static_cast<const char *>(module.dli_fbase));
        trap.text.fileName(module.dli_fname).add("+").hex(offset);
    } else {
        trap.text.add("?");
    }
    trap.text.add("\n");
    write(file);
}

/// `kind` and `detail` are names of the program and of the system, never data.
void writeLog(const char *kind, const char *detail)
{
    if (trap.written.test_and_set())
        return; // a fault while writing, or the abort that follows an exception
    std::signal(SIGALRM, SIG_DFL);
    alarm(patienceSeconds);
    const long long now = static_cast<long long>(std::time(nullptr)) + trap.utcOffset;
    trap.text.clear();
    trap.text.add(trap.folder.data()).add("/crash-").stamp(now).add(".log");
    const int file = ::open(trap.text.data(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    trap.text.clear();
    trap.text.add(trap.heading.data()).add("Time ").stamp(now).add("\nFault ").add(kind);
    if (detail)
        trap.text.add(" ").add(detail);
    trap.text.add("\n\nStack\n");
    write(file);
    std::array<void *, mostFrames> frames{};
    const int count = backtrace(frames.data(), mostFrames);
    for (int i = 0; i < count; ++i)
        writeFrame(file, i, frames[static_cast<std::size_t>(i)]);
    ::close(file);
}

void onFault(int signal)
{
    writeLog(nameOf(signal), nullptr);
    std::signal(signal, SIG_DFL); // ends as it would have ended, with a core where one is wanted
    raise(signal);
}

[[noreturn]] void onTerminate()
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    writeLog("uncaught exception", type ? type->name() : nullptr);
    std::abort();
}

} // namespace

void setCrashTrap(const QString &folder, const QByteArray &heading, int utcOffset)
{
    trap.folder.clear();
    trap.folder.add(QFile::encodeName(folder).constData());
    trap.heading.clear();
    trap.heading.add(heading.constData());
    trap.utcOffset = utcOffset;
    void *frame = nullptr;
    (void)backtrace(&frame, 1); // loads what it needs now and not in the handler
    stack_t own{};
    own.ss_sp = trap.stack.data();
    own.ss_size = trap.stack.size();
    sigaltstack(&own, nullptr);
    struct sigaction action {
    };
    action.sa_handler = onFault;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const int signal : faults)
        sigaction(signal, &action, nullptr);
    std::set_terminate(onTerminate);
}

void logCaught(const char *kind)
{
    if (trap.folder.size() > 0)
        writeLog("caught exception", kind);
}

} // namespace qd

#endif
