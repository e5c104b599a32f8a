// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/compose.h"

#include "base/reasons/paperreason.h"
#include "domain/counts/counts.h"
#include "paper/compose/changewords.h"
#include "paper/compose/composers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using Composer = Result<Document> (*)(const PaperInput &, const PaperText &);

struct KindEntry {
    PaperKind kind;
    const char *name;
    Composer composer; ///< nullptr: not composed by this version
};

/// The kinds in the order they are listed; a kind becomes available with its composer.
constexpr KindEntry entries[] = {
    {PaperKind::Breakdown, "breakdown", composeBreakdown},
    {PaperKind::Progress, "progress", nullptr},
    {PaperKind::Handout, "handout", composeHandout},
    {PaperKind::Notice, "notice", nullptr},
    {PaperKind::Agency, "agency", nullptr},
    {PaperKind::Supervision, "supervision", nullptr},
    {PaperKind::Submission, "submission", nullptr},
    {PaperKind::Indicators, "indicators", nullptr},
    {PaperKind::Summary, "summary", nullptr},
    {PaperKind::Digest, "digest", nullptr},
};

} // namespace

const std::vector<PaperKindInfo> &paperKinds()
{
    static const std::vector<PaperKindInfo> kinds = [] {
        const Wording say = Wording::load();
        std::vector<PaperKindInfo> list;
        for (const KindEntry &entry : entries)
            list.push_back({entry.kind, entry.name, say(u"kind."_s + QLatin1String(entry.name)),
                entry.composer != nullptr});
        return list;
    }();
    return kinds;
}

Result<> checkTotals(const PaperInput &input)
{
    QD_TRY(reconcile(countPlan(input.book, input.options.period, input.options.asOf)));
    const auto changes = changesOf(input);
    return changes ? Result<>() : Result<>(changes.error());
}

Result<std::shared_ptr<const Document>> compose(const PaperInput &input)
{
    const auto *entry = std::find_if(std::begin(entries), std::end(entries),
        [&](const KindEntry &known) { return known.kind == input.options.kind; });
    const PaperText text(Wording::load());
    if (!entry->composer) {
        const QString name = QLatin1String(entry->name);
        return Error{ErrorCode::Invalid, PaperReason::NotThereYet, u"report kind not composed"_s,
            {{u"name"_s, name + u' ' + text.say()(u"kind."_s + name)}}};
    }
    if (input.book.measures().empty())
        return Error{ErrorCode::NotFound, PaperReason::PaperEmpty, u"no measures in the plan"_s, {}};
    auto document = entry->composer(input, text);
    if (!document)
        return document.error();
    return std::make_shared<const Document>(std::move(*document));
}

} // namespace qd
