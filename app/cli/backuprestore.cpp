// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/filereason.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// There is nothing to compare with: the file cannot be opened. It is kept beside the restored one.
Result<> replaceDamaged(const QString &database, const QString &backup, Console &console)
{
    QD_TRY(Workspace::replaceDamaged(database, backup));
    console.workIsDone();
    console.line(Cli::tr("Restored from %1.").arg(backup));
    console.line(Cli::tr("The damaged data file is kept beside it."));
    return {};
}

} // namespace

Result<> backupRestore(const Arguments &arguments, Console &console)
{
    const QString file = arguments.first();
    if (!QFileInfo::exists(file)) // before a database is made for it
        return Error{ErrorCode::NotFound, FileReason::FileNotFound, u"backup"_s, {{u"file"_s, file}}};
    const auto use = DatabaseUse::open(arguments, console, DatabaseUse::Missing::IsMade);
    if (!use && Workspace::isDamaged(use.error()))
        return replaceDamaged(arguments.value("db"), file, console);
    if (!use)
        return use.error();
    Workspace &workspace = (*use)->workspace();
    const auto preview = workspace.previewRestore(file);
    if (!preview)
        return preview.error();
    QD_TRY(workspace.restore(file));
    (*use)->keep();
    console.workIsDone();
    console.line(Cli::tr("Restored from %1.").arg(file));
    const auto row = [&](const QString &what, int before, int now) {
        console.line(Cli::tr("%1: %2, before %3").arg(what, QString::number(now), QString::number(before)));
    };
    row(Cli::tr("Number of plans"), preview->planCountNow, preview->planCount);
    row(Cli::tr("Number of tasks"), preview->taskCountNow, preview->taskCount);
    row(Cli::tr("Number of measures"), preview->measureCountNow, preview->measureCount);
    row(Cli::tr("Number of agencies"), preview->agencyCountNow, preview->agencyCount);
    row(Cli::tr("Number of reports"), preview->progressCountNow, preview->progressCount);
    return {};
}

} // namespace qd
