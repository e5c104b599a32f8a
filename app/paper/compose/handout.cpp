// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/composers.h"

#include "domain/counts/counts.h"
#include "paper/compose/changewords.h"
#include "paper/compose/handouttasks.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr Light lightOrder[] = {Light::Green, Light::Yellow, Light::Red, Light::None};

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
        , m_changes(changes)
    {
    }

    Document make()
    {
        m_document.info.title = m_say(u"handout.title"_s, {{"plan"_L1, m_text.planTitle(m_book.plan())}});
        m_document.info.author = m_text.author(m_book.rules());
        m_document.info.profile = m_input.options.profile.value_or(m_input.book.rules().paperProfile);
        add(Style::Title, m_document.info.title);
        add(Style::Subtitle, m_say(u"handout.subtitle"_s, {{"period"_L1, period()}}));
        if (m_input.issue)
            add(Style::Subtitle, m_text.issue(*m_input.issue));
        m_document.blocks.push_back(BlankLines{1});
        addOverview();
        if (m_changes) {
            m_document.blocks.push_back(changeParagraph(m_input, *m_changes, m_text, u"handout.changes"_s));
            if (const QString dropped = droppedWords(m_input, *m_changes, m_text); !dropped.isEmpty())
                add(Style::Body, dropped);
        }
        addMatrix();
        addAttention();
        heading(u"handout.tasks"_s);
        add(Style::Body, m_say(u"handout.tasksIntro"_s));
        for (Block &block : taskBlocks(m_input, m_text, m_counts))
            m_document.blocks.push_back(std::move(block));
        return std::move(m_document);
    }

