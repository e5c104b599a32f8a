// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/planchanges.h"
#include "domain/counts/agencywork.h"
#include "paper/compose/latestreports.h"
#include "paper/compose/tablecolumns.h"
#include "paper/document/document.h"

namespace qd
{

/// One line of a table of measures.
struct MeasureLine {
    const Measure *measure = nullptr;
    const Verdict *verdict = nullptr;
    const AgencyItem *item = nullptr; ///< the same as one agency has it, where the paper is about one
    AgencyId agency; ///< that agency; a collective whose members report: none
};

/// Where sections stand above their tasks.
struct TableOutline {
    bool sections = true; ///< as heading rows
    int level = 0; ///< of its first bookmarks
};

/// A table of measures, a row each: progress, breakdown and the lists of an agency differ in columns and
/// measures only.
class MeasureTable final
{
public:
    /// All must outlive it.
    MeasureTable(const PaperInput &input, const PaperText &text, const LatestReports &reports,
        const std::vector<ColumnKind> &columns, const PlanChanges *changes = nullptr);

    /// The lines in document order; the columns have no widths yet.
    TableBlock make(const std::vector<MeasureLine> &lines, const TableOutline &outline) const;

    /// Makes the columns of a table as wide as their content wants, in 五号 where the rows would be tall.
    void fit(TableBlock &table, const DocumentInfo &info) const;

private:
    /// A line with the words that several of its cells are made from.
    struct Row {
        const MeasureLine &line;
        const Task &task;
        PartyWords parties;
        ToldReports reports;
    };
    using Lines = std::vector<MeasureLine>;
    Lines inSections(Lines lines) const;
    RowGroup heading(const QString &text, int level) const;
    RowGroup group(const Task &task, const Lines &lines, int level) const;
    std::vector<Row> rowsOf(const Task &task, const Lines &lines) const;
    void addColumn(RowGroup &group, size_t column, const std::vector<Row> &rows) const;
    void addAcross(RowGroup &group, size_t column, const std::vector<Row> &rows) const;
    bool isAcross(size_t column) const;
    QString cellText(ColumnKind kind, const Row &row) const;
    QString number(const Measure &measure) const;
    QString stateText(const Verdict &verdict) const;
    QString reportedText(const MeasureLine &line) const;
    QString remarkText(const Row &row) const;
    QString orNone(const QString &text) const;

    const PaperInput &m_input;
    const PlanBook &m_book;
    const QDate m_day;
    const PaperText &m_text;
    const Wording &m_say;
    const LatestReports &m_reports;
    const std::vector<ColumnKind> &m_columns;
    const PlanChanges *m_changes; ///< nullptr: compared with none
};

} // namespace qd
