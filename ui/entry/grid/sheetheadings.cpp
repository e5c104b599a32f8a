// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/grid/sheetheadings.h"

#include "base/textcompare.h"
#include "texts/columnguess.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// ---- the table: words of offices, separated by |

struct SheetHeading {
    SheetColumn column;
    QStringView words;
};

constexpr std::array headings{
    SheetHeading{SheetColumn::Number, u"编号|任务编号|举措编号"},
    SheetHeading{SheetColumn::Measure, u"举措|工作举措|具体举措|工作任务|任务"},
    SheetHeading{SheetColumn::Text, u"进展情况|工作进展|进展|完成情况|推进情况|落实情况|工作进展情况"},
    SheetHeading{SheetColumn::Problem, u"存在问题|问题|存在困难|问题和困难|存在的问题"},
    SheetHeading{SheetColumn::Next, u"下一步计划|下一步工作|下一步工作计划|下步计划|下一步打算|下一步安排"},
    SheetHeading{SheetColumn::DoneOn, u"完成日期|办结日期|实际完成时间"},
    SheetHeading{SheetColumn::Remark, u"备注|说明"},
};

// ---- the machinery

std::optional<SheetColumn> columnNamed(const QString &cell, const QStringList &ours)
{
    const QString plain = folded(cell);
    if (plain.isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (plain == folded(ours.at(i)))
            return static_cast<SheetColumn>(i);
    }
    for (const SheetHeading &heading : headings) {
        if (heading.words.toString().split(u'|').contains(plain))
            return heading.column;
    }
    const auto elsewhere = columnHeaded(cell); // columns that are pasted into the plan, too
    return elsewhere == PasteColumn::State  ? std::optional(SheetColumn::State)
        : elsewhere == PasteColumn::Percent ? std::optional(SheetColumn::Percent)
                                            : std::nullopt;
}

} // namespace

std::vector<std::optional<SheetColumn>> columnsNamed(const QStringList &line, const QStringList &ours)
{
    std::vector<std::optional<SheetColumn>> columns;
    int known = 0;
    for (const QString &cell : line) {
        columns.push_back(columnNamed(cell, ours));
        known += columns.back() ? 1 : 0;
    }
    if (known == 0 || known * 2 < static_cast<int>(line.size()))
        columns.clear();
    return columns;
}

} // namespace qd
