// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/changewords.h"
#include "paper/compose/composers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum Column { Number, TaskTitle, MeasureText, Lead, Support, DeadlineText, ChangeWords };

class Breakdown final
{
public:
    /// `changes`: nullptr where the paper is compared with none.
    Breakdown(const PaperInput &input, const PaperText &text, const PlanChanges *changes)
        : m_book(input.book)
        , m_day(input.options.asOf)
        , m_text(text)
        , m_say(text.say())
        , m_changes(changes)
    {
    }

    TableBlock table() const
    {
        TableBlock table;
        table.small = isLong();
        // In 五号 the short columns need less, the measures get it.
        constexpr double changeWidth = 24;
        const double texts = (table.small ? 106 : 96) - (m_changes ? changeWidth : 0);
        table.columns = {{m_say(u"breakdown.number"_s), 12, CellAlign::Centre},
            {m_say(u"breakdown.task"_s), 33, CellAlign::Left},
            {m_say(u"breakdown.measure"_s), texts, CellAlign::Justify},
            {m_say(u"breakdown.lead"_s), table.small ? 26.0 : 29.0, CellAlign::Left},
            {m_say(u"breakdown.support"_s), table.small ? 29.0 : 33.0, CellAlign::Left},
            {m_say(u"breakdown.deadline"_s), table.small ? 19.0 : 22.0, CellAlign::Centre}};
        if (m_changes)
            table.columns.push_back({m_say(u"change.column"_s), changeWidth, CellAlign::Left});
        const auto sections = m_book.sections();
        QString part; // of several plans in one file
        for (const Section *section : sections) {
            const auto tasks = m_book.tasksOf(section->id);
            if (tasks.empty())
                continue;
            const bool begins = section->part != part;
            part = section->part;
            if (begins && !part.isEmpty())
                table.groups.push_back(heading(part, 0));
            const int below = part.isEmpty() ? 0 : 1;
            if (!section->title.isEmpty() || !section->number.isEmpty())
                table.groups.push_back(heading(m_text.section(*section), below));
            const int level = table.groups.empty() ? 0 : below + 1;
            for (const Task *task : tasks)
                table.groups.push_back(group(*task, level));
        }
        for (const Task *task : m_book.tasksOf(SectionId{}))
            table.groups.push_back(group(*task, 0));
        return table;
    }

private:
    /// Tasks that were not split make tall rows, which leave gaps at page ends: such a table is set in 五号.
    bool isLong() const
    {
        constexpr qsizetype longText = 90; // characters of an average measure: more than four lines of 小四
        qsizetype characters = 0;
        const auto measures = m_book.measures();
        for (const Measure *measure : measures)
            characters += measure->text.size();
        return characters > longText * static_cast<qsizetype>(measures.size());
    }

    RowGroup heading(const QString &text, int level) const
    {
        RowGroup group;
        group.heading = true;
        TableCell cell;
        cell.text = text;
        cell.columns = m_changes ? ChangeWords + 1 : DeadlineText + 1;
        group.rows.push_back({{cell}, Bookmark{level, cell.text}});
        return group;
    }

    static TableCell cell(int column, const QString &text, bool down = false)
    {
        TableCell out;
        out.text = text;
        out.column = column;
        out.down = down;
        return out;
    }

