// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/keptinput.h"

#include "paper/compose/papersubject.h"
#include "paper/document/document.h"
#include "paper/document/documentstore.h"
#include "paper/document/optionstore.h"

namespace qd
{

IssueRequest requestToIssue(
    const PaperInput &input, const QString &kind, const Document &document, const QByteArray &pdf)
{
    IssueRequest request;
    request.plan = input.book.plan().id;
    request.kind = kind;
    request.number = input.issue ? input.issue->number : 0;
    request.issuedOn = input.date();
    request.period = input.options.period;
    request.asOf = input.options.asOf;
    request.options = packedOptions(input.options);
    request.title = document.info.title;
    request.document = packedDocument(document);
    request.pdf = pdf;
    request.auditEntry = input.book.auditEntry();
    return request;
}

PaperInput keptInput(const FrozenIssue &frozen, PaperKind kind)
{
    PaperInput input;
    input.options = unpackedOptions(kind, frozen.issue.options);
    input.book = bookOf(frozen.data);
    input.latest = latestProgressOf(frozen.data, input.options.period, input.options.asOf);
    input.summaries = frozen.data.rows<SummaryText>();
    input.edits = keptEdits(frozen.data, subjectOf(frozen.issue.planId, input.options));
    input.issue = IssueMark{frozen.issue.number, frozen.issue.issuedOn};
    return input;
}

void compareWith(PaperInput &input, const FrozenIssue &frozen)
{
    const PaperIssue &issue = frozen.issue;
    input.before = std::make_shared<const EarlierState>(EarlierState{bookOf(frozen.data),
        latestProgressOf(frozen.data, issue.period, issue.asOf), issue.period, issue.asOf, issue.number});
}

} // namespace qd
