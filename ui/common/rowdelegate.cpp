// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdelegate.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"

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

int RowDelegate::height(const QWidget *view)
{
    return view->fontMetrics().height() * 34 / 10;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TableDelegate::sizeHint(option, index);
    if (option.widget)
        size.setHeight(height(option.widget));
    return size;
}

} // namespace qd
