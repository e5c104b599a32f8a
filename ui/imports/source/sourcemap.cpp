// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source/sourcemap.h"

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
    for (const PlanPart &part : proposal.parts) { // the further plans of the file
        if (!part.taken || part.titleSpan == proposal.titleSpan)
            continue;
        add(part.titleSpan, MarkKind::Title, {});
        add(part.preambleSpan, MarkKind::Preamble, {});
    }
    for (const ProposedSection &section : proposal.sections) {
        add(section.span, MarkKind::Section, section.id);
        for (const ProposedTask &task : section.tasks)
            addTask(proposal, task);
    }
    for (const Ignored &ignored : proposal.ignored)
        add(ignored.span, MarkKind::IgnoredText, {}, tr("Left out: %1").arg(text(ignored.why)));
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const SourceMark &a, const SourceMark &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
}

void SourceMap::addTask(const Proposal &proposal, const ProposedTask &task)
{
    add(task.titleSpan, MarkKind::TaskTitle, task.id);
    addParties(task.parties, task.id);
    addDeadline(proposal.source, task.span, task.deadline, task.id);
    bool odd = false;
    for (const ProposedMeasure &measure : task.measures) {
        if (measure.span != task.titleSpan) // a task without a body: its measure repeats the title
            add(measure.span, MarkKind::Measure, measure.id, {}, odd);
        addParties(measure.parties, measure.id);
        addDeadline(proposal.source, measure.span, measure.deadline, measure.id);
        odd = !odd;
    }
}

void SourceMap::add(Span span, MarkKind kind, NodeId node, const QString &tip, bool odd)
{
    if (!span.isEmpty())
        m_marks.push_back({span, kind, node, tip.isEmpty() ? nameOf(kind) : tip, odd});
}

void SourceMap::addParties(const std::vector<ProposedParty> &parties, NodeId node)
{
    for (const ProposedParty &party : parties) {
        const MarkKind kind = markOf(party.role);
        const QString stands = party.resolved.isEmpty() || party.resolved == party.name
            ? party.name
            : tr("%1, stands for %2").arg(party.name, party.resolved);
        add(party.span, kind, node, tr("%1: %2", "role: agency").arg(nameOf(kind), stands));
    }
}

/// The proposal keeps the phrase of a deadline, not its place: it is looked for where it was read.
void SourceMap::addDeadline(
    const QString &source, Span within, const std::optional<Deadline> &deadline, NodeId node)
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
    add({at, end}, MarkKind::DeadlineMark, node, tip);
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

std::vector<Span> SourceMap::spansOf(NodeId node) const
{
    std::vector<Span> spans;
    for (const SourceMark &mark : m_marks) {
        const bool ofPlan
            = !node.isValid() && (mark.kind == MarkKind::Title || mark.kind == MarkKind::Preamble);
        if (ofPlan || (node.isValid() && mark.node == node))
            spans.push_back(mark.span);
    }
    return spans;
}

std::vector<Span> SourceMap::ignoredStretches() const
{
    std::vector<Span> stretches;
    for (const SourceMark &mark : m_marks) {
        if (mark.kind != MarkKind::IgnoredText)
            continue;
        if (!stretches.empty() && mark.span.begin <= stretches.back().end)
            stretches.back().end = std::max(stretches.back().end, mark.span.end);
        else
            stretches.push_back(mark.span);
    }
    return stretches;
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
