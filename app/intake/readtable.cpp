// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readtable.h"

#include "intake/outline/frontmatter.h"
#include "intake/paragraphs/lines.h"
#include "intake/readpart.h"
#include "intake/table/tasktable.h"
#include "intake/words/numbering.h"
#include "intake/words/titleline.h"
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

/// The last line above the table that reads like a title.
MappedText titleAbove(const std::vector<SourceParagraph> &above)
{
    constexpr int mostLines = 4; // a unit, a note on how to read the list
    int looked = 0;
    for (auto line = above.rbegin(); line != above.rend() && looked < mostLines; ++line, ++looked) {
        if (isTitleOfPlan(line->text.text()))
            return line->text;
    }
    return {};
}

class TablePlanReader final
{
public:
    /// `space`: from the end of the table before to the beginning of the one behind.
    TablePlanReader(const SourceText &source, const TableReading &reading, Span space, bool textIsItsOwn)
        : m_source(source)
        , m_reading(reading)
        , m_table(source.tables[static_cast<size_t>(reading.table)])
        , m_above(paragraphsIn({space.begin, m_table.at.begin}))
        , m_below(paragraphsIn({m_table.at.end, space.end}))
        , m_textIsItsOwn(textIsItsOwn)
    {
    }

    Proposal read()
    {
        readAround();
        TableTasks tasks = readTaskTable(m_source, m_reading, declared());
        m_proposal.sections = std::move(tasks.sections);
        addIgnored(tasks.ignored);
        nameOnlySection();
        m_proposal.table = m_reading;
        addGuessWarnings(m_proposal, m_reading);
        m_proposal.parts = {{m_proposal.title, m_proposal.year, m_proposal.preamble, m_proposal.titleSpan,
            m_proposal.preambleSpan, m_table.at, m_proposal.taskCount(), annotatedTasks(m_proposal)}};
        return std::move(m_proposal);
    }

    /// Whether a title of its own stands above it: else it goes on with the plan of the table before.
    bool beginsAPlan() const { return !titleAbove(m_above).isEmpty(); }

private:
    /// Other tables left out. Only this piece of the text is read: there may be hundreds of tables.
    std::vector<SourceParagraph> paragraphsIn(Span span)
    {
        std::vector<Span> tables;
        for (const SourceTable &table : m_source.tables) {
            if (table.at.begin < span.end && span.begin < table.at.end)
                tables.push_back(
                    {std::max(table.at.begin, span.begin) - span.begin, table.at.end - span.begin});
        }
        const QString piece = blanked(m_source.text.mid(span.begin, span.end - span.begin), tables);
        Paragraphs paragraphs = readParagraphs(piece, m_source.linesAreParagraphs);
        const auto linesBefore = static_cast<int>(QStringView(m_source.text).first(span.begin).count(u'\n'));
        for (SourceParagraph &paragraph : paragraphs.list) {
            paragraph.text.moveBy(span.begin);
            paragraph.line += linesBefore;
        }
        for (Ignored &ignored : paragraphs.ignored) {
            ignored.span = {ignored.span.begin + span.begin, ignored.span.end + span.begin};
            m_furniture.push_back(std::move(ignored));
        }
        return std::move(paragraphs.list);
    }

    void addIgnored(const std::vector<Ignored> &ignored)
    {
        m_proposal.ignored.insert(m_proposal.ignored.end(), ignored.begin(), ignored.end());
    }

    void readAround()
    {
        std::vector<SourceParagraph> front = m_textIsItsOwn ? m_above : std::vector<SourceParagraph>();
        int line = front.empty() ? 1 : front.back().line + 1;
        for (const MappedText &row : rowsAbove(m_source, m_reading))
            front.push_back({row, line++});
        FrontMatter matter = readFrontMatter(front);
        if (!m_textIsItsOwn && matter.title.isEmpty())
            matter.title = titleAbove(m_above);
        m_proposal.title = matter.title.text();
        m_proposal.titleSpan = matter.title.span();
        m_proposal.preamble = matter.preamble.text();
        m_proposal.preambleSpan = matter.preamble.span();
        m_proposal.year = findYear(matter, m_above, m_below);
        if (m_proposal.title.isEmpty())
            m_proposal.title = m_table.name;
        addIgnored(matter.ignored);
        if (!m_textIsItsOwn)
            return;
        addIgnored(m_furniture);
        for (const SourceParagraph &paragraph : m_below)
            m_proposal.ignored.push_back(
                {paragraph.text.text(), IgnoredWhy::AfterEnd, paragraph.text.span()});
    }

