// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tree/taskcells.h"

#include "texts/basistext.h"
#include "texts/enumtext.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int last = 1'000'000'000; // sorts behind everything: no deadline, no percent

bool isSupport(Role role)
{
    return role == Role::Support;
}

/// 40%, or 40%* where measures are left out of it: how many says the tip.
QString briefPercent(const Verdict &verdict)
{
    const QString percent = verdict.percent ? QString::number(*verdict.percent) + u'%' : QString();
    return verdict.percent && verdict.stated < verdict.measures ? percent + u'*' : percent;
}

} // namespace

TaskCells::TaskCells(const PlanBook &book, const TaskNode &node, const TaskFacts &facts)
    : m_book(book)
    , m_node(node)
    , m_facts(facts)
{
    if (node.kind == TaskNode::Kind::Section)
        m_section = book.section(SectionId{node.id});
    if (node.kind == TaskNode::Kind::Task)
        m_task = book.task(TaskId{node.id});
    if (node.kind == TaskNode::Kind::Measure) {
        m_measure = book.measure(MeasureId{node.id});
        m_task = m_measure ? book.task(m_measure->taskId) : nullptr;
    }
}

QString TaskCells::header(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Number:
        return tr("No.");
    case TaskColumn::Text:
        return tr("Task / measure");
    case TaskColumn::Light:
        return tr("Light");
    case TaskColumn::Lead:
        return tr("Lead agency");
    case TaskColumn::Support:
        return tr("Supporting agencies");
    case TaskColumn::Deadline:
        return tr("Deadline");
    case TaskColumn::State:
        return tr("State");
    case TaskColumn::Percent:
        return tr("Progress");
    case TaskColumn::Reported:
        return tr("Reported");
    case TaskColumn::Updated:
        return tr("Last update");
    }
    return {};
}

QString TaskCells::headerTip(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Lead:
        return tr("Lead agencies; where nobody leads, those who share the work");
    case TaskColumn::Percent:
        return tr("Lowest of the leading agencies' latest reports; of a task, the mean of its measures");
    case TaskColumn::Reported:
        return tr("Reports handed in / reports due in the chosen period");
    case TaskColumn::Updated:
        return tr("When the newest report was entered");
    default:
        return {};
    }
}

Deadline TaskCells::deadline() const
{
    if (m_measure)
        return m_book.deadlineOf(*m_measure, day());
    return m_task ? m_book.deadlineOf(*m_task, day()) : Deadline{};
}

std::vector<const Party *> TaskCells::parties() const
{
    if (m_measure)
        return m_book.partiesOn(m_measure->id, day());
    return m_task ? m_book.allPartiesOf(m_task->id, day()) : std::vector<const Party *>{};
}

QString TaskCells::names(Role role) const
{
    QStringList names;
    bool open = false;
    for (const Party *party : parties()) {
        if (party->role != role)
            continue;
        const QString name = m_book.agencies().nameOn(party->agencyId, day());
        names << (name.isEmpty() ? party->printedName : name);
        open = open || party->openEnded;
    }
    const QString joined = names.join(u'、');
    return open ? tr("%1 and others").arg(joined) : joined;
}

QString TaskCells::leadText() const
{
    QStringList groups;
    if (const QString lead = names(Role::Lead); !lead.isEmpty())
        groups << lead;
    if (const QString joint = names(Role::Joint); !joint.isEmpty())
        groups << tr("Joint: %1").arg(joint);
    if (const QString responsible = names(Role::Responsible); !responsible.isEmpty())
        groups << tr("Responsible: %1").arg(responsible);
    return groups.join(tr("; "));
}

QString TaskCells::stateText() const
{
    if (m_measure)
        return text(m_facts.verdict.state);
    if (!m_task || m_facts.measureCount == 0)
        return {};
    if (m_facts.measureCount == 1)
        return text(m_facts.verdict.state);
    return tr("%1 / %2 done").arg(m_facts.finishedCount).arg(m_facts.measureCount);
}

QString TaskCells::sectionTitle() const
{
    if (!m_section)
        return {};
    const QString title
        = m_section->number.isEmpty() ? m_section->title : m_section->number + u'、' + m_section->title;
    return m_section->part.isEmpty() ? title : m_section->part + u" · "_s + title;
}

QString TaskCells::sectionSummary() const
{
    int measures = 0;
    for (const auto &task : m_node.children)
        measures += static_cast<int>(task->children.size());
    return tr("%1 tasks · %2 measures").arg(m_node.children.size()).arg(measures);
}

QString TaskCells::display(TaskColumn column) const
{
    if (m_section) {
        return column == TaskColumn::Number ? sectionTitle() + u"    "_s + sectionSummary() : QString();
    }
    if (!m_task)
        return {};
    switch (column) {
    case TaskColumn::Number:
        return m_measure ? QString::number(m_measure->position + 1) : m_task->number;
    case TaskColumn::Text:
        return m_measure ? m_measure->text : m_task->title.isEmpty() ? m_task->text : m_task->title;
    case TaskColumn::Light:
        return text(m_facts.verdict.light);
    case TaskColumn::Lead:
        return leadText();
    case TaskColumn::Support:
        return names(Role::Support);
    case TaskColumn::Deadline: {
        const Deadline d = deadline();
        return d.phrase.isEmpty() && d.date.isValid() ? d.date.toString(u"yyyy-MM-dd"_s) : d.phrase;
    }
    case TaskColumn::State:
        return stateText();
    case TaskColumn::Percent:
        return briefPercent(m_facts.verdict);
    case TaskColumn::Reported:
        return m_facts.duties.due > 0 ? u"%1/%2"_s.arg(m_facts.duties.reported).arg(m_facts.duties.due)
                                      : QString();
    case TaskColumn::Updated:
        return m_facts.lastReportMs != 0
            ? QDateTime::fromMSecsSinceEpoch(m_facts.lastReportMs).toString(u"yyyy-MM-dd"_s)
            : QString();
    }
    return {};
}

