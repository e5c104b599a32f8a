// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readroster.h"

#include "base/characters.h"
#include "base/textcompare.h"
#include "intake/words/agencywords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// ---- the table: what offices write above the columns of such lists, separated by |

struct RosterHeading {
    RosterColumn column;
    QStringView words;
};

constexpr std::array headings{
    RosterHeading{RosterColumn::Name,
        u"单位|单位名称|名称|成员单位|成员单位名称|部门|部门名称|机构|机构名称|街镇|街道|街镇名称|街道名称|"
        u"责任单位|"
        u"单位名|所在单位|工作单位"},
    RosterHeading{RosterColumn::FullName, u"全称|单位全称|机构全称|部门全称|名称全称|规范名称"},
    RosterHeading{RosterColumn::ShortName, u"简称|单位简称|机构简称|部门简称|规范简称"},
    RosterHeading{RosterColumn::Liaison,
        u"联络员|联络员姓名|联系人|联系人姓名|联络人|经办人|姓名|工作联络员|专职联络员|具体联系人"},
    RosterHeading{RosterColumn::Phone,
        u"电话|联系电话|联系方式|手机|手机号|手机号码|电话号码|办公电话|联络员电话|联系人电话|联系手机|座机|"
        u"固定电话|联络员手机"},
    RosterHeading{RosterColumn::Leader,
        u"分管领导|分管负责人|主管领导|领导|分管领导姓名|分管负责同志|分管局领导|责任领导|负责人"},
    RosterHeading{RosterColumn::Number, u"序号|编号|排序|号|no"},
};

// ---- the machinery

/// Titles may stand above the headings.
constexpr int linesBeforeHeadings = 3;

std::optional<RosterColumn> columnOf(const QString &heading)
{
    static const QRegularExpression remark(u"[（(].*[)）]|[：:*]"_s);
    const QString plain = folded(heading).remove(remark);
    for (const RosterHeading &rule : headings) {
        const QStringList words = rule.words.toString().split(u'|');
        if (words.contains(plain))
            return rule.column;
    }
    return std::nullopt;
}

bool isBlank(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// 1. 2、 （三） ④ 五、 · – in front of a name, and what ends a list behind it.
QString cleaned(const QString &cell)
{
    static const QRegularExpression front(
        u"^[\\s\\x{3000}]*(?:[（(](?:\\d{1,3}|[一二三四五六七八九十百]{1,4})[)）]|\\d{1,3}(?:[.．、)）:：]|"
        u"\\s+)|"
        u"[一二三四五六七八九十百]{1,4}[、.．]|[①-⑳]|[·•●▪◆■□*–—-])+[\\s、.．\\x{3000}]*"_s);
    static const QRegularExpression back(u"[\\s\\x{3000};；,，。.、]+$"_s);
    QString name = cell;
    name.remove(back);
    return name.remove(front).simplified();
}

/// A number alone, as 序号 has it.
bool isNumberAlone(const QString &cell)
{
    static const QRegularExpression number(
        u"^[（(]?(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})[)）]?[.、．]?$"_s);
    return number.match(cell.trimmed()).hasMatch();
}

/// The names of one cell: 、 ， ； and line breaks separate, but not inside 各市、县人民政府.
QStringList namesIn(const QString &cell)
{
    const auto joined = joinedCollectivesIn(cell);
    const auto inside = [&](qsizetype at) {
        return std::any_of(joined.begin(), joined.end(),
            [at](const Extent &extent) { return at >= extent.begin && at < extent.end; });
    };
    static const QString separators = u"、，,；;\n"_s;
    const QString text = cleaned(cell).isEmpty() ? QString() : cell;
    static const QRegularExpression number(u"^\\s*[\\d一二三四五六七八九十百]{1,4}、"_s);
    const qsizetype front = number.match(text).capturedLength(); // 1、 is a number, not a name
    QStringList names;
    qsizetype begin = front;
    for (qsizetype at = front; at <= text.size(); ++at) {
        if (at < text.size() && (!separators.contains(text[at]) || inside(at)))
            continue;
        if (const QString name = cleaned(text.sliced(begin, at - begin));
            !name.isEmpty() && !isNumberAlone(name))
            names << name; // the 2 of 甲局，2、乙局 is no name
        begin = at + 1;
    }
    return names;
}

/// A line typed with spaces in place of columns: 区教育局 张三 62471234, or several names.
QStringList spacedCells(const QString &line)
{
    static const QRegularExpression spaces(u"[\\s\\x{3000}]+"_s);
    QStringList parts = line.split(spaces, Qt::SkipEmptyParts);
    if (parts.size() > 1 && cleaned(parts.first() + u' ').isEmpty()) // 1. 区教育局
        parts.removeFirst();
    if (parts.size() < 2)
        return {line};
    const bool contacts = std::all_of(parts.begin() + 1, parts.end(),
        [](const QString &part) { return isPhoneLike(part) || isPersonLike(part); });
    if (contacts) { // always in this order, whichever is missing
        const auto phone = std::find_if(parts.begin() + 1, parts.end(), isPhoneLike);
        const auto at = phone - parts.begin();
        return {parts.first(), parts.mid(1, at - 1).join(u' '), parts.mid(at).join(u'、')};
    }
    const bool names = std::all_of(parts.begin(), parts.end(),
        [](const QString &part) { return part.size() > 2 && isAgencyLike(cleaned(part)); });
    return {names ? parts.join(u'、') : line};
}

struct Grid {
    std::vector<std::pair<int, QStringList>> rows; ///< line, cells; without the blank
    qsizetype width = 0;
};

Grid gridOf(const QList<QStringList> &cells)
{
    const bool single
        = std::all_of(cells.begin(), cells.end(), [](const QStringList &row) { return row.size() < 2; });
    Grid grid;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isBlank(cells[i]))
            continue;
        const QStringList row
            = single && !cells[i].first().contains(u'\n') ? spacedCells(cells[i].first()) : cells[i];
        grid.rows.emplace_back(static_cast<int>(i) + 1, row);
        grid.width = std::max(grid.width, row.size());
    }
    return grid;
}

