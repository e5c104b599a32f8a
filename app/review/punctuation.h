// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

// Half-width punctuation among Chinese characters. Plans copied from web pages are full of it; it is offered
// to make it full-width, never done unasked.
namespace qd
{

/// How many marks tidy() would make full-width.
int halfWidthMarks(const Proposal &proposal);
/// Whether to offer it: there are some, and nobody has answered.
bool offersTidying(const ImportReview &review);

/// Half-width punctuation to full width in every title and text, stray spaces out. Returns whether anything
/// changed.
bool tidy(ImportReview &review);
/// Leaves it as printed and answers the offer.
bool keepPunctuation(ImportReview &review);

void tidy(ImportReview::State &state); ///< within the one step of another edit
/// Whether the plan was kept with its half-width marks: then a changed version of it is not asked about
/// again.
bool keepsHalfWidth(const PlanBook &plan);

} // namespace qd
