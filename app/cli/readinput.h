// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readplan.h"

namespace qd
{

class Console;

/// The text of FILE, or of standard input where FILE is `-`. Errors as readSource and decodeSource, with the
/// name of the file in them.
Result<SourceText> readInput(const QString &file, Console &console);

/// readPlan of it, with the name of the file in an error.
Result<Proposal> readProposal(const SourceText &source, const QString &file);

/// A line for each of the doubts about the proposal: the task it is about, and the question.
void tellDoubts(const Proposal &proposal, const std::vector<Doubt> &doubts, Console &console);

/// Notes each warning of the proposal.
void warnOf(const Proposal &proposal, Console &console);

} // namespace qd
