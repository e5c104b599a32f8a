// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "texts/findingtext.h"
#include "workspace/evidence/evidenceverbs.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<> databaseCheck(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto findings = (*use)->workspace().integrityFindings();
    if (!findings)
        return findings.error();
    for (const Finding &finding : *findings)
        console.line(text(finding));
    const auto faults = evidenceFaults((*use)->workspace(), true);
    if (!faults)
        return faults.error();
    for (const EvidenceFault &fault : *faults)
        console.line(text(fault));
    if (!findings->empty() || !faults->empty())
        return Error{
            ErrorCode::Corrupt, DataReason::DatabaseDamaged, u"findings"_s, {{u"file"_s, arguments.value("db")}}};
    console.line(Cli::tr("The data file is sound: %1").arg(arguments.value("db")));
    return {};
}

} // namespace qd
