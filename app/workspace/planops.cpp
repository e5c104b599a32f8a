// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planqueries.h"
#include "workspace/planupdater.h"
#include "workspace/planwriter.h"
#include "workspace/workspace.h"
#include "workspace/workspacestore.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<> refuseKnown(Database &db, const ImportRequest &request)
{
    const auto known = importWithHash(db, importHash(request));
    if (!known)
        return known.error();
    if (!*known || request.asNewVersion)
        return {};
    const auto plan = Repo<Plan>(db).find((*known)->planId.value);
    if (!plan)
        return plan.error();
    return Error{ErrorCode::Conflict, Reason::AlreadyImported, {},
        {{u"name"_s, *plan ? (*plan)->title : u""_s},
            {u"when"_s, (*known)->at.toString(u"yyyy-MM-dd HH:mm"_s)}, {u"file"_s, (*known)->fileName},
            {u"value"_s, QString::number((*known)->planId.value)}}};
}

} // namespace

Result<PlanId> Workspace::commitProposal(const ImportRequest &request)
{
    if (request.proposal.taskCount() == 0)
        return Error{ErrorCode::Invalid, Reason::NotAPlan, {}, {{u"file"_s, request.fileName}}};
    QD_TRY(refuseKnown(m_store->db(), request)); // before the day's backup: a refusal leaves no file
    PlanId plan;
    QD_TRY(m_store->transact(OpKind::ImportPlan, [&](Transaction &transaction) -> Result<> {
        QD_TRY(refuseKnown(transaction.db(), request));
        const auto written = PlanWriter(transaction, request).write();
        if (!written)
            return written.error();
        plan = *written;
        return {};
    }));
    return plan;
}

Result<PlanId> Workspace::updatePlan(const PlanUpdate &update)
{
    if (update.proposal().taskCount() == 0)
        return Error{ErrorCode::Invalid, Reason::NotAPlan, {}, {{u"file"_s, update.request().fileName}}};
    QD_TRY(m_store->transact(OpKind::UpdatePlan,
        [&](Transaction &transaction) -> Result<> { return PlanUpdater(transaction, update).write(); }));
    return update.plan();
}

Result<> Workspace::settleOpenPoint(OpenPointId point)
{
    return m_store->transact(OpKind::SettlePoint, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<OpenPoint>(point, Reason::OpenPointGone);
        if (!before)
            return before.error();
        OpenPoint after = *before;
        after.settled = true;
        return transaction.update(*before, after);
    });
}

Result<> Workspace::editPlan(const Plan &seen, const Plan &wanted)
{
    if (wanted.title.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Reason::TextMissing, {}, {}};
    return m_store->transact(OpKind::EditPlan, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Plan>(seen.id, Reason::PlanUnknown);
        if (!before)
            return before.error();
        Plan edited = seen;
        edited.title = wanted.title.trimmed();
        edited.year = wanted.year;
        edited.preamble = wanted.preamble;
        edited.cycle = wanted.cycle;
        edited.firstPeriod = wanted.firstPeriod;
        const auto joined = merged(seen, edited, *before);
        if (!joined)
            return joined.error();
        Plan after = *joined;
        if (after.title != before->title || after.year != before->year) {
            const auto newest = newestVersionOf(transaction.db(), after.year, after.title);
            if (!newest)
                return newest.error();
            after.version = *newest + 1;
        }
        return transaction.update(*before, after);
    });
}

Result<> Workspace::editSection(const Section &seen, const Section &wanted)
{
    return m_store->transact(OpKind::EditSection, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Section>(seen.id, Reason::TaskUnknown);
        if (!before)
            return before.error();
        Section edited = seen;
        edited.number = wanted.number;
        edited.title = wanted.title;
        return transaction.updateMerged(seen, edited, *before);
    });
}

Result<SectionId> Workspace::addSection(PlanId plan, const QString &number, const QString &title)
{
    Section section;
    section.planId = plan;
    section.number = number;
    section.title = title;
    QD_TRY(m_store->transact(OpKind::AddSection, [&](Transaction &transaction) -> Result<> {
        if (const auto there = transaction.need<Plan>(plan, Reason::PlanUnknown); !there)
            return there.error();
        const auto others = sectionsInOrder(transaction.db(), plan);
        if (!others)
            return others.error();
        section.position = others->empty() ? 0 : others->back().position + 1;
        return transaction.insert(section);
    }));
    return section.id;
}

} // namespace qd
