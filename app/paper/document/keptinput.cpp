// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/keptinput.h"

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

PaperInput keptInput(const PlanSnapshot &data, const PaperOptions &options, const IssueMark &mark)
{
    PaperInput input;
    input.book = bookOf(data);
    input.latest = latestProgressOf(data, options.period, options.asOf);
    input.options = options;
    input.issue = mark;
    return input;
}

std::shared_ptr<const EarlierState> earlierState(
    const PlanSnapshot &data, const Period &period, QDate asOf, int number)
{
    return std::make_shared<const EarlierState>(
        EarlierState{bookOf(data), latestProgressOf(data, period, asOf), period, asOf, number});
}

} // namespace qd
