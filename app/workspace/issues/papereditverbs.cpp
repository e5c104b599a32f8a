// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/issues/papereditverbs.h"

#include "base/reasons/rulereason.h"
#include "storage/paperedits.h"
#include "workspace/tasks/presentplan.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const QString formKind = u"paper"_s; // the first part of the keys

} // namespace

Result<std::vector<PaperEdit>> paperEdits(const Workspace &workspace, const PaperSubject &subject)
{
    return paperEditsOf(workspace.store().db(), subject);
}

Result<> editPaperText(
    Workspace &workspace, const std::optional<PaperEdit> &seen, const std::optional<PaperEdit> &wanted)
{
    if (!seen && !wanted)
        return {};
    return workspace.store().transact(OpKind::EditPaperText, [&](Transaction &transaction) -> Result<> {
        const PlanId planId = seen ? seen->planId : wanted->planId;
        if (const auto plan = presentPlan(transaction, planId); !plan)
            return plan.error();
        if (!seen) {
            PaperEdit row = *wanted;
            row.id = {};
            return transaction.insert(row);
        }
        const auto present = transaction.need<PaperEdit>(seen->id, RuleReason::RowChangedMeanwhile);
        if (!present)
            return present.error();
        if (wanted)
            return transaction.updateMerged(*seen, *wanted, *present);
        // A text that somebody else wrote meanwhile is not thrown away unseen.
        if (present->text != seen->text)
            return changedMeanwhile(Table::PaperEdit, "text", toJsonValue(present->text), QJsonValue());
        return transaction.remove(*present);
    });
}

QString paperFormKey(const PaperPlace &place)
{
    const PaperSubject &subject = place.subject;
    const QString period = subject.period.isValid() ? subject.period.toString() : QString();
    return QStringList{formKind, QString::number(subject.plan.value), subject.kind, period,
        QString::number(subject.agency.value), subject.selection, place.paragraph}
        .join(u'/');
}

std::optional<PaperPlace> paperPlaceOf(const QString &formKey)
{
    constexpr qsizetype parts = 6; // before the name of the paragraph, which may hold anything
    const QStringList words = formKey.split(u'/');
    if (words.size() <= parts || words[0] != formKind)
        return std::nullopt;
    PaperPlace place;
    place.subject.plan = PlanId{words[1].toLongLong()};
    place.subject.kind = words[2];
    place.subject.period = Period::parse(words[3]).value_or(Period());
    place.subject.agency = AgencyId{words[4].toLongLong()};
    place.subject.selection = words[5];
    place.paragraph = words.mid(parts).join(u'/');
    return place.paragraph.isEmpty() ? std::nullopt : std::optional(place);
}

} // namespace qd
