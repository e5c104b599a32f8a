// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importtarget.h"
#include "review/planreading.h"
#include "review/reviewedchanges.h"

namespace qd
{

/// An import as far as the clerk has come with it: what was read, how, and what she made of it.
struct KeptReview {
    PlanReading reading;
    ReadOptions options; ///< by which it was read
    ImportTarget target;
    ImportReview::State state;
    bool edited = false; ///< by her, not only read as she wanted
    std::vector<RefusedChange> refused;
    bool eachForItself = false; ///< of several plans each becomes one
    NodeId chosen; ///< the row she was at
};

/// A name that stood for an agency which is not registered any more becomes a new agency again.
void dropGoneAgencies(ImportReview::State &state, const AgencyRegister &agencies);
/// As one line of text, to be kept like the text of a form.
QString archived(const KeptReview &review);
/// Errors: Corrupt, also of a text that another version of the program has written.
Result<KeptReview> unarchived(const QString &text);

} // namespace qd
