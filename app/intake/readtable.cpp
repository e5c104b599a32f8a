// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readtable.h"

#include "base/reasons/readingreason.h"
#include "domain/proposal/proposalnodes.h"
#include "intake/outline/frontmatter.h"
#include "intake/readplan.h"
#include "intake/responsible/doubts.h"
#include "intake/table/tasktable.h"
#include "intake/words/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The text with what lies inside the spans made blank: every other place stays where it was.
QString blanked(QString text, const std::vector<Span> &spans)
{
    for (const Span &span : spans) {
        for (qsizetype i = span.begin; i < std::min(span.end, text.size()); ++i) {
            if (text[i] != u'\n')
                text[i] = u' ';
        }
    }
    return text;
}

std::vector<Span> tableSpans(const SourceText &source)
{
    std::vector<Span> spans;
    for (const SourceTable &table : source.tables)
        spans.push_back(table.at);
    return spans;
}

SourceText withoutTables(const SourceText &source)
{
    SourceText prose = source;
    prose.text = blanked(prose.text, tableSpans(source));
    prose.tables.clear();
    return prose;
}

bool carriesParties(const ProposedTask &task)
{
    return !task.parties.empty()
        || std::any_of(
            task.measures.begin(), task.measures.end(), [](const auto &m) { return !m.parties.empty(); });
}

int annotatedTasks(const Proposal &proposal)
{
    int count = 0;
    for (const ProposedSection &section : proposal.sections)
        count += static_cast<int>(std::count_if(section.tasks.begin(), section.tasks.end(), carriesParties));
    return count;
}

bool isUsable(const SourceText &source, const TableReading &reading)
{
    if (reading.table < 0 || static_cast<size_t>(reading.table) >= source.tables.size())
        return false;
    const SourceTable &table = source.tables[static_cast<size_t>(reading.table)];
    return TableGrid::fits(table) && static_cast<int>(reading.roles.size()) == table.columnCount
        && reading.headingRows >= 0 && reading.headingRows < table.rowCount;
}

void addGuessWarnings(Proposal &proposal, const TableReading &reading)
{
    for (size_t i = 0; i < reading.guessed.size() && i < reading.roles.size(); ++i) {
        if (reading.guessed[i])
            proposal.warnings.push_back(
                {WarningKind::ColumnsGuessed, reading.headings.value(static_cast<qsizetype>(i)), 1});
    }
}

class TablePlanReader final
{
public:
    TablePlanReader(const SourceText &source, const TableReading &reading)
        : m_source(source)
        , m_reading(reading)
        , m_table(source.tables[static_cast<size_t>(reading.table)])
    {
    }

    Result<Proposal> read()
    {
        Proposal &proposal = m_proposal;
        proposal.source = m_source.text;
        proposal.table = m_reading;
        readAround();
        TableTasks tasks = readTaskTable(m_source, m_reading, declared());
        proposal.sections = std::move(tasks.sections);
        for (const Ignored &ignored : tasks.ignored)
            proposal.ignored.push_back(ignored);
        ignoreOtherTables();
        if (proposal.taskCount() == 0)
            return Error{ErrorCode::Invalid, ReadingReason::NotAPlan, u"a task table without a task"_s,
                {{u"file"_s, m_source.fileName}}};
        std::stable_sort(proposal.ignored.begin(), proposal.ignored.end(),
            [](const Ignored &a, const Ignored &b) { return a.span.begin < b.span.begin; });
        addWarnings();
        giveNodeIds(proposal);
        proposal.doubts = findDoubts(proposal);
        proposal.parts = {{proposal.title, m_table.at, annotatedTasks(proposal)}};
        return std::move(proposal);
    }

private:
    /// What stands before and behind the table, other tables left out.
    std::vector<SourceParagraph> paragraphsIn(Span span)
    {
        std::vector<Span> out = tableSpans(m_source);
        out.push_back({0, span.begin});
        out.push_back({span.end, m_source.text.size()});
        Paragraphs paragraphs = readParagraphs(blanked(m_source.text, out), m_source.linesAreParagraphs);
        m_proposal.ignored.insert(
            m_proposal.ignored.end(), paragraphs.ignored.begin(), paragraphs.ignored.end());
        return paragraphs.list;
    }

