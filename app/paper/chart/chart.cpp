// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/chart/chart.h"

#include "paper/chart/chartlayout.h"
#include "paper/chart/chartpicture.h"
#include "paper/document/wording.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString kindWord(ChartKind kind)
{
    switch (kind) {
    case ChartKind::StackedBar:
        return u"chart.stackedBar"_s;
    case ChartKind::TargetBar:
        return u"chart.targetBar"_s;
    case ChartKind::Line:
        return u"chart.line"_s;
    }
    return {};
}

/// 绿灯3，黄灯1，合计4
QString valuesOf(const ChartBlock &chart, size_t label)
{
    const Wording &say = Wording::ours();
    QStringList parts;
    double total = 0;
    for (const ChartSeries &series : chart.series) {
        const bool known = label < series.values.size() && std::isfinite(series.values[label]);
        const double value = known ? std::max(0.0, series.values[label]) : 0;
        total += value;
        parts << series.name + (known ? chartNumber(value) : say(u"chart.unknown"_s));
    }
    if (chart.kind == ChartKind::TargetBar && label < chart.targets.size())
        parts << say(u"chart.target"_s) + chartNumber(chart.targets[label]);
    if (chart.kind == ChartKind::StackedBar && chart.series.size() > 1)
        parts << say(u"chart.total"_s) + chartNumber(total);
    return parts.join(say(u"chart.comma"_s));
}

} // namespace

void paintChart(QPainter &painter, const ChartBlock &chart, QRectF area)
{
    const double height = gbt9704::mm(chart.heightMm);
    if (area.isEmpty() || !(height > 0))
        return;
    const double scale = area.height() / height;
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    ChartPicture(chart, FontBook::ofThisComputer(), {area.width() / scale, height}).paint(painter);
    painter.restore();
}

QString chartAltText(const ChartBlock &chart)
{
    const Wording &say = Wording::ours();
    const QString title = chart.unit.isEmpty()
        ? chart.title
        : say(u"chart.title"_s, {{"title"_L1, chart.title}, {"unit"_L1, chart.unit}});
    QStringList labels;
    for (qsizetype i = 0; i < chart.labels.size() && !chart.series.empty(); ++i) {
        labels << say(u"chart.label"_s,
            {{"label"_L1, chart.labels[i]}, {"values"_L1, valuesOf(chart, static_cast<size_t>(i))}});
    }
    return say(u"chart.alt"_s,
        {{"kind"_L1, say(kindWord(chart.kind))}, {"title"_L1, title},
            {"values"_L1,
                labels.isEmpty() ? say(u"chart.nothing"_s) : labels.join(say(u"chart.semicolon"_s))}});
}

QByteArray chartPng(const ChartBlock &chart, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintChart(painter, chart, QRectF(image.rect()));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

double chartHeightMm(const ChartBlock &chart)
{
    double needed = chart.title.isEmpty() ? 0 : ChartLayout::titleHeight;
    if (chart.series.size() > 1 || chart.kind == ChartKind::TargetBar)
        needed += ChartLayout::legendHeight;
    needed += chart.kind == ChartKind::Line
        ? ChartLayout::leastPlot
        : static_cast<double>(chart.labels.size()) * ChartLayout::leastPitch;
    return std::max(chart.heightMm, needed / gbt9704::mm(1));
}

} // namespace qd
