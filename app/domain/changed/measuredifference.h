// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "domain/proposal/proposal.h"

#include <optional>

namespace qd
{

/// One measure of a task that stays, before and after.
struct MeasureDifference {
    MeasureId measure; ///< in the plan; none when added
    std::optional<ProposedMeasure> wanted; ///< as the document has it; nothing when removed
    QString before; ///< its text in the plan; empty when added
    QString after; ///< its text in the document; empty when removed

    bool isAdded() const { return !measure.isValid(); }
    bool isRemoved() const { return !wanted; }
    bool isReworded() const; ///< stays with other words; width of characters and spaces are no difference
};

/// Which sentence of the document is which measure of the task: the measures in their order to be, removed
/// ones behind them.
struct MeasureDifferences {
    std::vector<MeasureDifference> rows;
    /// The measures are the sentences as read, as the plan has several and the document's task is one piece:
    /// parties and deadlines of theirs stand on the task.
    bool bySentence = false;

    /// Every measure is one piece of the document and every piece one measure.
    bool isOneToOne() const;
};
/// A task of several measures stays one of several, though the document has it as one piece. The only measure
/// of a task stays as long as there is anything it can become, for the reports hang on it.
MeasureDifferences measureDifferences(const std::vector<const Measure *> &shown, const ProposedTask &wanted);

} // namespace qd
