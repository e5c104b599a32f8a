// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/measuretable.h"

#include "paper/compose/changewords.h"
#include "paper/compose/deadlinewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr double tallRow = 4.0; // lines; beyond it tall rows leave gaps at page ends

TableCell cellOf(size_t column, const QString &text)
{
    TableCell cell;
    cell.text = text;
    cell.column = static_cast<int>(column);
    return cell;
}

/// One cell beside all rows where they say the same, else one a row.
void addCells(RowGroup &group, size_t column, const QStringList &texts, int columns, const QString &none)
{
    const bool same = texts.size() > 1 && std::all_of(texts.begin(), texts.end(), [&](const QString &text) {
        return text == texts.front();
    });
    for (qsizetype row = 0; row < (same ? 1 : texts.size()); ++row) {
        TableCell cell = cellOf(column, texts[row]);
        cell.columns = columns;
        cell.down = same;
        cell.centred = texts[row] == none;
        group.rows[static_cast<size_t>(row)].cells.push_back(std::move(cell));
    }
}

} // namespace

MeasureTable::MeasureTable(const PaperInput &input, const PaperText &text, const LatestReports &reports,
    const std::vector<ColumnKind> &columns, const PlanChanges *changes)
    : m_input(input)
    , m_book(input.book)
    , m_day(input.options.asOf)
    , m_text(text)
    , m_say(text.say())
    , m_reports(reports)
    , m_columns(columns)
    , m_changes(changes)
{
}

TableBlock MeasureTable::make(const std::vector<MeasureLine> &lines, const TableOutline &outline) const
{
    TableBlock table;
    for (const ColumnKind kind : m_columns) {
        const ColumnEntry &entry = columnEntry(kind);
        table.columns.push_back({m_say(u"column."_s + QLatin1String(entry.key)), 0, entry.align});
    }
    QString part; // of several plans in one file
    SectionId section;
    int level = outline.level;
    const Lines sorted = outline.sections ? inSections(lines) : lines;
    for (auto line = sorted.begin(); line != sorted.end();) {
        const Task &task = *m_book.task(line->measure->taskId);
        const auto end = std::find_if(
            line, sorted.end(), [&](const MeasureLine &other) { return other.measure->taskId != task.id; });
        const Section *own = m_book.section(task.sectionId);
        if (outline.sections && (task.sectionId != section || line == sorted.begin())) {
            section = task.sectionId;
            level = outline.level;
            if (own && own->part != part && !own->part.isEmpty())
                table.groups.push_back(heading(own->part, level));
            part = own ? own->part : QString();
            level += part.isEmpty() ? 0 : 1;
            if (own && (!own->title.isEmpty() || !own->number.isEmpty()))
                table.groups.push_back(heading(m_text.section(*own), level++));
        }
        table.groups.push_back(group(task, {line, end}, level));
        line = end;
    }
    return table;
}

void MeasureTable::fit(TableBlock &table, const DocumentInfo &info) const
{
    std::vector<ColumnLimit> limits;
    for (const ColumnKind kind : m_columns)
        limits.push_back(columnEntry(kind).limit);
    const auto untouched = table.columns;
    if (fitColumns(table, limits, info) <= tallRow)
        return;
    table.columns = untouched;
    table.small = true;
    fitColumns(table, limits, info);
}

/// By section, those without one last: in the order of the plan a section may come twice.
std::vector<MeasureLine> MeasureTable::inSections(Lines lines) const
{
    QHash<SectionId, size_t> rank;
    for (const Section *section : m_book.sections())
        rank.insert(section->id, static_cast<size_t>(rank.size()));
    const auto rankOf = [&](const MeasureLine &line) {
        return rank.value(m_book.task(line.measure->taskId)->sectionId, static_cast<size_t>(rank.size()));
    };
    std::stable_sort(lines.begin(), lines.end(),
        [&](const MeasureLine &a, const MeasureLine &b) { return rankOf(a) < rankOf(b); });
    return lines;
}

