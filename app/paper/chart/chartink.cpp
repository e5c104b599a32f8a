// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/chart/chartink.h"

#include "paper/document/gbt9704.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace qd
{
namespace
{

using namespace gbt9704;

constexpr double edge = pt(0.5);
constexpr double hatchStep = pt(3.4);
constexpr double hatchWidth = pt(0.9);

struct SeriesLook {
    QColor colour;
    Qt::PenStyle dashes;
};

/// Lines are told apart by their dashes and the shape of their points.
SeriesLook seriesLook(int series)
{
    static const std::array<SeriesLook, 4> looks{
        {{QColor(0x1F, 0x5F, 0xA8), Qt::SolidLine}, {QColor(0xC6, 0x28, 0x28), Qt::DashLine},
            {QColor(0x2E, 0x7D, 0x32), Qt::DotLine}, {QColor(0xB2, 0x6A, 0x00), Qt::DashDotLine}}};
    return looks[static_cast<size_t>(series) % looks.size()];
}

/// Lines at 45° inside the rectangle, reckoned and not clipped: they stay vectors everywhere.
void hatch(QPainter &painter, const QRectF &rect)
{
    for (double c = rect.left() - rect.height(); c < rect.right(); c += hatchStep) {
        // from the bottom edge at x = c to the top edge at x = c + height
        const double from = std::max(c, rect.left());
        const double to = std::min(c + rect.height(), rect.right());
        if (to > from)
            painter.drawLine(
                QPointF(from, rect.bottom() - (from - c)), QPointF(to, rect.bottom() - (to - c)));
    }
}

} // namespace

ToneLook lookOf(ChartTone tone)
{
    switch (tone) {
    case ChartTone::Green:
        return {QColor(0xD0, 0xEB, 0xD2), {}, false};
    case ChartTone::Yellow:
        return {QColor(0xFF, 0xE2, 0xA0), QColor(0xB2, 0x6A, 0x00), false};
    case ChartTone::Red:
        return {QColor(0xC6, 0x28, 0x28), {}, true};
    case ChartTone::None:
        return {Qt::white, {}, false};
    case ChartTone::Accent:
        return {QColor(0x8F, 0xB8, 0xE2), {}, false}; // a black mark at the target shows on it
    }
    return {};
}

void paintArea(QPainter &painter, const ChartArea &area)
{
    const ToneLook look = lookOf(area.tone);
    painter.fillRect(area.rect, look.fill);
    if (look.hatch.isValid()) {
        painter.setPen(QPen(look.hatch, hatchWidth, Qt::SolidLine, Qt::FlatCap));
        hatch(painter, area.rect);
    }
    painter.setPen(QPen(QColor(0x40, 0x40, 0x40), edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.rect);
}

void paintStroke(QPainter &painter, const ChartStroke &stroke)
{
    QPen pen(QColor(0xB8, 0xB8, 0xB8), stroke.width, Qt::SolidLine, Qt::FlatCap);
    if (stroke.series >= 0) {
        pen.setColor(seriesLook(stroke.series).colour);
        pen.setStyle(seriesLook(stroke.series).dashes);
    } else if (stroke.series == -2) {
        pen.setColor(Qt::black);
    }
    painter.setPen(pen);
    painter.drawLine(stroke.line);
}

void paintMark(QPainter &painter, const ChartMark &mark)
{
    constexpr double r = pt(2.8);
    painter.setPen(QPen(seriesLook(mark.series).colour, pt(1.0)));
    painter.setBrush(mark.series % 2 == 0 ? QBrush(seriesLook(mark.series).colour) : QBrush(Qt::white));
    const QPointF p = mark.at;
    switch (mark.series % 4) {
    case 0:
        painter.drawEllipse(p, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(p.x() - r, p.y() - r, 2 * r, 2 * r));
        break;
    case 2:
        painter.drawPolygon(QPolygonF({{p.x(), p.y() - r}, {p.x() + r, p.y() + r}, {p.x() - r, p.y() + r}}));
        break;
    case 3:
        painter.drawPolygon(
            QPolygonF({{p.x(), p.y() - r}, {p.x() + r, p.y()}, {p.x(), p.y() + r}, {p.x() - r, p.y()}}));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace qd
