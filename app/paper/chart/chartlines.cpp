// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/chart/chartlayout.h"

#include <algorithm>
#include <array>

namespace qd
{

using namespace gbt9704;

// Lines over periods: the part of the layout that belongs to them.

void ChartLayout::layLines()
{
    const double below = labelSize * 1.6; // the row of labels
    double most = 0;
    for (size_t s = 0; s < m_chart.series.size(); ++s) {
        for (size_t i = 0; i < static_cast<size_t>(m_chart.labels.size()); ++i)
            most = std::max(most, value(s, i));
    }
    const double top = roundAbove(most);
    const double axis = textWidth(FontRole::FangSong, labelSize, chartNumber(top)) + gap;
    const double numbers = labelSize * 1.5; // above the highest point
    const QRectF plot(axis, m_top + numbers, m_picture.m_size.width() - axis,
        std::max(pt(10), m_picture.m_size.height() - m_top - numbers - below));
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = plot.bottom() - share * plot.height();
        m_picture.m_strokes.push_back(
            {{plot.left(), y, plot.right(), y}, share > 0 ? pt(0.5) : pt(0.75), share > 0 ? -1 : -2});
        text(chartNumber(top * share), {0, y - labelSize, axis - gap, 2 * labelSize}, Qt::AlignRight,
            labelSize);
    }
    layPoints(plot, top);
}

void ChartLayout::layPoints(const QRectF &plot, double top)
{
    const auto count = static_cast<size_t>(m_chart.labels.size());
    const double step = plot.width() / static_cast<double>(count);
    const auto place = [&](size_t series, size_t label) {
        return QPointF(plot.left() + (static_cast<double>(label) + 0.5) * step,
            plot.bottom() - value(series, label) / top * plot.height());
    };
    std::vector<QRectF> taken;
    for (size_t i = 0; i < count; ++i)
        text(m_chart.labels[static_cast<qsizetype>(i)],
            {plot.left() + static_cast<double>(i) * step, plot.bottom(), step, labelSize * 1.6},
            Qt::AlignHCenter, labelSize);
    for (size_t s = 0; s < m_chart.series.size(); ++s) {
        const int series = static_cast<int>(s);
        for (size_t i = 0; i < count; ++i) {
            if (!known(s, i))
                continue;
            const QPointF at = place(s, i);
            m_picture.m_marks.push_back({at, series});
            taken.push_back({at.x() - pt(3), at.y() - pt(3), pt(6), pt(6)});
            if (i + 1 < count && known(s, i + 1))
                m_picture.m_strokes.push_back({{at, place(s, i + 1)}, pt(1.2), series});
        }
    }
    for (size_t s = 0; s < m_chart.series.size(); ++s) {
        for (size_t i = 0; i < count; ++i) {
            if (known(s, i))
                nameValue(chartNumber(value(s, i)), place(s, i), plot, taken);
        }
    }
}

/// The number of a point where nothing else stands: above it, below, beside it, else higher up.
void ChartLayout::nameValue(const QString &value, QPointF at, const QRectF &plot, std::vector<QRectF> &taken)
{
    const double width = textWidth(FontRole::HeiTi, labelSize, value);
    const double height = labelSize * 1.15;
    const double off = pt(4);
    const std::array<QPointF, 4> places{
        {{at.x() - width / 2, at.y() - off - height}, {at.x() - width / 2, at.y() + off},
            {at.x() + off, at.y() - height / 2}, {at.x() - off - width, at.y() - height / 2}}};
    const auto isFree = [&](const QRectF &box) {
        return box.bottom() <= plot.bottom() && box.left() >= plot.left() && box.right() <= plot.right()
            && std::none_of(
                taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); });
    };
    const auto found = std::find_if(places.begin(), places.end(), [&](const QPointF &each) {
        return isFree({each, QSizeF(width, height)});
    });
    // Nowhere free, as with more periods than the width has room for: above, inside the picture.
    QPointF corner = found != places.end() ? *found : places.front();
    corner.setX(std::max(plot.left(), std::min(corner.x(), plot.right() - width)));
    corner.setY(std::max(m_top, corner.y()));
    const QRectF box(corner, QSizeF(std::min(width, plot.width()), height));
    taken.push_back(box);
    text(value, box, Qt::AlignHCenter, labelSize, FontRole::HeiTi);
}

} // namespace qd
