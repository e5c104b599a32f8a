// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table/tasktable.h"

#include "base/textcompare.h"
#include "intake/outline/measures.h"
#include "intake/responsible/annotations.h"
#include "intake/table/numberedtext.h"
#include "intake/table/rowfacts.h"
#include "intake/words/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isRemark(const QString &text)
{
    static const QRegularExpression remark(
        u"^(?:注|备注|说明|合计|总计|小计|填表说明|填报单位|联系人)(?:[:：\\s]|$)"_s);
    return remark.match(text).hasMatch();
}

class TableReader final
{
public:
    TableReader(const SourceText &source, const TableReading &reading, const ReadingRules &rules)
        : m_grid(source, source.tables[static_cast<size_t>(reading.table)])
        , m_reading(reading)
        , m_rules(rules)
    {
        for (const SourceCell &cell : source.tables[static_cast<size_t>(reading.table)].cells)
            m_merges = m_merges || cell.rowSpan > 1;
        for (int column = 0; column < static_cast<int>(reading.roles.size()); ++column) {
            const QString &heading = reading.headings.value(column);
            m_rules.firstIsLead |= firstIsLeadIn(heading).has_value();
            m_rules.othersSupport |= othersSupportIn(heading);
        }
        if (columnOf(ColumnRole::Lead) >= 0) // columns say more than a rule printed above the table
            m_rules.firstIsLead = m_rules.othersSupport = false;
    }

    TableTasks read()
    {
        m_result.above = rows(0, m_reading.headingRows, true);
        for (int row = m_reading.headingRows; row < m_grid.rows(); ++row)
            takeRow(row);
        finishTask();
        std::erase_if(
            m_result.sections, [](const ProposedSection &section) { return section.tasks.empty(); });
        return std::move(m_result);
    }

    /// The rows above the headings that are no headings.
    std::vector<MappedText> rows(int from, int to, bool ignoreHeadings)
    {
        std::vector<MappedText> texts;
        for (int row = from; row < to; ++row) {
            const bool single = m_grid.filledColumns(row).size() == 1;
            for (const int column : m_grid.filledColumns(row)) {
                if (row > from && m_grid.cellAt(row - 1, column) == m_grid.cellAt(row, column))
                    continue;
                for (const MappedText &paragraph : m_grid.paragraphs(row, column)) {
                    if (single)
                        texts.push_back(paragraph);
                    else if (ignoreHeadings)
                        ignore(paragraph);
                }
            }
        }
        return texts;
    }

private:
    int columnOf(ColumnRole role) const { return m_reading.columnOf(role); }

    void ignore(const MappedText &text)
    {
        m_result.ignored.push_back({text.text(), IgnoredWhy::TableFurniture, text.span()});
    }

    void ignoreRow(int row)
    {
        for (const int column : m_grid.filledColumns(row)) {
            for (const MappedText &paragraph : m_grid.paragraphs(row, column))
                ignore(paragraph);
        }
    }

    void takeRow(int row)
    {
        const std::vector<int> filled = m_grid.filledColumns(row);
        if (filled.empty())
            return;
        const QString first = m_grid.text(row, filled.front()).trimmed();
        if (repeatsHeadings(m_grid, row, m_reading) || (isRemark(first) && filled.size() <= 2)) {
            ignoreRow(row);
            return;
        }
        if (filled.size() == 1 && isBand(row, filled.front())) {
            finishTask();
            openSection(numberedOf(joined(m_grid.paragraphs(row, filled.front()))));
            return;
        }
        if (isNumberedBand(filled, row)) {
            finishTask();
            openSection({numberAlone(first), joined(m_grid.paragraphs(row, filled.back()))});
            return;
        }
        ignoreSkipped(row);
        takeSectionColumn(row);
        takeHeadingColumn(row);
        if (beginsTask(row))
            beginTask(row);
        if (m_open)
            takeFacts(row);
        else
            ignoreRow(row);
    }

    /// A row of one text that is no part of a task: it goes over several columns, or is numbered like a
    /// section.
    bool isBand(int row, int column) const
    {
        const int cell = m_grid.cellAt(row, column);
        if (m_grid.cellAt(row, column + 1) == cell)
            return true;
        const ColumnRole role = m_reading.roles.at(static_cast<size_t>(column));
        const auto numbering = numberingOf(m_grid.text(row, column));
        return role != ColumnRole::Measure && numbering && numbering->rank == 1;
    }

    /// 一 | 质量提升 | | |: a section's number in the column of the tasks' numbers, its title in the next.
    bool isNumberedBand(const std::vector<int> &filled, int row) const
    {
        const int order = columnOf(ColumnRole::Order);
        if (filled.size() != 2 || filled.front() != order || filled.back() == columnOf(ColumnRole::Measure))
            return false;
        const auto numbering = numberingOf(QString(m_grid.text(row, order).trimmed() + u'、'));
        return numbering && numbering->rank <= sectionRank && columnOf(ColumnRole::Section) < 0;
    }

