// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/countcharts.h"

#include "domain/plan/reportingcycles.h"
#include "paper/compose/countwords.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longName = 12; // characters of a section's name that fit beside a bar

ChartTone toneOf(Light light)
{
    switch (light) {
    case Light::Green:
        return ChartTone::Green;
    case Light::Yellow:
        return ChartTone::Yellow;
    case Light::Red:
        return ChartTone::Red;
    case Light::None:
        return ChartTone::None;
    }
    return ChartTone::None;
}

struct Bar {
    QString label;
    LightCount lights;
};

QString shortName(const Section &section, const PaperText &text)
{
    const QString whole = text.section(section);
    if (whole.size() <= longName || section.number.isEmpty())
        return whole;
    return text.say()(u"part.short"_s, {{"number"_L1, printedNumber(section.number)}});
}

std::vector<Bar> barsOf(const PaperInput &input, const PaperText &text, const PlanCounts &counts)
{
    std::map<qint64, LightCount> of;
    for (const JudgedMeasure &judged : counts.measures)
        ++of[input.book.task(judged.measure->taskId)->sectionId.value][judged.verdict.light];
    std::vector<Bar> bars;
    for (const Section *section : input.book.sections()) {
        if (const auto found = of.find(section->id.value); found != of.end()) {
            bars.push_back({shortName(*section, text), found->second});
            of.erase(found);
        }
    }
    for (const auto &[section, lights] : of) // tasks outside of sections
        bars.push_back({text.say()(bars.empty() ? u"chart.all"_s : u"chart.rest"_s), lights});
    return bars;
}

} // namespace

ChartBlock lightsChart(const PaperInput &input, const PaperText &text, const PlanCounts &counts, int most)
{
    std::vector<Bar> bars = barsOf(input, text, counts);
    const auto limit = static_cast<size_t>(std::max(2, most));
    if (bars.size() > limit) {
        Bar rest{
            text.say()(u"chart.otherParts"_s, {{"count"_L1, QString::number(bars.size() - limit + 1)}}), {}};
        for (size_t i = limit - 1; i < bars.size(); ++i) {
            for (const Light light : lightOrder)
                rest.lights[light] += bars[i].lights[light];
        }
        bars.resize(limit - 1);
        bars.push_back(rest);
    }
    ChartBlock chart;
    chart.kind = ChartKind::StackedBar;
    chart.title = text.say()(bars.size() > 1 ? u"chart.lightsByPart"_s : u"chart.lights"_s);
    chart.unit = text.say()(u"chart.unitMeasures"_s);
    for (const Bar &bar : bars)
        chart.labels << bar.label;
    for (const Light light : lightOrder) {
        if (counts.lights[light] == 0)
            continue;
        ChartSeries series{text.lightName(light), toneOf(light), {}};
        for (const Bar &bar : bars)
            series.values.push_back(bar.lights[light]);
        chart.series.push_back(std::move(series));
    }
    return chart;
}

ChartBlock dutiesChart(const PaperInput &input, const PaperText &text, const PlanCounts &counts, int most)
{
    const Wording &say = text.say();
    const Period &last = input.options.period;
    std::vector<Period> periods;
    const Cycle cycle = std::max(input.book.plan().cycle, cycleOn(input.book, last.end()).cycle);
    for (const Period &period : Period::ofYear(last.year, cycle)) {
        if (period.start() <= last.end() && period >= input.book.firstPeriod())
            periods.push_back(period);
    }
    if (periods.size() > static_cast<size_t>(most))
        periods.erase(periods.begin(), periods.end() - most);
    ChartBlock chart;
    chart.kind = ChartKind::Line;
    chart.title = say(u"chart.duties"_s);
    chart.unit = say(u"chart.unitReports"_s);
    ChartSeries due{say(u"chart.due"_s), ChartTone::Accent, {}};
    ChartSeries reported{say(u"chart.reported"_s), ChartTone::Accent, {}};
    for (const Period &period : periods) {
        DutyCount count;
        for (const JudgedMeasure &judged : counts.measures)
            count += countDuties(dutiesWithin(input.book, *judged.measure, period, input.options.asOf));
        chart.labels << text.shortPeriod(period);
        due.values.push_back(count.due);
        reported.values.push_back(count.reported);
    }
    chart.series = {std::move(due), std::move(reported)};
    return chart;
}

} // namespace qd
