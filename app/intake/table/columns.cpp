// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table/columns.h"

#include "base/textcompare.h"
#include "domain/values/deadline.h"
#include "intake/words/agencywords.h"
#include "intake/words/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// ---- the table: what offices write above their columns. A heading belongs to the first line whose words it
// is made of,
// ---- or which it ends in (2023年重点工作任务 is 工作任务).

struct HeadingRule {
    ColumnRole role;
    QStringView words; ///< separated by |
};

constexpr std::array headingRules{
    HeadingRule{ColumnRole::Order, u"序号|编号|项目编号|排序|号|no"},
    HeadingRule{ColumnRole::Lead,
        u"牵头单位|牵头部门|牵头责任单位|责任牵头单位|牵头责任部门|市级牵头单位|区级牵头单位|主办单位|"
        u"主办部门|主责单位|"
        u"主要责任单位|第一责任单位|牵头"},
    HeadingRule{ColumnRole::Support,
        u"配合单位|配合部门|责任配合单位|配合责任单位|协办单位|协办部门|协同单位|协同部门|协作单位|协助单位|"
        u"参与单位|"
        u"参与部门|参加单位|参加部门|协作部门|协助部门|配合"},
    HeadingRule{ColumnRole::Leader,
        u"责任领导|牵头领导|分管领导|包保领导|联系领导|责任人|负责人|具体责任人|牵头责任人|区领导|市领导"},
    HeadingRule{ColumnRole::Skip,
        u"备注|说明|进展情况|工作进展|进展|完成情况|存在问题|存在问题及原因|下一步计划|下一步工作|下步打算|"
        u"状态|联络员|"
        u"联系人|联系电话|联系方式|联系人及电话|佐证材料|得分|分值|权重|实际完成|完成率"},
    HeadingRule{ColumnRole::Responsible,
        u"责任单位|责任部门|承办单位|承办部门|落实单位|实施单位|责任主体|负责单位|负责部门|完成单位|责任分工|"
        u"部门分工|"
        u"任务分工|责任科室|牵头及配合单位|牵头单位及配合单位|牵头和配合单位|单位|部门|主管部门|"
        u"责任单位及责任人"},
    HeadingRule{ColumnRole::Deadline,
        u"完成时限|完成时间|完成期限|办结时限|完成节点|时限|时限要求|时间节点|时间要求|时间安排|时间进度|"
        u"时间|节点|"
        u"计划完成时间|进度安排|工作时限|推进时间|实施时间|起止时间"},
    HeadingRule{ColumnRole::Target,
        u"目标值|工作目标|年度目标|预期目标|预期成果|任务目标|目标要求|目标|考核指标|成果形式|指标值|"
        u"量化指标|目标任务值|"
        u"工作成效|预期成效|成果"},
    HeadingRule{ColumnRole::Section,
        u"领域|工作领域|重点领域|类别|任务类别|项目类别|分类|大类|板块|工作板块|方面|类型|章节|部分|"
        u"一级任务"},
    HeadingRule{ColumnRole::Heading,
        u"方向|重点方向|工作方向|任务方向|子领域|细分领域|重点环节|小类|子类|二级分类|二级类别"},
    HeadingRule{ColumnRole::Measure,
        u"工作举措|具体举措|重点举措|主要举措|推进举措|举措|工作措施|具体措施|主要措施|落实措施|措施|"
        u"具体内容|主要内容|"
        u"主要工作内容|具体工作内容|具体任务|细化任务|分解任务|工作要求|任务要求|具体要求|具体工作|工作内容|"
        u"任务内容|"
        u"工作内容及要求|二级任务|三级任务|任务分解|工作任务分解|工作安排"},
    HeadingRule{ColumnRole::Task,
        u"工作任务|重点任务|主要任务|重点工作|重点工作任务|年度任务|任务名称|任务|工作事项|重点事项|任务事项|"
        u"事项|"
        u"工作要点|工作项目|项目名称|工作名称|目标任务|主要工作|工作|项目|改革事项|任务清单"},
};

struct Word {
    ColumnRole role;
    QString text;
};