    void openSection(const NumberedText &numbered)
    {
        m_result.sections.push_back({numbered.number, numbered.text.text().simplified(), numbered.text.span(), {}});
    }

    void takeSectionColumn(int row)
    {
        const int column = columnOf(ColumnRole::Section);
        if (column < 0 || m_grid.isEmpty(row, column))
            return;
        const int cell = m_grid.cellAt(row, column);
        const MappedText text = joined(m_grid.paragraphs(row, column));
        if (cell == m_sectionCell || (!m_result.sections.empty() && text.text() == m_sectionText)) {
            if (cell != m_sectionCell)
                ignore(text); // the same words once more, cell by cell
            m_sectionCell = cell;
            return;
        }
        finishTask();
        m_sectionCell = cell;
        m_sectionText = text.text();
        m_heading.reset();
        openSection(numberedOf(text));
    }

    void takeHeadingColumn(int row)
    {
        const int column = columnOf(ColumnRole::Heading);
        if (column < 0 || m_grid.isEmpty(row, column) || m_grid.cellAt(row, column) == m_headingCell)
            return;
        m_headingCell = m_grid.cellAt(row, column);
        const MappedText text = joined(m_grid.paragraphs(row, column));
        const NumberedText numbered = numberedOf(text);
        const QString title = numbered.text.text().simplified();
        if (m_heading && m_heading->title == title) {
            ignore(text); // the same words once more, cell by cell
            return;
        }
        finishTask();
        m_heading = ProposedHeading{numbered.number, title};
    }

    bool beginsTask(int row) const
    {
        const int column = columnOf(ColumnRole::Task);
        if (column < 0 || m_grid.isEmpty(row, column))
            return false;
        return m_grid.cellAt(row, column) != m_taskCell || !m_open;
    }

    void beginTask(int row)
    {
        const int column = columnOf(ColumnRole::Task);
        const CellText cell = m_grid.paragraphs(row, column);
        const QString text = joined(cell).text();
        m_taskCell = m_grid.cellAt(row, column);
        if (m_open && columnOf(ColumnRole::Measure) >= 0 && text == m_taskText)
            return; // the same task written anew in each row
        finishTask();
        m_open = true;
        m_taskText = text;
        m_task = {};
        m_facts.clear();
        const NumberedText numbered = numberedOf(cell.front());
        CellText words = cell;
        words.front() = numbered.text;
        m_task = readTask(words, m_rules);
        m_task.number = numbered.number;
        m_task.rule = ReadingRule::TableRow;
        m_task.heading = m_heading;
        m_task.span = m_grid.span(row, column);
        takeNumber(row);
        if (columnOf(ColumnRole::Measure) >= 0) {
            m_task.measures.clear();
            m_own = m_task.text;
            m_task.text.clear();
        }
    }

    /// The number column counts tasks when it is merged like them or each row is a task; else measures.
    void takeNumber(int row)
    {
        const int column = columnOf(ColumnRole::Order);
        if (column < 0)
            return;
        const QString number = m_grid.text(row, column).trimmed();
        const int taskColumn = columnOf(ColumnRole::Task);
        const bool counts = columnOf(ColumnRole::Measure) < 0
            || m_grid.lastRowOf(row, column) == m_grid.lastRowOf(row, taskColumn);
        if (m_task.number.isEmpty() && counts && number.size() <= 8 && numberValue(number) > 0)
            m_task.number = numberAlone(number);
    }

    void takeFacts(int row)
    {
        RowFacts facts = factsOf(m_grid, row, m_reading, m_rules);
        // Without merged cells an empty cell means: as in the row above.
        if (!m_facts.empty() && facts.isEmpty() && !m_merges)
            facts = m_facts.back();
        const int column = columnOf(ColumnRole::Measure);
        if (column < 0 || m_grid.isEmpty(row, column)) {
            if (m_task.measures.empty() || m_facts.empty() || column < 0)
                m_facts.push_back(facts);
            else
                ignoreRow(row);
            addTarget(row, m_task.text);
            return;
        }
        if (row > m_reading.headingRows && m_grid.cellAt(row - 1, column) == m_grid.cellAt(row, column)
            && !m_task.measures.empty()) {
            m_facts.back().parties.insert(
                m_facts.back().parties.end(), facts.parties.begin(), facts.parties.end());
            return;
        }
        for (ProposedMeasure &measure : measuresIn(row, column, facts)) {
            m_task.measures.push_back(std::move(measure));
            m_facts.push_back(facts);
        }
    }

