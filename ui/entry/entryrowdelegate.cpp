// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryrowdelegate.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/rowdelegate.h"
#include "ui/entry/entrylistmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd
{

void EntryRowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintBackground(painter, cell);
    const int gap = cell.widget ? unit(cell.widget) : 8;
    const int markWidth = cell.fontMetrics.horizontalAdvance(u"＊"_s) + gap;
    const QRect area = cell.rect.adjusted(gap, 0, -gap / 2, -1);
    const bool reported = index.data(EntryListModel::ReportedRole).toBool();
    const bool unsaved = index.data(EntryListModel::UnsavedRole).toBool();
    const int lineHeight = cell.fontMetrics.height() * 12 / 10;
    const int top = area.top() + (area.height() - 2 * lineHeight) / 2;
    const auto line = [&](int left, int row, const QColor &color, const QString &text) {
        const QRect place(left, top + row * lineHeight, area.right() - left, lineHeight);
        painter->setPen(textColor(cell, color));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            cell.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    const QColor plain = cell.palette.color(QPalette::Text);
    const QColor muted = mutedText(cell.palette);
    const QColor amber = lightColor(Light::Yellow, cell.palette); // of what waits to be saved, mark and words alike
    const QColor markColor = unsaved ? amber : reported ? lightColor(Light::Green, cell.palette) : muted;
    painter->save();
    painter->setFont(cell.font);
    line(area.left(), 0, markColor, unsaved ? u"＊"_s : reported ? u"✓"_s : u"·"_s);
    line(area.left() + markWidth, 0, reported && !unsaved ? muted : plain, cell.text);
    line(area.left() + markWidth, 1, unsaved ? amber : muted, index.data(MutedRole).toString());
    painter->restore();
    paintHairline(painter, cell);
}

QSize EntryRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TableDelegate::sizeHint(option, index);
    if (option.widget)
        size.setHeight(RowDelegate::height(option.widget));
    return size;
}

} // namespace qd
