// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/plansnapshot.h"
#include "domain/records/issuerequest.h"
#include "paper/document/paperinput.h"

namespace qd
{

struct Document;

/// All that is frozen of a paper, but for the data behind it. Its input bears the mark of the issue.
IssueRequest requestToIssue(
    const PaperInput &input, const QString &kind, const Document &document, const QByteArray &pdf);

/// A paper's input out of what an issue froze: its data, the texts of the office among them, with the options it was
/// made by.
PaperInput keptInput(const FrozenIssue &frozen, PaperKind kind);

/// Makes an issue that with which a paper is compared. The window and the command line compare by this alone.
void compareWith(PaperInput &input, const FrozenIssue &frozen);

} // namespace qd
