// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/chart/chartpicture.h"
#include "paper/document/gbt9704.h"

namespace qd
{

/// Puts the parts of a chart in their places: title, legend, then what its kind draws.
class ChartLayout final
{
public:
    ChartLayout(const ChartBlock &chart, ChartPicture &picture)
        : m_chart(chart)
        , m_picture(picture)
    {
    }

    void run();

    static constexpr double titleHeight = gbt9704::pt(16);
    static constexpr double legendHeight = gbt9704::pt(15);
    static constexpr double leastPitch = gbt9704::pt(13); ///< of a bar whose label is in 小五
    static constexpr double leastPlot = gbt9704::pt(90); ///< height of lines over periods
    static constexpr double labelSize = gbt9704::pt(9); ///< 小五
    static constexpr double largeSize = gbt9704::pt(10.5); ///< 五号, where there is room
    static constexpr double gap = gbt9704::pt(4);

private:
    using Texts = std::vector<ChartText>;

    double textWidth(FontRole role, double size, const QString &text) const;
    void text(const QString &text, const QRectF &box, Qt::Alignment align, double size,
        FontRole role = FontRole::FangSong);
    void number(const QString &text, const QRectF &bar, ChartTone tone, double size);
    double value(size_t series, size_t label) const; ///< never below 0; 0 where there is none
    bool known(size_t series, size_t label) const;

    void layTitle();
    void layLegend();
    void layBars();
    void layStack(size_t label, const QRectF &line, double size);
    void layTarget(size_t label, const QRectF &line, double size);
    QString endOf(size_t label, double size) const; ///< what stands behind a bar
    void layLines();
    void layPoints(const QRectF &plot, double top);
    void nameValue(const QString &value, QPointF at, const QRectF &plot, std::vector<QRectF> &taken);

    const ChartBlock &m_chart;
    ChartPicture &m_picture;
    double m_top = 0; ///< where what follows begins
    double m_plotLeft = 0;
    double m_scale = 0; ///< twips of one unit
};

/// 12, 12.5: without needless decimals.
QString chartNumber(double value);
/// The least of 1, 2, 3, 4, 5, 6, 8, 10, 20 … that is no less.
double roundAbove(double value);

} // namespace qd
