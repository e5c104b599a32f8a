// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/splitmemory.h"

#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace qd
{

namespace
{

QString keyOf(const QSplitter *splitter)
{
    return u"split/"_s + splitter->objectName();
}

} // namespace

void rememberSplit(QSplitter *splitter)
{
    const QString key = keyOf(splitter);
    splitter->restoreState(QSettings().value(key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
        [splitter, key] { QSettings().setValue(key, splitter->saveState()); });
}

bool isSplitRemembered(const QSplitter *splitter)
{
    return QSettings().contains(keyOf(splitter));
}

} // namespace qd
