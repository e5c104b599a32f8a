// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textcompare.h"
#include "intake/readplan.h"
#include "ui/intake/proposaldraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The operations of ProposalDraft on measures.
namespace qd
{
namespace
{

QString joined(const ProposedTask &task)
{
    QString text;
    for (const ProposedMeasure &measure : task.measures)
        text += measure.text;
    return text;
}

/// While it lives the measures of a task may change; afterwards the body again reads as its measures do, if
/// it did before. (A task without a body has one measure that repeats the title; there is nothing to follow.)
class BodyFollows final
{
public:
    explicit BodyFollows(ProposedTask &task)
        : m_task(task)
        , m_follows(!task.text.isEmpty() && folded(task.text) == folded(joined(task)))
        , m_before(joined(task))
    {
    }
    ~BodyFollows()
    {
        if (m_follows && joined(m_task) != m_before)
            m_task.text = joined(m_task);
    }
    BodyFollows(const BodyFollows &) = delete;
    BodyFollows &operator=(const BodyFollows &) = delete;

private:
    ProposedTask &m_task;
    bool m_follows;
    QString m_before;
};

void takeOver(ProposedMeasure &into, const ProposedMeasure &other)
{
    for (const ProposedParty &party : other.parties) {
        const bool known = std::any_of(into.parties.begin(), into.parties.end(),
            [&](const ProposedParty &p) { return p.name == party.name && p.role == party.role; });
        if (!known)
            into.parties.push_back(party);
    }
    if (!into.deadline)
        into.deadline = other.deadline;
    if (into.span.isEmpty())
        into.span = other.span;
    else if (!other.span.isEmpty())
        into.span = {std::min(into.span.begin, other.span.begin), std::max(into.span.end, other.span.end)};
    // Whoever answered for one of the two answers for both together.
    into.exempt.removeIf([&](const QString &name) { return !other.exempt.contains(name); });
}

bool comesBefore(DraftPlace a, DraftPlace b)
{
    return std::tuple(a.section, a.task, a.measure) < std::tuple(b.section, b.task, b.measure);
}

/// Cuts a measure's span in two where its text is cut, when the span is exactly that text.
void cutSpan(const QString &source, const QString &whole, ProposedMeasure &first, ProposedMeasure &second)
{
    const Span span = first.span;
    if (span.isEmpty() || source.mid(span.begin, span.end - span.begin) != whole)
        return;
    const qsizetype cut = span.begin + whole.indexOf(second.text, first.text.size());
    first.span = {span.begin, span.begin + first.text.size()};
    second.span = {cut, cut + second.text.size()};
}

} // namespace

bool ProposalDraft::setText(DraftPlace place, const QString &text)
{
    const QString key = u"text/%1/%2/%3"_s.arg(place.section).arg(place.task).arg(place.measure);
    if (ProposedMeasure *measure = measureAt(place)) {
        BodyFollows follows(*taskAt(place));
        return setField(&measure->text, text, key);
    }
    if (ProposedTask *task = place.isTask() ? taskAt(place) : nullptr) {
        const QString before = task->title;
        if (!setField(&task->title, text, key))
            return false;
        if (task->text.isEmpty() && task->measures.size() == 1 && task->measures.front().text == before)
            task->measures.front().text = text;
        return true;
    }
    ProposedSection *section = place.isSection() ? sectionAt(place) : nullptr;
    return section && setField(&section->title, text, key);
}

std::optional<ProposedTask> ProposalDraft::resplit(const ProposedTask &task, Split split) const
{
    if (split == Split::None && task.measures.size() == 1)
        return {};
    ProposedTask after = task;
    const auto read = m_read.constFind(task.span.begin);
    const bool asRead = !task.span.isEmpty() && read != m_read.constEnd() && read->text == task.text;
    if (split == Split::None || !asRead) {
        applySplit(after, split);
    } else {
        // What stood inside a sentence goes back to it.
        for (const ProposedMeasure &measure : read->measures) {
            for (const ProposedParty &own : measure.parties) {
                const auto same
                    = [&](const ProposedParty &p) { return p.name == own.name && p.span == own.span; };
                if (std::none_of(read->parties.begin(), read->parties.end(), same))
                    std::erase_if(after.parties, same);
            }
            if (!read->deadline && measure.deadline && after.deadline == measure.deadline)
                after.deadline.reset();
        }
        after.measures = read->measures;
    }
    const auto same = [](const ProposedMeasure &a, const ProposedMeasure &b) { return a.text == b.text; };
    if (std::equal(
            after.measures.begin(), after.measures.end(), task.measures.begin(), task.measures.end(), same))
        return {};
    return after;
}

bool ProposalDraft::splitTask(DraftPlace place, Split split)
{
    const ProposedTask *held = task(place);
    auto after = held ? resplit(*held, split) : std::nullopt;
    if (!after)
        return false;
    step();
    *taskAt(place) = std::move(*after);
    return true;
}

bool ProposalDraft::splitTasks(const std::vector<DraftPlace> &places, Split split)
{
    std::vector<std::pair<DraftPlace, ProposedTask>> changed;
    for (const DraftPlace place : places) {
        const ProposedTask *held = task(place);
        if (auto after = held ? resplit(*held, split) : std::nullopt)
            changed.emplace_back(place, *std::move(after));
    }
    if (changed.empty())
        return false;
    step();
    for (auto &[place, after] : changed)
        *taskAt(place) = std::move(after);
    return true;
}

bool ProposalDraft::splitAll(Split split)
{
    auto sections = m_now.proposal.sections;
    bool changed = false;
    for (ProposedSection &section : sections) {
        for (ProposedTask &task : section.tasks) {
            if (auto after = resplit(task, split)) {
                task = std::move(*after);
                changed = true;
            }
        }
    }
    if (!changed)
        return false;
    step();
    m_now.proposal.sections = std::move(sections);
    return true;
}

Split ProposalDraft::splitOf(DraftPlace place) const
{
    const ProposedTask *held = task(place);
    return held && held->measures.size() > 1 ? Split::Sentences : Split::None;
}

bool ProposalDraft::splitMeasure(DraftPlace place, qsizetype at)
{
    const ProposedMeasure *held = measure(place);
    if (!held || held->text.left(at).trimmed().isEmpty() || held->text.mid(at).trimmed().isEmpty() || at < 0)
        return false;
    step();
    ProposedTask &task = *taskAt(place);
    BodyFollows follows(task);
    ProposedMeasure &first = *measureAt(place);
    const QString whole = first.text;
    ProposedMeasure second = first;
    first.text = whole.left(at).trimmed();
    second.text = whole.mid(at).trimmed();
    cutSpan(m_now.proposal.source, whole, first, second);
    task.measures.insert(task.measures.begin() + place.measure + 1, std::move(second));
    return true;
}

bool ProposalDraft::mergeMeasures(DraftPlace place, std::vector<int> measures)
{
    const ProposedTask *held = task(place);
    std::sort(measures.begin(), measures.end());
    measures.erase(std::unique(measures.begin(), measures.end()), measures.end());
    if (!held || measures.size() < 2 || measures.front() < 0
        || static_cast<size_t>(measures.back()) >= held->measures.size())
        return false;
    step();
    ProposedTask &task = *taskAt(place);
    BodyFollows follows(task);
    ProposedMeasure &first = task.measures[static_cast<size_t>(measures.front())];
    for (size_t i = 1; i < measures.size(); ++i) {
        const ProposedMeasure &other = task.measures[static_cast<size_t>(measures[i])];
        first.text += other.text;
        takeOver(first, other);
    }
    for (size_t i = measures.size() - 1; i > 0; --i)
        task.measures.erase(task.measures.begin() + measures[i]);
    return true;
}

bool ProposalDraft::moveSentence(DraftPlace from, int sentence, DraftPlace to)
{
    const ProposedMeasure *source = measure(from);
    const ProposedMeasure *target = measure(to);
    if (!source || !target || from == to)
        return false;
    QStringList sentences = sentencesOf(source->text);
    const bool lastOfTask = sentences.size() <= 1 && task(from)->measures.size() == 1;
    if (sentence < 0 || sentence >= sentences.size() || lastOfTask)
        return false;
    step();
    BodyFollows followsFrom(*taskAt(from));
    BodyFollows followsTo(*taskAt(to));
    const QString moved = sentences.takeAt(sentence);
    ProposedMeasure &into = *measureAt(to);
    into.text = comesBefore(from, to) ? moved + into.text : into.text + moved;
    if (!sentences.isEmpty()) {
        measureAt(from)->text = sentences.join(QString());
    } else {
        takeOver(into, *measureAt(from));
        auto &list = taskAt(from)->measures;
        list.erase(list.begin() + from.measure);
    }
    return true;
}

bool ProposalDraft::moveMeasure(DraftPlace from, DraftPlace to, int row)
{
    const ProposedTask *source = task(from);
    const ProposedTask *target = task(to);
    const bool within = from.taskPlace() == to.taskPlace();
    if (!measure(from) || !target || (!within && source->measures.size() == 1)
        || (within && (row == from.measure || row == from.measure + 1)))
        return false;
    step();
    BodyFollows followsFrom(*taskAt(from));
    BodyFollows followsTo(*taskAt(to));
    auto &list = taskAt(from)->measures;
    ProposedMeasure moved = std::move(list[static_cast<size_t>(from.measure)]);
    list.erase(list.begin() + from.measure);
    if (!within)
        moved.exempt.clear(); // names of the other task's parties
    auto &into = taskAt(to)->measures;
    const int place
        = std::clamp(within && row > from.measure ? row - 1 : row, 0, static_cast<int>(into.size()));
    into.insert(into.begin() + place, std::move(moved));
    return true;
}

bool ProposalDraft::addMeasure(DraftPlace place, const QString &text)
{
    if (!task(place) || text.trimmed().isEmpty())
        return false;
    step();
    BodyFollows follows(*taskAt(place));
    ProposedMeasure added;
    added.text = text.trimmed();
    taskAt(place)->measures.push_back(std::move(added));
    return true;
}

bool ProposalDraft::removeMeasure(DraftPlace place)
{
    if (!measure(place) || task(place)->measures.size() < 2)
        return false;
    step();
    BodyFollows follows(*taskAt(place));
    auto &list = taskAt(place)->measures;
    list.erase(list.begin() + place.measure);
    return true;
}

bool ProposalDraft::removeTask(DraftPlace place)
{
    if (!place.isTask() || !task(place) || m_now.proposal.taskCount() < 2)
        return false;
    step();
    auto &list = sectionAt(place)->tasks;
    list.erase(list.begin() + place.task);
    forgetDoubtsOf(place);
    return true;
}

void ProposalDraft::forgetDoubtsOf(DraftPlace task)
{
    auto &doubts = m_now.proposal.doubts;
    for (size_t i = doubts.size(); i-- > 0;) {
        if (doubts[i].section != task.section || doubts[i].task < task.task)
            continue;
        if (doubts[i].task > task.task) {
            --doubts[i].task;
            continue;
        }
        doubts.erase(doubts.begin() + static_cast<std::ptrdiff_t>(i));
        m_now.settled.erase(m_now.settled.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace qd
