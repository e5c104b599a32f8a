// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workbookwrite.h"

#include "cli/clitext.h"
#include "cli/console.h"
#include "paper/sheet/sheetwriter.h"

namespace qd
{

Result<> writeWorkbook(const Document &document, const QString &file, Console &console)
{
    QD_TRY(writeXlsx(document, file));
    console.workIsDone();
    console.line(Cli::tr("Wrote %1").arg(file));
    return {};
}

} // namespace qd
