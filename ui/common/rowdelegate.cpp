// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdelegate.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/rowsize.h"

#include <QPainter>
#include <QTextLayout>

namespace qd
{
namespace
{

/// The text over at most two lines of the width, the second cut with … when more is left.
QStringList twoLines(const QString &text, const QFontMetrics &metrics, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption wrap(Qt::AlignLeft);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    if (!first.isValid() || first.textLength() >= text.size())
        return {text};
    return {text.left(first.textLength()),
        metrics.elidedText(text.mid(first.textLength()), Qt::ElideRight, width)};
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintBackground(painter, cell);
    const int gap = cell.widget ? unit(cell.widget) / 2 : 4;
    const QRect area = cell.rect.adjusted(gap, 0, -gap, -1);
    const QVariant second = index.data(MutedRole);
    const bool ownSecond = second.typeId() == QMetaType::QString && !second.toString().isEmpty();
    if (isCompact()) {
        paintOneLine(painter, cell, area, ownSecond ? second.toString() : QString());
        paintHairline(painter, cell);
        return;
    }
    const QStringList lines = ownSecond
        ? QStringList{cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, area.width()),
            cell.fontMetrics.elidedText(second.toString(), Qt::ElideRight, area.width())}
        : twoLines(cell.text, cell.fontMetrics, cell.font, area.width());
    const int lineHeight = cell.fontMetrics.height() * 12 / 10;
    int top = area.top() + (area.height() - lineHeight * static_cast<int>(lines.size())) / 2;
    painter->save();
    painter->setFont(cell.font);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QColor plain
            = ownSecond && i == 1 ? mutedText(cell.palette) : cell.palette.color(QPalette::Text);
        painter->setPen(textColor(cell, plain));
        painter->drawText(
            QRect(area.left(), top, area.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter, lines.at(i));
        top += lineHeight;
    }
    painter->restore();
    paintHairline(painter, cell);
}

/// The muted text stands behind the other where both have room.
void RowDelegate::paintOneLine(
    QPainter *painter, const QStyleOptionViewItem &cell, const QRect &area, const QString &second)
{
    const int gap = cell.fontMetrics.averageCharWidth();
    const int used = cell.fontMetrics.horizontalAdvance(cell.text);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(textColor(cell, cell.palette.color(QPalette::Text)));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, area.width()));
    const QRect rest = area.adjusted(used + gap, 0, 0, 0);
    if (!second.isEmpty() && cell.fontMetrics.horizontalAdvance(second) <= rest.width()) {
        painter->setPen(textColor(cell, mutedText(cell.palette)));
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, second);
    }
    painter->restore();
}

int RowDelegate::height(const QWidget *view)
{
    return view->fontMetrics().height() * 34 / 10;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TableDelegate::sizeHint(option, index);
    if (option.widget)
        size.setHeight(isCompact() ? chosenRowHeight(option.widget) : height(option.widget));
    return size;
}

} // namespace qd
