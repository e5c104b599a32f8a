// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"
#include "intake/source/source.h"

namespace qd
{

/// Fills Proposal::coverage and adds the warnings that look at the whole of what was read, each with its line in the
/// source. The text of the proposal is that of the source; its parts are joined.
void addWarnings(Proposal &proposal, const SourceText &source);

} // namespace qd
