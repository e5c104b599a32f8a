// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

// What a document says about itself outside the block of facts of a page (paragraphs/factlines.h).
namespace qd
{

/// 关于…的通知_政策文件_某市人民政府: the title of a page without the names of column and site; empty when no piece of it
/// is the title of a document.
QString documentTitle(const QString &pageTitle);

/// Fills in number, date and issuer as the document prints them, where no page stated them: of the first signature with its
/// date among what was left out, the notice that brings the plan or the plan itself. Proposal::ignored is in order.
void addOwnFacts(Proposal &proposal);

} // namespace qd