    /// What the paragraphs around the table declare about its lists.
    ReadingRules declared() const
    {
        for (const auto *around : {&m_above, &m_below}) {
            for (const SourceParagraph &paragraph : *around) {
                if (firstIsLeadIn(paragraph.text.text()))
                    return {m_proposal.year, true, othersSupportIn(paragraph.text.text())};
            }
        }
        return {m_proposal.year, false, false};
    }

    /// A table below 一、食品安全 is that section, unless it has sections of its own.
    void nameOnlySection()
    {
        if (m_above.empty() || m_proposal.sections.size() != 1
            || !m_proposal.sections.front().title.isEmpty())
            return;
        const MappedText &line = m_above.back().text;
        const auto numbering = numberingOf(line.text());
        constexpr qsizetype longest = 40;
        if (!numbering || numbering->rank > sectionRank || line.size() > longest)
            return;
        const MappedText title = line.mid(numbering->length).trimmed();
        m_proposal.sections.front().number = numbering->number;
        m_proposal.sections.front().title = title.text();
        m_proposal.sections.front().span = title.span();
    }

    const SourceText &m_source;
    const TableReading &m_reading;
    const SourceTable &m_table;
    std::vector<Ignored> m_furniture;
    std::vector<SourceParagraph> m_above;
    std::vector<SourceParagraph> m_below;
    bool m_textIsItsOwn;
    Proposal m_proposal;
};

/// A further table of the same plan.
void goOn(Proposal &plan, Proposal table)
{
    for (ProposedSection &section : table.sections)
        plan.sections.push_back(std::move(section));
    plan.ignored.insert(plan.ignored.end(), table.ignored.begin(), table.ignored.end());
    for (const ImportWarning &warning : table.warnings)
        plan.warnings.push_back(warning);
    PlanPart &part = plan.parts.front();
    part.span.end = table.parts.front().span.end;
    part.tasks += table.parts.front().tasks;
    part.annotations += table.parts.front().annotations;
}

} // namespace

std::vector<TableReading> wantedTables(const SourceText &source, const ReadOptions &options)
{
    std::vector<TableReading> readings = findTaskTables(source);
    if (!options.table || !isUsable(source, *options.table))
        return readings;
    const auto at = std::find_if(readings.begin(), readings.end(),
        [&](const TableReading &reading) { return reading.table >= options.table->table; });
    if (at != readings.end() && at->table == options.table->table)
        *at = *options.table;
    else
        readings.insert(at, *options.table);
    return readings;
}

bool holdsFacts(const SourceText &source, const SourceTable &table)
{
    constexpr qsizetype longest = 2000;
    const qsizetype length = table.at.end - table.at.begin;
    return length <= longest
        && !readParagraphs(source.text.mid(table.at.begin, length), true).facts.isEmpty();
}

SourceText withoutTables(const SourceText &source)
{
    SourceText prose = source;
    std::vector<Span> spans;
    for (const SourceTable &table : source.tables) {
        if (!holdsFacts(source, table))
            spans.push_back(table.at);
    }
    prose.text = blanked(prose.text, spans);
    prose.tables.clear();
    return prose;
}

std::vector<Proposal> readTablePlans(
    const SourceText &source, const std::vector<TableReading> &readings, bool textIsTheirs)
{
    std::vector<Proposal> plans;
    qsizetype begin = 0;
    for (size_t i = 0; i < readings.size(); ++i) {
        const Span &at = source.tables[static_cast<size_t>(readings[i].table)].at;
        const qsizetype end = i + 1 < readings.size()
            ? source.tables[static_cast<size_t>(readings[i + 1].table)].at.begin
            : source.text.size();
        // what stands between two tables belongs to the one behind
        const bool isLast = i + 1 == readings.size();
        TablePlanReader reader(source, readings[i], {begin, isLast ? end : at.end}, textIsTheirs);
        Proposal plan = reader.read();
        begin = at.end;
        if (plan.taskCount() == 0)
            continue;
        if (plans.empty() || reader.beginsAPlan())
            plans.push_back(std::move(plan));
        else
            goOn(plans.back(), std::move(plan));
    }
    return plans;
}

} // namespace qd
