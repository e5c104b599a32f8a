// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/opendatafiles.h"

#include <QMutex>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct OpenFiles {
    QMutex mutex;
    std::vector<FileIdentity> files; // one for each connection
};
Q_GLOBAL_STATIC(OpenFiles, openFiles)

} // namespace

OpenDataFile::OpenDataFile(const QString &path)
    : m_identity(fileIdentityOf(path))
{
    const QMutexLocker locked(&openFiles->mutex);
    openFiles->files.push_back(m_identity);
}

OpenDataFile::~OpenDataFile()
{
    const QMutexLocker locked(&openFiles->mutex);
    const auto at = std::find(openFiles->files.begin(), openFiles->files.end(), m_identity);
    if (at != openFiles->files.end())
        openFiles->files.erase(at);
}

bool isOpenDataFile(const QString &path)
{
    QString file = path;
    for (const auto ending : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        if (file.endsWith(ending))
            file.chop(ending.size());
    }
    const FileIdentity identity = fileIdentityOf(file);
    if (!identity.isValid())
        return false;
    const QMutexLocker locked(&openFiles->mutex);
    return std::find(openFiles->files.begin(), openFiles->files.end(), identity) != openFiles->files.end();
}

} // namespace qd
