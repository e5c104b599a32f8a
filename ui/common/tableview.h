// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QTreeView;

// The one look of every table and tree.
namespace qd
{

/// Row height, no grid but hairlines, column borders that can be dragged where they are seen, header aligned left, whole rows selected, Ctrl+C copies cells, the
/// header's context menu chooses columns, and widths, order and choice are remembered under the view's
/// objectName (set it before).
void prepareTable(QTableView *table);
void prepareTree(QTreeView *tree);

} // namespace qd