    RowGroup group(const Task &task, int level) const
    {
        const auto measures = m_book.measuresOf(task.id);
        const int ordinal = m_book.ordinalOf(task.id);
        const QString title = m_text.task(task, ordinal);
        // What all measures share stands once, beside all of them.
        const bool sharedParties = std::all_of(measures.begin(), measures.end(),
            [&](const Measure *m) { return m_book.ownPartiesOf(m->id, m_day).empty(); });
        const bool sharedDeadline = std::all_of(measures.begin(), measures.end(),
            [&](const Measure *m) { 
                return m_book.deadlineOf(*m, m_day) == m_book.deadlineOf(*measures.front(), m_day);
            });
        RowGroup group;
        for (size_t i = 0; i < measures.size(); ++i) {
            const Measure &measure = *measures[i];
            TableRow row;
            const QString number = QString::number(ordinal);
            row.cells.push_back(
                cell(Number, measures.size() == 1 ? number : u"%1.%2"_s.arg(number).arg(i + 1)));
            if (i == 0) {
                TableCell head = cell(TaskTitle, title, true);
                head.again = m_say(u"again"_s, {{"text"_L1, title}});
                row.cells.push_back(head);
                row.bookmark = Bookmark{level, title};
            }
            row.cells.push_back(
                cell(MeasureText, measure.text.trimmed().isEmpty() ? task.title : measure.text.trimmed()));
            if (i == 0 || !sharedParties)
                addParties(row, m_text.parties(m_book, m_book.partiesOn(measure.id, m_day), task, m_day),
                    sharedParties);
            if (i == 0 || !sharedDeadline) {
                const QString deadline = m_text.deadline(m_book.deadlineOf(measure, m_day));
                row.cells.push_back(
                    cell(DeadlineText, deadline.isEmpty() ? m_say(u"none"_s) : deadline, sharedDeadline));
            }
            if (m_changes) {
                const MeasureChange *change = m_changes->of(measure.id);
                row.cells.push_back(cell(ChangeWords, changeCell(change, m_text)));
                row.cells.back().centred = !change;
            }
            group.rows.push_back(std::move(row));
        }
        return group;
    }

    void addParties(TableRow &row, const PartyWords &parties, bool shared) const
    {
        if (!parties.across.isEmpty()) {
            TableCell across = cell(Lead, parties.across, shared);
            across.columns = 2;
            row.cells.push_back(across);
            return;
        }
        for (const auto &[column, names] :
            {std::pair(Lead, parties.lead), std::pair(Support, parties.support)}) {
            TableCell who = cell(column, names.isEmpty() ? m_say(u"none"_s) : names, shared);
            who.centred = names.isEmpty();
            row.cells.push_back(who);
        }
    }

    const PlanBook &m_book;
    const QDate m_day;
    const PaperText &m_text;
    const Wording &m_say;
    const PlanChanges *m_changes;
};

} // namespace

Result<Document> composeBreakdown(const PaperInput &input, const PaperText &text)
{
    const Wording &say = text.say();
    const auto changes = changesOf(input);
    if (!changes)
        return changes.error();
    const auto sections = input.book.sections();
    const auto sectionCount = std::count_if(sections.begin(), sections.end(),
        [&](const Section *section) { return !input.book.tasksOf(section->id).empty(); });
    Document document;
    document.info.title = say(u"breakdown.title"_s, {{"plan"_L1, text.planTitle(input.book.plan())}});
    document.info.author = text.author(input.book.rules());
    document.info.profile = input.options.profile.value_or(input.book.rules().paperProfile);
    document.info.landscape = true;

    Paragraph title;
    title.style = Style::Title;
    title.text = document.info.title;
    document.blocks.push_back(title);

    Paragraph note;
    note.style = Style::TableNote;
    note.text = say(sectionCount > 0 ? u"breakdown.counts"_s : u"breakdown.countsFlat"_s,
        {{"sections"_L1, QString::number(sectionCount)},
            {"tasks"_L1, QString::number(input.book.tasks().size())},
            {"measures"_L1, QString::number(input.book.measures().size())}});
    if (input.issue)
        note.text = text.issue(*input.issue) + say(u"comma"_s) + note.text;
    note.rightText = say(u"breakdown.asOf"_s, {{"date"_L1, text.date(input.options.asOf)}});
    document.blocks.push_back(note);
    document.blocks.push_back(Breakdown(input, text, *changes ? &**changes : nullptr).table());
    if (*changes) {
        Paragraph told = changeParagraph(input, **changes, text, u"breakdown.changes"_s);
        told.style = Style::TableNote;
        told.text = std::exchange(told.lead, {}) + told.text + droppedWords(input, **changes, text);
        document.blocks.push_back(told);
    }
    return document;
}

} // namespace qd
