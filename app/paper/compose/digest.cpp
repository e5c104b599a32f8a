// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/agencymatrix.h"
#include "paper/compose/attention.h"
#include "paper/compose/changewords.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/composers.h"
#include "paper/compose/countcharts.h"
#include "paper/compose/countwords.h"
#include "paper/compose/draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// How a point that needs the leader is named, from the fullest to the shortest.
enum class PointName { Measure, Task, Number };

/// How much room the paper may take. Nothing is cut off: fewer rows, shorter names, then smaller type.
constexpr double noCharts = 0;
struct DigestRoom {
    int agencies = 10;
    TypeSize size = TypeSize::SmallFour;
    PointName points = PointName::Measure;
    double chartMm = 42; ///< noCharts: their numbers stand in the sentences and tables alone
    std::optional<TypeSize> title = TypeSize::Three; ///< of the title; the line below it is in the size of the text then
};
constexpr DigestRoom rooms[] = {
    {10, TypeSize::SmallFour, PointName::Measure, 42, std::nullopt},
    {10, TypeSize::SmallFour, PointName::Measure, 36},
    {10, TypeSize::SmallFour, PointName::Task, 36},
    {8, TypeSize::SmallFour, PointName::Task, 36},
    {10, TypeSize::Five, PointName::Measure, 36},
    {10, TypeSize::Five, PointName::Task, 36},
    {8, TypeSize::Five, PointName::Task, 36},
    {10, TypeSize::SmallFive, PointName::Measure, 36},
    {10, TypeSize::SmallFive, PointName::Measure, 30},
    {10, TypeSize::SmallFive, PointName::Task, 30},
    {8, TypeSize::SmallFive, PointName::Task, 30},
    {6, TypeSize::SmallFive, PointName::Task, 30},
    {6, TypeSize::SmallFive, PointName::Number, 30},
    {4, TypeSize::SmallFive, PointName::Number, 28, TypeSize::SmallFour},
    {0, TypeSize::SmallFive, PointName::Number, 28, TypeSize::SmallFive},
    {4, TypeSize::SmallFive, PointName::Number, noCharts, TypeSize::SmallFive}, // below a red head
    {0, TypeSize::SmallFive, PointName::Number, noCharts, TypeSize::SmallFive},
};

constexpr size_t mostPoints = 5;
constexpr qsizetype longMeasure = 60; // characters; a longer one is named by its task
constexpr qsizetype longTask = 40; // the same of a title, which is named by its number
constexpr qsizetype longName = 24; // of an agency, which is counted then
constexpr qsizetype longChoice = 100; // of what was chosen
constexpr int chartSections = 4;
constexpr int chartPeriods = 4;

class Digest final
{
public:
    Digest(
        const PaperInput &input, const PaperText &text, const PlanCounts &counts, const PlanChanges *changes)
        : m_input(input)
        , m_text(text)
        , m_say(text.say())
        , m_counts(counts)
        , m_words(input, text, counts)
        , m_points(gravestFirst(attentionPoints(counts)))
        , m_changes(changes)
        , m_lights(lightsChart(input, text, counts, chartSections))
        , m_duties(dutiesChart(input, text, counts, chartPeriods))
    {
    }

    Document make(const DigestRoom &room)
    {
        Draft draft(m_input, m_text, u"digest.title"_s,
            m_say.filled(u"digest.title"_s, {{"plan"_L1, m_text.planTitle(m_input.book.plan())}}));
        std::get<Paragraph>(draft.document.blocks.front()).size = room.title;
        Paragraph &below = draft.say(u"digest.subtitle"_s,
            m_say.filled(
                u"digest.subtitle"_s, {{"period"_L1, m_words.period()}, {"date"_L1, m_words.asOf()}}),
            Style::Subtitle);
        below.size = room.title ? std::optional(room.size) : std::nullopt;
        addChoice(draft, room, below.size);
        if (m_counts.measures.empty()) {
            draft.say(u"table.nothing"_s);
            return std::move(draft.document);
        }
        addCounts(draft, room);
        addMatrix(draft, room);
        addPoints(draft, room);
        if (room.chartMm == noCharts)
            return std::move(draft.document);
        for (ChartBlock chart : {m_lights, m_duties}) {
            chart.half = true;
            chart.heightMm = room.chartMm;
            draft.document.blocks.push_back(std::move(chart));
        }
        return std::move(draft.document);
    }

private:
    /// Long names of a section or an agency are not told where room is short: the choice is counted below all
    /// the same.
    void addChoice(Draft &draft, const DigestRoom &room, std::optional<TypeSize> size) const
    {
        const QString what = choiceWords(m_input, m_text, true);
        if (what.isEmpty())
            return;
        const bool tight = room.points == PointName::Number && what.size() > longChoice;
        draft
            .say(u"digest.choice"_s,
                tight ? m_say.filled(u"digest.choicePart"_s)
                      : m_say.filled(u"choice.line"_s, {{"what"_L1, what}}),
                Style::Subtitle)
            .size
            = size;
    }

