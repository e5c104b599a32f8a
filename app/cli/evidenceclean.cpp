// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "workspace/evidence/evidenceverbs.h"

namespace qd
{

Result<> evidenceClean(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto removed = removeUnnamedContents((*use)->workspace());
    if (!removed)
        return removed.error();
    console.workIsDone();
    console.line(Cli::tr("Removed %1 contents that nobody named.").arg(*removed));
    return {};
}

} // namespace qd