/// Place of the row of headings; -1 when there is none.
int headingRow(const Grid &grid)
{
    const int last = std::min<int>(linesBeforeHeadings, static_cast<int>(grid.rows.size()));
    for (int i = 0; i < last; ++i) {
        const QStringList &row = grid.rows[static_cast<size_t>(i)].second;
        const auto known = std::count_if(
            row.begin(), row.end(), [](const QString &cell) { return columnOf(cell).has_value(); });
        if (known > 1 || (known == 1 && (grid.width == 1 || row.size() > 1)))
            return i;
    }
    return -1;
}

std::vector<RosterColumn> columnsOfHeadings(const QStringList &row, qsizetype width)
{
    std::vector<RosterColumn> columns(static_cast<size_t>(width), RosterColumn::Unknown);
    for (qsizetype i = 0; i < row.size(); ++i)
        columns[static_cast<size_t>(i)] = columnOf(row[i]).value_or(RosterColumn::Unknown);
    return columns;
}

/// Of the filled cells of a column, the share that `is`; 0 for an empty one.
template <typename Is>
double share(const Grid &grid, qsizetype column, Is is)
{
    int filled = 0;
    int fitting = 0;
    for (const auto &[line, row] : grid.rows) {
        const QString cell = row.value(column).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        fitting += !cell.isEmpty() && is(cell) ? 1 : 0;
    }
    return filled > 0 ? static_cast<double>(fitting) / filled : 0;
}

double meanLength(const Grid &grid, qsizetype column)
{
    qsizetype sum = 0;
    for (const auto &[line, row] : grid.rows)
        sum += characterCount(row.value(column).trimmed());
    return static_cast<double>(sum) / static_cast<double>(std::max<size_t>(1, grid.rows.size()));
}

/// Where there are no headings, or none for the names: by what most cells of a column are.
void guessColumns(const Grid &grid, std::vector<RosterColumn> &columns)
{
    std::vector<qsizetype> names;
    std::vector<qsizetype> persons;
    for (qsizetype i = 0; i < grid.width; ++i) {
        RosterColumn &column = columns[static_cast<size_t>(i)];
        if (column != RosterColumn::Unknown)
            continue;
        if (share(grid, i, isPhoneLike) > 0.5)
            column = RosterColumn::Phone;
        else if (share(grid, i, isNumberAlone) > 0.5)
            column = RosterColumn::Number;
        else if (share(grid, i, [](const QString &cell) { return isAgencyLike(cleaned(cell)); }) > 0.5)
            names.push_back(i);
        else if (share(grid, i, isPersonLike) > 0.5)
            persons.push_back(i);
    }
    const auto has = [&](RosterColumn wanted) {
        return std::find(columns.begin(), columns.end(), wanted) != columns.end();
    };
    const bool named = has(RosterColumn::Name) || has(RosterColumn::FullName) || has(RosterColumn::ShortName);
    if (!named && !names.empty())
        columns[static_cast<size_t>(names.front())] = RosterColumn::Name;
    if (!named && names.size() > 1) { // of two the longer is the full name
        const bool firstLonger = meanLength(grid, names[0]) > meanLength(grid, names[1]);
        columns[static_cast<size_t>(names[firstLonger ? 0 : 1])] = RosterColumn::FullName;
        columns[static_cast<size_t>(names[firstLonger ? 1 : 0])] = RosterColumn::ShortName;
    }
    if (!named
        && names.empty()) { // nothing looks like a body: the first that holds anything else is shown as such
        const auto first = std::find(columns.begin(), columns.end(), RosterColumn::Unknown);
        if (first != columns.end())
            *first = RosterColumn::Name;
        std::erase(persons, first - columns.begin());
    }
    if (!has(RosterColumn::Liaison) && !persons.empty())
        columns[static_cast<size_t>(persons.front())] = RosterColumn::Liaison;
}

