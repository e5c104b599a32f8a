// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crashlog.h"

#include "base/crashtrap.h"

#include <QDateTime>
#include <QDir>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What is known before anything goes wrong.
QByteArray heading()
{
    return QByteArray("Quality Desk ") + QD_VERSION + "\nQt " + qVersion() + " (built with " + QT_VERSION_STR
        + ")\nSystem " + QSysInfo::prettyProductName().toUtf8() + ", " + QSysInfo::kernelType().toUtf8() + ' '
        + QSysInfo::kernelVersion().toUtf8() + ", " + QSysInfo::currentCpuArchitecture().toUtf8() + '\n';
}

} // namespace

void installCrashLog(const QString &folder)
{
    QDir().mkpath(folder);
    setCrashTrap(folder, heading(), QDateTime::currentDateTime().offsetFromUtc());
}

QStringList crashLogs(const QString &folder)
{
    const QDir dir(folder);
    QStringList files;
    for (const QString &name : dir.entryList({u"crash-*.log"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        files << dir.absoluteFilePath(name);
    return files;
}

void pruneCrashLogs(const QString &folder, int kept)
{
    const QStringList files = crashLogs(folder);
    for (qsizetype i = kept; i < files.size(); ++i)
        QFile::remove(files.at(i));
}

} // namespace qd
