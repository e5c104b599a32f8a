// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fileidentity.h"

#ifndef Q_OS_WIN

#include <QFile>

#include <sys/stat.h>

namespace qd
{

FileIdentity fileIdentityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

} // namespace qd

#endif