RowGroup MeasureTable::heading(const QString &text, int level) const
{
    RowGroup group;
    group.heading = true;
    TableCell cell = cellOf(0, text);
    cell.columns = static_cast<int>(m_columns.size());
    group.rows.push_back({{cell}, Bookmark{level, text}});
    return group;
}

RowGroup MeasureTable::group(const Task &task, const Lines &lines, int level) const
{
    RowGroup group;
    group.rows.resize(lines.size());
    group.rows.front().bookmark = Bookmark{level, m_text.task(task, m_book.ordinalOf(task.id))};
    const auto rows = rowsOf(task, lines);
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (isAcross(column))
            addAcross(group, column++, rows);
        else
            addColumn(group, column, rows);
    }
    return group;
}

std::vector<MeasureTable::Row> MeasureTable::rowsOf(const Task &task, const Lines &lines) const
{
    using enum ColumnKind;
    const bool told = std::any_of(m_columns.begin(), m_columns.end(), [](ColumnKind kind) {
        return kind == Progress || kind == Problem || kind == NextStep || kind == Remark;
    });
    std::vector<Row> rows;
    for (const MeasureLine &line : lines) {
        const auto parties = m_book.partiesOn(line.measure->id, m_day);
        rows.push_back({line, task, m_text.parties(m_book, parties, task, m_day), {}});
        if (told) {
            rows.back().reports = line.agency.isValid() ? m_reports.told(*line.measure, line.agency)
                                                        : m_reports.told(*line.measure);
        }
    }
    return rows;
}

/// Leads and supports side by side: where nobody leads, those who answer stand across both with their role.
bool MeasureTable::isAcross(size_t column) const
{
    return m_columns[column] == ColumnKind::Lead && column + 1 < m_columns.size()
        && m_columns[column + 1] == ColumnKind::Support;
}

void MeasureTable::addColumn(RowGroup &group, size_t column, const std::vector<Row> &rows) const
{
    const ColumnKind kind = m_columns[column];
    QStringList texts;
    for (const Row &row : rows)
        texts << orNone(cellText(kind, row));
    const bool ofRow = kind == ColumnKind::Number || kind == ColumnKind::Measure || kind == ColumnKind::Change;
    if (!ofRow) {
        addCells(group, column, texts, 1, m_say(u"none"_s));
        if (kind == ColumnKind::Task)
            group.rows.front().cells.back().again = m_say(u"again"_s, {{"text"_L1, texts.front()}});
        return;
    }
    for (qsizetype row = 0; row < texts.size(); ++row)
        group.rows[static_cast<size_t>(row)].cells.push_back(cellOf(column, texts[row]));
}

void MeasureTable::addAcross(RowGroup &group, size_t column, const std::vector<Row> &rows) const
{
    const QString none = m_say(u"none"_s);
    const auto list = [&](QString PartyWords::*words) {
        QStringList texts;
        for (const Row &row : rows)
            texts << orNone(row.parties.*words);
        return texts;
    };
    const auto isOne = [](const Row &row) { return !row.parties.across.isEmpty(); };
    if (std::all_of(rows.begin(), rows.end(), isOne)) {
        addCells(group, column, list(&PartyWords::across), 2, none);
        return;
    }
    if (std::none_of(rows.begin(), rows.end(), isOne)) {
        addCells(group, column, list(&PartyWords::lead), 1, none);
        addCells(group, column + 1, list(&PartyWords::support), 1, none);
        return;
    }
    for (size_t r = 0; r < rows.size(); ++r) { // some measures have a lead, others not
        RowGroup one;
        one.rows.resize(1);
        if (isOne(rows[r])) {
            addCells(one, column, {rows[r].parties.across}, 2, none);
        } else {
            addCells(one, column, {orNone(rows[r].parties.lead)}, 1, none);
            addCells(one, column + 1, {orNone(rows[r].parties.support)}, 1, none);
        }
        auto &cells = group.rows[r].cells;
        cells.insert(cells.end(), one.rows.front().cells.begin(), one.rows.front().cells.end());
    }
}

