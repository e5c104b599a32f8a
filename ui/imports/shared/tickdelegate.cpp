// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/shared/tickdelegate.h"

#include "ui/common/colors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd
{

void TickDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    paintHairline(painter, cell);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid()) {
        painter->drawText(cell.rect, Qt::AlignCenter, u"–"_s);
        return;
    }
    QStyleOptionButton box;
    box.palette = cell.palette;
    box.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    box.rect = QStyle::alignedRect(cell.direction, Qt::AlignCenter,
        style->subElementRect(QStyle::SE_CheckBoxIndicator, &box, cell.widget).size(), cell.rect);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, cell.widget);
    if (isDark(cell.palette)) { // the style's own frame cannot be seen there
        painter->setPen(mutedText(cell.palette));
        painter->drawRect(box.rect.adjusted(0, 0, -1, -1));
    }
}

bool TickDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const bool click = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool key
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if ((!click && !key) || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace qd
