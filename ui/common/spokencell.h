// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

class QTableWidget;

namespace qd
{

/// What a screen reader says of a cell (Qt::AccessibleTextRole): the title of its column and what stands in
/// it, “时限： 6月底前”, so that nobody has to count columns. For data() of every model of a table or tree.
QString spokenCell(const QModelIndex &index);
/// The same for a table that keeps its cells itself: after it was filled.
void speakCells(QTableWidget *table);

} // namespace qd
