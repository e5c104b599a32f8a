// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/columnguess.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QCoreApplication>

namespace qd
{

class Session;

/// One row of the tree that a pasted cell lands on: a measure, or, with measure 0, a task.
struct PasteTarget {
    TaskId task;
    MeasureId measure;
};

/// What becomes of one pasted cell.
struct PastedLanding {
    PastedCell cell;
    std::optional<PercentInput> percent; ///< in place of the cell
    bool lands = false;
    QString now; ///< what stands there
    QString then; ///< what comes
    QString remark; ///< how it was understood, or why it does not land
};

/// Holds pasted cells against the rows they would land on.
class PasteLandings final
{
    Q_DECLARE_TR_FUNCTIONS(qd::PasteLandings)
public:
    explicit PasteLandings(const Session &session)
        : m_session(session)
    {
    }
    PastedLanding of(const PasteTarget &target, const QString &cell, PasteColumn column) const;

private:
    /// The measure whose state the row shows: its own, or the one that is the whole task; invalid for a task
    /// that was split.
    MeasureId measureOf(const PasteTarget &target) const;
    std::vector<AgencyId> partiesNow(const PasteTarget &target, Role role) const;
    QString names(const std::vector<AgencyId> &agencies) const;
    QString nowIn(const PasteTarget &target, PasteColumn column) const;
    void landDeadline(PastedLanding &out) const;
    void landParties(PastedLanding &out, const PasteTarget &target, Role role) const;
    void landState(PastedLanding &out, const PasteTarget &target) const;
    void landPercent(PastedLanding &out, const PasteTarget &target) const;

    const Session &m_session;
};

} // namespace qd
