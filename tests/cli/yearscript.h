// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/duty.h"
#include "domain/plan/standing.h"
#include "support/attachedfiles.h"
#include "support/tempworkspace.h"
#include "texts/errortext.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/due/dueverbs.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/progress/reviewverbs.h"
#include "workspace/supervision/decisionverbs.h"
#include "workspace/supervision/supervisionverbs.h"
#include "workspace/tasks/planverbs.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <vector>

namespace qd::test
{

/// A year of supervision told in lines that a clerk can read and extend (tests/data/year): a day, a verb, the
/// rest. Each line is done through the verbs that window and command line use, on that day by the clock.
/// Tasks are named by their ordinal.
///   导入 2023-01 按月                      the plan, its first period and cycle
///   报送 2023-01 全部 除 甲、乙 | 甲、乙    who owes and has not reported hands in, received on that day
///   催办 2023-01 甲、乙 电话 · 盖章 2023-01 甲、乙
///   批示 2 王区长 2023-05-31 内容 · 落实 1 内容 [办结]     落实 counts the instructions from 1
///   时限 4 2023-06-30 · 延期 15 2023-08-31 同意|不同意 理由 · 调整 3 文字 理由 · 终止 9 理由
///   受阻 9 原因 · 解除 9 · 完成 15 · 销号 4 依据 · 重开 4 理由
///   联系 甲 内容 · 临时任务 甲 来源 内容 · 改名 甲 乙 · 加入 各街镇 丙
///   退回 2023-04 甲 理由 · 佐证 4 文件名 内容    what it handed in; a file on the last act of the task
///   月末 2023-03                           calls `monthEnd`
class YearScript final
{
public:
    /// `import` makes the plan in the workspace and returns it.
    YearScript(TempWorkspace &temp, std::function<PlanId(Workspace &)> import);

    /// Called at each 月末 with its period, on its day.
    std::function<void(const Period &)> monthEnd;

    /// Does every line of the file; stops at the first that fails, which is in `fault` then.
    void replay(const QString &file);

    QString fault; ///< empty: all was done
    int lines = 0; ///< how many were done
    int reports = 0; ///< how many reports were handed in

private:
    using Words = QStringList;

    QString perform(const Words &words); // the fault; empty when done
    QString importPlan(const Words &words);
    QString report(const Words &words);
    QString remindSome(const Words &words);
    QString sealSome(const Words &words);
    QString giveInstruction(const Words &words);
    QString followInstruction(const Words &words);
    QString extend(const Words &words);
    QString adjust(const Words &words);
    QString addExtra(const Words &words);
    QString talk(const Words &words);
    QString rename(const Words &words);
    QString join(const Words &words);
    QString setStateOf(const Words &words);
    QString giveBack(const Words &words);
    QString attachTo(const Words &words);

    PlanBook book() const { return m_temp.book(); }
    AgencyId agency(const QString &name) const;
    std::vector<AgencyId> agencies(const QString &names) const;
    MeasureId measure(const QString &ordinal) const;
    TaskId task(const QString &ordinal) const;
    QDate today() const { return m_temp.clock().today(); }

    TempWorkspace &m_temp;
    std::function<PlanId(Workspace &)> m_import;
    PlanId m_plan;
    std::vector<ActId> m_instructions;
};

using namespace Qt::StringLiterals;
namespace yearscript
{

template <typename T>
QString faultIn(const Result<T> &result)
{
    return result ? QString() : errorText(result.error()) + u' ' + result.error().detail;
}

inline QDate dayIn(const QString &word)
{
    return QDate::fromString(word, Qt::ISODate);
}

} // namespace yearscript

inline YearScript::YearScript(TempWorkspace &temp, std::function<PlanId(Workspace &)> import)
    : m_temp(temp)
    , m_import(std::move(import))
{
}

inline void YearScript::replay(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fault = path + u" cannot be read"_s;
        return;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const Words words = line.simplified().split(u' ');
        m_temp.setToday(yearscript::dayIn(words.value(0)));
        if (const QString wrong = perform(words.mid(1)); !wrong.isEmpty()) {
            fault = line + u" → "_s + wrong;
            return;
        }
        ++lines;
    }
}

inline QString YearScript::perform(const Words &words)
{
    static const QHash<QString, QString (YearScript::*)(const Words &)> verbs{
        {u"导入"_s, &YearScript::importPlan}, {u"报送"_s, &YearScript::report},
        {u"催办"_s, &YearScript::remindSome}, {u"盖章"_s, &YearScript::sealSome},
        {u"批示"_s, &YearScript::giveInstruction}, {u"落实"_s, &YearScript::followInstruction},
        {u"延期"_s, &YearScript::extend}, {u"调整"_s, &YearScript::adjust},
        {u"临时任务"_s, &YearScript::addExtra}, {u"改名"_s, &YearScript::rename},
        {u"加入"_s, &YearScript::join}, {u"联系"_s, &YearScript::talk},
        {u"退回"_s, &YearScript::giveBack}, {u"佐证"_s, &YearScript::attachTo}};
    if (const auto verb = verbs.value(words.value(0)))
        return (this->*verb)(words);
    if (words.value(0) == u"月末"_s) {
        if (monthEnd)
            monthEnd(Period::parse(words.value(1)).value_or(Period{}));
        return {};
    }
    return setStateOf(words);
}

