// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/handoutacts.h"

#include "domain/counts/supervisioncounts.h"
#include "domain/plan/deadlines.h"
#include "paper/compose/attention.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/columnwidths.h"
#include "paper/compose/tablepaper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

class ActTeller final
{
public:
    ActTeller(Draft &draft, const PaperInput &input, const PlanCounts &counts, const PaperText &text)
        : m_draft(draft)
        , m_input(input)
        , m_book(input.book)
        , m_day(input.options.asOf)
        , m_text(text)
        , m_say(text.say())
        , m_part(input.book, counts)
        , m_whole(filterOf(input.options).isEmpty())
    {
    }

    void tellInstructions()
    {
        const auto acts = wanted({ActKind::Instruction});
        m_draft.heading(u"handout.instructions"_s);
        if (acts.empty()) {
            m_draft.say(u"handout.instructionsNone"_s,
                m_say.filled(u"handout.instructionsNone"_s, {{"date"_L1, m_text.date(m_day)}}));
            return;
        }
        TableBlock table = tableOf({"handout.number", "handout.instruction", "handout.matter",
            "handout.instructionDue", "handout.followUp"});
        int settled = 0;
        for (const Act *act : acts) {
            settled += actStandingOf(m_book, *act, m_day) == ActStanding::Settled ? 1 : 0;
            add(table,
                {m_say(u"supervision.instruction"_s,
                     {{"leader"_L1, act->person}, {"date"_L1, m_text.date(act->onDay)},
                         {"text"_L1, act->text.trimmed()}}),
                    matterOf(*act), act->dueOn.isValid() ? m_text.date(act->dueOn) : m_say(u"none"_s),
                    followUps(*act)});
        }
        m_draft.say(u"handout.instructionsIntro"_s,
            m_say.filled(u"handout.instructionsIntro"_s,
                {{"date"_L1, m_text.date(m_day)}, {"count"_L1, number(acts.size())},
                    {"settled"_L1, number(static_cast<size_t>(settled))},
                    {"open"_L1, number(acts.size() - static_cast<size_t>(settled))}}));
        push(std::move(table), {{11, 15}, {40, 70}, {26, 50}, {17, 26, true}, {30, 60}});
    }

    void tellExtensions()
    {
        const auto acts = wanted({ActKind::Extension});
        if (acts.empty())
            return;
        TableBlock table = tableOf({"handout.number", "handout.item", "handout.asks", "handout.original",
            "handout.extendedTo", "handout.decision"});
        size_t granted = 0, refused = 0;
        for (const Act *act : acts) {
            const ActStanding standing = actStandingOf(m_book, *act, m_day);
            granted += standing == ActStanding::Granted ? 1 : 0;
            refused += standing == ActStanding::Refused ? 1 : 0;
            add(table,
                {matterOf(*act),
                    m_say(u"handout.askedWhy"_s,
                        {{"agency"_L1, agencyOf(*act)}, {"reason"_L1, act->reason.trimmed()}}),
                    originalOf(*act), m_text.deadline(grantedOr(*act)), decisionOf(*act, standing)});
        }
        m_draft.say(u"handout.extensionsIntro"_s,
            m_say.filled(u"handout.extensionsIntro"_s,
                {{"date"_L1, m_text.date(m_day)}, {"count"_L1, number(acts.size())},
                    {"granted"_L1, number(granted)}, {"refused"_L1, number(refused)},
                    {"waiting"_L1, number(acts.size() - granted - refused)}}));
        m_draft.say(u"handout.extensionsTitle"_s, Style::Caption);
        push(std::move(table), {{11, 15}, {30, 60}, {28, 60}, {17, 26, true}, {17, 26, true}, {22, 50}});
    }

    void tellAdjustments()
    {
        const auto acts = wanted({ActKind::Adjustment, ActKind::Termination});
        if (acts.empty())
            return;
        TableBlock table
            = tableOf({"handout.number", "handout.before", "handout.after", "handout.adjustedWhy"});
        for (const Act *act : acts) {
            const bool ended = act->kind == ActKind::Termination;
            const Measure *measure = m_book.measure(act->measureId);
            QStringList why{m_text.date(act->onDay), act->reason.trimmed(), act->basis.trimmed()};
            why.removeAll(QString());
            add(table,
                {ended ? (measure ? measure->text.trimmed() : matterOf(*act)) : act->formerText.trimmed(),
                    ended ? m_say(u"handout.terminated"_s) : act->text.trimmed(), why.join(u'\n')});
        }
        m_draft.say(u"handout.adjustmentsIntro"_s,
            m_say.filled(u"handout.adjustmentsIntro"_s,
                {{"date"_L1, m_text.date(m_day)}, {"count"_L1, number(acts.size())}}));
        m_draft.say(u"handout.adjustmentsTitle"_s, Style::Caption);
        push(std::move(table), {{11, 15}, {35, 65}, {35, 65}, {28, 50}});
    }

private:
    static QString number(size_t value) { return QString::number(value); }

    /// Of those kinds, of the part that was chosen: what waits, and what was done or decided since the period
    /// began.
    std::vector<const Act *> wanted(std::initializer_list<ActKind> kinds) const
    {
        std::vector<const Act *> acts;
        for (const Act *act : listedActs(m_book, m_day)) {
            const bool isOne = std::find(kinds.begin(), kinds.end(), act->kind) != kinds.end();
            if (isOne && isChosen(*act)
                && (isOpen(actStandingOf(m_book, *act, m_day)) || lastDay(*act) >= since()))
                acts.push_back(act);
        }
        return acts;
    }

