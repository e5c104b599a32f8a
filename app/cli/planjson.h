// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QJsonObject>

namespace qd
{

/// A Proposal as `plan parse --json` prints it (docs/commandline.md §4): English keys, texts as in the
/// source, null where the plan says nothing. `why` and warnings are sentences in the language in force.
QJsonObject planJson(const Proposal &proposal);
/// The facts of a document, as they stand in it and in `plan list --json`; null what is not stated.
QJsonObject factsJson(const DocumentFacts &facts);

} // namespace qd
