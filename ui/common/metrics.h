// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

// The sizes of the window, all derived from the font, so that they hold at every scaling.
namespace qd
{

/// One unit of space in pixels: half the font's height. Gaps are 1, margins 2, groups 3 units apart.
int unit(const QWidget *widget);
/// Height of a table row in pixels: 2.2 × the font's height.
int rowHeight(const QWidget *widget);
/// Height in pixels of a row of one line in a long list, where every row counts: 1.5 × the font's height, with which the
/// faces of the program show 18 rows of 任务 at 1366 × 768 (tests/ui/shell/tst_rowsinsight.cpp).
int compactRowHeight(const QWidget *widget);
/// Font of a page title: 4 pt larger, semibold.
void useTitleFont(QWidget *widget);
/// Font of a section heading: 1 pt larger, semibold.
void useSectionFont(QWidget *widget);
/// Margins of 2 units around, gaps of 1 unit between.
void usePageMargins(QLayout *layout, const QWidget *page);

} // namespace qd