const std::vector<Word> &headingWords()
{
    static const std::vector<Word> words = [] {
        std::vector<Word> all;
        for (const HeadingRule &rule : headingRules) {
            for (const QStringView word : rule.words.split(u'|'))
                all.push_back({rule.role, word.toString()});
        }
        return all;
    }();
    return words;
}

constexpr int headingRowsSearched = 12; ///< a title, a note and the like may stand above the headings
constexpr qsizetype longestHeading = 24;
constexpr qsizetype longestBeforeShortWord = 6; ///< in front of 事项, 工作, 时间 …

QString plain(const QString &heading)
{
    static const QRegularExpression remarks(u"[(（〔\\[【][^)）〕\\]】]*[)）〕\\]】]|[：:*＊]"_s);
    return folded(QString(heading).remove(remarks));
}

bool isMatter(ColumnRole role)
{
    return role == ColumnRole::Task || role == ColumnRole::Measure;
}

bool isAbout(ColumnRole role)
{
    return role == ColumnRole::Lead || role == ColumnRole::Support || role == ColumnRole::Responsible
        || role == ColumnRole::Deadline;
}

/// The heading of a column over its rows: the lowest that is known, for one may stand over two (责任分工 over
/// 牵头 | 配合).
struct ColumnHeading {
    QString printed;
    std::optional<ColumnRole> role;
};

ColumnHeading headingOf(const TableGrid &grid, int from, int rows, int column)
{
    ColumnHeading heading;
    for (int row = from; row < from + rows; ++row) {
        const QString text = grid.text(row, column).simplified();
        if (text.isEmpty() || heading.printed == text)
            continue;
        heading.printed = text;
        if (const auto role = roleOfHeading(text))
            heading.role = role;
    }
    return heading;
}

/// Whether the row below belongs to the headings: it is reached by a merged heading, or splits one into
/// parts.
bool headingsGoOn(const TableGrid &grid, int row)
{
    bool reached = false;
    bool known = true;
    for (int column = 0; column < grid.columns(); ++column) {
        if (grid.isEmpty(row + 1, column))
            continue;
        if (grid.cellAt(row, column) == grid.cellAt(row + 1, column))
            reached = true;
        else
            known = known && roleOfHeading(grid.text(row + 1, column)).has_value();
    }
    return reached && known;
}

/// The two or three columns that all say what is to be done: from left to right section, task and measure.
void settleMatters(std::vector<ColumnRole> &roles)
{
    std::vector<size_t> matters;
    bool sectioned = false;
    for (size_t i = 0; i < roles.size(); ++i) {
        if (isMatter(roles[i]))
            matters.push_back(i);
        sectioned = sectioned || roles[i] == ColumnRole::Section;
    }
    if (matters.empty())
        return;
    const size_t first = !sectioned && matters.size() > 2 ? 1 : 0;
    if (first == 1)
        roles[matters[0]] = ColumnRole::Section;
    roles[matters[first]] = ColumnRole::Task;
    for (size_t i = first + 1; i < matters.size(); ++i)
        roles[matters[i]] = ColumnRole::Measure;
}

/// Of the columns that group, the first makes sections and the second headings.
void settleGroups(std::vector<ColumnRole> &roles)
{
    const auto isGroup = [](ColumnRole role) { return role == ColumnRole::Section || role == ColumnRole::Heading; };
    bool sectioned = false;
    for (ColumnRole &role : roles) {
        if (!isGroup(role))
            continue;
        role = sectioned ? ColumnRole::Heading : ColumnRole::Section;
        sectioned = true;
    }
}

/// Short texts, each for several rows: what groups the tasks, whatever stands above it.
bool groupsRows(const TableGrid &grid, int firstRow, int column)
{
    constexpr qsizetype longest = 24;
    constexpr int rowsSearched = 200;
    int groups = 0;
    int rows = 0;
    for (int row = firstRow; row < std::min(grid.rows(), firstRow + rowsSearched); ++row) {
        if (grid.isEmpty(row, column))
            continue;
        if (grid.text(row, column).size() > longest)
            return false;
        ++rows;
        const bool again = row > firstRow
            && (grid.cellAt(row - 1, column) == grid.cellAt(row, column)
                || grid.text(row - 1, column) == grid.text(row, column));
        groups += again ? 0 : 1;
    }
    return groups > 1 && rows >= groups * 2;
}

