// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/chart/chartpicture.h"

#include <QColor>

namespace qd
{

/// How a tone looks: the worse the light, the darker the bar, so that they differ in grey too.
struct ToneLook {
    QColor fill;
    QColor hatch; ///< of the diagonal lines; invalid: none
    bool whiteNumber = false;
};
ToneLook lookOf(ChartTone tone);

void paintArea(QPainter &painter, const ChartArea &area);
void paintStroke(QPainter &painter, const ChartStroke &stroke);
void paintMark(QPainter &painter, const ChartMark &mark);

} // namespace qd