    /// One, with the annotations in its text taken as in prose.
    std::vector<ProposedMeasure> measuresIn(int row, int column, RowFacts &facts)
    {
        ProposedTask inside = readTask(m_grid.paragraphs(row, column), m_rules);
        ProposedMeasure measure;
        measure.text = withoutAnnotations(m_grid.paragraphs(row, column));
        measure.span = m_grid.span(row, column);
        for (const ProposedMeasure &piece : inside.measures)
            facts.parties.insert(facts.parties.end(), piece.parties.begin(), piece.parties.end());
        facts.parties.insert(facts.parties.end(), inside.parties.begin(), inside.parties.end());
        if (!facts.deadline) {
            facts.deadline = inside.deadline;
            for (const ProposedMeasure &piece : inside.measures) {
                if (!facts.deadline && piece.deadline)
                    facts.deadline = piece.deadline;
            }
            m_deadlineRule = ReadingRule::DeadlineInProse;
        } else {
            m_deadlineRule = ReadingRule::DeadlineColumn;
        }
        addTarget(row, measure.text);
        return {measure};
    }

    QString withoutAnnotations(const CellText &cell) const
    {
        QStringList lines;
        for (size_t i = 0; i < cell.size(); ++i) {
            std::vector<Span> spans;
            for (const Annotation &annotation : findAnnotations(cell[i], m_rules, i > 0)) {
                if (!annotation.stays)
                    spans.push_back({annotation.at.begin, annotation.at.end});
            }
            if (const QString line = cell[i].without(spans).trimmed().text(); !line.isEmpty())
                lines << line;
        }
        return lines.join(u'\n');
    }

    void addTarget(int row, QString &text)
    {
        const int column = columnOf(ColumnRole::Target);
        if (column < 0 || m_grid.isEmpty(row, column))
            return;
        if (m_grid.cellAt(row, column) == m_targetCell)
            return;
        m_targetCell = m_grid.cellAt(row, column);
        const QString target
            = m_reading.headings.value(column) + u'：' + joined(m_grid.paragraphs(row, column)).text();
        text += text.isEmpty() ? target : u'\n' + target;
    }

    void ignoreSkipped(int row)
    {
        for (const int column : m_grid.filledColumns(row)) {
            const bool again = m_grid.cellAt(row - 1, column) == m_grid.cellAt(row, column);
            if (m_reading.roles.at(static_cast<size_t>(column)) != ColumnRole::Skip || again)
                continue;
            for (const MappedText &paragraph : m_grid.paragraphs(row, column))
                ignore(paragraph);
        }
    }

    void finishTask()
    {
        if (!m_open)
            return;
        m_open = false;
        if (m_task.measures.empty() && columnOf(ColumnRole::Measure) >= 0)
            m_task.measures.push_back({m_task.title, {}, {}, m_task.titleSpan, {}, ReadingRule::ByHand});
        settleFacts(m_task, m_facts, {m_merges, deadlineRule()});
        if (columnOf(ColumnRole::Measure) >= 0) {
            QStringList texts;
            if (!m_own.isEmpty())
                texts << m_own;
            for (const ProposedMeasure &measure : m_task.measures) {
                if (measure.text != m_task.title)
                    texts << measure.text;
            }
            m_task.text = texts.join(u'\n');
        }
        m_task.sentences = m_task.measures;
        if (m_result.sections.empty())
            m_result.sections.push_back({});
        if (m_task.number.isEmpty())
            m_task.number = QString::number(++m_count);
        else
            ++m_count;
        m_result.sections.back().tasks.push_back(std::move(m_task));
        m_task = {};
    }

    ReadingRule deadlineRule() const
    {
        return columnOf(ColumnRole::Deadline) >= 0 ? ReadingRule::DeadlineColumn : m_deadlineRule;
    }

    TableGrid m_grid;
    TableReading m_reading;
    ReadingRules m_rules;
    TableTasks m_result;
    ProposedTask m_task; // being read, while m_open
    std::vector<RowFacts> m_facts; // by measure, or by row
    std::optional<ProposedHeading> m_heading;
    QString m_own; // prose of the task's own cell behind its title
    QString m_taskText, m_sectionText;
    int m_taskCell = -1, m_sectionCell = -1, m_headingCell = -1, m_targetCell = -1, m_count = 0;
    ReadingRule m_deadlineRule = ReadingRule::DeadlineColumn;
    bool m_open = false;
    bool m_merges = false; // the table knows merged cells: an empty cell is empty
};

} // namespace

TableTasks readTaskTable(const SourceText &source, const TableReading &reading, const ReadingRules &rules)
{
    return TableReader(source, reading, rules).read();
}

std::vector<MappedText> rowsAbove(const SourceText &source, const TableReading &reading)
{
    return TableReader(source, reading, {}).rows(0, reading.headingRows, false);
}

} // namespace qd
