// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabledelegate.h"

namespace qd
{

/// A row of the entry list: the mark ✓ or ·, the task's number and text above, role and state below.
class EntryRowDelegate final : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace qd
