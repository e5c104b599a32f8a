// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/handouttasks.h"

#include "paper/compose/chosenpart.h"
#include "paper/compose/deadlinewords.h"
#include "paper/compose/latestreports.h"
#include "paper/compose/tasknumbers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

class TaskTeller final
{
public:
    TaskTeller(const PaperInput &input, const PaperText &text, const PlanCounts &counts, Draft &draft)
        : m_input(input)
        , m_book(input.book)
        , m_text(text)
        , m_say(text.say())
        , m_draft(draft)
        , m_reports(input, text)
        , m_part(input.book, counts)
    {
        for (const auto *list : {&counts.measures, &counts.beside}) {
            for (const JudgedMeasure &judged : *list)
                m_verdicts.insert(judged.measure->id, judged.verdict);
        }
    }

    void tell()
    {
        nameUntold();
        QString part; // of several plans in one file
        for (const Section *section : m_part.sections()) {
            const bool begins = section->part != part;
            part = section->part;
            if (begins && !part.isEmpty())
                heading(Style::Subtitle, part, 1);
            const int level = part.isEmpty() ? 1 : 2;
            const bool named = !section->title.isEmpty() || !section->number.isEmpty();
            if (named)
                heading(Style::Heading1, partHeading(*section), level);
            for (const Task *task : m_part.tasksOf(section->id))
                tellTask(*task, named ? level + 1 : level);
        }
        for (const Task *task : m_part.tasksOf(SectionId{}))
            tellTask(*task, 1);
    }

private:
    /// Those nobody has reported on, in one sentence.
    void nameUntold()
    {
        std::vector<const Task *> untold;
        const auto tasks = m_part.tasks();
        for (const Task *task : tasks) {
            const auto measures = m_part.measuresOf(task->id);
            if (std::none_of(measures.begin(), measures.end(),
                    [&](const Measure *measure) { return m_reports.tells(measure->id); }))
                untold.push_back(task);
        }
        if (untold.empty())
            return;
        const QString key = u"handout.untold"_s;
        m_draft.say(key,
            untold.size() == tasks.size() ? m_say.filled(u"handout.untoldAll"_s)
                                          : m_say.filled(key,
                                              {{"tasks"_L1, taskNumbers(m_book, untold, m_say)},
                                                  {"count"_L1, QString::number(untold.size())}}));
    }

    QString partHeading(const Section &section) const
    {
        // The handout numbers its own parts 一、二、: those of the plan are called 第一部分 here.
        return m_say(section.number.isEmpty() ? u"section.bare"_s : u"part"_s,
            {{"number"_L1, printedNumber(section.number)}, {"title"_L1, section.title}});
    }

    void heading(Style style, const QString &text, int level)
    {
        Paragraph paragraph;
        paragraph.style = style;
        paragraph.text = text;
        paragraph.bookmark = Bookmark{level, text};
        m_draft.document.blocks.push_back(std::move(paragraph));
    }

    void add(const QString &lead, const QString &text)
    {
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Paragraph paragraph;
            paragraph.lead = i == 0 ? lead : QString();
            paragraph.text = lines[i].trimmed();
            m_draft.document.blocks.push_back(std::move(paragraph));
        }
    }

    void tellTask(const Task &task, int level)
    {
        heading(Style::Heading2, m_text.task(task, m_book.ordinalOf(task.id)), level);
        const auto measures = m_part.measuresOf(task.id);
        const QString parties = m_text
                                    .parties(m_book, m_book.allPartiesOf(task.id, m_input.options.asOf), task,
                                        m_input.options.asOf)
                                    .inLine;
        if (!parties.isEmpty()) {
            // The labels are the plan's own: 牵头单位：…
            const qsizetype colon = parties.indexOf(u'：') + 1;
            add(parties.left(colon), sentence(parties.mid(colon)));
        }
        if (const QString deadline = sharedDeadline(measures); !deadline.isEmpty())
            add(m_say(u"handout.deadlineLead"_s), sentence(deadline));
        Paragraph &standing
            = m_draft.say(u"handout.lights."_s + QString::number(task.id.value), lights(measures));
        standing.lead = m_say(u"handout.lightsLead"_s);
        const bool split = m_book.measuresOf(task.id).size() > 1;
        for (const Measure *measure : measures)
            tellMeasure(*measure, split ? m_book.placeOf(*measure) : 0);
    }

    QString sharedDeadline(const std::vector<const Measure *> &measures) const
    {
        QStringList phrases;
        for (const Measure *measure : measures) {
            const QString phrase = deadlineInLine(m_book, *measure, m_input.options.asOf, m_text);
            if (!phrase.isEmpty() && !phrases.contains(phrase))
                phrases.append(phrase);
        }
        return phrases.join(m_say(u"separator"_s));
    }

    FilledText lights(const std::vector<const Measure *> &measures) const
    {
        if (measures.size() == 1) {
            const Verdict v = m_verdicts.value(measures.front()->id);
            return m_say.filled(u"handout.lightsOne"_s,
                {{"sign"_L1, m_text.lightSign(v.light)}, {"light"_L1, m_text.lightName(v.light)},
                    {"reason"_L1, m_text.reason(v, m_book.agencies())}});
        }
        QStringList list;
        for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::None}) {
            const auto count = std::count_if(measures.begin(), measures.end(),
                [&](const Measure *m) { return m_verdicts.value(m->id).light == light; });
            if (count > 0) {
                list.append(m_say(u"count"_s,
                    {{"name"_L1, m_text.lightSign(light) + m_text.lightName(light)},
                        {"count"_L1, QString::number(count)}}));
            }
        }
        return m_say.filled(u"handout.lightsMany"_s,
            {{"count"_L1, QString::number(measures.size())},
                {"lights"_L1, list.join(m_say(u"separator"_s))}});
    }

    /// `place` from 1 within its task; 0 for an unsplit task.
    void tellMeasure(const Measure &measure, int place)
    {
        ToldReports told = m_reports.told(measure);
        if (told.ofTask) { // said once, above what each measure adds
            if (!m_summed.contains(measure.taskId))
                add(m_say(u"handout.progressLead"_s), told.texts.join(u'\n'));
            m_summed.insert(measure.taskId);
            told.texts.clear();
        }
        if (told.saysNothing())
            return;
        if (place > 0)
            add({},
                m_say(u"handout.measure"_s,
                    {{"number"_L1, QString::number(place)}, {"text"_L1, sentence(measure.text)}}));
        add(m_say(u"handout.progressLead"_s), told.texts.join(u'\n'));
        add(m_say(u"handout.problemLead"_s), told.problems.join(u'\n'));
        add(m_say(u"handout.nextLead"_s), told.nextSteps.join(u'\n'));
    }

    const PaperInput &m_input;
    const PlanBook &m_book;
    const PaperText &m_text;
    const Wording &m_say;
    Draft &m_draft;
    LatestReports m_reports;
    const ChosenPart m_part;
    QHash<MeasureId, Verdict> m_verdicts;
    QSet<TaskId> m_summed; ///< whose summary text was told
};

} // namespace

void addTasks(Draft &draft, const PaperInput &input, const PlanCounts &counts, const PaperText &text)
{
    TaskTeller(input, text, counts, draft).tell();
}

} // namespace qd
