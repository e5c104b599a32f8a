// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/paperinput.h"
#include "paper/document/papertext.h"

#include <QSet>

// What of the plan a paper is about: section, states and agency of its options, the same for every kind.
namespace qd
{

/// Section, states and agency of the options.
TaskFilter filterOf(const PaperOptions &options);

/// Everything a paper counts: of the measures chosen, of the period, by the facts up to its reference day.
PlanCounts countsFor(const PaperInput &input);

/// 一、夯实基础；区商务委承担的举措；状态为推进中的举措. Empty where everything is chosen. Without the
/// agency, where the paper is about it.
QString choiceWords(const PaperInput &input, const PaperText &text, bool agencyToo);

/// Tasks and measures of a plan that were chosen, in document order.
class ChosenPart final
{
public:
    /// The book must outlive it.
    ChosenPart(const PlanBook &book, const PlanCounts &counts);

    bool has(MeasureId measure) const { return m_measures.contains(measure); }
    std::vector<const Section *> sections() const; ///< with a task in them
    std::vector<const Task *> tasks() const; ///< with a measure in them
    std::vector<const Task *> tasksOf(SectionId section) const; ///< of an invalid one: outside of sections
    std::vector<const Measure *> measuresOf(TaskId task) const;

private:
    std::vector<const Task *> chosen(std::vector<const Task *> tasks) const;

    const PlanBook &m_book;
    QSet<MeasureId> m_measures;
    QSet<TaskId> m_tasks;
};

} // namespace qd
