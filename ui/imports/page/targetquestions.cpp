// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/targetquestions.h"

#include "review/planreading.h"
#include "ui/common/ask.h"
#include "ui/common/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct TargetQuestions {
    Q_DECLARE_TR_FUNCTIONS(qd::TargetQuestions)
};

} // namespace

Result<std::optional<ImportTarget>> askTarget(
    Session &session, QWidget *page, const PlanReading &reading, bool &opened)
{
    opened = false;
    const auto before = importedBefore(session.workspace(), reading.source.sha256);
    if (!before)
        return before.error();
    ImportTarget target;
    if (before->has_value()) {
        const ImportBatch &batch = **before;
        const auto answer = session.ask().choose(page, TargetQuestions::tr("Imported before"),
            TargetQuestions::tr("This text was imported on %1.").arg(batch.at.toString(u"yyyy-MM-dd HH:mm"_s)),
            {TargetQuestions::tr("Open the existing plan"), TargetQuestions::tr("Import as a new version")});
        if (answer == 0) {
            session.openPlan(batch.planId);
            opened = true;
        }
        if (answer != 1)
            return std::optional<ImportTarget>();
        target.asNewVersion = true;
        return std::optional(target);
    }
    const auto found = planLike(session.workspace(), reading.proposal);
    if (!found || !*found)
        return std::optional(target);
    const Plan &like = **found;
    const auto answer = session.ask().choose(page, TargetQuestions::tr("A plan like this one"),
        TargetQuestions::tr("“%1” of %2 is already there. Is this text a changed version of it?")
            .arg(like.title)
            .arg(like.year),
        {TargetQuestions::tr("Update that plan"), TargetQuestions::tr("Import as a new plan")});
    if (!answer)
        return std::optional<ImportTarget>();
    if (answer == 0)
        target.update = like.id;
    target.asNewVersion = answer == 1; // also when the same text was imported once before
    return std::optional(target);
}

} // namespace qd
