// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/lightdelegate.h"

#include "texts/enumtext.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"

#include <QPainter>

namespace qd
{
namespace
{

/// A selected row keeps the colour of its light, unless the selection turns dark text bright: there the colour
/// would not be told from the ground.
QColor lampColor(const QColor &lamp, const QColor &text, const QColor &textHere)
{
    const bool turned = (text.lightness() < 128) != (textHere.lightness() < 128);
    return turned ? textHere : lamp;
}

} // namespace

void LightDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(LightRole);
    if (!value.isValid()) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintBackground(painter, cell);
    const auto light = static_cast<Light>(value.toInt());
    const int gap = cell.widget ? unit(cell.widget) / 2 : 4;
    const int shapeWidth = cell.fontMetrics.horizontalAdvance(lightShape(Light::Green)) + gap;
    QRect area = cell.rect.adjusted(gap, 0, -gap, 0);
    painter->save();
    painter->setFont(cell.font);
    const QColor text = cell.palette.color(QPalette::Text);
    painter->setPen(lampColor(lightColor(light, cell.palette), text, textColor(cell, text)));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QString(lightShape(light)));
    painter->setPen(textColor(cell, text));
    area.setLeft(area.left() + shapeWidth);
    const bool twoLines = cell.rect.height() >= cell.fontMetrics.height() * 26 / 10;
    if (twoLines) // a tall row has room for the whole reason
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWrapAnywhere, cell.text);
    else
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
            cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, area.width()));
    painter->restore();
    paintHairline(painter, cell);
}

QSize LightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TableDelegate::sizeHint(option, index);
    size.rwidth() += 2 * option.fontMetrics.height();
    return size;
}

} // namespace qd
