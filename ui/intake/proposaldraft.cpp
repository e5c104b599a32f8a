// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/proposaldraft.h"

#include "domain/answereddoubts.h"
#include "domain/planyear.h"
#include "intake/readplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr size_t maxSteps = 200;

bool has(const auto &list, int index)
{
    return index >= 0 && static_cast<size_t>(index) < list.size();
}

QString keyOf(const char *what, DraftPlace place)
{
    return u"%1/%2/%3/%4"_s.arg(QLatin1String(what)).arg(place.section).arg(place.task).arg(place.measure);
}

} // namespace

ProposalDraft::ProposalDraft(Proposal proposal, std::vector<AgencyDecision> decisions, Split first)
{
    m_now.settled.assign(proposal.doubts.size(), false);
    for (const ProposedSection &section : proposal.sections) {
        for (const ProposedTask &task : section.tasks) {
            if (!task.span.isEmpty())
                m_read.insert(task.span.begin, task);
        }
    }
    m_now.proposal = std::move(proposal);
    m_now.decisions = std::move(decisions);
    if (first == Split::None && splitAll(first))
        m_past.clear(); // where the clerk begins is nothing to undo
}

void ProposalDraft::beginLike(const PlanBook &plan)
{
    const auto difference = differenceOf(plan, request(), plan.agencies());
    std::vector<DraftPlace> bySentence;
    for (const TaskDifference &row : difference.tasks) {
        if (row.task.isValid() && row.section >= 0 && plan.measuresOf(row.task).size() > 1)
            bySentence.push_back({row.section, row.index, -1});
    }
    splitTasks(bySentence, Split::Sentences);
    settle(answeredDoubts(plan, doubts(), difference));
    m_past.clear();
}

ProposedSection *ProposalDraft::sectionAt(DraftPlace place)
{
    auto &sections = m_now.proposal.sections;
    return has(sections, place.section) ? &sections[static_cast<size_t>(place.section)] : nullptr;
}

ProposedTask *ProposalDraft::taskAt(DraftPlace place)
{
    ProposedSection *section = sectionAt(place);
    return section && has(section->tasks, place.task) ? &section->tasks[static_cast<size_t>(place.task)]
                                                      : nullptr;
}

ProposedMeasure *ProposalDraft::measureAt(DraftPlace place)
{
    ProposedTask *task = taskAt(place);
    return task && has(task->measures, place.measure) ? &task->measures[static_cast<size_t>(place.measure)]
                                                      : nullptr;
}

const ProposedSection *ProposalDraft::section(DraftPlace place) const
{
    const auto &sections = m_now.proposal.sections;
    return has(sections, place.section) ? &sections[static_cast<size_t>(place.section)] : nullptr;
}

const ProposedTask *ProposalDraft::task(DraftPlace place) const
{
    const ProposedSection *parent = section(place);
    return parent && has(parent->tasks, place.task) ? &parent->tasks[static_cast<size_t>(place.task)]
                                                    : nullptr;
}

const ProposedMeasure *ProposalDraft::measure(DraftPlace place) const
{
    const ProposedTask *parent = task(place);
    return parent && has(parent->measures, place.measure)
        ? &parent->measures[static_cast<size_t>(place.measure)]
        : nullptr;
}

int ProposalDraft::measureCount() const
{
    int count = 0;
    for (const ProposedSection &section : m_now.proposal.sections) {
        for (const ProposedTask &task : section.tasks)
            count += static_cast<int>(task.measures.size());
    }
    return count;
}

void ProposalDraft::step(const QString &key)
{
    const bool goesOn = !key.isEmpty() && key == m_lastKey && m_future.empty() && !m_past.empty();
    m_lastKey = key;
    if (goesOn)
        return;
    if (m_past.size() >= maxSteps)
        m_past.erase(m_past.begin());
    m_past.push_back(m_now);
    m_future.clear();
}

bool ProposalDraft::undo()
{
    if (m_past.empty())
        return false;
    m_future.push_back(std::move(m_now));
    m_now = std::move(m_past.back());
    m_past.pop_back();
    m_lastKey.clear();
    return true;
}

bool ProposalDraft::redo()
{
    if (m_future.empty())
        return false;
    m_past.push_back(std::move(m_now));
    m_now = std::move(m_future.back());
    m_future.pop_back();
    m_lastKey.clear();
    return true;
}

// --- texts
// ---------------------------------------------------------------------------------------------------

bool ProposalDraft::setField(QString *field, const QString &value, const QString &key)
{
    if (!field || *field == value)
        return false;
    step(key); // copies the state; the field stays where it is
    *field = value;
    return true;
}

bool ProposalDraft::setTitle(const QString &title)
{
    return setField(&m_now.proposal.title, title, u"title"_s);
}

