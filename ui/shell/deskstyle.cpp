// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskstyle.h"

#include "ui/common/colors.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace qd
{

DeskStyle::DeskStyle(const QString &base)
    : QProxyStyle(base)
    , m_flatHeaders(base.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
{
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int base = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_HeaderMargin:
        return base + 4;
    case PM_FocusFrameHMargin:
        return base + 3; // the space beside the text of an item
    default:
        return base;
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if ((element != SE_HeaderArrow && element != SE_HeaderLabel) || !header || header->orientation != Qt::Horizontal
        || header->sortIndicator == QStyleOptionHeader::None)
        return QProxyStyle::subElementRect(element, option, widget);
    const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget);
    const int arrow = proxy()->pixelMetric(PM_HeaderMarkSize, option, widget);
    const int gap = margin / 2;
    QRect label = header->rect.adjusted(margin, 0, -margin, 0);
    const int wanted = header->fontMetrics.size(0, header->text).width() + 1;
    label.setWidth(std::max(0, std::min(wanted, label.width() - arrow - gap)));
    QRect mark(label.right() + 1 + gap, 0, arrow, arrow);
    if (header->textAlignment.testFlag(Qt::AlignRight)) {
        label.moveRight(header->rect.right() - margin);
        mark.moveRight(label.left() - 1 - gap);
    }
    mark.moveTop(header->rect.center().y() - arrow / 2);
    return visualRect(header->direction, header->rect, element == SE_HeaderLabel ? label : mark);
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_Header_ArrowAlignment) // a header counts the arrow to the width of its text
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        element == CE_Header && header && header->sortIndicator != QStyleOptionHeader::None) {
        drawSortedHeader(*header, painter, widget);
        return;
    }
    if (!m_flatHeaders || (element != CE_HeaderSection && element != CE_HeaderEmptyArea)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const bool pressed = option->state.testFlag(State_Sunken);
    const QColor ground = option->palette.color(QPalette::Window);
    painter->fillRect(option->rect, pressed ? ground.darker(108) : ground);
    painter->setPen(hairline(option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

/// Qt's own would ask the style below for the places, not this one.
void DeskStyle::drawSortedHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setClipRect(header.rect, Qt::IntersectClip);
    proxy()->drawControl(CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeaderV2 part;
    if (const auto *v2 = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&header))
        part = *v2;
    else
        static_cast<QStyleOptionHeader &>(part) = header;
    part.rect = proxy()->subElementRect(SE_HeaderLabel, &header, widget);
    if (part.rect.isValid())
        proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = proxy()->subElementRect(SE_HeaderArrow, &header, widget);
    if (m_flatHeaders) // Fusion paints it in the upper half
        part.rect.translate(0, part.rect.height() / 6);
    proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    painter->restore();
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameStatusBarItem) // Windows would put a line beside every text of the status bar
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorItemViewItemCheck && m_flatHeaders && isDark(option->palette)) {
        painter->save(); // Fusion frames the box of a cell in a colour that a dark ground swallows
        painter->setPen(mutedText(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

} // namespace qd
