// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/spokencell.h"

#include <QCoreApplication>
#include <QTableWidget>

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

void speakCells(QTableWidget *table)
{
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            if (QTableWidgetItem *item = table->item(row, column))
                item->setData(Qt::AccessibleTextRole, spokenCell(table->model()->index(row, column)));
        }
    }
}

} // namespace qd
