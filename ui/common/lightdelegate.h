// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabledelegate.h"

namespace qd
{

/// A light as shape, colour and word: the shape by LightRole, the word from DisplayRole.
class LightDelegate final : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace qd