QString TaskCells::secondLine(TaskColumn column) const
{
    if (!m_task || m_section)
        return {};
    if (column == TaskColumn::Light)
        return m_facts.verdict.light == Light::None ? QString() : briefText(m_facts.verdict, m_book.agencies());
    if (column == TaskColumn::State && (m_measure || m_facts.measureCount == 1))
        return m_facts.verdict.blocked ? tr("blocked") : QString();
    if (column == TaskColumn::Deadline) {
        const Deadline d = deadline();
        return d.phrase.isEmpty() || !d.date.isValid() ? QString() : d.date.toString(u"yyyy-MM-dd"_s);
    }
    if (column == TaskColumn::Lead && !m_measure && m_task->summarisingId.isValid()) {
        return tr("Summary: %1").arg(m_book.agencies().nameOn(m_task->summarisingId, day()));
    }
    return {};
}

bool TaskCells::isInherited(TaskColumn column) const
{
    if (!m_measure)
        return false;
    if (column == TaskColumn::Lead || column == TaskColumn::Support)
        return m_book.ownPartiesOf(m_measure->id, day()).empty();
    return column == TaskColumn::Deadline && m_measure->deadlinePhrase.isEmpty()
        && !m_measure->deadlineDate.isValid() && m_book.actsOn(m_measure->id).empty();
}

int TaskCells::firstRank(bool support) const
{
    for (const Party *party : parties()) {
        const Agency *agency
            = isSupport(party->role) == support ? m_book.agencies().find(party->agencyId) : nullptr;
        if (agency)
            return agency->officialOrder;
    }
    return last;
}

QVariant TaskCells::sortValue(TaskColumn column) const
{
    if (m_section)
        return m_section->position;
    if (!m_task)
        return last;
    switch (column) {
    case TaskColumn::Number:
        return m_measure ? m_measure->position : m_task->position;
    case TaskColumn::Text:
        return display(column);
    case TaskColumn::Light:
        return static_cast<int>(m_facts.verdict.light);
    case TaskColumn::Lead:
        return firstRank(false);
    case TaskColumn::Support:
        return firstRank(true);
    case TaskColumn::Deadline: {
        const QDate date = deadline().date;
        return date.isValid() ? static_cast<int>(date.toJulianDay()) : last;
    }
    case TaskColumn::State:
        return m_measure               ? static_cast<int>(m_facts.verdict.state)
            : m_facts.measureCount > 0 ? 100 * m_facts.finishedCount / m_facts.measureCount
                                       : -1;
    case TaskColumn::Percent:
        return m_facts.verdict.percent.value_or(-1);
    case TaskColumn::Reported:
        return m_facts.duties.due > 0 ? 1000 * m_facts.duties.reported / m_facts.duties.due : last;
    case TaskColumn::Updated:
        return m_facts.lastReportMs;
    }
    return {};
}

QString TaskCells::inFull(TaskColumn column) const
{
    return column == TaskColumn::Percent ? percentText(m_facts.verdict) : display(column);
}

QString TaskCells::brief(TaskColumn column) const
{
    // "已完成0条，共2条" cut behind its verb would say the opposite
    if (column != TaskColumn::State || !m_task || m_measure || m_facts.measureCount < 2)
        return {};
    if (m_facts.finishedCount == 0)
        return tr("None done");
    return m_facts.finishedCount == m_facts.measureCount ? tr("All done") : tr("%1 done").arg(m_facts.finishedCount);
}

QString TaskCells::toolTip(TaskColumn column) const
{
    if (!m_task)
        return {};
    switch (column) {
    case TaskColumn::Light:
        return text(m_facts.verdict, m_book.agencies());
    case TaskColumn::Lead: {
        const QString second = secondLine(column);
        return second.isEmpty()
            ? leadText()
            : leadText() + u'\n' + second + tr(" (set by the office, not printed as lead)");
    }
    case TaskColumn::Deadline: {
        const Deadline d = deadline();
        if (d.isEmpty() && !d.date.isValid())
            return tr("No deadline yet. F2 to set it.");
        const QString day = d.date.isValid() ? dateText(d.date) : tr("no date to meet");
        return isInherited(column) ? tr("%1 – %2 (of the task)").arg(d.phrase, day)
                                   : tr("%1 – %2").arg(d.phrase, day);
    }
    case TaskColumn::Reported:
        return tr("%1 of %2 reports handed in in the chosen period")
            .arg(m_facts.duties.reported)
            .arg(m_facts.duties.due);
    case TaskColumn::Percent:
        return percentText(m_facts.verdict);
    case TaskColumn::State:
        if (!m_measure && m_facts.measureCount != 1)
            return stateText(); // longer than its column
        if (m_facts.verdict.blocked)
            return tr("Blocked: %1").arg(m_facts.verdict.blockedReason);
        return m_facts.verdict.basis.isEmpty() ? QString()
                                                : tr("Basis: %1").arg(basisText(m_facts.verdict.basis));
    default:
        return {};
    }
}

} // namespace qd
