// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/supervision/decisionverbs.h"

#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "domain/plan/standing.h"
#include "domain/plan/wholemeasure.h"
#include "storage/planqueries.h"
#include "workspace/door/workspacestore.h"
#include "workspace/supervision/actwriting.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error reasonMissing()
{
    return {ErrorCode::Invalid, SupervisionReason::ReasonMissing, {}, {}};
}

/// The task with what hangs on it, as the rules see it.
Result<PlanBook> bookAround(Transaction &transaction, TaskId task)
{
    auto rows = rowsOfTask(transaction.db(), task);
    if (!rows)
        return rows.error();
    return PlanBook(*std::move(rows));
}

Result<Deadline> presentDeadline(Transaction &transaction, const Act &about, QDate day)
{
    const auto book = bookAround(transaction, about.taskId);
    if (!book)
        return book.error();
    const Measure *measure = about.measureId.isValid() ? book->measure(about.measureId) : nullptr;
    return measure ? book->deadlineOf(*measure, day) : book->deadlineOf(*book->task(about.taskId), day);
}

/// Whether the day asked for lies after the deadline that holds on that day.
Result<> checkLater(Transaction &transaction, const Act &about, const Deadline &to, QDate day)
{
    if (!to.date.isValid())
        return Error{ErrorCode::Invalid, SupervisionReason::ExtensionWithoutDay, {}, {{u"value"_s, to.phrase}}};
    const auto present = presentDeadline(transaction, about, day);
    if (!present)
        return present.error();
    if (present->date.isValid() && to.date <= present->date)
        return Error{ErrorCode::Invalid, SupervisionReason::ExtensionEarlier, {},
            {{u"value"_s, to.date.toString(Qt::ISODate)}, {u"day"_s, present->date.toString(Qt::ISODate)}}};
    return {};
}

Result<ActId> decide(Transaction &transaction, const Act &asked, const ExtensionDecision &decision)
{
    const auto day = dayOfAct(transaction, decision.on);
    if (!day)
        return day.error();
    if (*day < asked.onDay)
        return Error{ErrorCode::Invalid, RuleReason::DateOrder, {}, {}};
    Act act;
    act.planId = asked.planId;
    act.taskId = asked.taskId;
    act.measureId = asked.measureId;
    act.agencyId = asked.agencyId;
    act.followsId = asked.id;
    act.person = decision.person.trimmed();
    act.basis = decision.basis.trimmed();
    act.reason = decision.reason.trimmed();
    act.kind = decision.granted ? ActKind::Deadline : ActKind::Refusal;
    if (decision.granted) {
        const Deadline to = decision.to.value_or(Deadline{asked.deadlinePhrase, asked.deadlineDate});
        QD_TRY(checkLater(transaction, asked, to, *day));
        act.deadlinePhrase = to.phrase;
        act.deadlineDate = to.date;
    }
    return writeAct(transaction, act, *day);
}

Result<> setStateOf(Transaction &transaction, const Act &about, WorkState state, const Act &why)
{
    Act act = about;
    act.kind = ActKind::State;
    act.state = state;
    act.reason = why.reason;
    act.basis = why.basis;
    const auto id = writeAct(transaction, act, why.onDay);
    return id ? Result<>() : Result<>(id.error());
}

} // namespace

Result<ActId> askExtension(
    Workspace &workspace, const ExtensionInput &extension, const std::optional<ExtensionDecision> &decision)
{
    if (extension.reason.trimmed().isEmpty())
        return reasonMissing();
    ActId id;
    QD_TRY(workspace.store().transact(OpKind::AskExtension, [&](Transaction &transaction) -> Result<> {
        auto act = actAbout(transaction, extension.task, extension.measure);
        if (!act)
            return act.error();
        const auto day = dayOfAct(transaction, extension.on);
        if (!day)
            return day.error();
        QD_TRY(needAgency(transaction, extension.agency));
        QD_TRY(checkLater(transaction, *act, extension.to, *day));
        act->kind = ActKind::Extension;
        act->agencyId = extension.agency;
        act->deadlinePhrase = extension.to.phrase;
        act->deadlineDate = extension.to.date;
        act->reason = extension.reason.trimmed();
        act->text = extension.progress.trimmed();
        const auto asked = writeAct(transaction, *act, *day);
        if (!asked)
            return asked.error();
        id = *asked;
        if (!decision)
            return {};
        const auto row = needAct(transaction, id);
        if (!row)
            return row.error();
        const auto decided = decide(transaction, *row, *decision);
        return decided ? Result<>() : Result<>(decided.error());
    }));
    return id;
}

Result<ActId> decideExtension(Workspace &workspace, ActId extension, const ExtensionDecision &decision)
{
    ActId id;
    QD_TRY(workspace.store().transact(OpKind::DecideExtension, [&](Transaction &transaction) -> Result<> {
        const auto asked = needAct(transaction, extension);
        if (!asked)
            return asked.error();
        if (asked->kind != ActKind::Extension)
            return Error{ErrorCode::Invalid, SupervisionReason::NotAnExtension, {},
                {{u"value"_s, QString::number(extension.value)}}};
        const auto decided = Repo<Act>(transaction.db()).by("follows_id"_L1, extension.value);
        if (!decided)
            return decided.error();
        if (!decided->empty())
            return Error{ErrorCode::Conflict, SupervisionReason::AlreadyDecided, {}, {}};
        const auto written = decide(transaction, *asked, decision);
        if (!written)
            return written.error();
        id = *written;
        return {};
    }));
    return id;
}

