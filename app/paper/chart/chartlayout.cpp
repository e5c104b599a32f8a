// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/chart/chartlayout.h"

#include "paper/chart/chartink.h"
#include "paper/document/wording.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using namespace gbt9704;

constexpr double mostLabel = 0.4; // of the width
constexpr double thickBar = mm(5.5);
constexpr double barShare = 0.72; // of its line

bool hasKey(const ChartBlock &chart)
{
    return chart.series.size() > 1 || chart.kind == ChartKind::TargetBar;
}

} // namespace

QString chartNumber(double value)
{
    const double tenth = std::round(value * 10) / 10;
    return QString::number(tenth, 'f', tenth == std::round(tenth) ? 0 : 1);
}

double roundAbove(double value)
{
    if (!(value > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (step * power >= value)
            return step * power;
    }
    return 10 * power;
}

double ChartLayout::textWidth(FontRole role, double size, const QString &text) const
{
    return QFontMetricsF(m_picture.fonts().font(role, size)).horizontalAdvance(text);
}

void ChartLayout::text(
    const QString &text, const QRectF &box, Qt::Alignment align, double size, FontRole role)
{
    if (!text.isEmpty())
        m_picture.m_texts.push_back({text, box, align | Qt::AlignVCenter, role, size, false, false});
}

void ChartLayout::number(const QString &text, const QRectF &bar, ChartTone tone, double size)
{
    const ToneLook look = lookOf(tone);
    m_picture.m_texts.push_back(
        {text, bar, Qt::AlignCenter, FontRole::HeiTi, size, look.whiteNumber, look.hatch.isValid()});
}

bool ChartLayout::known(size_t series, size_t label) const
{
    const auto &values = m_chart.series[series].values;
    return label < values.size() && std::isfinite(values[label]);
}

double ChartLayout::value(size_t series, size_t label) const
{
    return known(series, label) ? std::max(0.0, m_chart.series[series].values[label]) : 0;
}

void ChartLayout::run()
{
    layTitle();
    if (m_chart.labels.isEmpty() || m_chart.series.empty()) {
        const QRectF rest(0, m_top, m_picture.m_size.width(), m_picture.m_size.height() - m_top);
        text(Wording::ours()(u"chart.nothing"_s), rest, Qt::AlignHCenter, largeSize);
        return;
    }
    if (hasKey(m_chart))
        layLegend();
    if (m_chart.kind == ChartKind::Line)
        layLines();
    else
        layBars();
}

void ChartLayout::layTitle()
{
    if (m_chart.title.isEmpty())
        return;
    const QString title = m_chart.unit.isEmpty()
        ? m_chart.title
        : Wording::ours()(u"chart.title"_s, {{"title"_L1, m_chart.title}, {"unit"_L1, m_chart.unit}});
    text(title, {0, 0, m_picture.m_size.width(), titleHeight}, Qt::AlignHCenter, largeSize, FontRole::HeiTi);
    m_top = titleHeight;
}

/// One row in the middle: a swatch and the name of each series.
void ChartLayout::layLegend()
{
    const bool target = m_chart.kind == ChartKind::TargetBar;
    const bool line = m_chart.kind == ChartKind::Line;
    const double swatch = line ? pt(22) : pt(12);
    QStringList names;
    for (const ChartSeries &series : m_chart.series)
        names << series.name;
    if (target)
        names << Wording::ours()(u"chart.target"_s);
    double whole = 0;
    std::vector<double> widths;
    for (const QString &name : names) {
        widths.push_back(textWidth(FontRole::FangSong, labelSize, name));
        whole += swatch + gap + widths.back() + 3 * gap;
    }
    whole -= 3 * gap;
    const double available = m_picture.m_size.width();
    const double squeeze = whole > available ? available / whole : 1;
    double x = std::max(0.0, (available - whole) / 2);
    const double middle = m_top + legendHeight / 2;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int series = static_cast<int>(i);
        if (target && i == names.size() - 1) {
            m_picture.m_strokes.push_back(
                {{x + swatch / 2, middle - pt(5), x + swatch / 2, middle + pt(5)}, pt(1.6), -2});
        } else if (line) {
            m_picture.m_strokes.push_back({{x, middle, x + swatch * squeeze, middle}, pt(1.2), series});
            m_picture.m_marks.push_back({{x + swatch * squeeze / 2, middle}, series});
        } else {
            m_picture.m_areas.push_back({{x, middle - pt(4.5), swatch * squeeze, pt(9)},
                m_chart.series[static_cast<size_t>(i)].tone});
        }
        x += (swatch + gap) * squeeze;
        const double width = widths[static_cast<size_t>(i)] * squeeze;
        text(names[i], {x, m_top, width, legendHeight}, Qt::AlignLeft, labelSize);
        x += width + 3 * gap * squeeze;
    }
    m_top += legendHeight;
}

