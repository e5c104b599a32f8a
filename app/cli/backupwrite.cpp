// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/target.h"

namespace qd
{

Result<> backupWrite(const Arguments &arguments, Console &console)
{
    const QString out = arguments.value("out");
    QD_TRY(checkTarget(arguments));
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    QD_TRY((*use)->workspace().backupTo(out));
    console.workIsDone();
    console.line(Cli::tr("Backup written: %1").arg(out));
    return {};
}

} // namespace qd
