// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAbstractItemView;

// Cells to and from Word and Excel through the clipboard.
namespace qd
{

/// Puts the selected cells (the columns shown, and those that only left for want of room, in the order seen) on the
/// clipboard below the titles of their columns: as text with tabs, quoted as Excel does it, and as an HTML table that
/// keeps line breaks, and keeps 3/8 from becoming a date. A row of a tree that only names those below it is one cell, and
/// the blanks that hold a place on screen stay behind.
void copySelection(QAbstractItemView *view);

/// The cells on the clipboard; empty when there is no text. Quoted cells keep tabs and line breaks.
QList<QStringList> pastedCells();

/// The two formats themselves.
QString cellsToText(const QList<QStringList> &cells);
QString cellsToHtml(const QList<QStringList> &cells);
QList<QStringList> cellsFromText(const QString &text);

} // namespace qd