QString ChartLayout::endOf(size_t label, double size) const
{
    const Wording &say = Wording::ours();
    if (m_chart.kind == ChartKind::TargetBar) {
        const QString done = known(0, label) ? chartNumber(value(0, label)) : say(u"none"_s);
        return label < m_chart.targets.size() ? say(u"chart.ofTarget"_s,
                   {{"value"_L1, done}, {"target"_L1, chartNumber(m_chart.targets[label])}})
                                              : done;
    }
    double total = 0;
    QStringList hidden; // too narrow for their number
    for (size_t series = 0; series < m_chart.series.size(); ++series) {
        const double part = value(series, label);
        total += part;
        const QString number = chartNumber(part);
        if (part > 0 && m_scale > 0 && textWidth(FontRole::HeiTi, size, number) + pt(2) > part * m_scale)
            hidden << m_chart.series[series].name + number;
    }
    return hidden.isEmpty()
        ? chartNumber(total)
        : say(u"chart.hidden"_s,
            {{"total"_L1, chartNumber(total)}, {"parts"_L1, hidden.join(say(u"separator"_s))}});
}

void ChartLayout::layBars()
{
    const auto count = static_cast<size_t>(m_chart.labels.size());
    const double pitch = (m_picture.m_size.height() - m_top) / static_cast<double>(count);
    const double size = std::clamp(pitch * labelSize / leastPitch, pt(4), largeSize);
    double labels = 0;
    double most = 0;
    std::vector<double> lengths; // of the bars or their targets
    for (size_t i = 0; i < count; ++i) {
        labels = std::max(
            labels, textWidth(FontRole::FangSong, size, m_chart.labels[static_cast<qsizetype>(i)]));
        double total = 0;
        for (size_t s = 0; s < m_chart.series.size(); ++s)
            total += value(s, i);
        if (i < m_chart.targets.size())
            total = std::max(total, m_chart.targets[i]);
        most = std::max(most, total);
        lengths.push_back(total);
    }
    const double width = m_picture.m_size.width();
    labels = std::min(labels, width * mostLabel);
    m_plotLeft = labels + gap;
    // What stands behind a bar depends on the scale, and the scale on what is left beside it: twice is
    // enough.
    m_scale = 0;
    for (int round = 0; round < 2; ++round) {
        double scale = most > 0 ? (width - m_plotLeft - 2 * gap) / most : 0;
        for (size_t i = 0; i < count; ++i) {
            const double end = std::min(textWidth(FontRole::HeiTi, size, endOf(i, size)), width * mostLabel);
            if (lengths[i] > 0)
                scale = std::min(scale, (width - m_plotLeft - end - 2 * gap) / lengths[i]);
        }
        m_scale = scale;
    }
    for (size_t i = 0; i < count; ++i) {
        const QRectF line(0, m_top + static_cast<double>(i) * pitch, width, pitch);
        text(m_chart.labels[static_cast<qsizetype>(i)], {0, line.top(), labels, pitch}, Qt::AlignRight, size);
        if (m_chart.kind == ChartKind::TargetBar)
            layTarget(i, line, size);
        else
            layStack(i, line, size);
    }
    m_picture.m_strokes.push_back({{m_plotLeft, m_top, m_plotLeft, m_picture.m_size.height()}, pt(0.75), -2});
}

void ChartLayout::layStack(size_t label, const QRectF &line, double size)
{
    const double thick = std::min(line.height() * barShare, thickBar);
    double x = m_plotLeft;
    for (size_t s = 0; s < m_chart.series.size(); ++s) {
        const double part = value(s, label);
        if (!(part > 0))
            continue;
        const QRectF bar(x, line.center().y() - thick / 2, part * m_scale, thick);
        m_picture.m_areas.push_back({bar, m_chart.series[s].tone});
        const QString said = chartNumber(part);
        if (textWidth(FontRole::HeiTi, size, said) + pt(2) <= bar.width())
            number(said, bar, m_chart.series[s].tone, size);
        x += bar.width();
    }
    text(endOf(label, size), {x + gap, line.top(), m_picture.m_size.width() - x - gap, line.height()},
        Qt::AlignLeft, size, FontRole::HeiTi);
}

void ChartLayout::layTarget(size_t label, const QRectF &line, double size)
{
    const double thick = std::min(line.height() * barShare, thickBar);
    const QRectF bar(m_plotLeft, line.center().y() - thick / 2, value(0, label) * m_scale, thick);
    if (bar.width() > 0)
        m_picture.m_areas.push_back({bar, m_chart.series.front().tone});
    double x = bar.right();
    if (label < m_chart.targets.size()) {
        const double target = m_plotLeft + m_chart.targets[label] * m_scale;
        const double over = std::min(line.height() / 2, thick / 2 + pt(2));
        m_picture.m_strokes.push_back(
            {{target, line.center().y() - over, target, line.center().y() + over}, pt(1.6), -2});
        x = std::max(x, target);
    }
    text(endOf(label, size), {x + gap, line.top(), m_picture.m_size.width() - x - gap, line.height()},
        Qt::AlignLeft, size, FontRole::HeiTi);
}

} // namespace qd
