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

Document tableDocument(
    const PaperInput &input, const PaperText &text, const QString &title, const QString &subtitle)
{
    Document document;
    document.info = infoOf(input, text, title);
    document.info.landscape = input.options.furniture.landscape.value_or(true);
    document.info.a3 = input.options.furniture.a3;
    document.info.large = input.options.furniture.large;
    document.blocks.push_back(styled(Style::Title, title));
    if (!subtitle.isEmpty())
        document.blocks.push_back(styled(Style::Subtitle, subtitle));
    return document;
}

Paragraph styled(Style style, const QString &text)
{
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.text = text;
    return paragraph;
}

Paragraph noteLine(const QString &text, const QString &right)
{
    Paragraph note = styled(Style::TableNote, text);
    note.rightText = right;
    return note;
}

QString onlyWords(const PaperInput &input, const PaperText &text, bool agencyToo)
{
    const QString what = choiceWords(input, text, agencyToo);
    return what.isEmpty() ? QString() : text.say()(u"table.only"_s, {{"what"_L1, what}});
}

QString countWords(const PlanCounts &counts, const PaperText &text)
{
    return text.say()(counts.sectionCount > 0 ? u"table.counts"_s : u"table.countsFlat"_s,
        {{"sections"_L1, QString::number(counts.sectionCount)},
            {"tasks"_L1, QString::number(counts.taskCount)},
            {"measures"_L1, QString::number(counts.measures.size())}});
}

QString dutyWords(const DutyCount &duties, const Period &period, const PaperText &text)
{
    if (duties.due == 0)
        return text.say()(u"table.dutiesNone"_s, {{"period"_L1, text.period(period)}});
    const auto parts = shares({duties.reported, duties.due - duties.reported});
    return text.say()(u"table.duties"_s,
        {{"period"_L1, text.period(period)}, {"due"_L1, QString::number(duties.due)},
            {"reported"_L1, QString::number(duties.reported)}, {"share"_L1, tenths(parts.front())}});
}

QString lightWords(const LightCount &lights, const PaperText &text)
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
    return say(u"table.lights"_s,
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
    document.blocks.push_back(styled(Style::Title, document.info.title));
    document.blocks.push_back(BlankLines{1});
    document.blocks.push_back(styled(Style::Body,
        text.say()(u"empty.plan"_s, {{"plan"_L1, plan}, {"date"_L1, text.date(input.options.asOf)}})));
    return document;
}

} // namespace qd
