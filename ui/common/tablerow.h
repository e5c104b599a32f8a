// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;

namespace qd
{

/// The cells of a row from the first column on, each with its words in the tooltip too: a narrow column cuts
/// them off.
void setRow(QTableWidget *table, int row, const QStringList &cells);

} // namespace qd
