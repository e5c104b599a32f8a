// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/metrics.h"

#include <QFontMetrics>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace qd
{
namespace
{

void enlarge(QWidget *widget, int points)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() + points : 9.0 + points);
    font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

} // namespace

int unit(const QWidget *widget)
{
    return std::max(4, widget->fontMetrics().height() / 2);
}

int rowHeight(const QWidget *widget)
{
    return widget->fontMetrics().height() * 22 / 10;
}

int compactRowHeight(const QWidget *widget)
{
    return widget->fontMetrics().height() * 3 / 2;
}

void useTitleFont(QWidget *widget)
{
    enlarge(widget, 4);
}

void useSectionFont(QWidget *widget)
{
    enlarge(widget, 1);
}

void usePageMargins(QLayout *layout, const QWidget *page)
{
    const int u = unit(page);
    layout->setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u);
    layout->setSpacing(u);
}

} // namespace qd
