// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/chart/chartpicture.h"

#include "paper/chart/chartink.h"
#include "paper/chart/chartlayout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace qd
{

ChartPicture::ChartPicture(const ChartBlock &chart, const FontBook &fonts, QSizeF size)
    : m_fonts(fonts)
    , m_size(size)
{
    ChartLayout(chart, *this).run();
}

void ChartPicture::paint(QPainter &painter) const
{
    painter.save();
    for (const ChartArea &area : m_areas)
        paintArea(painter, area);
    for (const ChartStroke &stroke : m_strokes)
        paintStroke(painter, stroke);
    for (const ChartMark &mark : m_marks)
        paintMark(painter, mark);
    for (const ChartText &text : m_texts)
        paintText(painter, text);
    painter.restore();
}

void ChartPicture::paintText(QPainter &painter, const ChartText &text) const
{
    const QFont font = m_fonts.font(text.role, text.size);
    const QFontMetricsF metrics(font);
    const double natural = metrics.horizontalAdvance(text.text);
    if (!(natural > 0) || !(text.box.width() > 0))
        return;
    const double squeeze = std::min(1.0, text.box.width() / natural);
    const double width = natural * squeeze;
    double x = text.box.left();
    if (text.align & Qt::AlignHCenter)
        x += (text.box.width() - width) / 2;
    else if (text.align & Qt::AlignRight)
        x += text.box.width() - width;
    constexpr double baseline = 0.36; // of the em, below the middle of Chinese characters
    const double y = text.box.center().y() + baseline * text.size;
    if (text.plate) {
        const double height = std::min(text.size * 1.1, text.box.height());
        const double margin = text.size * 0.12;
        painter.fillRect(
            QRectF(x - margin, text.box.center().y() - height / 2, width + 2 * margin, height), Qt::white);
    }
    painter.save();
    painter.translate(x, y);
    painter.scale(squeeze, 1);
    painter.setFont(font);
    painter.setPen(text.white ? Qt::white : Qt::black);
    painter.drawText(QPointF(0, 0), text.text);
    painter.restore();
}

} // namespace qd
