// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"

#include <QByteArray>
#include <QRectF>
#include <QSize>

class QPainter;

// A chart as a picture: on paper as vectors, in Word and in the window by the same code. Shades, patterns and
// numbers say the same, so that grey print and colour-blind readers lose nothing.
namespace qd
{

/// Draws the chart into `area` of whatever unit the painter has; the type grows with the area, whose height
/// is ChartBlock::heightMm. Leaves the painter as it was.
void paintChart(QPainter &painter, const ChartBlock &chart, QRectF area);

/// What the chart shows, in words and all its numbers, for who cannot see it:
/// 堆叠条形图：各单位举措灯色（单位：条）。 区市场监管局：绿灯3，黄灯1，合计4；……
QString chartAltText(const ChartBlock &chart);

/// The chart on white, of that many pixels, as a PNG file.
QByteArray chartPng(const ChartBlock &chart, QSize pixels);

/// The height that the chart needs to be read, in mm: each bar its line, at 小五. The paginator gives no
/// less.
double chartHeightMm(const ChartBlock &chart);

} // namespace qd
