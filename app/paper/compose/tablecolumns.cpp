// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/tablecolumns.h"

#include "base/reasons/paperreason.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr std::array entries{
    ColumnEntry{ColumnKind::Number, "number", CellAlign::Centre, {10, 15}},
    ColumnEntry{ColumnKind::Task, "task", CellAlign::Left, {16, 36}},
    ColumnEntry{ColumnKind::Measure, "measure", CellAlign::Justify, {30, 120}},
    ColumnEntry{ColumnKind::Lead, "lead", CellAlign::Left, {20, 36, true}},
    ColumnEntry{ColumnKind::Support, "support", CellAlign::Left, {20, 40, true}},
    ColumnEntry{ColumnKind::Parties, "parties", CellAlign::Left, {20, 44, true}},
    ColumnEntry{ColumnKind::Deadline, "deadline", CellAlign::Centre, {13, 30, true}},
    ColumnEntry{ColumnKind::Progress, "progress", CellAlign::Justify, {26, 120}},
    ColumnEntry{ColumnKind::Problem, "problem", CellAlign::Justify, {14, 60}},
    ColumnEntry{ColumnKind::NextStep, "next", CellAlign::Justify, {14, 60}},
    ColumnEntry{ColumnKind::Reported, "reported", CellAlign::Centre, {13, 22, true}},
    ColumnEntry{ColumnKind::State, "state", CellAlign::Centre, {14, 24, true}},
    ColumnEntry{ColumnKind::Remark, "remark", CellAlign::Left, {11, 40}},
    ColumnEntry{ColumnKind::Change, "change", CellAlign::Left, {16, 40, true}},
};

} // namespace

const ColumnEntry &columnEntry(ColumnKind kind)
{
    return *std::find_if(
        entries.begin(), entries.end(), [&](const ColumnEntry &entry) { return entry.kind == kind; });
}

std::span<const ColumnEntry> columnEntries()
{
    return entries;
}

std::vector<ColumnKind> usualColumns(PaperKind kind)
{
    using enum ColumnKind;
    switch (kind) {
    case PaperKind::Breakdown:
        return {Number, Task, Measure, Lead, Support, Deadline};
    case PaperKind::Progress:
        return {Number, Task, Measure, Parties, Deadline, Progress, Problem, NextStep, State, Remark};
    case PaperKind::Agency:
        return {Number, Task, Measure, Parties, Deadline, Reported, State};
    case PaperKind::Handout:
    case PaperKind::Notice:
    case PaperKind::Supervision:
    case PaperKind::Submission:
    case PaperKind::Indicators:
    case PaperKind::Summary:
    case PaperKind::Digest:
    case PaperKind::Reminder:
        return {};
    }
    return {};
}

std::vector<ColumnKind> withChange(std::vector<ColumnKind> columns)
{
    if (std::find(columns.begin(), columns.end(), ColumnKind::Change) == columns.end())
        columns.push_back(ColumnKind::Change);
    return columns;
}

Result<std::vector<ColumnKind>> chosenColumns(PaperKind kind, const QStringList &wanted, const Wording &say)
{
    if (wanted.isEmpty())
        return usualColumns(kind);
    const auto titleOf
        = [&](const ColumnEntry &entry) { return say(u"column."_s + QLatin1String(entry.key)); };
    std::vector<ColumnKind> chosen;
    for (const QString &word : wanted) {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const ColumnEntry &entry) {
            return word == QLatin1String(entry.key) || word == titleOf(entry);
        });
        if (found == entries.end()) {
            QStringList possible;
            for (const ColumnEntry &entry : entries)
                possible << titleOf(entry) + u' ' + QLatin1String(entry.key);
            return Error{ErrorCode::Invalid, PaperReason::ColumnUnknown, u"column"_s,
                {{u"value"_s, word}, {u"limit"_s, possible.join(say(u"separator"_s))}}};
        }
        if (std::find(chosen.begin(), chosen.end(), found->kind) == chosen.end())
            chosen.push_back(found->kind);
    }
    return chosen;
}

} // namespace qd
