// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers for what: the parties of a task or measure, and the grid of who owes which report.
#include "storage/repo.h"
#include "workspace/transaction.h"
#include "workspace/workspace.h"
#include "workspace/workspacestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<std::vector<Party>> presentParties(Transaction &transaction, TaskId task, MeasureId measure)
{
    auto parties = Repo<Party>(transaction.db()).by("task_id"_L1, task.value);
    if (!parties)
        return parties;
    std::erase_if(*parties, [&](const Party &party) { return party.measureId != measure; });
    return parties;
}

Result<> checkPlace(Transaction &transaction, TaskId task, MeasureId measure)
{
    if (const auto there = transaction.need<Task>(task, Reason::TaskUnknown); !there)
        return there.error();
    if (!measure.isValid())
        return {};
    const auto there = transaction.need<Measure>(measure, Reason::MeasureUnknown);
    if (!there)
        return there.error();
    if (there->taskId != task)
        return Error{ErrorCode::Invalid, Reason::MeasureUnknown, u"measure of another task"_s, {}};
    return {};
}

/// Takes the present row of the same agency out of the list, so that a party that stays keeps its id and
/// marks.
std::optional<Party> takeRowOf(std::vector<Party> &rows, const Workspace::PartyInput &input)
{
    auto at = std::find_if(rows.begin(), rows.end(),
        [&](const Party &p) { return p.agencyId == input.agencyId && p.role == input.role; });
    if (at == rows.end())
        at = std::find_if(
            rows.begin(), rows.end(), [&](const Party &p) { return p.agencyId == input.agencyId; });
    if (at == rows.end())
        return std::nullopt;
    const Party row = *at;
    rows.erase(at);
    return row;
}

} // namespace

Result<> Workspace::setParties(TaskId task, MeasureId measure, const std::vector<PartyInput> &parties)
{
    return m_store->transact(OpKind::SetParties, [&](Transaction &transaction) -> Result<> {
        QD_TRY(checkPlace(transaction, task, measure));
        auto left = presentParties(transaction, task, measure);
        if (!left)
            return left.error();
        std::vector<std::pair<std::optional<Party>, Party>> rows;
        for (const PartyInput &input : parties) {
            const auto agency = transaction.need<Agency>(input.agencyId, Reason::AgencyUnknown);
            if (!agency)
                return agency.error();
            const auto before = takeRowOf(*left, input);
            Party after = before.value_or(Party{});
            after.taskId = task;
            after.measureId = measure;
            after.agencyId = input.agencyId;
            after.role = input.role;
            after.position = static_cast<int>(rows.size());
            after.printedName
                = input.printedName.trimmed().isEmpty() ? agency->shortName : input.printedName.trimmed();
            after.openEnded = input.openEnded;
            rows.emplace_back(before, after);
        }
        for (const Party &gone : *left)
            QD_TRY(transaction.remove(gone));
        for (auto &[before, after] : rows)
            QD_TRY(before ? transaction.update(*before, after) : transaction.insert(after));
        return {};
    });
}

Result<> Workspace::setDuties(const std::vector<DutyTick> &ticks)
{
    return m_store->transact(OpKind::SetDuty, [&](Transaction &transaction) -> Result<> {
        for (const DutyTick &tick : ticks) {
            if (const auto there = transaction.need<Measure>(tick.measureId, Reason::MeasureUnknown); !there)
                return there.error();
            if (const auto there = transaction.need<Agency>(tick.agencyId, Reason::AgencyUnknown); !there)
                return there.error();
            const auto rows = Repo<Exemption>(transaction.db()).by("measure_id"_L1, tick.measureId.value);
            if (!rows)
                return rows.error();
            const auto row = std::find_if(
                rows->begin(), rows->end(), [&](const Exemption &e) { return e.agencyId == tick.agencyId; });
            if (tick.owes && row != rows->end())
                QD_TRY(transaction.remove(*row));
            if (!tick.owes && row == rows->end()) {
                Exemption exemption;
                exemption.measureId = tick.measureId;
                exemption.agencyId = tick.agencyId;
                QD_TRY(transaction.insert(exemption));
            }
        }
        return {};
    });
}

} // namespace qd
