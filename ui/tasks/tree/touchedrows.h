// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "domain/records/change.h"

#include <QSet>

namespace qd
{

/// Which rows of the task tree a write concerns, so that only these are computed and painted anew.
struct TouchedRows {
    QSet<qint64> sections;
    QSet<qint64> tasks; ///< their measures are touched as well
    QSet<qint64> measures;
    bool structure = false; ///< rows came, went or changed places
    bool all = false; ///< names of agencies, memberships or the plan itself: anything may look different
};

/// Reads a ChangeSet of any plan; `book` is up to date already. Ids of other plans do no harm.
TouchedRows touchedBy(const PlanBook &book, const ChangeSet &set);

} // namespace qd
