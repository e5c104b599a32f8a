// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/targetquestion.h"

#include "review/planreading.h"
#include "ui/common/ask.h"
#include "ui/common/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct TargetQuestion {
    Q_DECLARE_TR_FUNCTIONS(qd::TargetQuestion)
};

/// The same bytes were imported before: as a new version, or not at all.
std::optional<ImportTarget> askAboutBatch(Session &session, QWidget *parent, const ImportBatch &batch)
{
    const auto answer = session.ask().choose(parent, TargetQuestion::tr("Imported before"),
        TargetQuestion::tr("This text was imported on %1.").arg(batch.at.toString(u"yyyy-MM-dd HH:mm"_s)),
        {TargetQuestion::tr("Open the existing plan"), TargetQuestion::tr("Import as a new version")});
    if (answer == 1)
        return ImportTarget{.asNewVersion = true};
    if (answer == 0) {
        session.openPlan(batch.planId);
        Q_EMIT session.pageWanted(u"tasks"_s, {});
    }
    return {};
}

/// A plan like this one is there: whether it is to be updated.
std::optional<ImportTarget> askAboutPlan(Session &session, QWidget *parent, const Plan &like)
{
    const auto answer = session.ask().choose(parent, TargetQuestion::tr("A plan like this one"),
        TargetQuestion::tr("“%1” of %2 is already there. Is this text a changed version of it?")
            .arg(like.title)
            .arg(like.year),
        {TargetQuestion::tr("Update that plan"), TargetQuestion::tr("Import as a new plan")});
    if (!answer)
        return {};
    // a new plan also when the same text was imported once before
    return *answer == 0 ? ImportTarget{.update = like.id} : ImportTarget{.asNewVersion = true};
}

} // namespace

Result<std::optional<ImportTarget>> askTarget(Session &session, QWidget *parent, const PlanReading &reading)
{
    const auto before = importedBefore(session.workspace(), reading.source.sha256);
    if (!before)
        return before.error();
    if (before->has_value())
        return askAboutBatch(session, parent, **before);
    const auto found = planLike(session.workspace(), reading.proposal);
    if (!found || !*found)
        return std::optional(ImportTarget{});
    return askAboutPlan(session, parent, **found);
}

} // namespace qd
