// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperorder.h"

#include "paper/document/wording.h"
#include "texts/enumtext.h"
#include "base/safename.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<std::shared_ptr<const Document>> composeOrder(const PaperOrder &order)
{
    auto workspace = order.reader.open();
    if (!workspace)
        return workspace.error();
    const auto state = (*workspace)->oneState();
    auto book = (*workspace)->book(order.plan);
    if (!book)
        return book.error();
    auto latest = (*workspace)->latestProgress(order.plan, order.options.period, order.options.asOf);
    if (!latest)
        return latest.error();
    return compose({std::move(*book), std::move(*latest), order.options,
        Wording::folderBeside((*workspace)->path()), std::nullopt});
}

QString titleOf(PaperKind kind)
{
    for (const PaperKindInfo &info : paperKinds()) {
        if (info.kind == kind)
            return info.title;
    }
    return {};
}

QString suggestedFileName(const PlanBook &book, const PaperOptions &options, const QString &suffix)
{
    QStringList words{titleOf(options.kind)};
    if (const Agency *agency = book.agencies().find(options.agency))
        words << agency->shortName;
    if (options.kind != PaperKind::Breakdown && options.period.isValid()) // that one is of the whole year
        words << text(options.period);
    words << book.plan().title;
    return fileNameOf(words.join(u'-')) + u'.' + suffix; // too long, the plan's title is cut
}

} // namespace qd
