// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/countingword.h"
#include "paper/compose/attention.h"
#include "paper/compose/changewords.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/composers.h"
#include "paper/compose/commitmentwords.h"
#include "paper/compose/condense.h"
#include "paper/compose/countwords.h"
#include "paper/compose/draft.h"
#include "paper/compose/latestreports.h"
#include "paper/compose/summaryroom.h"
#include "paper/compose/tasknumbers.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Characters for what was done: about five pages, shared among the tasks.
constexpr int textOfAll = 2400;
constexpr int leastOfTask = 60;

class Summary final
{
public:
    Summary(const PaperInput &input, const PaperText &text, const PlanCounts &counts,
        const PlanChanges *changes, const SummaryRoom &room)
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
        , m_room(room)
        , m_draft(input, text, u"summary.title"_s, titleOf(input, text))
    {
        for (const JudgedMeasure &judged : counts.measures) {
            for (const Progress *report : m_reports.of(judged.measure->id)) {
                if (report->period.end()
                    >= m_input.options.period.start()) // older ones are of another summary
                    take(*report, judged.measure->taskId);
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
                {{"plan"_L1, planName()}, {"from"_L1, m_text.date(m_input.options.period.start())},
                    {"until"_L1, m_text.date(lastDay())}, {"date"_L1, m_words.asOf()}}));
        addCounts();
        choose();
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

    /// A long name stands in the title; where room is short it is not said again.
    QString planName() const
    {
        const QString title = m_text.planTitle(m_book.plan());
        return title.size() <= m_room.title ? title : m_say(u"summary.thePlan"_s);
    }

    QDate lastDay() const { return std::min(m_day, m_input.options.period.end()); }

    void addCounts()
    {
        m_draft.heading(u"summary.overview"_s);
        m_draft.say(u"summary.opening"_s, m_words.opening(planName()));
        FilledText standing = m_words.stateShares();
        standing += m_words.lights();
        standing += m_words.decisions();
        m_draft.say(u"summary.counts"_s, std::move(standing));
        m_draft.say(u"summary.commitments"_s, commitmentWords(m_input, m_counts, m_text));
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
        const auto sections = m_part.sections();
        if (sections.size() > static_cast<size_t>(m_room.sections)) {
            addTasks(m_part.tasks(), u"0"_s);
            return;
        }
        int number = 0;
        for (const Section *section : sections) {
            const QString id = QString::number(section->id.value);
            if (!section->title.isEmpty())
                m_draft.heading(u"summary.section."_s + id,
                    m_say.filled(u"summary.section"_s,
                        {{"number"_L1, countingWord(++number)}, {"title"_L1, nameOf(*section)}}),
                    1, Style::Heading2);
            addTasks(m_part.tasksOf(section->id), id);
        }
        addTasks(m_part.tasksOf(SectionId{}), u"0"_s);
    }

    void addTasks(const std::vector<const Task *> &tasks, const QString &section)
    {
        std::vector<const Task *> untold, rest;
        for (const Task *task : tasks) {
            FilledText text;
            if (m_chosen.contains(task->id))
                text = condensed(m_ofTask.value(task->id), m_book.agencies(), m_day, m_say,
                    {m_textOfTask, m_room.sentence, m_room.names});
            if (text.text.isEmpty()) {
                (saysAnything(task->id) ? rest : untold).push_back(task);
                continue;
            }
            Paragraph &paragraph
                = m_draft.say(u"summary.task."_s + QString::number(task->id.value), std::move(text));
            paragraph.lead = sentence(nameOf(*task));
        }
        sayCounted(u"summary.rest"_s, rest, section);
        sayCounted(u"summary.untold"_s, untold, section);
    }

    /// The tasks of which no more is told, by their numbers; of many the first and how many they are.
    void sayCounted(const QString &key, std::vector<const Task *> tasks, const QString &section)
    {
        if (tasks.empty())
            return;
        const QString count = QString::number(tasks.size());
        QString numbers = taskNumbers(m_book, tasks, m_say);
        const bool cut = numbers.size() > m_room.numbers;
        while (numbers.size() > m_room.numbers && tasks.size() > 1) {
            tasks.resize(std::max<size_t>(1, std::min(tasks.size() - 1, tasks.size() * 3 / 4)));
            numbers = taskNumbers(m_book, tasks, m_say);
        }
        m_draft.say(key + u'.' + section,
            m_say.filled(cut ? key + u"Etc"_s : key, {{"tasks"_L1, numbers}, {"count"_L1, count}}));
    }

    void take(const Progress &report, TaskId task)
    {
        m_told.push_back(&report);
        m_ofTask[task].push_back(&report);
    }

    bool saysAnything(TaskId task) const
    {
        const auto reports = m_ofTask.value(task);
        return std::any_of(reports.begin(), reports.end(),
            [](const Progress *report) { return !wholeSentences(report->text).isEmpty(); });
    }

    /// The tasks told one by one: of each section in turn the next best, by state and light: those with most
    /// finished measures, then the greener.
    void choose()
    {
        QHash<TaskId, std::array<int, 5>> ranks; // finished, then how many lights of each kind
        for (const JudgedMeasure &judged : m_counts.measures) {
            auto &rank = ranks[judged.measure->taskId];
            rank[0] += isFinished(judged.verdict.state) ? 1 : 0;
            for (size_t i = 0; i < std::size(lightOrder); ++i)
                rank[i + 1] += judged.verdict.light == lightOrder[i] ? 1 : 0;
        }
        std::vector<std::vector<const Task *>> sections;
        for (const Section *section : m_part.sections())
            sections.push_back(m_part.tasksOf(section->id));
        sections.push_back(m_part.tasksOf(SectionId{}));
        size_t longest = 0;
        for (auto &tasks : sections) {
            std::erase_if(tasks, [this](const Task *task) { return !saysAnything(task->id); });
            std::stable_sort(tasks.begin(), tasks.end(),
                [&](const Task *a, const Task *b) { return ranks.value(a->id) > ranks.value(b->id); });
            longest = std::max(longest, tasks.size());
        }
        for (size_t turn = 0; turn < longest; ++turn) {
            for (const auto &tasks : sections) {
                if (turn < tasks.size() && m_chosen.size() < m_room.tasks)
                    m_chosen.insert(tasks[turn]->id);
            }
        }
        const int shown
            = std::max(1, static_cast<int>(std::min<size_t>(m_part.tasks().size(), m_room.tasks)));
        m_textOfTask
            = std::clamp(textOfAll / shown, std::min(leastOfTask, m_room.textOfTask), m_room.textOfTask);
    }

    QString nameOf(const Section &section) const
    {
        if (section.title.size() <= m_room.title)
            return section.title;
        int place = 1;
        for (const Section *other : m_book.sections())
            place += other->position < section.position ? 1 : 0;
        return m_say(u"part.short"_s, {{"number"_L1, QString::number(place)}});
    }

    QString nameOf(const Task &task) const
    {
        return task.title.size() <= m_room.title
            ? task.title
            : m_say(u"summary.byNumber"_s, {{"number"_L1, QString::number(m_book.ordinalOf(task.id))}});
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
            if (m_room.named > 0)
                text += named(gravestFirst(points));
            m_draft.say(u"summary.attention"_s, std::move(text));
        }
        addShared(u"summary.reported"_s, u"summary.problemsIntro"_s, u"summary.otherProblems"_s,
            &Progress::problem);
    }

