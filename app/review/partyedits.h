// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

// The agencies of a task or the own ones of a measure, and who answers for what. The edits return whether
// anything changed; `party` is a place in parties(), from 0.
namespace qd
{

const std::vector<ProposedParty> &parties(const ImportReview &review, NodeId node);
bool setRole(ImportReview &review, NodeId node, int party, Role role);
/// A name new to the plan becomes `agency` when that is given, else a new agency of that name.
bool addParty(ImportReview &review, NodeId node, const QString &name, Role role, qint64 agency = 0);
bool removeParty(ImportReview &review, NodeId node, int party);

// measures × parties of a task
bool owes(const ImportReview &review, NodeId measure, const QString &name);
bool setOwes(ImportReview &review, NodeId measure, const QString &name, bool owes);
bool setOwesAll(ImportReview &review, NodeId measure, bool owes); ///< a row of the grid
bool setOwesEverywhere(ImportReview &review, NodeId task, const QString &name, bool owes); ///< a column

} // namespace qd
