// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "paper/composers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

const std::vector<PaperKindInfo> &paperKinds()
{
    static const std::vector<PaperKindInfo> kinds = [] {
        const Wording say = Wording::load();
        const std::pair<PaperKind, const char *> names[]
            = {{PaperKind::Breakdown, "breakdown"}, {PaperKind::Progress, "progress"},
                {PaperKind::Handout, "handout"}, {PaperKind::Notice, "notice"},
                {PaperKind::Agency, "agency"}, {PaperKind::Supervision, "supervision"},
                {PaperKind::Submission, "submission"}, {PaperKind::Indicators, "indicators"},
                {PaperKind::Summary, "summary"}, {PaperKind::Digest, "digest"}};
        std::vector<PaperKindInfo> list;
        for (const auto &[kind, name] : names) {
            const bool available = kind == PaperKind::Breakdown || kind == PaperKind::Handout;
            list.push_back({kind, name, say(u"kind."_s + QLatin1String(name)), available});
        }
        return list;
    }();
    return kinds;
}

Result<std::shared_ptr<const Document>> compose(const PaperInput &input)
{
    const auto &kinds = paperKinds();
    const auto kind = std::find_if(
        kinds.begin(), kinds.end(), [&](const PaperKindInfo &k) { return k.kind == input.options.kind; });
    if (!kind->available) {
        return Error{ErrorCode::Invalid, PaperReason::NotThereYet, u"report kind not composed"_s,
            {{u"name"_s, QLatin1String(kind->name) + u' ' + kind->title}}};
    }
    if (input.book.measures().empty())
        return Error{ErrorCode::NotFound, PaperReason::PaperEmpty, u"no measures in the plan"_s, {}};
    const PaperText text(Wording::load());
    auto document = input.options.kind == PaperKind::Breakdown ? composeBreakdown(input, text)
                                                                : composeHandout(input, text);
    if (!document)
        return document.error();
    return std::make_shared<const Document>(std::move(*document));
}

} // namespace qd