bool ProposalDraft::setPreamble(const QString &text)
{
    return setField(&m_now.proposal.preamble, text, u"preamble"_s);
}

bool ProposalDraft::setYear(int year)
{
    if (year == m_now.proposal.year)
        return false;
    step(u"year"_s);
    m_now.proposal.year = year;
    return true;
}

bool ProposalDraft::setFirstPeriod(const Period &period)
{
    if (period == m_now.firstPeriod)
        return false;
    step(u"firstPeriod"_s);
    m_now.firstPeriod = period;
    return true;
}

Period ProposalDraft::firstPeriod(QDate today) const
{
    const int year = m_now.proposal.year > 0 ? m_now.proposal.year : today.year();
    return m_now.firstPeriod.isValid()
        ? m_now.firstPeriod
        : defaultFirstPeriod(year, Plan{}.cycle, documentDate(m_now.proposal), today);
}

bool ProposalDraft::setNumber(DraftPlace place, const QString &number)
{
    const QString key = keyOf("number", place);
    if (ProposedTask *task = place.isTask() ? taskAt(place) : nullptr)
        return setField(&task->number, number, key);
    ProposedSection *section = place.isSection() ? sectionAt(place) : nullptr;
    return section && setField(&section->number, number, key);
}

bool ProposalDraft::setHeading(DraftPlace place, const QString &title)
{
    ProposedTask *task = taskAt(place);
    return task && task->heading && setField(&task->heading->title, title, keyOf("heading", place));
}

bool ProposalDraft::setDeadline(DraftPlace place, const QString &phrase)
{
    std::optional<Deadline> *held = nullptr;
    if (ProposedMeasure *measure = measureAt(place))
        held = &measure->deadline;
    else if (ProposedTask *task = place.isTask() ? taskAt(place) : nullptr)
        held = &task->deadline;
    const QString wanted = phrase.trimmed();
    if (!held || (*held ? (*held)->phrase : QString()) == wanted)
        return false;
    step(keyOf("deadline", place));
    if (wanted.isEmpty())
        held->reset();
    else
        *held = readDeadline(wanted, m_now.proposal.year).value_or(Deadline{wanted, {}});
    if (ProposedMeasure *measure = measureAt(place))
        measure->deadlineRule = ReadingRule::ByHand;
    else
        taskAt(place)->deadlineRule = ReadingRule::ByHand;
    settleDeadline(place);
    return true;
}

bool ProposalDraft::setLeaders(DraftPlace place, const QStringList &names)
{
    ProposedTask *held = place.isTask() ? taskAt(place) : nullptr;
    if (!held || held->leaders == names)
        return false;
    step(keyOf("leaders", place));
    held->leaders = names;
    return true;
}

bool ProposalDraft::tidy()
{
    State after = m_now;
    bool changed = false;
    const auto clean = [&changed](QString &text) {
        const QString better = tidied(text);
        changed = changed || better != text;
        text = better;
    };
    clean(after.proposal.title);
    clean(after.proposal.preamble);
    for (ProposedSection &section : after.proposal.sections) {
        clean(section.title);
        for (ProposedTask &task : section.tasks) {
            clean(task.title);
            clean(task.text);
            if (task.heading)
                clean(task.heading->title);
            for (ProposedMeasure &measure : task.measures)
                clean(measure.text);
        }
    }
    if (!changed)
        return false;
    step();
    m_now = std::move(after);
    return true;
}

std::optional<DraftPlace> ProposalDraft::firstGap() const
{
    const auto blank = [](const QString &text) { return text.trimmed().isEmpty(); };
    const Proposal &plan = m_now.proposal;
    if (blank(plan.title) || plan.year <= 0)
        return DraftPlace{};
    for (int s = 0; section({s, -1, -1}); ++s) {
        if (blank(section({s, -1, -1})->title) && blank(section({s, -1, -1})->number)
            && plan.sections.size() > 1)
            return DraftPlace{s, -1, -1};
        for (int t = 0; task({s, t, -1}); ++t) {
            if (blank(task({s, t, -1})->title))
                return DraftPlace{s, t, -1};
            for (int m = 0; measure({s, t, m}); ++m) {
                if (blank(measure({s, t, m})->text))
                    return DraftPlace{s, t, m};
            }
        }
    }
    return {};
}

ImportRequest ProposalDraft::request() const
{
    ImportRequest request;
    request.proposal = m_now.proposal;
    request.agencies = decisions();
    request.firstPeriod = m_now.firstPeriod;
    for (size_t i = 0; i < doubts().size(); ++i) {
        if (!m_now.settled[i])
            request.left.push_back(doubts()[i]);
    }
    return request;
}

} // namespace qd
