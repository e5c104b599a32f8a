// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/spokencell.h"

#include <QCoreApplication>

namespace qd
{

QString spokenCell(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const QString title
        = index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString().simplified();
    const QString value = index.data(Qt::DisplayRole).toString().simplified();
    if (title.isEmpty())
        return value;
    return QCoreApplication::translate("qd::SpokenCell", "%1: %2", "title of the column, what stands in it")
        .arg(title, value.isEmpty() ? QCoreApplication::translate("qd::SpokenCell", "empty") : value);
}

} // namespace qd
