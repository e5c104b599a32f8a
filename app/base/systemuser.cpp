// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/systemuser.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd
{

QString systemUser()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    // A service or a bare root has none of them: whoever owns the home folder is who works here.
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? u"unknown"_s : owner;
}

} // namespace qd
