// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabledelegate.h"

namespace qd
{

/// A cell that is nothing but a tick, in its middle; a click anywhere in the cell changes it.
class TickDelegate final : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace qd
