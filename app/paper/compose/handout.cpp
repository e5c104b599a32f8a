// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/attention.h"
#include "paper/compose/changewords.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/composers.h"
#include "paper/compose/countwords.h"
#include "paper/compose/draft.h"
#include "paper/compose/handoutacts.h"
#include "paper/compose/handouttasks.h"
#include "paper/compose/tablepaper.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString number(qsizetype value)
{
    return QString::number(value);
}

class Handout final
{
public:
    /// `changes`: nullptr where the paper is compared with none.
    Handout(const PaperInput &input, const PaperText &text, const PlanCounts &counts, const PlanChanges *changes)
        : m_input(input)
        , m_book(input.book)
        , m_text(text)
        , m_say(text.say())
        , m_counts(counts)
        , m_words(input, text, counts)
        , m_changes(changes)
        , m_draft(input, text, u"handout.title"_s,
              m_say.filled(u"handout.title"_s, {{"plan"_L1, text.planTitle(input.book.plan())}}))
    {
    }

    Document make()
    {
        m_draft.say(u"handout.subtitle"_s,
            m_say.filled(u"handout.subtitle"_s, {{"period"_L1, m_words.period()}}), Style::Subtitle);
        m_draft.sayChoice(m_input, m_text, u"handout.choice"_s);
        m_draft.document.blocks.push_back(BlankLines{1});
        if (m_counts.measures.empty()) {
            m_draft.say(u"table.nothing"_s);
            return std::move(m_draft.document);
        }
        if (m_input.options.instructions)
            addInstructions(m_draft, m_input, m_counts, m_text);
        addOverview();
        if (m_changes) {
            m_draft.document.blocks.push_back(
                changeParagraph(m_input, *m_changes, m_text, u"handout.changes"_s));
            if (const QString dropped = droppedWords(m_input, *m_changes, m_text); !dropped.isEmpty()) {
                Paragraph told;
                told.text = dropped;
                m_draft.document.blocks.push_back(told);
            }
        }
        addMatrix();
        addAttention();
        addExtensions(m_draft, m_input, m_counts, m_text);
        addAdjustments(m_draft, m_input, m_counts, m_text);
        m_draft.heading(u"handout.tasks"_s);
        m_draft.say(u"handout.tasksIntro"_s);
        addTasks(m_draft, m_input, m_counts, m_text);
        m_draft.say(u"handout.base"_s).lead = m_say(u"handout.baseLead"_s);
        return std::move(m_draft.document);
    }

private:
    void addOverview()
    {
        m_draft.heading(u"handout.overview"_s);
        FilledText opening = m_words.opening();
        opening += m_words.states();
        opening += m_words.lights();
        opening += m_words.decisions();
        opening += m_words.reporting();
        opening += m_words.beside();
        m_draft.say(u"handout.opening"_s, std::move(opening));
    }

    QStringList matrixCells(const LightCount &lights, const DutyCount &duties) const
    {
        QStringList cells{number(lights.total())};
        for (const Light light : lightOrder)
            cells.append(number(lights[light]));
        return cells << number(duties.due) << number(duties.reported);
    }

    void addMatrix()
    {
        m_draft.heading(u"handout.matrix"_s);
        m_draft.say(u"handout.matrixIntro"_s);
        m_draft.say(u"handout.matrixTitle"_s, Style::Caption);
        TableBlock table;
        table.columns = {{m_say(u"handout.number"_s), 13, CellAlign::Centre},
            {m_say(u"handout.agency"_s), 47, CellAlign::Left},
            {m_say(u"handout.carried"_s), 14, CellAlign::Centre}};
        for (const Light light : lightOrder)
            table.columns.push_back({m_text.lightSign(light) + u'\n' + m_text.lightName(light),
                light == Light::None ? 17.0 : 13.0, CellAlign::Centre});
        table.columns.push_back({m_say(u"handout.due"_s), 13, CellAlign::Centre});
        table.columns.push_back({m_say(u"handout.reported"_s), 13, CellAlign::Centre});
        int line = 0;
        for (const AgencyCount &agency : m_counts.agencies) {
            if (agency.throughMembers) // its members stand in the table
                continue;
            const QString name = m_book.agencies().nameOn(agency.agency, m_input.options.asOf);
            table.groups.push_back(
                {{rowOf(QStringList{number(++line), name} + matrixCells(agency.lights, agency.duties))},
                    false});
        }
        TableRow total = rowOf(QStringList{m_say(u"handout.total"_s), QString()}
            + matrixCells(m_counts.lights, m_counts.duties));
        total.cells.erase(total.cells.begin() + 1);
        total.cells.front().columns = 2;
        table.groups.push_back({{std::move(total)}, false});
        m_draft.document.blocks.push_back(std::move(table));
    }

    void addAttention()
    {
        m_draft.heading(u"handout.attention"_s);
        const auto points = attentionPoints(m_counts);
        if (points.empty()) {
            m_draft.say(u"handout.attentionNone"_s,
                m_say.filled(u"handout.attentionNone"_s, {{"date"_L1, m_words.asOf()}}));
            return;
        }
        m_draft.say(u"handout.attentionIntro"_s,
            m_say.filled(kindsOverlap(points) ? u"handout.attentionOverlap"_s : u"handout.attentionIntro"_s,
                {{"date"_L1, m_words.asOf()}, {"count"_L1, number(static_cast<qsizetype>(points.size()))},
                    {"kinds"_L1, attentionKinds(points, m_text)}}));
        m_draft.say(u"handout.attentionTitle"_s, Style::Caption);
        m_draft.document.blocks.push_back(pointTable(points, m_input, m_text, m_draft.document.info));
    }

    const PaperInput &m_input;
    const PlanBook &m_book;
    const PaperText &m_text;
    const Wording &m_say;
    const PlanCounts &m_counts;
    CountWords m_words;
    const PlanChanges *m_changes;
    Draft m_draft;
};

} // namespace

Result<Document> composeHandout(const PaperInput &input, const PaperText &text)
{
    const PlanCounts counts = countsFor(input);
    QD_TRY(reconcile(counts));
    const auto changes = changesOf(input);
    if (!changes)
        return changes.error();
    return Handout(input, text, counts, *changes ? &**changes : nullptr).make();
}

} // namespace qd
