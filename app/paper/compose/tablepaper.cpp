// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/tablepaper.h"

#include "paper/compose/chosenpart.h"
#include "paper/compose/layoutchoice.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

DocumentInfo infoOf(const PaperInput &input, const PaperText &text, const QString &title)
{
    DocumentInfo info;
    info.title = title;
    info.author = text.author(input.book.rules());
    takeLayout(info, input.options, input.book.rules());
    return info;
}

} // namespace

Document tableDocument(const PaperInput &input, const PaperText &text, const QString &title)
{
    Document document;
    document.info = infoOf(input, text, title);
    document.info.landscape = input.options.furniture.landscape.value_or(true);
    document.info.a3 = input.options.furniture.a3;
    document.info.large = input.options.furniture.large;
    return document;
}

Paragraph said(Style style, const QString &key, FilledText text)
{
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.key = key;
    paragraph.text = std::move(text.text);
    paragraph.facts = std::move(text.facts);
    return paragraph;
}

Paragraph noteLine(const QString &key, FilledText text, const QString &right)
{
    Paragraph note = said(Style::TableNote, key, std::move(text));
    note.rightText = right;
    return note;
}

TableRow rowOf(const QStringList &texts)
{
    TableRow row;
    for (const QString &text : texts) {
        TableCell cell;
        cell.text = text;
        cell.column = static_cast<int>(row.cells.size());
        row.cells.push_back(std::move(cell));
    }
    return row;
}

FilledText onlyWords(const PaperInput &input, const PaperText &text, bool agencyToo)
{
    const QString what = choiceWords(input, text, agencyToo);
    return what.isEmpty() ? FilledText() : text.say().filled(u"table.only"_s, {{"what"_L1, what}});
}

FilledText countWords(const PlanCounts &counts, const PaperText &text)
{
    return text.say().filled(counts.sectionCount > 0 ? u"table.counts"_s : u"table.countsFlat"_s,
        {{"sections"_L1, QString::number(counts.sectionCount)},
            {"tasks"_L1, QString::number(counts.taskCount)},
            {"measures"_L1, QString::number(counts.measures.size())}});
}

FilledText besideWords(const PlanCounts &counts, const PaperText &text)
{
    if (counts.besideTasks == 0)
        return {};
    return text.say().filled(u"table.beside"_s, {{"count"_L1, QString::number(counts.besideTasks)}});
}

FilledText dutyWords(const DutyCount &duties, const Period &period, const PaperText &text)
{
    if (duties.due == 0)
        return text.say().filled(u"table.dutiesNone"_s, {{"period"_L1, text.period(period)}});
    const auto parts = shares({duties.reported, duties.due - duties.reported});
    return text.say().filled(u"table.duties"_s,
        {{"period"_L1, text.period(period)}, {"due"_L1, QString::number(duties.due)},
            {"reported"_L1, QString::number(duties.reported)}, {"share"_L1, tenths(parts.front())}});
}

FilledText lightWords(const LightCount &lights, const PaperText &text)
{
    if (lights.total() == 0)
        return {};
    const Wording &say = text.say();
    constexpr Light order[] = {Light::Green, Light::Yellow, Light::Red, Light::None};
    std::vector<int> parts;
    for (const Light light : order)
        parts.push_back(lights[light]);
    const auto part = shares(parts);
    QStringList list;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] > 0) {
            list << say(u"table.share"_s,
                {{"name"_L1, text.lightName(order[i])}, {"count"_L1, QString::number(parts[i])},
                    {"share"_L1, tenths(part[i])}});
        }
    }
    return say.filled(u"table.lights"_s,
        {{"lights"_L1, list.join(say(u"separator"_s))}, {"measures"_L1, QString::number(lights.total())}});
}

QString asOfWords(const PaperInput &input, const PaperText &text)
{
    return text.say()(u"table.asOf"_s, {{"date"_L1, text.date(input.options.asOf)}});
}

Document emptyPaper(const PaperInput &input, const PaperText &text, const QString &kindTitle)
{
    const QString plan = text.planTitle(input.book.plan());
    Document document;
    document.info = infoOf(input, text, plan + kindTitle);
    document.blocks = {said(Style::Title, u"empty.title"_s, {document.info.title, {}}), BlankLines{1},
        said(Style::Body, u"empty.plan"_s,
            text.say().filled(
                u"empty.plan"_s, {{"plan"_L1, plan}, {"date"_L1, text.date(input.options.asOf)}}))};
    return document;
}

} // namespace qd
