// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tree/taskrowfacts.h"

#include "domain/plan/wholemeasure.h"
#include "ui/common/session.h"

#include <algorithm>

namespace qd
{

TaskRowFacts::TaskRowFacts(const Session &session)
    : m_session(session)
    , m_query(QString())
    , m_day(session.day())
{
}

bool TaskRowFacts::takeDay()
{
    const bool another = m_day != m_session.day();
    m_day = m_session.day();
    return another;
}

const TaskFacts &TaskRowFacts::of(const TaskNode &row) const
{
    auto &node = const_cast<TaskNode &>(row); // a cache: what it holds does not change what the row is
    if (node.facts)
        return *node.facts;
    TaskFacts facts;
    const PlanBook &book = m_session.book();
    if (const Measure *measure
        = node.kind == TaskNode::Kind::Measure ? book.measure(MeasureId{node.id}) : nullptr) {
        const MeasureJudge judge(book, *measure, m_day);
        facts.verdict = judge.verdict();
        if (m_session.period().isValid())
            facts.duties = countDuties(dutiesWithin(judge, m_session.period()));
        for (const ProgressDigest &report : book.progressOf(measure->id))
            facts.lastReportMs = std::max(facts.lastReportMs, report.atMs);
    }
    if (node.kind == TaskNode::Kind::Task) {
        std::vector<const Verdict *> verdicts;
        for (const auto &child : node.children) {
            const TaskFacts &below = of(*child);
            verdicts.push_back(&below.verdict);
            facts.duties += below.duties;
            facts.finishedCount += isFinished(below.verdict.state) ? 1 : 0;
            ++facts.measureCount;
            facts.lastReportMs = std::max(facts.lastReportMs, below.lastReportMs);
        }
        facts.verdict = taskVerdict(verdicts, m_day);
    }
    node.facts = facts;
    return *node.facts;
}

TaskRowFacts::Counts TaskRowFacts::counts(const TaskNode &root) const
{
    Counts counts;
    for (const auto &section : root.children) {
        for (const auto &task : section->children) {
            ++counts.allTasks;
            counts.tasks += task->shown ? 1 : 0;
            for (const auto &measure : task->children) {
                ++counts.allMeasures;
                if (!measure->shown || !task->shown)
                    continue;
                ++counts.measures;
                const Light light = of(*measure).verdict.light;
                int &number = light == Light::Red ? counts.red
                    : light == Light::Yellow      ? counts.yellow
                    : light == Light::Green       ? counts.green
                                                  : counts.none;
                ++number;
            }
        }
    }
    return counts;
}

void TaskRowFacts::setFilter(const TaskFilter &filter)
{
    m_filter = filter;
    m_query = SearchQuery(filter.text);
}

void TaskRowFacts::markShown(TaskNode &root) const
{
    for (const auto &section : root.children) {
        for (const auto &task : section->children)
            markTask(*task);
        markSection(*section);
    }
}

void TaskRowFacts::markSection(TaskNode &section) const
{
    section.shown = m_filter.isEmpty()
        || std::any_of(
            section.children.begin(), section.children.end(), [](const auto &t) { return t->shown; });
}

void TaskRowFacts::markTask(TaskNode &node) const
{
    const bool whole = wholeMeasure(m_session.book(), TaskId{node.id}) != nullptr;
    for (const auto &child : node.children)
        child->folded = whole;
    if (m_filter.isEmpty()) {
        node.shown = true;
        for (const auto &child : node.children)
            child->shown = true;
        return;
    }
    const Task *task = m_session.book().task(TaskId{node.id});
    if (!node.search && task && !m_query.isEmpty())
        node.search = searchTexts(m_session.book(), *task);
    const quint32 shared = m_query.isEmpty() || !node.search ? 0 : m_query.found(*node.search);
    node.shown = false;
    for (const auto &child : node.children)
        node.shown = markMeasure(*child, shared) || node.shown;
}

/// `shared`: the words of the search that its task has already.
bool TaskRowFacts::markMeasure(TaskNode &node, quint32 shared) const
{
    const PlanBook &book = m_session.book();
    const Measure *measure = book.measure(MeasureId{node.id});
    node.shown = measure && matchesApartFromText(book, *measure, of(node).verdict, m_filter, m_day);
    if (node.shown && shared != m_query.all()) {
        if (!node.search)
            node.search = searchTexts(book, *measure, m_day);
        node.shown = (shared | m_query.found(*node.search)) == m_query.all();
    }
    return node.shown;
}

} // namespace qd
