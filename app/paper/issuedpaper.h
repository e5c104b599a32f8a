// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/issuerequest.h"
#include "paper/document/paperinput.h"
#include "paper/document/textedits.h"
#include "paper/layout/paginate.h"

namespace qd
{

/// A paper made to be issued; nothing is written yet.
struct PaperToIssue {
    IssueRequest request; ///< all that is frozen of it, but for the data behind it
    std::shared_ptr<const Document> document; ///< as it is printed and kept
    std::shared_ptr<const Pages> pages;
    EditedDocument edited; ///< what the office wrote into it; its document has gone into `document`
};

/// Composes the paper as that issue, lays it out and draws its PDF. The window and the command line issue by
/// this alone. `goOn` is asked while it is laid out and drawn. Errors: TotalsDisagree, PaperOverfull,
/// Cancelled, those of compose().
Result<PaperToIssue> paperToIssue(PaperInput input, const IssueMark &mark, const LayoutWatch &goOn = {});

} // namespace qd
