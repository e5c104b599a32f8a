// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sourcemap.h"

#include "texts/enumtext.h"
#include "texts/intaketext.h"

#include <algorithm>

namespace qd
{
namespace
{

MarkKind markOf(Role role)
{
    switch (role) {
    case Role::Lead:
        return MarkKind::Lead;
    case Role::Support:
        return MarkKind::Support;
    case Role::Joint:
        return MarkKind::Joint;
    case Role::Responsible:
        break;
    }
    return MarkKind::Responsible;
}

} // namespace

SourceMap::SourceMap(const Proposal &proposal)
{
    add(proposal.titleSpan, MarkKind::Title, {});
    add(proposal.preambleSpan, MarkKind::Preamble, {});
    for (size_t s = 0; s < proposal.sections.size(); ++s) {
        const ProposedSection &section = proposal.sections[s];
        const DraftPlace place{static_cast<int>(s), -1, -1};
        add(section.span, MarkKind::Section, place);
        for (size_t t = 0; t < section.tasks.size(); ++t)
            addTask(proposal, section.tasks[t], {place.section, static_cast<int>(t), -1});
    }
    for (const Ignored &ignored : proposal.ignored)
        add(ignored.span, MarkKind::IgnoredText, {}, tr("Left out: %1").arg(text(ignored.why)));
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const SourceMark &a, const SourceMark &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
}

void SourceMap::addTask(const Proposal &proposal, const ProposedTask &task, DraftPlace place)
{
    add(task.titleSpan, MarkKind::TaskTitle, place);
    addParties(task.parties, place);
    addDeadline(proposal.source, task.span, task.deadline, place);
    for (size_t m = 0; m < task.measures.size(); ++m) {
        const ProposedMeasure &measure = task.measures[m];
        const DraftPlace own = place.withMeasure(static_cast<int>(m));
        if (measure.span != task.titleSpan) // a task without a body: its measure repeats the title
            add(measure.span, MarkKind::Measure, own);
        addParties(measure.parties, own);
        addDeadline(proposal.source, measure.span, measure.deadline, own);
    }
}

void SourceMap::add(Span span, MarkKind kind, DraftPlace place, const QString &tip)
{
    if (!span.isEmpty())
        m_marks.push_back({span, kind, place, tip.isEmpty() ? nameOf(kind) : tip});
}

void SourceMap::addParties(const std::vector<ProposedParty> &parties, DraftPlace place)
{
    for (const ProposedParty &party : parties) {
        const MarkKind kind = markOf(party.role);
        const QString stands = party.resolved.isEmpty() || party.resolved == party.name
            ? party.name
            : tr("%1, stands for %2").arg(party.name, party.resolved);
        add(party.span, kind, place, tr("%1: %2", "role: agency").arg(nameOf(kind), stands));
    }
}

/// The proposal keeps the phrase of a deadline, not its place: it is looked for where it was read.
void SourceMap::addDeadline(
    const QString &source, Span within, const std::optional<Deadline> &deadline, DraftPlace place)
{
    if (!deadline || deadline->phrase.isEmpty() || within.isEmpty())
        return;
    const qsizetype at = source.indexOf(deadline->phrase, within.begin);
    const qsizetype end = at + deadline->phrase.size();
    if (at < 0 || end > within.end)
        return;
    const QString tip = deadline->date.isValid()
        ? tr("%1: %2", "role: agency").arg(nameOf(MarkKind::DeadlineMark), dateText(deadline->date))
        : QString();
    add({at, end}, MarkKind::DeadlineMark, place, tip);
}

const SourceMark *SourceMap::at(qsizetype position) const
{
    const SourceMark *best = nullptr;
    for (const SourceMark &mark : m_marks) {
        if (mark.span.begin > position)
            break;
        const bool narrower = !best || mark.span.end - mark.span.begin <= best->span.end - best->span.begin;
        if (position < mark.span.end && narrower)
            best = &mark;
    }
    return best;
}

std::vector<Span> SourceMap::spansOf(DraftPlace place) const
{
    std::vector<Span> spans;
    for (const SourceMark &mark : m_marks) {
        const bool ofPlan
            = place.isPlan() && (mark.kind == MarkKind::Title || mark.kind == MarkKind::Preamble);
        if (ofPlan || (!place.isPlan() && mark.place == place))
            spans.push_back(mark.span);
    }
    return spans;
}

QString SourceMap::nameOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Title:
        return tr("Title");
    case MarkKind::Preamble:
        return tr("Preamble");
    case MarkKind::Section:
        return tr("Section");
    case MarkKind::TaskTitle:
        return tr("Task");
    case MarkKind::Measure:
        return tr("Measure");
    case MarkKind::Lead:
        return text(Role::Lead);
    case MarkKind::Support:
        return text(Role::Support);
    case MarkKind::Joint:
        return text(Role::Joint);
    case MarkKind::Responsible:
        return text(Role::Responsible);
    case MarkKind::DeadlineMark:
        return tr("Deadline");
    case MarkKind::IgnoredText:
        return tr("Left out");
    }
    return {};
}

} // namespace qd
