// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filereplace.h"
#include "base/reasons/filereason.h"

#ifndef Q_OS_WIN

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace qd
{
namespace
{

Error failure(const QString &file, const char *what)
{
    const int code = errno;
    Reason reason = FileReason::TargetUnwritable;
    if (code == ENOSPC || code == EDQUOT)
        reason = FileReason::DiskFull;
    else if (code == EIO)
        reason = FileReason::DiskWriteFailed;
    return {ErrorCode::Io, reason,
        QString::fromLatin1(what) + QString::fromLatin1(": ") + QString::fromUtf8(std::strerror(code)),
        {{QStringLiteral("file"), file}}};
}

Result<> synced(const QString &path, int flags, const QString &about)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return failure(about, "open");
    const bool done = ::fsync(handle) == 0;
    const auto result = done || errno == EINVAL ? Result<>() : failure(about, "fsync"); // some folders cannot
    ::close(handle);
    return result;
}

/// Without it a power cut may bring the old name back; both files are whole, so that is no failure of what
/// was done.
void syncFolderOf(const QString &file)
{
    if (const auto done = synced(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY, file); !done)
        qWarning("folder of %s: %s", qUtf8Printable(file), qUtf8Printable(done.error().detail));
}

bool renamed(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

Result<> syncFile(const QString &file)
{
    return synced(file, O_RDONLY, file);
}

Result<> replaceFile(const QString &from, const QString &to)
{
    if (!renamed(from, to))
        return failure(to, "rename");
    syncFolderOf(to);
    return {};
}

Result<> exchangeFile(const QString &from, const QString &to, const QString &old)
{
    const bool twoNames = ::link(QFile::encodeName(to).constData(), QFile::encodeName(old).constData()) == 0;
    if (!twoNames && !renamed(to, old))
        return failure(to, "rename");
    if (renamed(from, to)) {
        syncFolderOf(to);
        return {};
    }
    const Error error = failure(to, "rename");
    if (twoNames)
        ::unlink(QFile::encodeName(old).constData());
    else
        (void)renamed(old, to);
    return error;
}

} // namespace qd

#endif
