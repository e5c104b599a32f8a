// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/chosenpart.h"

using namespace Qt::StringLiterals;

namespace qd
{

TaskFilter filterOf(const PaperOptions &options)
{
    TaskFilter filter;
    filter.section = options.section;
    filter.states = options.states;
    filter.agency = options.agency;
    return filter;
}

PlanCounts countsFor(const PaperInput &input)
{
    return countPlan(input.book, input.options.period, input.options.asOf, filterOf(input.options));
}

QString choiceWords(const PaperInput &input, const PaperText &text, bool agencyToo)
{
    const Wording &say = text.say();
    const PaperOptions &options = input.options;
    QStringList what;
    if (const Section *section = input.book.section(options.section))
        what << text.section(*section);
    if (agencyToo && options.agency.isValid()) {
        what << say(u"table.onlyAgency"_s,
            {{"agency"_L1, input.book.agencies().nameOn(options.agency, options.asOf)}});
    }
    QStringList states;
    for (const WorkState state : options.states)
        states << text.stateName(state);
    if (!states.isEmpty())
        what << say(u"table.onlyStates"_s, {{"states"_L1, states.join(say(u"separator"_s))}});
    return what.join(say(u"parties.join"_s));
}

ChosenPart::ChosenPart(const PlanBook &book, const PlanCounts &counts)
    : m_book(book)
{
    for (const auto *list : {&counts.measures, &counts.beside}) {
        for (const JudgedMeasure &judged : *list) {
            m_measures.insert(judged.measure->id);
            m_tasks.insert(judged.measure->taskId);
        }
    }
}

std::vector<const Section *> ChosenPart::sections() const
{
    std::vector<const Section *> list = m_book.sections();
    std::erase_if(list, [this](const Section *section) { return tasksOf(section->id).empty(); });
    return list;
}

std::vector<const Task *> ChosenPart::tasks() const
{
    return chosen(m_book.tasks());
}

std::vector<const Task *> ChosenPart::tasksOf(SectionId section) const
{
    return chosen(m_book.tasksOf(section));
}

std::vector<const Measure *> ChosenPart::measuresOf(TaskId task) const
{
    std::vector<const Measure *> list = m_book.measuresOf(task);
    std::erase_if(list, [this](const Measure *measure) { return !has(measure->id); });
    return list;
}

std::vector<const Task *> ChosenPart::chosen(std::vector<const Task *> tasks) const
{
    std::erase_if(tasks, [this](const Task *task) { return !m_tasks.contains(task->id); });
    return tasks;
}

} // namespace qd