inline AgencyId YearScript::agency(const QString &name) const
{
    const PlanBook present = book();
    for (const Agency &each : present.agencies().agencies()) {
        if (each.shortName == name)
            return each.id;
    }
    return {};
}

inline std::vector<AgencyId> YearScript::agencies(const QString &names) const
{
    std::vector<AgencyId> all;
    for (const QString &name : names.split(u'、', Qt::SkipEmptyParts))
        all.push_back(agency(name));
    return all;
}

inline TaskId YearScript::task(const QString &ordinal) const
{
    const PlanBook present = book();
    const Task *found = present.taskByOrdinal(ordinal.toInt());
    return found ? found->id : TaskId{};
}

inline MeasureId YearScript::measure(const QString &ordinal) const
{
    const PlanBook present = book();
    const auto measures = present.measuresOf(task(ordinal));
    return measures.empty() ? MeasureId{} : measures.front()->id;
}

inline QString YearScript::importPlan(const Words &words)
{
    m_plan = m_import(m_temp.workspace());
    const Plan seen = book().plan();
    Plan wanted = seen;
    wanted.firstPeriod = Period::parse(words.value(1)).value_or(Period{});
    if (const QString wrong = yearscript::faultIn(editPlan(m_temp.workspace(), seen, wanted)); !wrong.isEmpty())
        return wrong;
    CycleInput cycle;
    cycle.plan = m_plan;
    cycle.cycle = words.value(2) == u"按月"_s ? Cycle::Month : Cycle::Quarter;
    cycle.fromTheBeginning = true;
    return yearscript::faultIn(setReportingCycle(m_temp.workspace(), cycle));
}

/// What an agency says of a measure in a period: a percent that grows with the months, a problem now and
/// then.
inline QString YearScript::report(const Words &words)
{
    const Period period = Period::parse(words.value(1)).value_or(Period{});
    const bool all = words.value(2) == u"全部"_s;
    const auto named = agencies(all ? words.value(4) : words.value(2));
    if (std::any_of(named.begin(), named.end(), [](AgencyId id) { return !id.isValid(); }))
        return u"an agency is not known"_s;
    const PlanBook present = book().onDay(today());
    std::vector<ProgressInput> inputs;
    for (const Duty &duty : dutiesIn(present, period, today())) {
        const bool isNamed = std::find(named.begin(), named.end(), duty.agencyId) != named.end();
        if (duty.reported || isNamed == all)
            continue;
        ProgressInput input;
        input.measureId = duty.measureId;
        input.agencyId = duty.agencyId;
        input.period = duty.period;
        const Measure *about = present.measure(duty.measureId);
        input.state = firstState(present, *about, duty.agencyId, duty.period);
        if ((duty.measureId.value + duty.agencyId.value) % 3 != 0)
            input.percent = std::min(95, 7 * duty.period.index + static_cast<int>(duty.measureId.value) % 5);
        input.text = u"%1月组织开展第%2项工作，检查企业%3家。"_s.arg(duty.period.index)
                         .arg(present.ordinalOf(about->taskId))
                         .arg(10 * duty.period.index + static_cast<int>(duty.agencyId.value));
        if ((duty.measureId.value + duty.period.index) % 6 == 0)
            input.problem = u"部分企业参与积极性有待提高。"_s;
        inputs.push_back(input);
    }
    if (inputs.empty())
        return u"nobody of them owes a report"_s;
    reports += static_cast<int>(inputs.size());
    return yearscript::faultIn(addReports(m_temp.workspace(), inputs));
}

inline QString YearScript::remindSome(const Words &words)
{
    std::vector<ReminderInput> reminders;
    for (const AgencyId id : agencies(words.value(2))) {
        ReminderInput reminder;
        reminder.agency = id;
        reminder.period = Period::parse(words.value(1)).value_or(Period{});
        reminder.channel = words.value(3) == u"电话"_s ? Channel::Phone
            : words.value(3) == u"微信"_s              ? Channel::WeChat
                                                       : Channel::Letter;
        reminder.text = u"请尽快补报%1的进展。"_s.arg(words.value(1));
        reminders.push_back(reminder);
    }
    return yearscript::faultIn(remind(m_temp.workspace(), m_plan, reminders));
}

inline QString YearScript::sealSome(const Words &words)
{
    for (const AgencyId id : agencies(words.value(2))) {
        const auto sealed = recordSealedCopy(
            m_temp.workspace(), m_plan, id, Period::parse(words.value(1)).value_or(Period{}));
        if (!sealed)
            return yearscript::faultIn(sealed);
    }
    return {};
}

inline QString YearScript::giveInstruction(const Words &words)
{
    InstructionInput input;
    input.task = task(words.value(1));
    input.leader = words.value(2);
    input.dueOn = yearscript::dayIn(words.value(3));
    input.text = words.value(4);
    const auto given = instruct(m_temp.workspace(), input);
    if (given)
        m_instructions.push_back(*given);
    return yearscript::faultIn(given);
}

