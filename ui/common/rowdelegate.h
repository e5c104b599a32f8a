// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabledelegate.h"

namespace qd
{

/// A cell of two lines where a task's text matters: DisplayRole, wrapped over both lines, or, where MutedRole
/// is a text, DisplayRole above and that text in the muted colour below. Generous height; or, in a list that
/// follows the choice of 行高 and is compact, one line with the muted text behind the other.
class RowDelegate final : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Height in pixels of a two-line row in the view.
    static int height(const QWidget *view);

private:
    static void paintOneLine(
        QPainter *painter, const QStyleOptionViewItem &cell, const QRect &area, const QString &second);
};

} // namespace qd
