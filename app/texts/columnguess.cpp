// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/columnguess.h"

#include "base/characters.h"
#include "base/textcompare.h"
#include "domain/check/agencycheck.h"
#include "domain/values/startdate.h"
#include "domain/values/typeddeadline.h"
#include "texts/workstatewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// ---- the tables: words of offices, separated by |

struct ColumnHeading {
    PasteColumn column;
    QStringView words;
};

constexpr std::array columnHeadings{
    ColumnHeading{PasteColumn::Deadline,
        u"时限|完成时限|完成时间|完成期限|办结时限|截止时间|截止日期|时间节点|时限要求|计划完成时间|"
        u"完成日期"},
    ColumnHeading{PasteColumn::Start, u"开始|开始时间|开始日期|启动时间|起始时间|计划开始时间"},
    ColumnHeading{PasteColumn::Lead, u"牵头|牵头单位|牵头部门|牵头责任单位|主办单位|主责单位|主办部门"},
    ColumnHeading{
        PasteColumn::Support, u"配合|配合单位|配合部门|协办单位|协同单位|参与单位|参加单位|协作部门"},
    ColumnHeading{PasteColumn::Joint, u"分工单位|按职责分工|分工负责单位"},
    ColumnHeading{PasteColumn::Responsible, u"责任单位|责任部门|承办单位|落实单位|实施单位|负责单位"},
    ColumnHeading{PasteColumn::State, u"状态|工作状态|完成状态|办理状态|推进状态|进展状态"},
    ColumnHeading{PasteColumn::Percent, u"进度|进度%|完成进度|完成比例|完成率|百分比|完成百分比|工作进度"},
    ColumnHeading{PasteColumn::Text,
        u"工作举措|举措|具体举措|工作措施|措施|工作任务|任务|重点任务|工作内容|任务内容|内容|具体内容"},
};

// ---- the machinery

/// Longer cells are prose even where the clerk stands in a column of phrases.
constexpr double longestPhrase = 14;

bool isPercent(const QString &cell)
{
    static const QRegularExpression percent(u"^\\d{1,3}(?:\\.\\d+)?\\s*[%％]$"_s);
    return percent.match(cell.trimmed()).hasMatch();
}

template <typename Is>
bool most(const QStringList &cells, Is is)
{
    const auto fitting = std::count_if(cells.begin(), cells.end(), is);
    return 2 * fitting > cells.size();
}

PasteColumn byContent(
    const QStringList &cells, int year, const AgencyRegister &agencies, std::optional<PasteColumn> current)
{
    if (most(cells, isPercent))
        return PasteColumn::Percent;
    if (most(cells, [](const QString &cell) { return workStateOf(cell).has_value(); }))
        return PasteColumn::State;
    const auto isStart = [year](const QString &cell) { return readStartDate(cell, year).has_value(); };
    const auto isDeadline = [year](const QString &cell) { return readTypedDeadline(cell, year).has_value(); };
    if (current == PasteColumn::Start && most(cells, isStart))
        return PasteColumn::Start;
    if (most(cells, isDeadline))
        return PasteColumn::Deadline;
    if (most(cells, isStart))
        return PasteColumn::Start; // 3月起
    const auto isAgency = [&](const QString &cell) {
        QStringList unknown;
        return !agenciesIn(cell, agencies, unknown).empty();
    };
    if (most(cells, isAgency))
        return current && roleOf(*current) ? *current : PasteColumn::Lead;
    qsizetype length = 0;
    for (const QString &cell : cells)
        length += characterCount(cell);
    const bool brief = static_cast<double>(length) <= longestPhrase * static_cast<double>(cells.size());
    return current == PasteColumn::Deadline && brief ? *current : PasteColumn::Text;
}

} // namespace

std::optional<PasteColumn> columnHeaded(const QString &cell)
{
    static const QRegularExpression remark(u"[（(].*[)）]|[：:]"_s);
    const QString plain = folded(cell).remove(remark);
    for (const ColumnHeading &heading : columnHeadings) {
        if (heading.words.toString().split(u'|').contains(plain))
            return heading.column;
    }
    return std::nullopt;
}

std::optional<Role> roleOf(PasteColumn column)
{
    switch (column) {
    case PasteColumn::Lead:
        return Role::Lead;
    case PasteColumn::Support:
        return Role::Support;
    case PasteColumn::Joint:
        return Role::Joint;
    case PasteColumn::Responsible:
        return Role::Responsible;
    case PasteColumn::Deadline:
    case PasteColumn::Start:
    case PasteColumn::State:
    case PasteColumn::Percent:
    case PasteColumn::Text:
        return std::nullopt;
    }
    return std::nullopt;
}

ColumnGuess guessColumn(const QStringList &cells, int planYear, const AgencyRegister &agencies,
    std::optional<PasteColumn> current)
{
    if (const auto heading = cells.isEmpty() ? std::nullopt : columnHeaded(cells.first());
        heading && cells.size() > 1)
        return {*heading, true};
    QStringList filled;
    for (const QString &cell : cells) {
        if (!cell.trimmed().isEmpty())
            filled << cell.trimmed();
    }
    return {filled.isEmpty() ? current.value_or(PasteColumn::Text)
                             : byContent(filled, planYear, agencies, current),
        false};
}

std::vector<AgencyId> agenciesIn(const QString &cell, const AgencyRegister &agencies, QStringList &unknown)
{
    std::vector<AgencyId> found;
    for (const QString &name : splitNames(cell)) {
        const Agency *agency = agencies.findByName(name);
        if (!agency)
            unknown << name;
        else if (std::find(found.begin(), found.end(), agency->id) == found.end())
            found.push_back(agency->id);
    }
    return found;
}

} // namespace qd