/// 3, （三）, 2.1: a number and nothing else.
bool isNumber(const QString &text)
{
    static const QRegularExpression number(
        u"^[(（]?[0-9０-９一二三四五六七八九十百]+([.．-][0-9]+)*[)）]?[、.．]?$"_s);
    return number.match(text).hasMatch() && numberValue(text) > 0;
}

/// What most of the filled cells below the headings are. The first of them tell as much as all: a table may
/// have a hundred thousand.
std::optional<ColumnRole> roleByContent(const TableGrid &grid, int firstRow, int column)
{
    static const QRegularExpression separators(u"[、，,；;\\n\\s]+"_s);
    constexpr int enough = 100; // filled cells
    constexpr int rowsSearched = 2000;
    constexpr qsizetype longest = 1200; // beyond it a cell holds prose
    const int end = std::min(grid.rows(), firstRow + rowsSearched);
    int filled = 0;
    int agencies = 0;
    int deadlines = 0;
    int numbers = 0;
    for (int row = firstRow; row < end && filled < enough; ++row) {
        if (grid.isEmpty(row, column)
            || (row > firstRow && grid.cellAt(row - 1, column) == grid.cellAt(row, column)))
            continue; // a merged cell counts once
        const QString text = grid.text(row, column).trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        if (text.size() > longest)
            continue;
        const QStringList names = text.split(separators, Qt::SkipEmptyParts);
        agencies += std::all_of(names.begin(), names.end(), [](const QString &n) { return isAgencyLike(n); });
        deadlines += readDeadline(text, 2000).has_value() ? 1 : 0;
        numbers += isNumber(text) ? 1 : 0;
    }
    const auto most = [filled](int count) { return filled >= 2 && count * 10 >= filled * 7; };
    if (most(numbers))
        return ColumnRole::Order;
    if (most(agencies))
        return ColumnRole::Responsible;
    return most(deadlines) ? std::optional(ColumnRole::Deadline) : std::nullopt;
}

std::optional<ColumnRole> roleOfWhole(QStringView name)
{
    const auto &words = headingWords();
    const auto at
        = std::find_if(words.begin(), words.end(), [&](const Word &word) { return word.text == name; });
    return at == words.end() ? std::nullopt : std::optional(at->role);
}

/// 具体任务及目标, 目标与措施: a heading of known words that all say what is to be done is that of the finest
/// of them.
std::optional<ColumnRole> roleOfJoined(const QString &name)
{
    static const QRegularExpression joints(u"及|和|与|、|/"_s);
    static constexpr std::array finest{ColumnRole::Measure, ColumnRole::Task, ColumnRole::Target};
    const QStringList parts = name.split(joints);
    if (parts.size() < 2)
        return std::nullopt;
    auto best = finest.end();
    for (const QString &part : parts) {
        const auto role = roleOfWhole(part);
        const auto at = role ? std::find(finest.begin(), finest.end(), *role) : finest.end();
        if (at == finest.end())
            return std::nullopt;
        best = std::min(best, at);
    }
    return *best;
}

/// A task of several rows that differ in what is aimed at: 工作目标 then says what is to be done.
void takeTargetsAsMeasures(TableReading &reading, const TableGrid &grid)
{
    const int task = reading.columnOf(ColumnRole::Task);
    const int target = reading.columnOf(ColumnRole::Target);
    if (task < 0 || target < 0 || reading.columnOf(ColumnRole::Measure) >= 0)
        return;
    for (int row = reading.headingRows; row + 1 < grid.rows(); ++row) {
        const bool sameTask = grid.cellAt(row, task) == grid.cellAt(row + 1, task);
        if (sameTask && !grid.isEmpty(row, task) && !grid.isEmpty(row + 1, target)
            && grid.cellAt(row, target) != grid.cellAt(row + 1, target)
            && grid.cellAt(row, task) != grid.cellAt(row, target)) {
            reading.roles[static_cast<size_t>(target)] = ColumnRole::Measure;
            return;
        }
    }
}

