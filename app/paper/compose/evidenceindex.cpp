// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/evidenceindex.h"

#include "paper/compose/chosenpart.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// 3 or, of a task with several measures, 3.2; as every other paper numbers them.
QString placeOf(const PlanBook &book, const Evidence &file, const Wording &say)
{
    const int ordinal = book.ordinalOf(file.taskId);
    if (ordinal == 0)
        return say(u"evidence.noTask"_s);
    const Measure *measure = book.measure(file.measureId);
    const bool split = measure && !measure->removed && book.measuresOf(file.taskId).size() > 1;
    return QString::number(ordinal) + (split ? u'.' + QString::number(book.placeOf(*measure)) : QString());
}

QString sourceOf(const PlanBook &book, const EvidenceRow &row, const PaperText &text)
{
    const Wording &say = text.say();
    const QString agency
        = row.agency.isValid() ? book.agencies().nameOn(row.agency, row.file.onDay) : QString();
    if (row.act)
        return say(u"evidence.ofAct"_s,
            {{"agency"_L1, agency}, {"act"_L1, say(u"evidence.act."_s + QLatin1String(keyText(*row.act)))},
                {"date"_L1, text.date(row.actOn)}});
    if (row.period.isValid())
        return say(u"evidence.ofReport"_s, {{"agency"_L1, agency}, {"period"_L1, text.period(row.period)}});
    return say(u"evidence.ofTask"_s);
}

/// Those the paper is about, in the order of the plan; what is about no task comes last, and only on a paper
/// about all of it.
std::vector<EvidenceRow> told(
    const PaperInput &input, const std::vector<EvidenceRow> &files, const ChosenPart &part)
{
    const PlanBook &book = input.book;
    const PaperOptions &options = input.options;
    const bool all = !options.section.isValid() && options.states.empty() && !options.agency.isValid();
    QSet<TaskId> tasks;
    for (const Task *task : part.tasks())
        tasks.insert(task->id);
    std::vector<EvidenceRow> rows;
    std::copy_if(files.begin(), files.end(), std::back_inserter(rows), [&](const EvidenceRow &row) {
        const Evidence &file = row.file;
        if (file.onDay > options.asOf)
            return false;
        if (!file.taskId.isValid())
            return all;
        const Measure *measure = book.measure(file.measureId);
        return measure && !measure->removed ? part.has(measure->id) : tasks.contains(file.taskId);
    });
    const auto order = [&](const EvidenceRow &row) {
        const Measure *measure = book.measure(row.file.measureId);
        const int ordinal = book.ordinalOf(row.file.taskId);
        return std::tuple(
            ordinal == 0, ordinal, measure ? book.placeOf(*measure) : 0, row.file.onDay, row.file.id);
    };
    std::stable_sort(rows.begin(), rows.end(),
        [&](const EvidenceRow &a, const EvidenceRow &b) { return order(a) < order(b); });
    return rows;
}

TableBlock tableOf(const PaperInput &input, const PaperText &text, const std::vector<EvidenceRow> &rows)
{
    const Wording &say = text.say();
    TableBlock table;
    table.name = say(u"evidence.heading"_s);
    table.columns = {{say(u"evidence.number"_s), 12, CellAlign::Centre},
        {say(u"evidence.task"_s), 14, CellAlign::Centre}, {say(u"evidence.name"_s), 62, CellAlign::Left},
        {say(u"evidence.source"_s), 44, CellAlign::Left}, {say(u"evidence.day"_s), 24, CellAlign::Centre}};
    int number = 0;
    for (const EvidenceRow &row : rows) {
        TableRow line;
        int column = 0;
        for (const QString &cell : {QString::number(++number), placeOf(input.book, row.file, say),
                 row.file.name, sourceOf(input.book, row, text), row.file.onDay.toString(u"yyyy-MM-dd"_s)}) {
            TableCell made;
            made.text = cell;
            made.column = column++;
            line.cells.push_back(std::move(made));
        }
        table.groups.push_back({{std::move(line)}, false});
    }
    return table;
}

} // namespace

void tellEvidence(
    const PaperInput &input, const PaperText &text, const std::vector<EvidenceRow> &files, Draft &draft)
{
    const Wording &say = text.say();
    const PlanCounts counts = countsFor(input);
    const auto rows = told(input, files, ChosenPart(input.book, counts));
    const QString date = text.date(input.options.asOf);
    draft.heading(u"evidence.heading"_s);
    if (rows.empty()) {
        draft.say(u"evidence.nothing"_s, say.filled(u"evidence.nothing"_s, {{"date"_L1, date}}));
        return;
    }
    QSet<qint64> tasks;
    for (const EvidenceRow &row : rows) {
        if (row.file.taskId.isValid())
            tasks.insert(row.file.taskId.value);
    }
    draft.say(u"evidence.counts"_s,
        say.filled(u"evidence.counts"_s,
            {{"date"_L1, date}, {"count"_L1, QString::number(rows.size())},
                {"tasks"_L1, QString::number(tasks.size())}}));
    draft.document.blocks.push_back(tableOf(input, text, rows));
}

} // namespace qd