    /// What most agencies say in that part of their reports, and how much more there is.
    void addShared(const QString &key, const QString &intro, const QString &others, QString Progress::*field)
    {
        auto texts = mostShared(m_told, field);
        const size_t all = texts.size();
        std::erase_if(texts, [this](const SharedText &each) { return each.text.size() > m_room.sentence; });
        texts.resize(std::min(texts.size(), static_cast<size_t>(m_room.listed)));
        if (all == 0)
            return;
        FilledText text = texts.empty() ? FilledText{} : m_say.filled(intro);
        text += enumerated(texts, m_book.agencies(), m_day, m_say, m_room.names);
        if (texts.size() < all)
            text += m_say.filled(texts.empty() ? others + u"All"_s : others,
                {{"count"_L1, QString::number(all - texts.size())}});
        m_draft.say(key, std::move(text));
    }

    /// The tasks of the gravest ones, each once.
    FilledText named(const std::vector<AttentionPoint> &points) const
    {
        QStringList titles;
        for (const AttentionPoint &point : points) {
            const Task *task = m_book.task(point.judged->measure->taskId);
            const QString title = m_say(u"summary.quoted"_s, {{"title"_L1, nameOf(*task)}});
            if (!titles.contains(title))
                titles << title;
            if (titles.size() == m_room.named)
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
        addShared(u"summary.steps"_s, u"summary.nextIntro"_s, u"summary.otherSteps"_s, &Progress::nextStep);
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
    const SummaryRoom &m_room;
    Draft m_draft;
    std::vector<const Progress *> m_told; ///< of the period, in document order
    QHash<TaskId, std::vector<const Progress *>> m_ofTask; ///< the same by task
    QSet<TaskId> m_chosen; ///< tasks told one by one
    int m_textOfTask = 0; ///< characters
};

} // namespace

Result<Document> composeSummary(const PaperInput &input, const PaperText &text)
{
    const PlanCounts counts = countsFor(input);
    QD_TRY(reconcile(counts));
    const auto changes = changesOf(input);
    if (!changes)
        return changes.error();
    Document document;
    for (const SummaryRoom &room : summaryRooms()) {
        document = Summary(input, text, counts, *changes ? &**changes : nullptr, room).make();
        if (fitsSummary(document, input.options.furniture))
            break;
    }
    return document;
}

} // namespace qd
