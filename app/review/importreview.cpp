// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/importreview.h"

#include "domain/changed/answereddoubts.h"
#include "domain/changed/planupdate.h"
#include "domain/plan/planyear.h"
#include "review/doubtanswers.h"
#include "review/measureedits.h"
#include "review/namedecisions.h"
#include "review/punctuation.h"

#include <algorithm>

namespace qd
{

ImportReview::ImportReview(Proposal proposal, std::vector<AgencyDecision> decisions, Split first)
{
    m_now.settled.assign(proposal.doubts.size(), false);
    m_now.proposal = std::move(proposal);
    m_now.decisions = std::move(decisions);
    settleNodes();
    for (const ProposedSection &section : m_now.proposal.sections) {
        for (const ProposedTask &task : section.tasks) {
            if (!task.span.isEmpty())
                m_read.insert(task.id, task);
        }
    }
    m_now.punctuationSettled = halfWidthMarks(m_now.proposal) == 0; // what is typed later is the clerk's own
    if (first == Split::None && splitAll(*this, first))
        m_past.clear(); // where the clerk begins is nothing to undo
}

void ImportReview::setOrigin(const QString &fileName, const QByteArray &sha256)
{
    m_fileName = fileName;
    m_sha256 = sha256;
}

void ImportReview::beginLike(const PlanBook &plan)
{
    const PlanUpdate update(plan, request());
    std::vector<NodeId> bySentence;
    for (const TaskDifference &row : update.tasks()) {
        if (row.task.isValid() && row.node.isValid() && plan.measuresOf(row.task).size() > 1)
            bySentence.push_back(row.node);
    }
    splitTasks(*this, bySentence, Split::Sentences);
    settle(*this, answeredDoubts(plan, doubts(), update.difference()));
    m_now.punctuationSettled = keepsHalfWidth(plan);
    m_past.clear();
}

void ImportReview::resume(State state, bool edited)
{
    m_now = std::move(state);
    m_past.clear();
    m_future.clear();
    m_lastKey.clear();
    m_wasEdited = edited;
    settleNodes();
}

/// What comes gets an id, and every node is found where it is now.
void ImportReview::settleNodes()
{
    m_lastNode = giveNodeIds(m_now.proposal, m_lastNode);
    m_nodes = NodeIndex(m_now.proposal);
}

const ProposedSection *ImportReview::section(NodeId node) const
{
    return sectionAt(m_now.proposal, {placeOf(node).section, -1, -1});
}

const ProposedTask *ImportReview::task(NodeId node) const
{
    return taskAt(m_now.proposal, placeOf(node).taskPlace());
}

const ProposedMeasure *ImportReview::measure(NodeId node) const
{
    return measureAt(m_now.proposal, placeOf(node));
}

NodeId ImportReview::sibling(NodeId node, int step) const
{
    NodePlace place = placeOf(node);
    (place.isMeasure() ? place.measure : place.isTask() ? place.task : place.section) += step;
    if (!m_nodes.contains(node))
        return {};
    if (const ProposedMeasure *measure = measureAt(m_now.proposal, place))
        return measure->id;
    if (const ProposedTask *task = taskAt(m_now.proposal, place))
        return placeOf(node).isTask() ? task->id : NodeId{};
    const ProposedSection *section = sectionAt(m_now.proposal, place);
    return section && placeOf(node).isSection() ? section->id : NodeId{};
}

const ProposedTask *ImportReview::asRead(const ProposedTask &task) const
{
    const auto read = m_read.constFind(task.id);
    return read == m_read.constEnd() ? nullptr : &*read;
}

int ImportReview::measureCount() const
{
    int count = 0;
    for (const ProposedSection &section : m_now.proposal.sections) {
        for (const ProposedTask &task : section.tasks)
            count += static_cast<int>(task.measures.size());
    }
    return count;
}

Period ImportReview::firstPeriod(QDate today) const
{
    const int year = m_now.proposal.year > 0 ? m_now.proposal.year : today.year();
    return m_now.firstPeriod.isValid()
        ? m_now.firstPeriod
        : defaultFirstPeriod(year, Plan{}.cycle, documentDate(m_now.proposal), today);
}

void ImportReview::keep(const QString &key)
{
    constexpr size_t maxSteps = 200;
    const bool goesOn = !key.isEmpty() && key == m_lastKey && m_future.empty() && !m_past.empty();
    m_lastKey = key;
    if (goesOn)
        return;
    if (m_past.size() >= maxSteps)
        m_past.erase(m_past.begin());
    m_past.push_back(m_now);
    m_future.clear();
}

bool ImportReview::undo()
{
    if (m_past.empty())
        return false;
    m_future.push_back(std::move(m_now));
    m_now = std::move(m_past.back());
    m_past.pop_back();
    m_lastKey.clear();
    settleNodes();
    return true;
}

bool ImportReview::redo()
{
    if (m_future.empty())
        return false;
    m_past.push_back(std::move(m_now));
    m_now = std::move(m_future.back());
    m_future.pop_back();
    m_lastKey.clear();
    settleNodes();
    return true;
}

std::optional<NodeId> ImportReview::firstGap() const
{
    const auto blank = [](const QString &text) { return text.trimmed().isEmpty(); };
    const Proposal &plan = m_now.proposal;
    if (blank(plan.title) || plan.year <= 0)
        return NodeId{};
    for (const ProposedSection &section : plan.sections) {
        if (blank(section.title) && blank(section.number) && plan.sections.size() > 1)
            return section.id;
        for (const ProposedTask &task : section.tasks) {
            if (blank(task.title))
                return task.id;
            for (const ProposedMeasure &measure : task.measures) {
                if (blank(measure.text))
                    return measure.id;
            }
        }
    }
    return {};
}

ImportRequest ImportReview::request() const
{
    ImportRequest request;
    request.proposal = m_now.proposal;
    request.agencies = decisions(*this);
    request.firstPeriod = m_now.firstPeriod;
    request.fileName = m_fileName;
    request.sha256 = m_sha256;
    for (size_t i = 0; i < doubts().size(); ++i) {
        if (!m_now.settled[i])
            request.left.push_back(doubts()[i]);
    }
    return request;
}

} // namespace qd
