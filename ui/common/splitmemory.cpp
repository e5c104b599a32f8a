// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/splitmemory.h"

#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace qd
{

void rememberSplit(QSplitter *splitter)
{
    const QString key = u"split/"_s + splitter->objectName();
    splitter->restoreState(QSettings().value(key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
        [splitter, key] { QSettings().setValue(key, splitter->saveState()); });
}

} // namespace qd
