// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasks/partyverbs.h"

// Who answers for what: the parties of a task or measure, and the grid of who owes which report.
#include "base/reasons/rulereason.h"
#include "storage/repo.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"
#include "workspace/tasks/partyreplacement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<> checkPlace(Transaction &transaction, TaskId task, MeasureId measure)
{
    if (const auto there = transaction.need<Task>(task, RuleReason::TaskUnknown); !there)
        return there.error();
    if (!measure.isValid())
        return {};
    const auto there = transaction.need<Measure>(measure, RuleReason::MeasureUnknown);
    if (!there)
        return there.error();
    if (there->taskId != task)
        return Error{ErrorCode::Invalid, RuleReason::MeasureUnknown, u"measure of another task"_s, {}};
    return {};
}

std::vector<PartyInput> inputsOf(std::vector<Party> parties)
{
    std::sort(parties.begin(), parties.end(),
        [](const Party &a, const Party &b) { return a.position < b.position; });
    std::vector<PartyInput> inputs;
    for (const Party &party : parties)
        inputs.push_back({party.agencyId, party.role, party.printedName, party.openEnded});
    return inputs;
}

} // namespace

Result<> setParties(Workspace &workspace, TaskId task, MeasureId measure, const std::vector<PartyInput> &seen,
    const std::vector<PartyInput> &wanted, QDate from)
{
    return workspace.store().transact(OpKind::SetParties, [&](Transaction &transaction) -> Result<> {
        QD_TRY(checkPlace(transaction, task, measure));
        auto rows = PartyReplacement::at(transaction, task, measure, from);
        if (!rows)
            return rows.error();
        if (inputsOf(rows->present()) != seen)
            return Error{ErrorCode::Conflict, RuleReason::PartiesChangedMeanwhile, {}, {}};
        for (const PartyInput &input : wanted) {
            const auto agency = transaction.need<Agency>(input.agencyId, RuleReason::AgencyUnknown);
            if (!agency)
                return agency.error();
            Party &party = rows->next(input.agencyId, input.role);
            const QString printed = input.printedName.trimmed();
            party.printedName = printed.isEmpty() ? agency->shortName : printed;
            party.openEnded = input.openEnded;
        }
        return rows->write();
    });
}

Result<> setDuties(Workspace &workspace, const std::vector<DutyTick> &ticks)
{
    return workspace.store().transact(OpKind::SetDuty, [&](Transaction &transaction) -> Result<> {
        for (const DutyTick &tick : ticks) {
            if (const auto there = transaction.need<Measure>(tick.measureId, RuleReason::MeasureUnknown); !there)
                return there.error();
            if (const auto there = transaction.need<Agency>(tick.agencyId, RuleReason::AgencyUnknown); !there)
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