    void addCounts(Draft &draft, const DigestRoom &room) const
    {
        FilledText words
            = m_say.filled(filterOf(m_input.options).isEmpty() ? u"digest.base"_s : u"digest.baseChosen"_s,
                {{"tasks"_L1, QString::number(m_counts.taskCount)}, {"measures"_L1, m_words.measures()},
                    {"agencies"_L1, QString::number(m_words.agencies())}});
        words += m_words.states();
        words += m_words.decisions();
        words += m_words.reporting();
        draft.say(u"digest.counts"_s, std::move(words)).size = room.size;
        if (m_changes) {
            Paragraph change = changeParagraph(m_input, *m_changes, m_text, u"digest.changes"_s);
            change.size = room.size;
            draft.document.blocks.push_back(std::move(change));
        }
        caption(draft, room, u"digest.lightsTitle"_s,
            m_say.filled(u"digest.lightsTitle"_s, {{"measures"_L1, m_words.measures()}}));
        draft.document.blocks.push_back(figures(room));
    }

    /// One row of large facts: 25条（41.0%） below ● 绿灯.
    TableBlock figures(const DigestRoom &room) const
    {
        std::vector<int> counts;
        for (const Light light : lightOrder)
            counts.push_back(m_counts.lights[light]);
        const auto parts = shares(counts);
        TableBlock table;
        table.size = room.size;
        TableRow row;
        for (size_t i = 0; i < counts.size(); ++i) {
            table.columns.push_back(
                {m_text.lightSign(lightOrder[i]) + m_text.lightName(lightOrder[i]), 39, CellAlign::Centre});
            TableCell cell;
            cell.column = static_cast<int>(i);
            cell.text = counts[i] == 0
                ? m_say(u"none"_s)
                : m_say(u"digest.figure"_s,
                    {{"count"_L1, QString::number(counts[i])}, {"share"_L1, tenths(parts[i])}});
            row.cells.push_back(std::move(cell));
        }
        table.groups.push_back({{std::move(row)}, false});
        return table;
    }

    static void caption(Draft &draft, const DigestRoom &room, const QString &key, FilledText text)
    {
        draft.say(key, std::move(text), Style::Caption).size = room.size;
    }

    void addMatrix(Draft &draft, const DigestRoom &room) const
    {
        caption(draft, room, u"digest.matrixTitle"_s, m_say.filled(u"digest.matrixTitle"_s));
        TableBlock table = lightMatrix(m_input.book, m_input.options.asOf, m_text, m_counts, room.agencies);
        table.size = room.size;
        draft.document.blocks.push_back(std::move(table));
    }

    void addPoints(Draft &draft, const DigestRoom &room) const
    {
        if (m_points.empty()) {
            draft
                .say(u"digest.pointsNone"_s,
                    m_say.filled(u"handout.attentionNone"_s, {{"date"_L1, m_words.asOf()}}))
                .size
                = room.size;
            return;
        }
        const size_t shown = std::min(mostPoints, m_points.size());
        caption(draft, room, u"digest.pointsTitle"_s,
            m_say.filled(shown < m_points.size() ? u"digest.pointsTitle"_s : u"digest.pointsAll"_s,
                {{"count"_L1, QString::number(m_points.size())}, {"shown"_L1, QString::number(shown)},
                    {"kinds"_L1, attentionKinds(m_points, m_text)},
                    {"overlap"_L1, kindsOverlap(m_points) ? m_say(u"digest.overlap"_s) : QString()}}));
        TableBlock table;
        table.size = room.size;
        table.columns = {{m_say(u"handout.number"_s), 11, CellAlign::Centre},
            {m_say(u"digest.item"_s), 65, CellAlign::Justify},
            {m_say(u"handout.parties"_s), 40, CellAlign::Left},
            {m_say(u"handout.situation"_s), 40, CellAlign::Left}};
        for (size_t i = 0; i < shown; ++i)
            table.groups.push_back({{pointRow(m_points[i], room)}, false});
        draft.document.blocks.push_back(std::move(table));
    }

