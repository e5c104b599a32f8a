// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/listing.h"
#include "paper/compose/compose.h"
#include "texts/enumtext.h"
#include "workspace/issues/issueverbs.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const PaperKindInfo *kindNamed(const QString &name)
{
    const auto &kinds = paperKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
        [&](const PaperKindInfo &info) { return name == QLatin1String(info.name); });
    return found == kinds.end() ? nullptr : &*found;
}

/// `--kind`, empty where it was not given.
Result<QString> wantedKind(const Arguments &arguments)
{
    const QString name = arguments.value("kind");
    if (arguments.has("kind") && !kindNamed(name))
        return Error{ErrorCode::Invalid, PaperReason::PaperKindUnknown, u"kind"_s, {{u"name"_s, name}}};
    return name;
}

QJsonObject issueRow(const PaperIssue &issue)
{
    QJsonObject row = toRow(issue);
    for (const auto column : {"document_sha256"_L1, "pdf_sha256"_L1, "data_sha256"_L1, "options"_L1})
        row.remove(column);
    row.insert(u"plan"_s, row.take(u"plan_id"_s));
    return row;
}

QStringList issueLine(const PaperIssue &issue)
{
    const PaperKindInfo *kind = kindNamed(issue.kind);
    const QString withdrawn = issue.withdrawnOn.isValid()
        ? Cli::tr("withdrawn on %1: %2").arg(issue.withdrawnOn.toString(Qt::ISODate), issue.withdrawnReason)
        : QString();
    return {kind ? kind->title : issue.kind, Cli::tr("No. %1").arg(issue.number),
        issue.issuedOn.toString(Qt::ISODate), issue.issuedBy, text(issue.period),
        issue.asOf.toString(Qt::ISODate), withdrawn};
}

} // namespace

Result<> issueList(const Arguments &arguments, Console &console)
{
    const auto kind = wantedKind(arguments);
    if (!kind)
        return kind.error();
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto plan = (*use)->plan(arguments);
    if (!plan)
        return plan.error();
    const auto issues = issuesOf((*use)->workspace(), plan->id, *kind);
    if (!issues)
        return issues.error();
    QJsonArray json;
    Listing listing{{Cli::tr("Kind of report"), Cli::tr("Issue"), Cli::tr("Issued on"), Cli::tr("Issued by"),
                        Cli::tr("Period"), Cli::tr("Data as of"), Cli::tr("Remark")},
        {}};
    for (const PaperIssue &issue : *issues) {
        json << issueRow(issue);
        listing.rows.push_back(issueLine(issue));
    }
    if (arguments.has("json"))
        console.json(QJsonDocument(json));
    else
        console.print(asText(listing));
    return {};
}

Result<> issueWithdraw(const Arguments &arguments, Console &console)
{
    const auto kind = wantedKind(arguments);
    if (!kind)
        return kind.error();
    const auto number = arguments.number("number", 0, 1);
    if (!number)
        return number.error();
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto plan = (*use)->plan(arguments);
    if (!plan)
        return plan.error();
    Workspace &workspace = (*use)->workspace();
    const auto issue = issueOf(workspace, plan->id, *kind, *number);
    if (!issue)
        return issue.error();
    QD_TRY(withdrawIssue(workspace, issue->id, arguments.value("reason")));
    console.workIsDone();
    console.line(Cli::tr("Withdrawn: %1, %2").arg(kindNamed(*kind)->title, Cli::tr("No. %1").arg(*number)));
    return {};
}

} // namespace qd
