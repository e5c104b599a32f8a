// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabledelegate.h"

namespace qd
{

/// A row under the search of the window (foundmodel.h): a finding with what stands beside it at the right, a heading, the
/// way to all of them, or the sentence that nothing was found.
class FoundDelegate final : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace qd
