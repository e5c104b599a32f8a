// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "report/composers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

const std::vector<ReportKindInfo> &reportKinds()
{
    static const std::vector<ReportKindInfo> kinds = [] {
        const Wording say = Wording::load();
        const std::pair<ReportKind, const char *> names[]
            = {{ReportKind::Breakdown, "breakdown"}, {ReportKind::Progress, "progress"},
                {ReportKind::Handout, "handout"}, {ReportKind::Notice, "notice"},
                {ReportKind::Agency, "agency"}, {ReportKind::Supervision, "supervision"},
                {ReportKind::Submission, "submission"}, {ReportKind::Indicators, "indicators"},
                {ReportKind::Summary, "summary"}, {ReportKind::Digest, "digest"}};
        std::vector<ReportKindInfo> list;
        for (const auto &[kind, name] : names) {
            const bool available = kind == ReportKind::Breakdown || kind == ReportKind::Handout;
            list.push_back({kind, name, say(u"kind."_s + QLatin1String(name)), available});
        }
        return list;
    }();
    return kinds;
}

Result<std::shared_ptr<const Document>> compose(const ReportInput &input)
{
    const auto &kinds = reportKinds();
    const auto kind = std::find_if(
        kinds.begin(), kinds.end(), [&](const ReportKindInfo &k) { return k.kind == input.options.kind; });
    if (!kind->available) {
        return Error{ErrorCode::Invalid, PaperReason::NotThereYet, u"report kind not composed"_s,
            {{u"name"_s, QLatin1String(kind->name) + u' ' + kind->title}}};
    }
    if (input.book.measures().empty())
        return Error{ErrorCode::NotFound, PaperReason::ReportEmpty, u"no measures in the plan"_s, {}};
    const PaperText text(Wording::load());
    auto document = input.options.kind == ReportKind::Breakdown ? composeBreakdown(input, text)
                                                                : composeHandout(input, text);
    if (!document)
        return document.error();
    return std::make_shared<const Document>(std::move(*document));
}

} // namespace qd
