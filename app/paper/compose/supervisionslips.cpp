// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/reportingcycles.h"
#include "paper/compose/compose.h"
#include "paper/compose/composers.h"
#include "paper/compose/deadlinewords.h"
#include "paper/compose/draft.h"
#include "paper/compose/furnished.h"
#include "paper/compose/slipwords.h"
#include "paper/compose/supervisedmatters.h"
#include "paper/compose/tablepaper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int linesToFill = 5; ///< 办理情况: empty lines for a pen
constexpr qsizetype longForm
    = 420; // characters of all fields, beyond which they are set smaller to stay on a page
constexpr qsizetype longMatter
    = 60; // characters; a longer title is named by its number in the head of the form

class Slips final
{
public:
    Slips(const PaperInput &input, const PaperText &text)
        : m_input(input)
        , m_book(input.book)
        , m_text(text)
        , m_say(text.say())
        , m_day(input.options.asOf)
        , m_matters(input)
        , m_draft(input, text, u"supervision.title"_s, text.say().filled(u"kind.supervision"_s))
    {
    }

    Document make()
    {
        m_draft.document.info.title = m_text.planTitle(m_book.plan()) + m_say(u"kind.supervision"_s);
        m_draft.document.blocks.clear(); // each slip has a title of its own
        if (m_input.options.agency.isValid())
            addSlip(m_input.options.agency);
        else if (const Task *task = m_book.task(m_input.options.task))
            addSlip(*task, true);
        else
            addTasks();
        if (m_draft.document.blocks.empty())
            sayNothing();
        return std::move(m_draft.document);
    }

private:
    using Fields = std::vector<std::pair<QString, QString>>; ///< wording key of the label, text

    void addTasks()
    {
        for (const Task *task : m_matters.part().tasks())
            addSlip(*task, false);
    }

    void sayNothing()
    {
        m_draft.say(u"supervision.title"_s, m_say.filled(u"kind.supervision"_s), Style::Title);
        m_draft.sayChoice(m_input, m_text, u"supervision.choice"_s);
        m_draft.document.blocks.push_back(BlankLines{1});
        m_draft.say(
            u"supervision.none"_s, m_say.filled(u"supervision.none"_s, {{"date"_L1, m_text.date(m_day)}}));
    }

    void addSlip(const Task &task, bool asked)
    {
        Matter matter = m_matters.of(task);
        if (matter.isEmpty() && !asked)
            return;
        if (matter.points.empty() && asked)
            matter.points = m_matters.allOf(task);
        const QString ordinal = QString::number(m_book.ordinalOf(task.id));
        const Act *last = lastReminder(m_book, task.id, m_day);
        const QString title = m_text.task(task, m_book.ordinalOf(task.id));
        addHead(u'T' + QString::number(task.id.value), ordinal, last, title);
        const PartyWords parties = m_text.parties(m_book, m_book.allPartiesOf(task.id, m_day), task, m_day);
        Fields fields;
        if (title.size() > longMatter)
            fields.emplace_back(u"supervision.matter"_s, title);
        fields.emplace_back(u"supervision.basis"_s, basis(matter));
        fields.emplace_back(u"supervision.urgency"_s, urgency(last, m_text));
        fields.emplace_back(
            u"supervision.deadline"_s, deadlines(m_matters.part().measuresOf(task.id), matter));
        if (parties.lead.isEmpty()) {
            fields.emplace_back(u"supervision.parties"_s, parties.inLine);
        } else {
            fields.emplace_back(u"supervision.lead"_s, parties.lead);
            fields.emplace_back(u"supervision.support"_s, parties.support);
        }
        fields.emplace_back(u"supervision.contact"_s, contacts(task));
        fields.emplace_back(u"supervision.content"_s, content(matter, false));
        fields.emplace_back(u"supervision.frequencyLabel"_s, frequency(cycleOn(m_book, task.id, m_day)));
        addForm(title.size() > longMatter ? m_say(u"summary.byNumber"_s, {{"number"_L1, ordinal}}) : title,
            std::move(fields), matter);
    }

