// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/importwrite.h"

#include "domain/proposal/proposalparts.h"
#include "review/importreview.h"
#include "ui/imports/changes/differencepanel.h"
#include "ui/imports/page/importwork.h"

namespace qd
{

std::vector<ImportRequest> requestsOf(const ImportReview &review, const ImportWork &work, bool eachForItself)
{
    ImportRequest request = review.request();
    request.asNewVersion = work.target.asNewVersion;
    return eachForItself ? requestsByPart(request) : std::vector{request};
}

Result<PlanId> writeImport(Workspace &workspace, const ImportWork &work, const std::vector<ImportRequest> &requests,
    DifferencePanel &changes)
{
    if (!work.target.update.isValid()) {
        const auto plans = commitProposals(workspace, requests);
        return plans ? Result<PlanId>(plans->front()) : plans.error();
    }
    auto book = workspace.book(work.target.update);
    if (!book)
        return book.error();
    changes.compareWith(*std::move(book));
    return updatePlan(workspace, changes.accepted());
}

} // namespace qd