private:
    QString period() const { return m_text.period(m_input.options.period); }
    QString asOf() const { return m_text.date(m_input.options.asOf); }

    void add(Style style, const QString &text)
    {
        Paragraph paragraph;
        paragraph.style = style;
        paragraph.text = text;
        m_document.blocks.push_back(std::move(paragraph));
    }

    void heading(const QString &key)
    {
        Paragraph paragraph;
        paragraph.style = Style::Heading1;
        paragraph.text = m_say(key);
        paragraph.bookmark = Bookmark{0, paragraph.text};
        m_document.blocks.push_back(std::move(paragraph));
    }

    void caption(const QString &key)
    {
        Paragraph paragraph;
        paragraph.style = Style::Caption;
        paragraph.text = m_say(key);
        m_document.blocks.push_back(std::move(paragraph));
    }

    void addOverview()
    {
        heading(u"handout.overview"_s);
        const QString key = m_counts.sectionCount > 0 ? u"handout.opening"_s : u"handout.openingFlat"_s;
        QString opening = m_say(key,
            {{"plan"_L1, m_text.planTitle(m_book.plan())}, {"sections"_L1, number(m_counts.sectionCount)},
                {"tasks"_L1, number(m_counts.taskCount)}, {"measures"_L1, measures()},
                {"agencies"_L1, number(agencyCount())}});
        opening += m_say(
            u"handout.states"_s, {{"date"_L1, asOf()}, {"measures"_L1, measures()}, {"states"_L1, states()}});
        opening += m_say(u"handout.lights"_s, {{"measures"_L1, measures()}, {"lights"_L1, lightShares()}});
        opening += m_say(u"handout.decisions"_s,
            {{"overdue"_L1, number(m_counts.overdue)}, {"blocked"_L1, number(m_counts.blocked)},
                {"near"_L1, number(m_book.rules().lights.nearDays)}, {"due"_L1, number(m_counts.near)}});
        add(Style::Body, opening + reporting());
        add(Style::Body, m_say(u"handout.base"_s));
    }

    qsizetype agencyCount() const
    {
        return std::count_if(m_counts.agencies.begin(), m_counts.agencies.end(),
            [](const AgencyCount &agency) { return !agency.throughMembers; });
    }

    QString measures() const { return number(static_cast<qsizetype>(m_counts.measures.size())); }

    QString states() const
    {
        QStringList list;
        for (size_t i = 0; i < m_counts.states.size(); ++i) {
            if (m_counts.states[i] > 0) {
                list.append(m_say(u"handout.count"_s,
                    {{"name"_L1, m_text.stateName(static_cast<WorkState>(i))},
                        {"count"_L1, number(m_counts.states[i])}}));
            }
        }
        return list.join(m_say(u"separator"_s));
    }

    QString lightShares() const
    {
        std::vector<int> counts;
        for (const Light light : lightOrder)
            counts.push_back(m_counts.lights[light]);
        const auto parts = shares(counts);
        QStringList list;
        for (size_t i = 0; i < counts.size(); ++i) {
            list.append(m_say(u"handout.share"_s,
                {{"name"_L1, m_text.lightName(lightOrder[i])}, {"count"_L1, number(counts[i])},
                    {"share"_L1, tenths(parts[i])}}));
        }
        return list.join(m_say(u"separator"_s));
    }

    QString reporting() const
    {
        const DutyCount &duties = m_counts.duties;
        if (duties.due == 0)
            return m_say(u"handout.reportingNone"_s, {{"period"_L1, period()}});
        const auto rate = shares({duties.reported, duties.due - duties.reported});
        return m_say(u"handout.reporting"_s,
            {{"period"_L1, period()}, {"due"_L1, number(duties.due)},
                {"reported"_L1, number(duties.reported)}, {"rate"_L1, tenths(rate.front())}});
    }

    static TableRow row(const QStringList &texts)
    {
        TableRow row;
        for (int i = 0; i < static_cast<int>(texts.size()); ++i) {
            TableCell cell;
            cell.text = texts[i];
            cell.column = i;
            row.cells.push_back(std::move(cell));
        }
        return row;
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
        heading(u"handout.matrix"_s);
        add(Style::Body, m_say(u"handout.matrixIntro"_s));
        caption(u"handout.matrixTitle"_s);
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
                {{row(QStringList{number(++line), name} + matrixCells(agency.lights, agency.duties))}, false});
        }
        TableRow total = row(
            QStringList{m_say(u"handout.total"_s), QString()} + matrixCells(m_counts.lights, m_counts.duties));
        total.cells.erase(total.cells.begin() + 1);
        total.cells.front().columns = 2;
        table.groups.push_back({{std::move(total)}, false});
        m_document.blocks.push_back(std::move(table));
    }

    void addAttention()
    {
        heading(u"handout.attention"_s);
        TableBlock table;
        table.columns = {{m_say(u"handout.number"_s), 13, CellAlign::Centre},
            {m_say(u"handout.item"_s), 44, CellAlign::Justify},
            {m_say(u"handout.parties"_s), 38, CellAlign::Left},
            {m_say(u"handout.deadline"_s), 21, CellAlign::Centre},
            {m_say(u"handout.situation"_s), 40, CellAlign::Left}};
        for (const JudgedMeasure &judged : m_counts.measures) {
            if (judged.verdict.reason == LightReason::Overdue
                || (judged.verdict.blocked && !isFinished(judged.verdict.state)))
                table.groups.push_back({{attentionRow(judged)}, false});
        }
        if (table.groups.empty()) {
            add(Style::Body, m_say(u"handout.attentionNone"_s, {{"date"_L1, asOf()}}));
            return;
        }
        add(Style::Body,
            m_say(u"handout.attentionIntro"_s,
                {{"date"_L1, asOf()}, {"count"_L1, number(static_cast<qsizetype>(table.groups.size()))}}));
        caption(u"handout.attentionTitle"_s);
        m_document.blocks.push_back(std::move(table));
    }

    TableRow attentionRow(const JudgedMeasure &judged) const
    {
        const Measure &measure = *judged.measure;
        const Task &task = *m_book.task(measure.taskId);
        const auto siblings = m_book.measuresOf(task.id);
        QString place = number(m_book.ordinalOf(task.id));
        if (siblings.size() > 1)
            place += u'.' + number(m_book.placeOf(measure));
        // A task that is not split is told by its title; its body would fill the page.
        const QString item = siblings.size() > 1 ? measure.text.trimmed() : task.title;
        const QString deadline = m_text.deadline(m_book.deadlineOf(measure, m_input.options.asOf));
        QString situation
            = m_text.lightSign(judged.verdict.light) + m_text.reason(judged.verdict, m_book.agencies());
        return row({place, item, m_text.parties(m_book, m_book.partiesOn(measure.id, m_input.options.asOf), task,
                                     m_input.options.asOf)
                                  .inLine,
            deadline.isEmpty() ? m_say(u"none"_s) : deadline, situation});
    }

    const PaperInput &m_input;
    const PlanBook &m_book;
    const PaperText &m_text;
    const Wording &m_say;
    const PlanCounts &m_counts;
    const PlanChanges *m_changes;
    Document m_document;
};

} // namespace

Result<Document> composeHandout(const PaperInput &input, const PaperText &text)
{
    const PlanCounts counts = countPlan(input.book, input.options.period, input.options.asOf);
    QD_TRY(reconcile(counts));
    const auto changes = changesOf(input);
    if (!changes)
        return changes.error();
    return Handout(input, text, counts, *changes ? &**changes : nullptr).make();
}

} // namespace qd
