// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablerow.h"

#include "ui/common/plaintext.h"

#include <QTableWidget>

namespace qd
{

void setRow(QTableWidget *table, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]); // the table owns it
        item->setToolTip(plainTip(cells[column]));
        table->setItem(row, column, item);
    }
}

} // namespace qd