std::optional<TableReading> readingFrom(const TableGrid &grid, int headingRow)
{
    int rows = 1;
    while (headingRow + rows + 1 < grid.rows() && rows < 3 && headingsGoOn(grid, headingRow + rows - 1))
        ++rows;
    TableReading reading;
    reading.headingRows = headingRow + rows;
    std::vector<bool> unknown; // by column
    bool matter = false;
    int known = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const ColumnHeading heading = headingOf(grid, headingRow, rows, column);
        if (heading.printed.size() > longestHeading * 2)
            return std::nullopt;
        reading.headings << heading.printed;
        reading.roles.push_back(heading.role.value_or(ColumnRole::Skip));
        reading.guessed.push_back(false);
        known += heading.role ? 1 : 0;
        matter = matter || (heading.role && isMatter(*heading.role));
        unknown.push_back(!heading.role);
    }
    if (!matter || known < 2 || reading.headingRows >= grid.rows())
        return std::nullopt;
    for (size_t i = 0; i < unknown.size(); ++i) {
        if (!unknown[i])
            continue;
        auto role = roleByContent(grid, reading.headingRows, static_cast<int>(i));
        const bool isLeft = std::none_of(reading.roles.begin(),
            reading.roles.begin() + static_cast<std::ptrdiff_t>(i), [](ColumnRole r) { return isMatter(r); });
        if (!role && isLeft && groupsRows(grid, reading.headingRows, static_cast<int>(i)))
            role = ColumnRole::Section;
        if (role) {
            reading.roles[i] = *role;
            reading.guessed[i] = true;
        }
    }
    settleGroups(reading.roles);
    if (std::none_of(reading.roles.begin(), reading.roles.end(), isAbout))
        return std::nullopt;
    settleMatters(reading.roles);
    takeTargetsAsMeasures(reading, grid);
    return reading;
}

} // namespace

std::optional<ColumnRole> roleOfHeading(const QString &heading)
{
    const QString name = plain(heading);
    if (name.isEmpty() || name.size() > longestHeading)
        return std::nullopt;
    if (const auto role = roleOfWhole(name))
        return role;
    if (const auto role = roleOfJoined(name))
        return role;
    const Word *longest = nullptr;
    for (const Word &word : headingWords()) {
        // 本年度重点工作 is one, a whole clause that happens to end in 事项 is none
        const bool mayEndIt = word.text.size() > 2
            || (word.text.size() == 2 && name.size() <= longestBeforeShortWord + word.text.size());
        if (mayEndIt && name.endsWith(word.text) && (!longest || word.text.size() > longest->text.size()))
            longest = &word;
    }
    return longest ? std::optional(longest->role) : std::nullopt;
}

std::vector<TableReading> findTaskTables(const SourceText &source)
{
    std::vector<TableReading> found;
    for (size_t i = 0; i < source.tables.size(); ++i) {
        const SourceTable &table = source.tables[i];
        if (table.columnCount < 2 || table.rowCount < 2 || !TableGrid::fits(table))
            continue;
        const TableGrid grid(source, table);
        for (int row = 0; row < std::min(grid.rows() - 1, headingRowsSearched); ++row) {
            if (grid.filledColumns(row).size() < 2)
                continue;
            if (auto reading = readingFrom(grid, row)) {
                reading->table = static_cast<int>(i);
                found.push_back(*std::move(reading));
                break;
            }
        }
    }
    return found;
}

bool repeatsHeadings(const TableGrid &grid, int row, const TableReading &reading)
{
    int same = 0;
    int filled = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const QString text = grid.text(row, column).simplified();
        if (text.isEmpty())
            continue;
        ++filled;
        same += text == reading.headings.value(column) ? 1 : 0;
    }
    return filled >= 2 && same * 3 >= filled * 2;
}

} // namespace qd
