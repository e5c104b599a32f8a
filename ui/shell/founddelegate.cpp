// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/founddelegate.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/shell/foundmodel.h"

#include <QPainter>

namespace qd
{
namespace
{

FoundModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<FoundModel::Kind>(index.data(KindRole).toInt());
}

} // namespace

void FoundDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state |= QStyle::State_Active; // the keys are in the field, but what Enter takes is plain to see
    const FoundModel::Kind kind = kindOf(index);
    if (kind == FoundModel::Kind::Heading || kind == FoundModel::Kind::Nothing)
        cell.state &= ~(QStyle::State_MouseOver | QStyle::State_Selected);
    paintBackground(painter, cell);
    const int gap = cell.widget ? unit(cell.widget) : 8;
    QRect area = cell.rect.adjusted(gap, 0, -gap, 0);
    painter->save();
    painter->setFont(cell.font);
    if (const QString beside = index.data(MutedRole).toString(); !beside.isEmpty()) {
        const int most = area.width() / 3;
        const QString cut = cell.fontMetrics.elidedText(beside, Qt::ElideRight, most);
        painter->setPen(textColor(cell, mutedText(cell.palette)));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, cut);
        area.adjust(0, 0, -cell.fontMetrics.horizontalAdvance(cut) - gap, 0);
    }
    const bool muted = kind == FoundModel::Kind::Heading || kind == FoundModel::Kind::Nothing;
    const QColor plain = muted            ? mutedText(cell.palette)
        : kind == FoundModel::Kind::More ? accentColor(cell.palette)
                                         : cell.palette.color(QPalette::Text);
    painter->setPen(textColor(cell, plain));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, area.width()));
    painter->restore();
    if (kind == FoundModel::Kind::Heading)
        paintHairline(painter, cell);
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TableDelegate::sizeHint(option, index);
    if (option.widget)
        size.setHeight(compactRowHeight(option.widget));
    return size;
}

} // namespace qd