    void addSlip(AgencyId agency)
    {
        const Matter matter = m_matters.of(agency);
        if (matter.isEmpty())
            return;
        const Act *last = lastReminder(m_book, agency, m_day);
        const QString name = m_book.agencies().nameOn(agency, m_day);
        addHead(u'A' + QString::number(agency.value), number(agency), last, name);
        std::vector<const Measure *> measures;
        for (const AttentionPoint &point : matter.points)
            measures.push_back(point.judged->measure);
        const QString contact = contactOf(agency);
        Fields fields{{u"supervision.basis"_s, basis(matter)},
            {u"supervision.urgency"_s, urgency(last, m_text)},
            {u"supervision.deadline"_s, deadlines(measures, matter)}, {u"supervision.agency"_s, name},
            {u"supervision.contact"_s, contact.isEmpty() ? m_say(u"supervision.noContact"_s) : contact},
            {u"supervision.content"_s, content(matter, true)},
            {u"supervision.frequencyLabel"_s, frequency(cycleOn(m_book, m_day))}};
        addForm(m_say(u"supervision.ofAgency"_s,
                    {{"count"_L1, QString::number(matter.points.size() + matter.instructions.size())}}),
            std::move(fields), matter);
    }

    /// Its place in the official order, so that it stays from slip to slip.
    QString number(AgencyId agency) const
    {
        int place = 0;
        for (const Agency *each : m_book.agencies().inOrder()) {
            ++place;
            if (each->id == agency)
                break;
        }
        return m_say(u"supervision.agencyNumber"_s, {{"number"_L1, QString::number(place)}});
    }

    void addHead(const QString &id, const QString &number, const Act *last, const QString &bookmark)
    {
        if (!m_draft.document.blocks.empty())
            m_draft.document.blocks.push_back(PageBreak{});
        m_draft
            .say(u"supervision.title."_s + id, {slipTitle(last, u"kind.supervision"_s, m_text), {}},
                Style::Title)
            .bookmark
            = Bookmark{0, bookmark};
        m_draft.document.blocks.push_back(noteLine(u"supervision.number."_s + id,
            m_say.filled(u"supervision.number"_s,
                {{"year"_L1, QString::number(m_book.plan().year)}, {"number"_L1, number}}),
            m_text.date(m_input.date())));
    }

    /// The plan, and the papers and leaders behind the instructions.
    QString basis(const Matter &matter) const
    {
        QStringList lines{m_say(u"supervision.basisPlan"_s, {{"plan"_L1, m_text.planTitle(m_book.plan())}})};
        for (const OpenInstruction &open : matter.instructions) {
            if (!open.act->basis.trimmed().isEmpty())
                lines << open.act->basis.trimmed();
        }
        lines.removeDuplicates();
        return lines.join(m_say(u"parties.join"_s));
    }

    QString deadlines(const std::vector<const Measure *> &measures, const Matter &matter) const
    {
        QStringList lines;
        for (const Measure *measure : measures)
            lines << deadlineInLine(m_book, *measure, m_day, m_text);
        for (const OpenInstruction &open : matter.instructions) {
            if (open.act->dueOn.isValid())
                lines << m_say(u"supervision.instructionDue"_s, {{"date"_L1, m_text.date(open.act->dueOn)}});
        }
        lines.removeAll(QString());
        lines.removeDuplicates();
        return lines.join(u'\n');
    }

    QString contactOf(AgencyId id) const
    {
        const Agency *agency = m_book.agencies().find(id);
        QStringList words{agency->liaison.trimmed(), agency->phone.trimmed()};
        words.removeAll(QString());
        return words.join(u'　');
    }

