// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/progress/summaryverbs.h"

#include "base/reasons/rulereason.h"
#include "storage/formtexts.h"
#include "storage/reviewqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"
#include "workspace/progress/reviewreads.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool sayTheSame(const std::optional<SummaryText> &a, const std::optional<SummaryText> &b)
{
    return a ? b && a->text == b->text : !b;
}

Error changedMeanwhile(const std::optional<SummaryText> &present)
{
    return {ErrorCode::Conflict, RuleReason::FieldChangedMeanwhile, u"another summary text"_s,
        {{u"table"_s, key(Table::SummaryText)}, {u"column"_s, u"text"_s},
            {u"value"_s, present ? present->text : QString()}}};
}

} // namespace

Result<> setSummary(Workspace &workspace, const std::optional<SummaryText> &seen, const SummaryText &wanted)
{
    if (!wanted.period.isValid())
        return Error{ErrorCode::Invalid, RuleReason::PeriodMalformed, {}, {}};
    return workspace.store().transact(OpKind::EditSummary, [&](Transaction &transaction) -> Result<> {
        const auto task = transaction.need<Task>(wanted.taskId, RuleReason::TaskUnknown);
        if (!task)
            return task.error();
        const auto present = summaryOf(transaction.db(), wanted.taskId, wanted.period);
        if (!present)
            return present.error();
        if (!sayTheSame(*present, seen) && !(*present && (*present)->text == wanted.text))
            return changedMeanwhile(*present);
        QD_TRY(forgetText(transaction.db(), summaryFormKey(wanted.taskId, wanted.period)));
        if (wanted.text.trimmed().isEmpty())
            return *present ? transaction.remove(**present) : Result<>();
        SummaryText row = present->value_or(SummaryText{});
        if (row.text == wanted.text && row.sources == wanted.sources)
            return {};
        row.taskId = wanted.taskId;
        row.period = wanted.period;
        row.text = wanted.text;
        row.sources = wanted.sources;
        row.at = transaction.now();
        row.by = transaction.user();
        return *present ? transaction.update(**present, row) : transaction.insert(row);
    });
}

} // namespace qd
