// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check/progressinput.h"
#include "domain/plan/planbook.h"
#include "domain/proposal/proposal.h"
#include "workspace/door/workspace.h"
#include "workspace/tasks/partyverbs.h"

namespace qd::test
{

ProposedParty party(const QString &name, Role role);
ProposedMeasure measure(const QString &text);
/// A task "(number)title。" with one measure for each text; its body is the texts joined.
ProposedTask task(const QString &number, const QString &title, const QStringList &measures);

/// A made-up plan of 2023 with two sections and four tasks in the three shapes of responsibility:
/// - 一 (一) 加强制度建设, 2 measures: lead 区市场监管局, support 区教育局
/// - 一 (二) 完善激励机制, 1 measure: lead 区市场监管局 alone, deadline 6月底前
/// - 二 (三) 扩大服务供给, 3 measures: joint 区市场监管局, 区教育局, 区民政局; 区民政局 owes nothing on the
/// first
/// - 二 (四) 推进街镇工作, 1 measure: lead 区教育局, support the collective 各街镇
ImportRequest smallPlan();

/// A report as the entry form hands it in, with a text.
ProgressInput report(MeasureId measure, AgencyId agency, const Period &period);

/// By ordinal of the task and of the measure within it, both from 1. Ends the test program when there is
/// none.
/// The parties of a task, as setParties takes them for what was seen.
std::vector<PartyInput> partiesAt(const PlanBook &book, TaskId task);
const Measure &measureAt(const PlanBook &book, int task, int measure = 1);
const Task &taskAt(const PlanBook &book, int task);
AgencyId agencyNamed(const PlanBook &book, const QString &name);

inline constexpr Period quarter(int year, int index)
{
    return {year, Cycle::Quarter, index};
}

} // namespace qd::test