    /// Of the leads, without one of all who decide: those that are known.
    QString contacts(const Task &task) const
    {
        std::vector<AgencyId> agencies;
        for (const Measure *measure : m_matters.part().measuresOf(task.id)) {
            for (const AgencyId agency : principalsOf(m_book, *measure, m_day)) {
                if (std::find(agencies.begin(), agencies.end(), agency) == agencies.end())
                    agencies.push_back(agency);
            }
        }
        QStringList lines;
        for (const AgencyId agency : agencies) {
            if (const QString contact = contactOf(agency); !contact.isEmpty())
                lines << m_say(u"reports.agency"_s,
                    {{"agency"_L1, m_book.agencies().nameOn(agency, m_day)}, {"text"_L1, contact}});
        }
        return lines.isEmpty() ? m_say(u"supervision.noContact"_s) : lines.join(u'\n');
    }

    /// 1. 组织开展…（逾期12天）
    QString content(const Matter &matter, bool withTask) const
    {
        QStringList lines;
        for (const AttentionPoint &point : matter.points) {
            const PointWords words = wordsOf(point, m_input, m_text);
            lines << m_say(u"supervision.item"_s,
                {{"place"_L1, words.place}, {"item"_L1, words.item}, {"situation"_L1, words.situation}});
        }
        for (const OpenInstruction &open : matter.instructions) {
            const Task *task = m_book.task(open.act->taskId);
            if (withTask && task)
                lines << m_say(u"supervision.itemInstruction"_s,
                    {{"task"_L1, m_text.task(*task, m_book.ordinalOf(task->id))}});
        }
        if (lines.isEmpty())
            lines << m_say(u"supervision.contentInstruction"_s);
        return lines.join(u'\n');
    }

    QString instructions(const Matter &matter) const
    {
        QStringList lines;
        for (const OpenInstruction &open : matter.instructions)
            lines << m_say(u"supervision.instruction"_s,
                {{"leader"_L1, open.act->person}, {"date"_L1, m_text.date(open.act->onDay)},
                    {"text"_L1, open.act->text.trimmed()}});
        return lines.join(u'\n');
    }

    QString frequency(const CycleRule &rule) const
    {
        return m_say(u"supervision.frequency."_s
            + QLatin1String(rule.atMilestones ? "milestone" : keyText(rule.cycle)));
    }

    /// Label and text, a row each; the first stands in the head, which a form over two pages repeats.
    void addForm(const QString &matterName, Fields fields, const Matter &matter)
    {
        fields.emplace_back(u"supervision.instructionLabel"_s, instructions(matter));
        fields.emplace_back(u"supervision.office"_s, office());
        fields.emplace_back(u"supervision.outcome"_s, QStringList(linesToFill, u"　"_s).join(u'\n'));
        fields.emplace_back(u"supervision.signed"_s, m_say(u"supervision.signHere"_s));
        qsizetype length = 0;
        for (const auto &[label, text] : fields)
            length += text.size();
        TableBlock table;
        table.small = length > longForm;
        table.columns
            = {{m_say(u"supervision.matter"_s), 30, CellAlign::Centre}, {matterName, 126, CellAlign::Left}};
        for (const auto &[label, text] : fields)
            table.groups.push_back(
                {{rowOf({m_say(label), text.isEmpty() ? m_say(u"none"_s) : text})}, false});
        m_draft.document.blocks.push_back(std::move(table));
    }

    /// Who gives it out, and whom to ask.
    QString office() const
    {
        QStringList words{signatoryOf(m_book.rules(), m_text), m_book.rules().papers.contact.trimmed()};
        words.removeAll(QString());
        return words.join(u'\n');
    }

    const PaperInput &m_input;
    const PlanBook &m_book;
    const PaperText &m_text;
    const Wording &m_say;
    const QDate m_day;
    const SupervisedMatters m_matters;
    Draft m_draft;
};

} // namespace

Result<Document> composeSupervision(const PaperInput &input, const PaperText &text)
{
    QD_TRY(reconcile(countsFor(input)));
    return Slips(input, text).make();
}

std::vector<AgencyId> agenciesSupervised(const PaperInput &input)
{
    const SupervisedMatters matters(input);
    std::vector<AgencyId> agencies;
    for (const Agency *agency : input.book.agencies().inOrder()) {
        if (!matters.of(agency->id).isEmpty())
            agencies.push_back(agency->id);
    }
    return agencies;
}

} // namespace qd
