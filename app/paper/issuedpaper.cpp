// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/issuedpaper.h"

#include "paper/compose/compose.h"
#include "paper/compose/keptinput.h"
#include "paper/pdf/pdfwriter.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<PaperToIssue> paperToIssue(PaperInput input, const IssueMark &mark, const LayoutWatch &goOn)
{
    input.issue = mark;
    QD_TRY(checkTotals(input));
    auto edited = composeForEditing(input);
    if (!edited)
        return edited.error();
    PaperToIssue paper;
    paper.edited = *std::move(edited);
    const auto fit = fitted(std::make_shared<const Document>(std::move(paper.edited.document)));
    if (!fit)
        return fit.error();
    paper.document = fit->document;
    paper.pages = fit->pages ? fit->pages : paginate(fit->document, goOn);
    if (!paper.pages)
        return Error{ErrorCode::Cancelled, Reason(), u"layout of an issue cancelled"_s, {}};
    const auto pdf = pdfBytes(*paper.pages, goOn);
    if (!pdf)
        return pdf.error();
    const QString kind = QLatin1String(paperKind(input.options.kind).name);
    paper.request = requestToIssue(input, kind, *paper.document, *pdf);
    return paper;
}

} // namespace qd
