// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/places.h"

#include "base/reasons/filereason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace qd
{

Places Places::of(const QString &programFolder)
{
    Places places;
    places.program = QDir::cleanPath(programFolder);
    const QDir program(places.program);
    places.portable = QFileInfo(program.filePath(u"portable"_s)).isFile();
    if (places.portable) {
        places.data = program.filePath(u"data"_s);
        places.settings = places.data;
    } else {
        // Generic and not the application's own: that would add the organisation to the path.
        places.data
            = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/qualitydesk"_L1;
#ifdef Q_OS_WIN
        places.settings = places.data;
#endif
    }
    places.logs = places.data + "/logs"_L1;
    places.documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return places;
}

Places Places::ofThisProgram()
{
    return of(QCoreApplication::applicationDirPath());
}

QString Places::usualDatabase() const
{
    return data + "/qualitydesk.db"_L1;
}

QString Places::remembered(const QString &file) const
{
    const QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    const QString inside = QDir(program).relativeFilePath(path);
    const bool below = QDir::isRelativePath(inside) && inside != ".."_L1 && !inside.startsWith("../"_L1);
    return portable && below ? inside : path;
}

QString Places::recalled(const QString &text) const
{
    if (text.isEmpty())
        return {};
    return QDir::cleanPath(QDir(program).absoluteFilePath(text));
}

Result<> Places::prepare() const
{
    if (QDir().mkpath(data) && isFolderWritable(data))
        return {};
    return Error{ErrorCode::Io, portable ? FileReason::PortableUnwritable : FileReason::FolderUnwritable,
        u"data folder cannot be made or written"_s, {{u"file"_s, QDir::toNativeSeparators(data)}}};
}

void Places::useForSettings() const
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    if (!settings.isEmpty())
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings);
}

bool isFolderWritable(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isWritable())
        return false;
#ifdef Q_OS_WIN
    // isWritable() looks at an attribute that says nothing of a folder there; access lists decide.
    QTemporaryFile trial(folder + "/.qd-XXXXXX"_L1);
    return trial.open();
#else
    return true;
#endif
}

} // namespace qd
