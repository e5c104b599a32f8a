// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/countingword.h"
#include "paper/compose/attention.h"
#include "paper/compose/changewords.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/composers.h"
#include "paper/compose/condense.h"
#include "paper/compose/countwords.h"
#include "paper/compose/draft.h"
#include "paper/compose/latestreports.h"
#include "paper/compose/tasknumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Characters for what was done: about five pages, shared among the tasks.
constexpr qsizetype textOfAll = 2400;
constexpr qsizetype leastOfTask = 60;
constexpr qsizetype mostOfTask = 300;
constexpr size_t mostListed = 6; // problems, next steps
constexpr size_t mostNamed = 5; // measures that need attention

class Summary final
{
public:
    Summary(
        const PaperInput &input, const PaperText &text, const PlanCounts &counts, const PlanChanges *changes)
        : m_input(input)
        , m_book(input.book)
        , m_day(input.options.asOf)
        , m_text(text)
        , m_say(text.say())
        , m_counts(counts)
        , m_changes(changes)
        , m_words(input, text, counts)
        , m_part(input.book, counts)
        , m_reports(input, text)
        , m_draft(input, text, u"summary.title"_s, titleOf(input, text))
    {
        const auto tasks = static_cast<qsizetype>(std::max<size_t>(1, m_part.tasks().size()));
        m_mostOfTask = std::clamp(textOfAll / tasks, leastOfTask, mostOfTask);
        for (const JudgedMeasure &judged : counts.measures) {
            for (const Progress *report : m_reports.of(judged.measure->id)) {
                if (report->period.end()
                    >= m_input.options.period.start()) // older ones are of another summary
                    m_told.push_back(report);
            }
        }
    }

    Document make()
    {
        m_draft.sayChoice(m_input, m_text, u"summary.choice"_s);
        m_draft.document.blocks.push_back(BlankLines{1});
        if (m_counts.measures.empty()) {
            m_draft.say(u"table.nothing"_s);
            return std::move(m_draft.document);
        }
        m_draft.say(u"summary.method"_s,
            m_say.filled(u"summary.method"_s,
                {{"plan"_L1, m_text.planTitle(m_book.plan())},
                    {"from"_L1, m_text.date(m_input.options.period.start())},
                    {"until"_L1, m_text.date(lastDay())}, {"date"_L1, m_words.asOf()}}));
        addCounts();
        addDone();
        addProblems();
        addNext();
        return std::move(m_draft.document);
    }

private:
    static FilledText titleOf(const PaperInput &input, const PaperText &text)
    {
        const Period &period = input.options.period;
        const auto key = [&] {
            switch (period.cycle) {
            case Cycle::Month:
                return u"summary.title.month"_s;
            case Cycle::Quarter:
                return u"summary.title.quarter"_s;
            case Cycle::Half:
                // Its second half ends the year: that paper looks back on all of it only as 年度总结.
                return period.index == 1 ? u"summary.title.half"_s : u"summary.title.secondHalf"_s;
            case Cycle::Year:
                return u"summary.title.year"_s;
            }
            return QString();
        };
        return text.say().filled(key(),
            {{"plan"_L1, text.planTitle(input.book.plan())}, {"word"_L1, countingWord(period.index)},
                {"index"_L1, QString::number(period.index)}});
    }

    QDate lastDay() const { return std::min(m_day, m_input.options.period.end()); }

    void addCounts()
    {
        m_draft.heading(u"summary.overview"_s);
        m_draft.say(u"summary.opening"_s, m_words.opening());
        FilledText standing = m_words.stateShares();
        standing += m_words.lights();
        standing += m_words.decisions();
        m_draft.say(u"summary.counts"_s, std::move(standing));
        m_draft.say(u"summary.reporting"_s, m_words.reporting());
        if (m_changes)
            m_draft.document.blocks.push_back(
                changeParagraph(m_input, *m_changes, m_text, u"summary.changes"_s));
    }

    void addDone()
    {
        m_draft.heading(u"summary.done"_s);
        if (m_told.empty()) {
            m_draft.say(u"summary.nothing"_s,
                m_say.filled(
                    u"summary.nothing"_s, {{"date"_L1, m_words.asOf()}, {"period"_L1, m_words.period()}}));
            return;
        }
        m_draft.say(u"summary.doneIntro"_s);
        int number = 0;
        for (const Section *section : m_part.sections()) {
            const QString id = QString::number(section->id.value);
            if (!section->title.isEmpty())
                m_draft.heading(u"summary.section."_s + id,
                    m_say.filled(u"summary.section"_s,
                        {{"number"_L1, countingWord(++number)}, {"title"_L1, section->title}}),
                    1, Style::Heading2);
            addTasks(m_part.tasksOf(section->id), id);
        }
        addTasks(m_part.tasksOf(SectionId{}), u"0"_s);
    }

