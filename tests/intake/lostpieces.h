// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readplan.h"
#include "intake/sourcecoverage.h"

// Which characters of a source a proposal has lost: neither in it, nor in an annotation it read, nor ignored
// with a reason.
namespace lostpieces
{

inline QStringList of(const qd::Proposal &plan)
{
    return qd::SourceCoverage(plan).lost();
}

} // namespace lostpieces
