// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

// A proposal that was read from several plans of one file.
namespace qd
{

/// How many of the plans in the file stand in the proposal.
int takenParts(const Proposal &proposal);
/// The title of the plan a section stood in; empty where one plan alone was taken.
QString partOf(const Proposal &proposal, const ProposedSection &section);
/// 方案2: by what the people name the plan of a section beside its title, from 1; 0 where one alone was
/// taken.
int partNumberOf(const Proposal &proposal, const ProposedSection &section);
/// The preamble of a plan that holds them all: those of the further ones follow, each under its title.
QString wholePreamble(const Proposal &proposal);
/// "1,3": which plans of the file were taken, from 1; empty when all were.
QString partsKey(const Proposal &proposal);
/// Whether two keys of one file name a plan in common.
bool haveCommonPart(const QString &key, const QString &other);

/// Each plan that was taken as a request of its own, with its title, year, preamble, sections and doubts;
/// what the names stand for is shared. What was changed by hand in title and preamble belongs to the first, a
/// year set by hand to all that had the same. A doubt about a name goes to the first plan that has it. A plan
/// whose tasks were all left out is none.
std::vector<ImportRequest> requestsByPart(const ImportRequest &request);

} // namespace qd