    QDate since() const { return m_input.options.period.start(); }

    QDate lastDay(const Act &act) const
    {
        QDate last = act.onDay;
        for (const Act *next : m_book.actsAfter(act.id)) {
            if (next->onDay <= m_day)
                last = std::max(last, next->onDay);
        }
        return last;
    }

    bool isChosen(const Act &act) const
    {
        return m_whole
            || (act.measureId.isValid() ? m_part.has(act.measureId) : !m_part.measuresOf(act.taskId).empty());
    }

    QString matterOf(const Act &act) const
    {
        if (const Measure *measure = m_book.measure(act.measureId))
            return itemOf(m_book, *measure);
        const Task *task = m_book.task(act.taskId);
        return task ? m_text.task(*task, m_book.ordinalOf(task->id)) : m_say(u"none"_s);
    }

    QString agencyOf(const Act &act) const
    {
        const QString name = m_book.agencies().nameOn(act.agencyId, m_day);
        return name.isEmpty() ? m_say(u"handout.responsible"_s) : name;
    }

    QString followUps(const Act &instruction) const
    {
        QStringList lines;
        for (const Act *next : m_book.actsAfter(instruction.id)) {
            if (next->kind == ActKind::FollowUp && next->onDay <= m_day)
                lines << m_say(u"handout.followUpLine"_s,
                    {{"date"_L1, m_text.date(next->onDay)}, {"text"_L1, next->text.trimmed()}});
        }
        const ActStanding standing = actStandingOf(m_book, instruction, m_day);
        lines << m_say(standing == ActStanding::Settled ? u"handout.settled"_s
                : standing == ActStanding::Overdue      ? u"handout.openOverdue"_s
                                                        : u"handout.open"_s);
        return lines.join(u'\n');
    }

    /// The deadline before anything was changed.
    QString originalOf(const Act &act) const
    {
        const Measure *measure = m_book.measure(act.measureId);
        const Task *task = m_book.task(act.taskId);
        const QString words = measure ? m_text.deadline(originalDeadlineOf(m_book, *measure, m_day))
            : task                    ? m_text.deadline({task->deadlinePhrase, task->deadlineDate})
                                      : QString();
        return words.isEmpty() ? m_say(u"none"_s) : words;
    }

    const Act *decision(const Act &extension, ActKind kind) const
    {
        for (const Act *next : m_book.actsAfter(extension.id)) {
            if (next->kind == kind && next->onDay <= m_day)
                return next;
        }
        return nullptr;
    }

    /// Another day may have been granted than the one asked for.
    Deadline grantedOr(const Act &extension) const
    {
        const Act *granted = decision(extension, ActKind::Deadline);
        const Act &says = granted ? *granted : extension;
        return {says.deadlinePhrase, says.deadlineDate};
    }

    QString decisionOf(const Act &act, ActStanding standing) const
    {
        QStringList lines;
        if (standing == ActStanding::Waiting) {
            lines << m_say(u"handout.waiting"_s);
        } else {
            const bool granted = standing == ActStanding::Granted;
            const Act *by = decision(act, granted ? ActKind::Deadline : ActKind::Refusal);
            lines << m_say(
                granted ? u"handout.granted"_s : u"handout.refused"_s, {{"date"_L1, m_text.date(by->onDay)}})
                  << by->basis.trimmed();
        }
        if (isAskedLate(m_book, act))
            lines << m_say(u"handout.askedLate"_s);
        const Measure *measure = m_book.measure(act.measureId);
        if (const int times = measure ? extensionsOf(m_book, *measure, m_day) : 0; times > 0)
            lines << m_say(u"handout.extendedTimes"_s, {{"count"_L1, QString::number(times)}});
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    TableBlock tableOf(std::initializer_list<const char *> titles) const
    {
        TableBlock table;
        for (const char *title : titles)
            table.columns.push_back({m_say(QLatin1String(title)), 0,
                table.columns.empty() ? CellAlign::Centre : CellAlign::Left});
        return table;
    }

    static void add(TableBlock &table, const QStringList &cells)
    {
        table.groups.push_back({{rowOf(QStringList{number(table.groups.size() + 1)} + cells)}, false});
    }

    void push(TableBlock table, const std::vector<ColumnLimit> &limits)
    {
        fitColumns(table, limits, m_draft.document.info);
        m_draft.document.blocks.push_back(std::move(table));
    }

    Draft &m_draft;
    const PaperInput &m_input;
    const PlanBook &m_book;
    const QDate m_day;
    const PaperText &m_text;
    const Wording &m_say;
    const ChosenPart m_part;
    const bool m_whole; ///< nothing was left out
};

} // namespace

void addInstructions(Draft &draft, const PaperInput &input, const PlanCounts &counts, const PaperText &text)
{
    ActTeller(draft, input, counts, text).tellInstructions();
}

void addExtensions(Draft &draft, const PaperInput &input, const PlanCounts &counts, const PaperText &text)
{
    ActTeller(draft, input, counts, text).tellExtensions();
}

void addAdjustments(Draft &draft, const PaperInput &input, const PlanCounts &counts, const PaperText &text)
{
    ActTeller(draft, input, counts, text).tellAdjustments();
}

} // namespace qd