    void readAround()
    {
        std::vector<SourceParagraph> front = paragraphsIn({0, m_table.at.begin});
        const std::vector<SourceParagraph> tail = paragraphsIn({m_table.at.end, m_source.text.size()});
        int line = front.empty() ? 1 : front.back().line + 1;
        for (const MappedText &row : rowsAbove(m_source, m_reading))
            front.push_back({row, line++});
        FrontMatter matter = readFrontMatter(front);
        m_proposal.title = matter.title.text();
        m_proposal.titleSpan = matter.title.span();
        m_proposal.preamble = matter.preamble.text();
        m_proposal.preambleSpan = matter.preamble.span();
        m_proposal.year = findYear(matter, front, tail);
        if (m_proposal.title.isEmpty())
            m_proposal.title = m_table.name;
        m_around = front;
        m_around.insert(m_around.end(), tail.begin(), tail.end());
        m_proposal.ignored.insert(m_proposal.ignored.end(), matter.ignored.begin(), matter.ignored.end());
        for (const SourceParagraph &paragraph : tail)
            m_proposal.ignored.push_back(
                {paragraph.text.text(), IgnoredWhy::AfterEnd, paragraph.text.span()});
    }

    /// What the paragraphs around the table declare about its lists.
    ReadingRules declared() const
    {
        const auto said
            = std::find_if(m_around.begin(), m_around.end(), [](const SourceParagraph &paragraph) {
                  return firstIsLeadIn(paragraph.text.text()).has_value();
              });
        const bool found = said != m_around.end();
        return {m_proposal.year, found, found && othersSupportIn(said->text.text())};
    }

    void ignoreOtherTables()
    {
        for (size_t i = 0; i < m_source.tables.size(); ++i) {
            const Span at = m_source.tables[i].at;
            if (static_cast<int>(i) != m_reading.table && !at.isEmpty())
                m_proposal.ignored.push_back({m_source.text.mid(at.begin, at.end - at.begin).trimmed(),
                    IgnoredWhy::OtherDocument, at});
        }
    }

    void addWarnings()
    {
        if (m_proposal.title.isEmpty())
            m_proposal.warnings.push_back({WarningKind::NoTitle, {}, 1});
        if (m_proposal.year == 0)
            m_proposal.warnings.push_back({WarningKind::NoYear, {}, 1});
        if (m_source.encodingGuessed)
            m_proposal.warnings.push_back({WarningKind::EncodingGuessed, m_source.encoding, 1});
        addGuessWarnings(m_proposal, m_reading);
    }

    const SourceText &m_source;
    const TableReading &m_reading;
    const SourceTable &m_table;
    Proposal m_proposal;
    std::vector<SourceParagraph> m_around;
};

} // namespace

std::optional<Result<Proposal>> readByTable(const SourceText &source, const ReadOptions &options)
{
    if (options.table && isUsable(source, *options.table))
        return TablePlanReader(source, *options.table).read();
    const auto found = findTaskTable(source);
    if (!found)
        return std::nullopt;
    auto table = TablePlanReader(source, *found).read();
    auto prose = readPlan(withoutTables(source), {options.part, {}});
    if (!prose || annotatedTasks(*prose) == 0 || !table)
        return table ? std::optional(std::move(table)) : std::nullopt;
    // Both are plans: the clerk chooses, the text comes first.
    std::vector<PlanPart> parts = prose->parts;
    if (parts.empty())
        parts.push_back({prose->title, {0, source.text.size()}, annotatedTasks(*prose)});
    const int tablePart = static_cast<int>(parts.size());
    parts.push_back(table->parts.front());
    Proposal &read = options.part == tablePart ? *table : *prose;
    read.source = source.text;
    read.part = options.part == tablePart ? tablePart : prose->part;
    read.parts = std::move(parts);
    read.warnings.push_back({WarningKind::OtherDocuments, read.title, 1});
    if (read.part != tablePart) {
        for (const Span &at : tableSpans(source)) {
            if (!at.isEmpty())
                read.ignored.push_back(
                    {source.text.mid(at.begin, at.end - at.begin).trimmed(), IgnoredWhy::OtherDocument, at});
        }
    }
    return Result<Proposal>(std::move(read));
}

} // namespace qd