QString MeasureTable::cellText(ColumnKind kind, const Row &row) const
{
    const Measure &measure = *row.line.measure;
    switch (kind) {
    case ColumnKind::Number:
        return number(measure);
    case ColumnKind::Task:
        return m_text.task(row.task, m_book.ordinalOf(row.task.id));
    case ColumnKind::Measure:
        return measure.text.trimmed().isEmpty() ? row.task.title : measure.text.trimmed();
    case ColumnKind::Lead:
        return row.parties.across.isEmpty() ? row.parties.lead : row.parties.across;
    case ColumnKind::Support:
        return row.parties.support;
    case ColumnKind::Parties:
        return row.parties.inCell;
    case ColumnKind::Deadline:
        return deadlineInCell(m_book, measure, m_day, m_text);
    case ColumnKind::Progress:
        return row.reports.texts.join(u'\n');
    case ColumnKind::Problem:
        return row.reports.problems.join(u'\n');
    case ColumnKind::NextStep:
        return row.reports.nextSteps.join(u'\n');
    case ColumnKind::Reported:
        return reportedText(row.line);
    case ColumnKind::State:
        return stateText(*row.line.verdict);
    case ColumnKind::Remark:
        return remarkText(row);
    case ColumnKind::Change:
        return m_changes ? changeCell(m_changes->of(measure.id), m_text) : QString();
    }
    return {};
}

/// By the order of the plan: 3, and 3.2 where the task has several measures.
QString MeasureTable::number(const Measure &measure) const
{
    const QString ordinal = QString::number(m_book.ordinalOf(measure.taskId));
    return m_book.measuresOf(measure.taskId).size() == 1
        ? ordinal
        : u"%1.%2"_s.arg(ordinal).arg(m_book.placeOf(measure));
}

/// The work state, 受阻, and the light by sign and word; how long it is overdue.
QString MeasureTable::stateText(const Verdict &verdict) const
{
    QStringList lines{m_text.stateName(verdict.state)};
    if (verdict.blocked && !isFinished(verdict.state))
        lines << m_say(u"reason.Blocked"_s);
    if (m_input.options.lights)
        lines << m_text.lightSign(verdict.light) + m_text.lightName(verdict.light);
    if (verdict.reason == LightReason::Overdue)
        lines << m_say(u"reason.Overdue"_s, {{"days"_L1, QString::number(verdict.days)}});
    return lines.join(u'\n');
}

/// Whether the agency has reported, or how many of those who owe it have.
QString MeasureTable::reportedText(const MeasureLine &line) const
{
    const DutyCount duties = line.item
        ? line.item->duties
        : countDuties(dutiesWithin(m_book, *line.measure, m_input.options.period, m_day));
    if (duties.due == 0)
        return {};
    if (line.agency.isValid() && duties.due == 1)
        return m_say(duties.reported == 1 ? u"table.reported"_s : u"table.unreported"_s);
    return m_say(u"table.reportedOf"_s,
        {{"due"_L1, QString::number(duties.due)}, {"reported"_L1, QString::number(duties.reported)}});
}

QString MeasureTable::remarkText(const Row &row) const
{
    QStringList remarks;
    if (row.line.item && row.line.item->through.isValid()) {
        remarks << m_say(
            u"table.through"_s, {{"collective"_L1, m_book.agencies().nameOn(row.line.item->through, m_day)}});
    }
    if (row.line.agency.isValid() && row.task.summarisingId == row.line.agency)
        remarks << m_say(u"table.summarising"_s);
    return (remarks + row.reports.remarks).join(u'\n');
}

QString MeasureTable::orNone(const QString &text) const
{
    return text.isEmpty() ? m_say(u"none"_s) : text;
}

} // namespace qd