    TableRow pointRow(const AttentionPoint &point, const DigestRoom &room) const
    {
        const PointWords words = wordsOf(point, m_input, m_text);
        TableRow row;
        for (const QString &text :
            {words.place, itemOf(point, words, room), whoOf(point, room), kindsOf(point)}) {
            TableCell cell;
            cell.text = text;
            cell.column = static_cast<int>(row.cells.size());
            row.cells.push_back(std::move(cell));
        }
        return row;
    }

    /// ■逾期12天，受阻: the kinds alone, without names and reasons.
    QString kindsOf(const AttentionPoint &point) const
    {
        const Verdict &v = point.judged->verdict;
        QStringList kinds;
        if (point.overdue)
            kinds << m_say(u"reason.Overdue"_s, {{"days"_L1, QString::number(v.days)}});
        if (point.unreported)
            kinds << m_say(v.owing > 1 ? u"digest.inPart"_s : u"reason.MissedMore"_s,
                {{"missed"_L1, QString::number(v.missed)}});
        if (point.blocked)
            kinds << m_say(u"reason.Blocked"_s);
        return m_text.lightSign(v.light) + kinds.join(m_say(u"digest.comma"_s));
    }

    QString itemOf(const AttentionPoint &point, const PointWords &words, const DigestRoom &room) const
    {
        if (room.points == PointName::Measure && words.item.size() <= longMeasure)
            return words.item;
        const Task &task = *m_input.book.task(point.judged->measure->taskId);
        if (room.points != PointName::Number && task.title.size() <= longTask)
            return task.title;
        return m_say(u"digest.byNumber"_s, {{"place"_L1, words.place}});
    }

    /// The lead, else the first of those who answer; how many there are besides.
    QString whoOf(const AttentionPoint &point, const DigestRoom &room) const
    {
        const auto answers = answersFor(m_input.book, *point.judged->measure, m_input.options.asOf);
        if (answers.empty())
            return m_say(u"none"_s);
        std::vector<AgencyId> all;
        for (const Answer &answer : answers) {
            if (std::find(all.begin(), all.end(), answer.agency) == all.end())
                all.push_back(answer.agency);
        }
        const auto lead = std::find_if(
            answers.begin(), answers.end(), [](const Answer &answer) { return answer.role == Role::Lead; });
        const AgencyId first = lead != answers.end() ? lead->agency : answers.front().agency;
        const QString name = m_input.book.agencies().nameOn(first, m_input.options.asOf);
        const QString count = QString::number(all.size());
        if (room.points == PointName::Number && name.size() > longName)
            return m_say(u"digest.agencyCount"_s, {{"count"_L1, count}});
        return all.size() == 1 ? name
                               : m_say(u"digest.andOthers"_s, {{"name"_L1, name}, {"count"_L1, count}});
    }

    const PaperInput &m_input;
    const PaperText &m_text;
    const Wording &m_say;
    const PlanCounts &m_counts;
    CountWords m_words;
    std::vector<AttentionPoint> m_points;
    const PlanChanges *m_changes; ///< nullptr: compared with none
    ChartBlock m_lights;
    ChartBlock m_duties;
};

} // namespace

Result<Document> composeDigest(const PaperInput &input, const PaperText &text)
{
    const PlanCounts counts = countsFor(input);
    QD_TRY(reconcile(counts));
    const auto changes = changesOf(input);
    if (!changes)
        return changes.error();
    Digest digest(input, text, counts, *changes ? &**changes : nullptr);
    Document document = digest.make(rooms[0]);
    for (size_t i = 1; i < std::size(rooms); ++i)
        document.tighter.push_back(std::make_shared<const Document>(digest.make(rooms[i])));
    return document;
}

} // namespace qd