inline QString YearScript::followInstruction(const Words &words)
{
    const auto at = static_cast<size_t>(words.value(1).toInt() - 1);
    if (at >= m_instructions.size())
        return u"no such instruction"_s;
    return yearscript::faultIn(
        followUp(m_temp.workspace(), m_instructions[at], words.value(2), words.value(3) == u"办结"_s));
}

inline QString YearScript::extend(const Words &words)
{
    ExtensionInput input;
    input.measure = measure(words.value(1));
    input.to = {words.value(2), yearscript::dayIn(words.value(2))};
    input.reason = words.value(4);
    ExtensionDecision decision;
    decision.granted = words.value(3) == u"同意"_s;
    decision.person = u"领导小组办公室"_s;
    decision.basis = u"批复单"_s;
    return yearscript::faultIn(askExtension(m_temp.workspace(), input, decision));
}

inline QString YearScript::adjust(const Words &words)
{
    return yearscript::faultIn(adjustMeasure(m_temp.workspace(),
        {measure(words.value(1)), words.value(2), words.value(3), u"专题会议纪要"_s, {}}));
}

inline QString YearScript::talk(const Words &words)
{
    return yearscript::faultIn(recordContact(m_temp.workspace(),
        {m_plan, agency(words.value(1)), Channel::Phone, u"联络员"_s, words.value(2), {}}));
}

inline QString YearScript::addExtra(const Words &words)
{
    ExtraTaskInput input;
    input.plan = m_plan;
    input.parties = {{agency(words.value(1)), Role::Lead}};
    input.source = words.value(2);
    input.text = words.value(3);
    return yearscript::faultIn(addExtraTask(m_temp.workspace(), input));
}

inline QString YearScript::rename(const Words &words)
{
    const PlanBook present = book();
    const AgencyId id = agency(words.value(1));
    const Agency *seen = present.agencies().find(id);
    if (!seen)
        return u"no such agency"_s;
    Agency wanted = *seen;
    wanted.shortName = words.value(2);
    return yearscript::faultIn(editAgency(m_temp.workspace(), *seen, present.agencies().aliasesOf(id), wanted,
        present.agencies().aliasesOf(id), today()));
}

inline QString YearScript::join(const Words &words)
{
    Agency street;
    street.shortName = words.value(2);
    street.kind = AgencyKind::Street;
    const auto added = addAgency(m_temp.workspace(), street, {});
    if (!added)
        return yearscript::faultIn(added);
    Membership membership;
    membership.collectiveId = agency(words.value(1));
    membership.agencyId = *added;
    membership.fromDate = today();
    return yearscript::faultIn(addMembership(m_temp.workspace(), membership));
}

inline QString YearScript::giveBack(const Words &words)
{
    const auto all = m_temp->progressIn(m_plan, {}, false);
    for (const Progress &report : *all) {
        if (report.period.toString() != words.value(1) || report.agencyId != agency(words.value(2)))
            continue;
        if (const auto back = returnReport(m_temp.workspace(), report.id, words.value(3)); !back)
            return yearscript::faultIn(back);
    }
    return {};
}

inline QString YearScript::attachTo(const Words &words)
{
    const PlanBook present = book();
    const auto acts = present.actsOn(measure(words.value(1)));
    EvidenceTarget target;
    target.act = acts.empty() ? ActId{} : acts.back()->id;
    const QString file = m_temp.filePath(words.value(2));
    if (!writeBytes(file, words.value(3).toUtf8()))
        return file + u" cannot be written"_s;
    return yearscript::faultIn(attachFiles(m_temp.workspace(), target, {file}));
}

inline QString YearScript::setStateOf(const Words &words)
{
    Workspace &workspace = m_temp.workspace();
    const QString verb = words.value(0);
    const MeasureId id = measure(words.value(1));
    if (!id.isValid())
        return u"no such task"_s;
    if (verb == u"时限"_s)
        return yearscript::faultIn(moveDeadline(
            workspace, {}, {id}, {words.value(2), yearscript::dayIn(words.value(2))}, today(), u"办公会议"_s));
    if (verb == u"受阻"_s || verb == u"解除"_s)
        return yearscript::faultIn(setBlocked(workspace, id, verb == u"受阻"_s, words.value(2)));
    if (verb == u"完成"_s)
        return yearscript::faultIn(setState(workspace, {id}, WorkState::Done, today(), u"验收"_s));
    if (verb == u"销号"_s)
        return yearscript::faultIn(closeOut(workspace, {{id}, WorkState::Closed, words.value(2), {}, 0, {}}));
    if (verb == u"重开"_s)
        return yearscript::faultIn(reopen(workspace, {id}, words.value(2)));
    if (verb == u"终止"_s)
        return yearscript::faultIn(terminateMeasures(workspace, {id}, words.value(2), {}));
    return u"the verb is not known"_s;
}

} // namespace qd::test