Result<ActId> adjustMeasure(Workspace &workspace, const AdjustmentInput &adjustment)
{
    const QString text = adjustment.text.trimmed();
    if (text.isEmpty())
        return Error{ErrorCode::Invalid, RuleReason::TextMissing, {}, {}};
    if (adjustment.reason.trimmed().isEmpty())
        return reasonMissing();
    ActId id;
    QD_TRY(workspace.store().transact(OpKind::Adjust, [&](Transaction &transaction) -> Result<> {
        const auto about = actAbout(transaction, {}, adjustment.measure);
        if (!about)
            return about.error();
        const auto day = dayOfAct(transaction, adjustment.on);
        if (!day)
            return day.error();
        const auto book = bookAround(transaction, about->taskId);
        if (!book)
            return book.error();
        const Measure &measure = *book->measure(adjustment.measure);
        if (measure.text.trimmed() == text)
            return Error{ErrorCode::Invalid, SupervisionReason::TextUnchanged, {}, {}};
        Act act = *about;
        act.kind = ActKind::Adjustment;
        act.onDay = *day;
        act.reason = adjustment.reason.trimmed();
        act.basis = adjustment.basis.trimmed();
        const bool whole = wholeMeasure(*book, about->taskId) != nullptr;
        act.text = text;
        act.formerText = measure.text;
        const auto written = writeAct(transaction, act, *day);
        if (!written)
            return written.error();
        id = *written;
        Measure changed = measure;
        changed.text = text;
        QD_TRY(transaction.update(measure, changed));
        if (whole) { // what is one row on screen must not fall apart by being reworded
            const Task &task = *book->task(about->taskId);
            Act ofTask = act;
            ofTask.measureId = {};
            ofTask.formerText = task.text;
            const auto second = writeAct(transaction, ofTask, *day);
            if (!second)
                return second.error();
            Task reworded = task;
            reworded.text = text;
            QD_TRY(transaction.update(task, reworded));
        }
        return setStateOf(transaction, *about, WorkState::Adjusted, act);
    }));
    return id;
}

Result<> terminateMeasures(Workspace &workspace, const std::vector<MeasureId> &measures, const QString &reason,
    const QString &basis, QDate on)
{
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    return workspace.store().transact(OpKind::Terminate, [&](Transaction &transaction) -> Result<> {
        const auto day = dayOfAct(transaction, on);
        if (!day)
            return day.error();
        for (const MeasureId id : measures) {
            auto act = actAbout(transaction, {}, id);
            if (!act)
                return act.error();
            act->kind = ActKind::Termination;
            act->reason = reason.trimmed();
            act->basis = basis.trimmed();
            if (const auto written = writeAct(transaction, *act, *day); !written)
                return written.error();
            const auto before = transaction.need<Measure>(id, RuleReason::MeasureUnknown);
            if (!before)
                return before.error();
            Measure after = *before;
            after.untilDay = day->addDays(-1);
            QD_TRY(transaction.update(*before, after));
        }
        return {};
    });
}

Result<std::vector<ActId>> closeOut(Workspace &workspace, const CloseOutInput &input)
{
    if (input.basis.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, SupervisionReason::BasisMissing, {}, {}};
    if (input.missing > 0 && input.reason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, SupervisionReason::ReportsMissing, {},
            {{u"count"_s, QString::number(input.missing)}}};
    std::vector<ActId> ids;
    QD_TRY(workspace.store().transact(OpKind::CloseOut, [&](Transaction &transaction) -> Result<> {
        const auto day = dayOfAct(transaction, input.on);
        if (!day)
            return day.error();
        for (const MeasureId id : input.measures) {
            auto act = actAbout(transaction, {}, id);
            if (!act)
                return act.error();
            const auto book = bookAround(transaction, act->taskId);
            if (!book)
                return book.error();
            if (standingOf(*book, *book->measure(id), *day).state == WorkState::Closed)
                return Error{ErrorCode::Invalid, SupervisionReason::AlreadyFinished, {}, {}};
            act->kind = ActKind::State;
            act->state = input.state;
            act->basis = input.basis.trimmed();
            act->reason = input.reason.trimmed();
            const auto written = writeAct(transaction, *act, *day);
            if (!written)
                return written.error();
            ids.push_back(*written);
        }
        return {};
    }));
    return ids;
}

Result<> reopen(Workspace &workspace, const std::vector<MeasureId> &measures, const QString &reason, QDate on)
{
    if (reason.trimmed().isEmpty())
        return reasonMissing();
    return workspace.store().transact(OpKind::Reopen, [&](Transaction &transaction) -> Result<> {
        const auto day = dayOfAct(transaction, on);
        if (!day)
            return day.error();
        for (const MeasureId id : measures) {
            const auto about = actAbout(transaction, {}, id);
            if (!about)
                return about.error();
            const auto book = bookAround(transaction, about->taskId);
            if (!book)
                return book.error();
            if (!isFinished(standingOf(*book, *book->measure(id), *day).state))
                return Error{ErrorCode::Invalid, SupervisionReason::NotFinished, {}, {}};
            Act why;
            why.onDay = *day;
            why.reason = reason.trimmed();
            QD_TRY(setStateOf(transaction, *about, WorkState::Ongoing, why));
        }
        return {};
    });
}

} // namespace qd
