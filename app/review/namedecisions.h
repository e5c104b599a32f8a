// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

// What the names of agencies in a reviewed plan stand for.
namespace qd
{

/// Every different name that stands anywhere in the plan, in order of first appearance.
QStringList namesInUse(const Proposal &proposal);
std::vector<AgencyDecision> decisions(const ImportReview &review); ///< of those names, in that order
/// nullptr when nobody decided about the name, be it in use or not.
const AgencyDecision *decision(const ImportReview &review, const QString &name);
int usesOf(const ImportReview &review, const QString &name); ///< on how many tasks the name stands
bool isDoubted(const ImportReview &review, const QString &name); ///< an open doubt is about that name

// Both return whether anything changed, and settle the doubts about that name.
bool decide(ImportReview &review, const AgencyDecision &decision);
bool sameAs(ImportReview &review, const QString &name, const QString &other);

} // namespace qd