    void addTasks(const std::vector<const Task *> &tasks, const QString &section)
    {
        std::vector<const Task *> untold;
        for (const Task *task : tasks) {
            FilledText text = condensed(reportsOn(*task), m_book.agencies(), m_day, m_say, m_mostOfTask);
            if (text.text.isEmpty()) {
                untold.push_back(task);
                continue;
            }
            Paragraph &paragraph
                = m_draft.say(u"summary.task."_s + QString::number(task->id.value), std::move(text));
            paragraph.lead = sentence(task->title);
        }
        if (!untold.empty())
            m_draft.say(u"summary.untold."_s + section,
                m_say.filled(u"summary.untold"_s,
                    {{"tasks"_L1, taskNumbers(m_book, untold, m_say)},
                        {"count"_L1, QString::number(untold.size())}}));
    }

    std::vector<const Progress *> reportsOn(const Task &task) const
    {
        std::vector<const Progress *> reports;
        for (const Progress *report : m_told) {
            const Measure *measure = m_book.measure(report->measureId);
            if (measure && measure->taskId == task.id)
                reports.push_back(report);
        }
        return reports;
    }

    void addProblems()
    {
        m_draft.heading(u"summary.problems"_s);
        const auto points = attentionPoints(m_counts);
        if (points.empty()) {
            m_draft.say(u"summary.attention"_s,
                m_say.filled(u"handout.attentionNone"_s, {{"date"_L1, m_words.asOf()}}));
        } else {
            FilledText text
                = m_say.filled(kindsOverlap(points) ? u"summary.attentionOverlap"_s : u"summary.attention"_s,
                    {{"date"_L1, m_words.asOf()}, {"count"_L1, QString::number(points.size())},
                        {"kinds"_L1, attentionKinds(points, m_text)}});
            text += named(gravestFirst(points));
            m_draft.say(u"summary.attention"_s, std::move(text));
        }
        const FilledText problems
            = enumerated(mostShared(m_told, &Progress::problem, mostListed), m_book.agencies(), m_day, m_say);
        if (problems.text.isEmpty())
            return;
        FilledText text = m_say.filled(u"summary.problemsIntro"_s);
        text += problems;
        m_draft.say(u"summary.reported"_s, std::move(text));
    }

    /// The tasks of the gravest ones, each once.
    FilledText named(const std::vector<AttentionPoint> &points) const
    {
        QStringList titles;
        for (const AttentionPoint &point : points) {
            const Task *task = m_book.task(point.judged->measure->taskId);
            const QString title = m_say(u"summary.quoted"_s, {{"title"_L1, task->title}});
            if (!titles.contains(title))
                titles << title;
            if (static_cast<size_t>(titles.size()) == mostNamed)
                break;
        }
        return m_say.filled(u"summary.gravest"_s, {{"tasks"_L1, titles.join(QString())}});
    }

    void addNext()
    {
        m_draft.heading(u"summary.next"_s);
        const auto points = attentionPoints(m_counts);
        m_draft.say(u"summary.nextOffice"_s,
            points.empty()
                ? m_say.filled(u"summary.nextCalm"_s)
                : m_say.filled(u"summary.nextOffice"_s, {{"count"_L1, QString::number(points.size())}}));
        const FilledText steps = enumerated(
            mostShared(m_told, &Progress::nextStep, mostListed), m_book.agencies(), m_day, m_say);
        if (steps.text.isEmpty())
            return;
        FilledText text = m_say.filled(u"summary.nextIntro"_s);
        text += steps;
        m_draft.say(u"summary.steps"_s, std::move(text));
    }

    const PaperInput &m_input;
    const PlanBook &m_book;
    const QDate m_day;
    const PaperText &m_text;
    const Wording &m_say;
    const PlanCounts &m_counts;
    const PlanChanges *m_changes; ///< nullptr: compared with none
    CountWords m_words;
    const ChosenPart m_part;
    LatestReports m_reports;
    Draft m_draft;
    std::vector<const Progress *> m_told; ///< of the period, in document order
    qsizetype m_mostOfTask = 0;
};

} // namespace

Result<Document> composeSummary(const PaperInput &input, const PaperText &text)
{
    const PlanCounts counts = countsFor(input);
    QD_TRY(reconcile(counts));
    const auto changes = changesOf(input);
    if (!changes)
        return changes.error();
    return Summary(input, text, counts, *changes ? &**changes : nullptr).make();
}

} // namespace qd
