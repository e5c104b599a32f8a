// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crashtrap.h"

#ifdef Q_OS_WIN

#include <QDir>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cxxabi.h>
#include <exception>
#include <typeinfo>

#include <qt_windows.h>

namespace qd
{
namespace
{

constexpr ULONG mostFrames = 62;
constexpr std::size_t mostPath = 1024;
constexpr ULONG stackReserve = 64 * 1024; // kept for the filter when the stack is full

// What a filter can reach is what lies in static memory.
struct Trap {
    std::array<wchar_t, mostPath> folder{};
    std::array<wchar_t, mostPath + 64> file{};
    CrashText heading, text;
    std::atomic_flag written = ATOMIC_FLAG_INIT;
};
Trap trap;

long long localSeconds()
{
    SYSTEMTIME local;
    FILETIME file;
    GetLocalTime(&local);
    SystemTimeToFileTime(&local, &file);
    const long long ticks = (static_cast<long long>(file.dwHighDateTime) << 32) | file.dwLowDateTime;
    return ticks / 10'000'000 - 11'644'473'600; // since 1601 → since 1970
}

void write(HANDLE file)
{
    DWORD done = 0;
    WriteFile(file, trap.text.data(), static_cast<DWORD>(trap.text.size()), &done, nullptr);
}

/// name.dll+0x1234
void addPlace(const void *address)
{
    HMODULE module = nullptr;
    const DWORD how = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    if (!GetModuleHandleExW(how, static_cast<LPCWSTR>(address), &module) || !module) {
        trap.text.add("?");
        return;
    }
    static std::array<wchar_t, mostPath> wide;
    static std::array<char, mostPath * 3> path;
    wide[0] = L'\0';
    path[0] = '\0';
    GetModuleFileNameW(module, wide.data(), static_cast<DWORD>(wide.size()) - 1);
    WideCharToMultiByte(
        CP_UTF8, 0, wide.data(), -1, path.data(), static_cast<int>(path.size()), nullptr, nullptr);
    const auto offset = static_cast<std::size_t>(
        static_cast<const char *>(address) - reinterpret_cast<const char *>(module));
    trap.text.fileName(path.data()).add("+").hex(offset);
}

HANDLE makeFile(long long now)
{
    CrashText name;
    name.add("\\crash-").stamp(now).add(".log");
    std::size_t at = 0;
    for (; trap.folder[at] != L'\0'; ++at)
        trap.file[at] = trap.folder[at];
    for (const char *c = name.data(); *c; ++c)
        trap.file[at++] = static_cast<wchar_t>(*c); // ASCII
    trap.file[at] = L'\0';
    return CreateFileW(trap.file.data(), FILE_APPEND_DATA, FILE_SHARE_READ, nullptr, OPEN_ALWAYS,
        FILE_ATTRIBUTE_NORMAL, nullptr);
}

/// `kind` and `detail` are names of the program and of the system, never data.
void writeLog(const char *kind, const char *detail, const EXCEPTION_RECORD *record)
{
    if (trap.written.test_and_set())
        return; // a fault while writing, or the abort that follows an exception
    const long long now = localSeconds();
    const HANDLE file = makeFile(now);
    if (file == INVALID_HANDLE_VALUE)
        return;
    trap.text.clear();
    trap.text.add(trap.heading.data()).add("Time ").stamp(now).add("\nFault ").add(kind);
    if (detail)
        trap.text.add(" ").add(detail);
    if (record) {
        trap.text.add(" ").hex(record->ExceptionCode).add(" at ");
        addPlace(record->ExceptionAddress);
    }
    trap.text.add("\n\nStack\n");
    write(file);
    static std::array<void *, mostFrames> frames;
    const USHORT count = CaptureStackBackTrace(0, mostFrames, frames.data(), nullptr);
    for (USHORT i = 0; i < count; ++i) {
        trap.text.clear();
        trap.text.add("#").digits(i).add(" ");
        addPlace(frames[i]);
        trap.text.add("\n");
        write(file);
    }
    CloseHandle(file);
}

LONG WINAPI onFault(EXCEPTION_POINTERS *fault)
{
    writeLog("exception", nullptr, fault->ExceptionRecord);
    return EXCEPTION_EXECUTE_HANDLER; // ends the process without a box of the system
}

void onAbort(int)
{
    writeLog("abort", nullptr, nullptr);
    TerminateProcess(GetCurrentProcess(), 3); // as abort() does
}

QtMessageHandler messagesBefore = nullptr;

/// Qt ends the process on a fatal message in a way that passes the filter by. The message may quote data: it
/// is left out.
void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg)
        writeLog("abort by Qt", nullptr, nullptr);
    messagesBefore(type, context, message);
}

[[noreturn]] void onTerminate()
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    writeLog("uncaught exception", type ? type->name() : nullptr, nullptr);
    TerminateProcess(GetCurrentProcess(), 3);
    std::abort(); // not reached
}

} // namespace

void setCrashTrap(const QString &folder, const QByteArray &heading, int)
{
    const QString native = QDir::toNativeSeparators(folder);
    const auto length = static_cast<std::size_t>(
        native.left(static_cast<qsizetype>(mostPath) - 1).toWCharArray(trap.folder.data()));
    trap.folder[length] = L'\0';
    trap.heading.clear();
    trap.heading.add(heading.constData());
    ULONG reserve = stackReserve;
    SetThreadStackGuarantee(&reserve);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    SetUnhandledExceptionFilter(onFault);
    std::signal(SIGABRT, onAbort);
    std::set_terminate(onTerminate);
    messagesBefore = qInstallMessageHandler(onMessage);
}

void logCaught(const char *kind)
{
    if (messagesBefore)
        writeLog("caught exception", kind, nullptr);
}

} // namespace qd

#endif
