// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/evidencerow.h"
#include "domain/values/evidencefault.h"
#include "storage/connection.h"
#include "storage/evidencestore.h"

#include <QSet>

#include <vector>

// What is asked about attached files.
namespace qd
{

/// The attached files of a plan, a task or a measure: the most special one that is valid. By task, measure,
/// report, id.
Result<std::vector<EvidenceRow>> evidenceRows(Connection &db, PlanId plan, TaskId task, MeasureId measure);

/// Each content that a row names, once.
Result<std::vector<FileContent>> contentsNamed(Connection &db);
/// The hashes of all contents that a row names, or an entry of the audit, from which undo could bring the row
/// back.
Result<QSet<QString>> contentsEverNamed(Connection &db);

/// The attached files that are not as they were attached. `readAll`: each is read through; else it is enough
/// that one of the right length lies there.
Result<std::vector<EvidenceFault>> evidenceFaults(
    Connection &db, const EvidenceStore &store, bool readAll, const BytesWatch &watch = {});

} // namespace qd
