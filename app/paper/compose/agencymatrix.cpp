// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/agencymatrix.h"

#include "paper/compose/countwords.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int half = 6; // columns of one side: agency, carried, four lights

struct Line {
    QString name;
    LightCount lights;
};

std::vector<Line> linesOf(
    const PlanBook &book, QDate day, const PaperText &text, const PlanCounts &counts, size_t most)
{
    std::vector<const AgencyCount *> agencies;
    for (const AgencyCount &agency : counts.agencies) {
        if (!agency.throughMembers) // its members are counted
            agencies.push_back(&agency);
    }
    const auto weight = [](const AgencyCount *agency) {
        return std::tuple(agency->lights.total(), agency->lights[Light::Red], agency->lights[Light::Yellow]);
    };
    std::stable_sort(agencies.begin(), agencies.end(),
        [&](const AgencyCount *a, const AgencyCount *b) { return weight(a) > weight(b); });
    std::vector<Line> lines;
    // One left over is named itself: it takes no more room than 其余1个单位.
    const size_t named
        = most > 0 && agencies.size() == most + 1 ? agencies.size() : std::min(agencies.size(), most);
    for (size_t i = 0; i < named; ++i)
        lines.push_back({book.agencies().nameOn(agencies[i]->agency, day), agencies[i]->lights});
    if (named < agencies.size()) {
        Line rest{text.say()(named > 0 ? u"digest.others"_s : u"digest.agencyCount"_s,
                      {{"count"_L1, QString::number(agencies.size() - named)}}),
            {}};
        for (size_t i = named; i < agencies.size(); ++i) {
            for (const Light light : lightOrder)
                rest.lights[light] += agencies[i]->lights[light];
        }
        lines.push_back(rest);
    }
    lines.push_back({text.say()(u"digest.total"_s), counts.lights});
    return lines;
}

void putInto(TableRow &row, int side, const QStringList &texts)
{
    for (int i = 0; i < half; ++i) {
        TableCell cell;
        cell.text = i < texts.size() ? texts[i] : QString();
        cell.column = side * half + i;
        row.cells.push_back(std::move(cell));
    }
}

} // namespace

TableBlock lightMatrix(
    const PlanBook &book, QDate day, const PaperText &text, const PlanCounts &counts, int most)
{
    const Wording &say = text.say();
    TableBlock table;
    for (int side = 0; side < 2; ++side) {
        table.columns.push_back({say(u"handout.agency"_s), 30, CellAlign::Left});
        table.columns.push_back({say(u"digest.carried"_s), 9.6, CellAlign::Centre});
        for (const Light light : lightOrder)
            table.columns.push_back({text.lightSign(light), 9.6, CellAlign::Centre});
    }
    const auto lines = linesOf(book, day, text, counts, static_cast<size_t>(most));
    const size_t rows = (lines.size() + 1) / 2;
    for (size_t i = 0; i < rows; ++i) {
        TableRow row;
        for (const size_t at : {i, i + rows}) {
            QStringList texts;
            if (at < lines.size()) {
                texts << lines[at].name << QString::number(lines[at].lights.total());
                for (const Light light : lightOrder)
                    texts << QString::number(lines[at].lights[light]);
            }
            putInto(row, at == i ? 0 : 1, texts);
        }
        table.groups.push_back({{std::move(row)}, false});
    }
    return table;
}

} // namespace qd
