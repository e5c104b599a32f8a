// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/deadlines.h"

namespace qd
{
namespace
{

/// The deadlines that held one after another up to the day, the first as it was planned.
std::vector<Deadline> deadlinesOf(const PlanBook &book, const Measure &measure, QDate day)
{
    const auto follow = [day](Deadline planned, const std::vector<const Act *> &acts) {
        std::vector<Deadline> all{std::move(planned)};
        for (const Act *act : acts) {
            if (act->kind == ActKind::Deadline && act->onDay <= day)
                all.push_back({act->deadlinePhrase, act->deadlineDate});
        }
        return all;
    };
    auto own = follow({measure.deadlinePhrase, measure.deadlineDate}, book.actsOn(measure.id));
    const bool hasOwn = own.size() > 1 || !own.front().isEmpty() || own.front().date.isValid();
    const Task *task = hasOwn ? nullptr : book.task(measure.taskId);
    return task ? follow({task->deadlinePhrase, task->deadlineDate}, book.actsOn(task->id)) : own;
}

} // namespace

Deadline originalDeadlineOf(const PlanBook &book, const Measure &measure, QDate day)
{
    for (const Deadline &deadline : deadlinesOf(book, measure, day)) {
        if (deadline.date.isValid())
            return deadline;
    }
    return book.deadlineOf(measure, day);
}

Deadline judgedDeadlineOf(const PlanBook &book, const Measure &measure, QDate day)
{
    switch (book.rules().deadlineBasis) {
    case DeadlineBasis::Granted:
        return book.deadlineOf(measure, day);
    case DeadlineBasis::Original:
        return originalDeadlineOf(book, measure, day);
    }
    return book.deadlineOf(measure, day);
}

} // namespace qd
