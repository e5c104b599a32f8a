// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/changewords.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/composers.h"
#include "paper/compose/measuretable.h"
#include "paper/compose/tablepaper.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What changed since the issue it is compared with, below the table.
Paragraph changeNote(const PaperInput &input, const PlanChanges &changes, const PaperText &text)
{
    Paragraph note = changeParagraph(input, changes, text,
        input.options.kind == PaperKind::Breakdown ? u"breakdown.changes"_s : u"progress.changes"_s);
    note.style = Style::TableNote;
    note.text = std::exchange(note.lead, {}) + note.text + droppedWords(input, changes, text);
    return note;
}

Document headed(const PaperInput &input, const PaperText &text, const QString &titleKey)
{
    FilledText title = text.say().filled(titleKey, {{"plan"_L1, text.planTitle(input.book.plan())}});
    Document document = tableDocument(input, text, title.text);
    document.blocks.push_back(said(Style::Title, titleKey, std::move(title)));
    return document;
}

/// Head, lines of counts and the one table; what stands in the head differs by kind.
Result<Document> paperOf(const PaperInput &input, const PaperText &text, const PlanCounts &counts,
    Document document, bool withReports)
{
    QD_TRY(reconcile(counts));
    const auto chosen = chosenColumns(input.options.kind, input.options.columns, text.say());
    if (!chosen)
        return chosen.error();
    const auto changes = changesOf(input);
    if (!changes)
        return changes.error();
    const PlanChanges *since = *changes ? &**changes : nullptr;
    const auto columns = since ? withChange(*chosen) : *chosen;
    if (FilledText only = onlyWords(input, text, true); !only.text.isEmpty())
        document.blocks.push_back(noteLine(u"table.only"_s, std::move(only)));
    document.blocks.push_back(noteLine(u"table.counts"_s, countWords(counts, text), asOfWords(input, text)));
    if (withReports) {
        document.blocks.push_back(
            noteLine(u"table.duties"_s, dutyWords(counts.duties, input.options.period, text)));
        if (FilledText lights = lightWords(counts.lights, text);
            input.options.lights && !lights.text.isEmpty())
            document.blocks.push_back(noteLine(u"table.lights"_s, std::move(lights)));
    }
    if (FilledText beside = besideWords(counts, text); !beside.text.isEmpty())
        document.blocks.push_back(noteLine(u"table.beside"_s, std::move(beside)));
    if (counts.measures.empty() && counts.beside.empty()) {
        document.blocks.push_back(
            said(Style::Body, u"table.nothing"_s, text.say().filled(u"table.nothing"_s)));
        return document;
    }
    std::vector<MeasureLine> lines;
    for (const auto *list : {&counts.measures, &counts.beside}) { // 临时任务 stand last in the plan, too
        for (const JudgedMeasure &judged : *list)
            lines.push_back({judged.measure, &judged.verdict, nullptr, {}});
    }
    const LatestReports reports(input, text);
    const MeasureTable table(input, text, reports, columns, since);
    TableBlock block = table.make(lines, {});
    table.fit(block, document.info);
    block.name
        = text.say()(input.options.kind == PaperKind::Breakdown ? u"kind.breakdown"_s : u"kind.progress"_s);
    document.blocks.push_back(std::move(block));
    if (since)
        document.blocks.push_back(changeNote(input, *since, text));
    return document;
}

} // namespace

Result<Document> composeBreakdown(const PaperInput &input, const PaperText &text)
{
    return paperOf(input, text, countsFor(input), headed(input, text, u"breakdown.title"_s), false);
}

Result<Document> composeProgress(const PaperInput &input, const PaperText &text)
{
    Document document = headed(input, text, u"progress.title"_s);
    document.blocks.push_back(said(Style::Subtitle, u"table.period"_s,
        text.say().filled(u"table.period"_s, {{"period"_L1, text.period(input.options.period)}})));
    return paperOf(input, text, countsFor(input), std::move(document), true);
}

} // namespace qd
