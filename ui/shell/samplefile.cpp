// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplefile.h"

#include "review/sampleplan.h"
#include "workspace/door/workspace.h"
#include "workspace/window/windowlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"示例.db"_s);
}

void removeOld(const QString &file)
{
    for (const auto ending : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(file + ending);
}

bool areSame(const QString &one, const QString &other)
{
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
}

} // namespace

SampleFile::SampleFile(const QString &dataFolder)
    : m_folder(QDir(dataFolder).filePath(u"sample"_s))
{
}

bool SampleFile::is(const QString &path) const
{
    return areSame(path, fileIn(m_folder)) || (m_temporary && areSame(path, fileIn(m_temporary->path())));
}

Result<QString> SampleFile::makeIn(const QString &folder, const Clock &clock) const
{
    const QString file = fileIn(folder);
    if (!holderOf(file).isEmpty())
        return file;
    QDir().mkpath(folder);
    removeOld(file);
    const auto workspace
        = Workspace::open({.path = file, .create = true, .clock = &clock, .dailyBackup = false});
    if (!workspace)
        return workspace.error();
    const auto plans = (*workspace)->plans();
    if (!plans)
        return plans.error();
    if (plans->empty()) // else another program has it open: it could not be removed
        QD_TRY(writeSamplePlan(**workspace));
    return file;
}

Result<QString> SampleFile::make(const Clock &clock)
{
    auto made = makeIn(m_folder, clock);
    if (made)
        return made;
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>();
    return m_temporary->isValid() ? makeIn(m_temporary->path(), clock) : made;
}

} // namespace qd
