// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readplan.h"

namespace qd
{

class Arguments;
class Console;

/// The text of FILE, or of standard input where FILE is `-`. Errors as readSource and decodeSource, with the
/// name of the file in them.
Result<SourceText> readInput(const QString &file, Console &console);

/// --part: which of several plans of a file is wanted, from 1; 0 when the option was not given. Error:
/// OptionValueWrong.
Result<int> wantedPart(const Arguments &arguments);

/// readPlan of it, with the name of the file in an error: all of its plans, or the one that is wanted. Error
/// beside those of readPlan: OptionValueWrong (it has fewer).
Result<Proposal> readProposal(const SourceText &source, const QString &file, int part = 0);

/// A line for each of the doubts about the proposal: the task it is about, and the question.
void tellDoubts(const Proposal &proposal, const std::vector<Doubt> &doubts, Console &console);

/// Notes each warning of the proposal.
void warnOf(const Proposal &proposal, Console &console);

} // namespace qd
