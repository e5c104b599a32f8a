// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/evidencechoice.h"
#include "texts/evidencetext.h"
#include "workspace/evidence/exportplaces.h"

namespace qd
{

Result<> evidenceExport(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto book = (*use)->book(arguments);
    if (!book)
        return book.error();
    const auto rows = chosenEvidence(arguments, (*use)->workspace(), *book);
    if (!rows)
        return rows.error();
    const auto folder = EvidenceFolder::of((*use)->workspace());
    if (!folder)
        return folder.error();
    const auto files = exportPlaces(*book, *rows, exportWords());
    QD_TRY(folder->exportTo(arguments.value("out"), files));
    console.workIsDone();
    console.line(
        Cli::tr("Exported %1 files to %2").arg(QString::number(files.size()), arguments.value("out")));
    return {};
}

} // namespace qd
