// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workingfolder.h"

#include "base/livingprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{

QString workingFolderTemplate()
{
    return QDir::tempPath() + u"/qualitydesk-%1-XXXXXX"_s.arg(ownProcessNumber());
}

void sweepWorkingFolders()
{
    static const QRegularExpression named(u"^qualitydesk-([0-9]+)-\\w{6}$"_s);
    for (const QFileInfo &entry : QDir(QDir::tempPath()).entryInfoList({u"qualitydesk-*"_s}, QDir::Dirs)) {
        const auto match = named.match(entry.fileName());
        if (match.hasMatch() && !isProcessAlive(match.captured(1).toLongLong()))
            QDir(entry.absoluteFilePath()).removeRecursively();
    }
}

} // namespace qd
