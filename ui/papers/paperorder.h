// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"
#include "workspace/door/readersource.h"

namespace qd
{

/// What a worker thread needs to make a report by itself: a reader of the data, and of which plan.
struct PaperOrder {
    ReaderSource reader;
    PlanId plan;
    PaperOptions options;
};

/// Reads through a connection of its own and composes; counts and texts are of one moment. For any thread.
Result<std::shared_ptr<const Document>> composeOrder(const PaperOrder &order);

/// `会议材料-2023年第二季度-2023年静安区质量工作要点.pdf` with the suffix that is wanted: the kind, the
/// agency and the period where it is of one, the plan's title, without what file systems refuse.
QString suggestedFileName(const PlanBook &book, const PaperOptions &options, const QString &suffix);

/// Chinese title of a kind as on paper; empty when unknown.
QString titleOf(PaperKind kind);

} // namespace qd
