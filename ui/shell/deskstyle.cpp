// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskstyle.h"

#include "ui/common/colors.h"

#include <QPainter>
#include <QStyleOption>

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

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
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

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_FrameStatusBarItem) // Windows would put a line beside every text of the status bar
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace qd