void take(RosterRow &row, RosterColumn column, const QString &cell)
{
    const QString text = cell.simplified();
    if (text.isEmpty())
        return;
    switch (column) {
    case RosterColumn::Name:
    case RosterColumn::FullName:
        row.fullName = cleaned(cell);
        break;
    case RosterColumn::ShortName:
        row.name = cleaned(cell);
        break;
    case RosterColumn::Liaison:
        row.liaison = text;
        break;
    case RosterColumn::Phone:
        row.phone += (row.phone.isEmpty() ? QString() : u"、"_s) + text;
        break;
    case RosterColumn::Leader:
        row.leader = text;
        break;
    case RosterColumn::Number:
    case RosterColumn::Unknown:
        break;
    }
}

/// One row of the list; several where a cell holds nothing but names.
void takeRow(Roster &roster, int line, const QStringList &cells)
{
    RosterRow row;
    row.line = line;
    row.typed = cells.join(u' ').simplified();
    qsizetype nameColumn = -1;
    bool full = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const RosterColumn column = roster.columns[static_cast<size_t>(i)];
        take(row, column, cells[i]);
        full = full || column == RosterColumn::FullName;
        if (column == RosterColumn::Name || column == RosterColumn::FullName)
            nameColumn = i;
    }
    const bool alone
        = row.name.isEmpty() && row.liaison.isEmpty() && row.phone.isEmpty() && row.leader.isEmpty();
    const QStringList names = nameColumn >= 0 && alone ? namesIn(cells[nameColumn]) : QStringList();
    if (names.size() > 1) {
        for (const QString &name : names)
            roster.rows.push_back({line, row.typed, name, {}, {}, {}, {}});
        return;
    }
    if (row.name.isEmpty()) { // one name only: it is the usual one
        row.name = row.fullName;
        if (!full)
            row.fullName.clear();
    }
    roster.rows.push_back(row);
}

} // namespace

bool isPhoneLike(const QString &cell)
{
    static const QRegularExpression pattern(u"^[\\d\\s+()（）/、,，;；转*—–－-]+$"_s);
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 5 && pattern.match(cell).hasMatch();
}

bool isPersonLike(const QString &cell)
{
    static const QRegularExpression pattern(
        u"^[\\x{4e00}-\\x{9fff}·]{1,4}$|^[\\x{4e00}-\\x{9fff}] [\\x{4e00}-\\x{9fff}]$"_s);
    QString plain = cell.simplified();
    plain.remove(u' ');
    return plain.size() > 1 && pattern.match(plain).hasMatch() && !isAgencyLike(plain);
}

Roster readRoster(const QList<QStringList> &cells)
{
    Roster roster;
    const Grid grid = gridOf(cells);
    if (grid.rows.empty())
        return roster;
    const int heading = headingRow(grid);
    roster.columns.assign(static_cast<size_t>(grid.width), RosterColumn::Unknown);
    Grid below = grid;
    if (heading >= 0) {
        const auto &[line, row] = grid.rows[static_cast<size_t>(heading)];
        roster.headingLine = line;
        roster.headings = row;
        roster.columns = columnsOfHeadings(row, grid.width);
        below.rows.erase(below.rows.begin() + heading);
    }
    guessColumns(below, roster.columns);
    for (qsizetype i = 0; i < grid.width; ++i) {
        if (roster.columns[static_cast<size_t>(i)] != RosterColumn::Unknown)
            continue;
        QString words = roster.headings.value(i).simplified();
        for (const auto &[line, row] : below.rows)
            words = words.isEmpty() ? row.value(i).simplified() : words;
        if (!words.isEmpty())
            roster.unread << words;
    }
    for (const auto &[line, row] : below.rows)
        takeRow(roster, line, row);
    return roster;
}

} // namespace qd
